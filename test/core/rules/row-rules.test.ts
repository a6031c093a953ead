import type { RuleUse } from '../../../src/core/templates/rule-use';
import { foundIn, issuesIn } from '../../support/checked';
import { type Row, tableOf, templateOf } from '../../support/read-table';

const activities = (...rules: RuleUse[]) =>
  templateOf(
    {
      activity_id: { kind: 'code', prefix: 'ACT' },
      start: { kind: 'date' },
      end: { kind: 'date' },
      status: { kind: 'list', list: 'status' },
      progress_pct: { kind: 'percent' },
      planned_reach: { kind: 'integer' },
      actual_reach: { kind: 'integer' },
      lead: { kind: 'text' },
      support: { kind: 'texts' },
      depends_on: { kind: 'references', templates: ['activities'] },
      text: { kind: 'text', long: true },
    },
    rules,
  );

const found = (rule: RuleUse, ...rows: Row[]) => foundIn(activities(rule), rows);
const params = (rule: RuleUse, row: Row) =>
  issuesIn([activities(rule)], [tableOf(activities(rule), [row])]).map((issue) => issue.params);

describe('date-order', () => {
  const rule: RuleUse = { rule: 'date-order', first: 'start', last: 'end' };

  test('same day, and a missing end, are accepted', () => {
    expect(found(rule, { start: '2024-01-01', end: '2024-01-01' }, { start: '2024-01-01' })).toEqual([]);
  });

  test('an end before the start is found at the end', () => {
    expect(found(rule, { start: '2024-01-02', end: '2024-01-01' })).toEqual(['B2 dates-reversed']);
    expect(params(rule, { start: '2024-01-02', end: '2024-01-01' })).toEqual([
      { other: 'start', otherValue: '2024-01-02' },
    ]);
  });

  test('the severity a template gives is used', () => {
    const template = activities({ ...rule, severity: 'info' });
    const table = tableOf(template, [{ start: '2024-01-02', end: '2024-01-01' }]);
    expect(issuesIn([template], [table])).toMatchObject([{ code: 'dates-reversed', severity: 'info' }]);
  });
});

describe('at-most', () => {
  const rule: RuleUse = { rule: 'at-most', lower: 'actual_reach', upper: 'planned_reach' };

  test('equal is accepted', () => {
    expect(found(rule, { actual_reach: 5, planned_reach: 5 })).toEqual([]);
  });

  test('greater is found at the lower of the two', () => {
    expect(found(rule, { actual_reach: 6, planned_reach: 5 })).toEqual(['A2 greater-than-allowed']);
  });
});

describe('no-self-reference', () => {
  const rule: RuleUse = { rule: 'no-self-reference', field: 'depends_on' };

  test('a reference to another record is accepted', () => {
    const rows = [{ activity_id: 'ACT-001' }, { activity_id: 'ACT-002', depends_on: ['ACT-001'] }];
    expect(found(rule, ...rows)).toEqual([]);
  });

  test('a reference to itself among others is found', () => {
    const rows = [{ activity_id: 'ACT-001' }, { activity_id: 'ACT-002', depends_on: ['ACT-001', 'ACT-002'] }];
    expect(found(rule, ...rows)).toEqual(['B3 refers-to-itself']);
  });
});

describe('not-also-in', () => {
  const rule: RuleUse = { rule: 'not-also-in', one: 'lead', several: 'support' };

  test('others are accepted', () => {
    expect(found(rule, { lead: 'PRT-001', support: ['PRT-002'] }, { lead: 'PRT-001' })).toEqual([]);
  });

  test('the same partner in both is found where several stand', () => {
    expect(found(rule, { lead: 'PRT-001', support: ['PRT-002', 'PRT-001'] })).toEqual(['B2 listed-twice']);
  });
});

describe('required-if', () => {
  const rule: RuleUse = {
    rule: 'required-if',
    field: 'status',
    values: ['ongoing', 'completed'],
    then: ['start', 'end'],
  };

  test('other values ask for nothing', () => {
    expect(found(rule, { status: 'idea', start: null, end: null })).toEqual([]);
  });

  test('each empty cell is found', () => {
    const rows = [
      { status: 'ongoing', start: '2024-01-01', end: null },
      { status: 'completed', start: null, end: '2024-02-01' },
    ];
    expect(found(rule, ...rows)).toEqual(['C2 needed-here', 'B3 needed-here']);
  });

  test('a column that is not there is named in both languages', () => {
    const [first] = params(rule, { status: 'ongoing', start: '2024-01-01' });
    expect(first).toEqual({ other: 'status', otherValue: 'ongoing', labelEn: 'end', labelSv: 'end-sv' });
  });
});

describe('needs-with', () => {
  const rule: RuleUse = { rule: 'needs-with', field: 'actual_reach', needs: 'planned_reach' };

  test('both, and neither, are accepted', () => {
    expect(found(rule, { actual_reach: 0, planned_reach: 3 }, { planned_reach: 3 })).toEqual([]);
  });

  test('the empty cell is found', () => {
    expect(found(rule, { actual_reach: 0, planned_reach: null })).toEqual(['B2 needs-other-value']);
  });
});

describe('status-fits-dates', () => {
  const rule: RuleUse = { rule: 'status-fits-dates', status: 'status', start: 'start', end: 'end' };

  test.each<[string, Row]>([
    ['completed in time', { status: 'completed', start: '2024-01-01', end: '2024-06-30' }],
    ['ongoing until today', { status: 'ongoing', start: '2024-01-01', end: '2024-06-30' }],
    ['planned from today', { status: 'planned', start: '2024-06-30', end: '2024-12-31' }],
    ['delayed', { status: 'delayed', start: '2024-01-01', end: '2024-03-31' }],
    ['ongoing without dates', { status: 'ongoing' }],
  ])('%s is accepted', (_, row) => {
    expect(found(rule, row)).toEqual([]);
  });

  test.each<[string, Row]>([
    ['completed-ahead', { status: 'completed', start: '2024-01-01', end: '2024-07-01' }],
    ['ongoing-ended', { status: 'ongoing', start: '2024-01-01', end: '2024-06-29' }],
    ['planned-started', { status: 'planned', start: '2024-06-29', end: '2024-12-31' }],
  ])('%s is found at the status', (reason, row) => {
    expect(found(rule, row)).toEqual(['A2 status-does-not-fit']);
    expect(params(rule, row)).toMatchObject([{ reason }]);
  });
});

describe('progress-fits-status', () => {
  const rule: RuleUse = { rule: 'progress-fits-status', progress: 'progress_pct', status: 'status' };

  test('100 and completed belong together', () => {
    const rows = [
      { progress_pct: 100, status: 'completed' },
      { progress_pct: 99, status: 'ongoing' },
      { progress_pct: null, status: 'completed' },
    ];
    expect(found(rule, ...rows)).toEqual([]);
  });

  test('one without the other is found at the progress', () => {
    const rows = [
      { progress_pct: 100, status: 'ongoing' },
      { progress_pct: 80, status: 'completed' },
    ];
    expect(found(rule, ...rows)).toEqual(['A2 progress-does-not-fit', 'A3 progress-does-not-fit']);
  });
});

describe('goal-has-number-and-year', () => {
  const rule: RuleUse = { rule: 'goal-has-number-and-year', field: 'text' };

  test.each([
    'By 2030, 90 % of young people finish school',
    'Frånvaron halveras till 2028-06-30',
    'Half as many drop out by 2027',
  ])('%s', (text) => {
    expect(found(rule, { text })).toEqual([]);
  });

  test.each([
    ['Fler unga går ut skolan', 'both'],
    ['Fler unga går ut skolan 2030', 'number'],
    ['90 % of young people finish school', 'year'],
  ])('%s lacks %s', (text, lacks) => {
    expect(found(rule, { text })).toEqual(['A2 goal-not-measurable']);
    expect(params(rule, { text })).toEqual([{ lacks }]);
  });
});

describe('condition-wording', () => {
  const rule: RuleUse = { rule: 'condition-wording', field: 'text' };

  test.each(['Young people finish school', 'Alla barn är i skolan', 'Provided help reaches families'])(
    '%s',
    (text) => {
      expect(found(rule, { text })).toEqual([]);
    },
  );

  test.each(['Provide homework help', 'Erbjuda läxhjälp', 'Att anordna kurser', 'To train teachers'])(
    '%s',
    (text) => {
      expect(found(rule, { text })).toEqual(['A2 worded-as-task']);
    },
  );
});
