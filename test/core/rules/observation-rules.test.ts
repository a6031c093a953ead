import { issuesIn, placesOf } from '../../support/checked';
import { type Row, tableOf, templateOf } from '../../support/read-table';

const indicators = templateOf(
  {
    indicator_id: { kind: 'code', prefix: 'IND' },
    measure: { kind: 'list', list: 'measure' },
    factor: { kind: 'decimal' },
    decimals: { kind: 'integer' },
    reporting_partners: { kind: 'references', templates: ['stakeholders'] },
  },
  [],
  { id: 'indicators' },
);
const observations = templateOf(
  {
    indicator_id: { kind: 'reference', template: 'indicators' },
    partner_id: { kind: 'reference', template: 'stakeholders' },
    value: { kind: 'decimal' },
    numerator: { kind: 'decimal' },
    denominator: { kind: 'decimal' },
  },
  [{ rule: 'value-fits-ratio' }, { rule: 'value-fits-measure' }, { rule: 'partner-reports-indicator' }],
  { id: 'observations' },
);
const defined = tableOf(
  indicators,
  [
    { indicator_id: 'IND-01', measure: 'share', factor: null, decimals: 2, reporting_partners: ['PRT-001'] },
    { indicator_id: 'IND-02', measure: 'count', factor: null, decimals: 0, reporting_partners: null },
    { indicator_id: 'IND-03', measure: 'rate', factor: 1000, decimals: 1 },
    { indicator_id: 'IND-04', measure: 'yes-no' },
    { indicator_id: 'IND-05', measure: 'milestone' },
    { indicator_id: 'IND-06', measure: 'share', factor: 1, decimals: 2 },
    { indicator_id: 'IND-07', measure: 'share' },
  ],
  { name: 'Indicators' },
);

const check = (...rows: Row[]) =>
  issuesIn([indicators, observations], [defined, tableOf(observations, rows, { name: 'Data' })]);
const found = (row: Row) => placesOf(check(row));
const of = (indicator_id: string, value: number | null, numerator?: number, denominator?: number): Row => ({
  indicator_id,
  value,
  ...(numerator === undefined ? {} : { numerator }),
  ...(denominator === undefined ? {} : { denominator }),
});

describe('value-fits-ratio', () => {
  test.each([
    ['rounded to the last decimal', of('IND-01', 32.83, 87, 265)],
    ['at the half', of('IND-03', 0.1, 1, 20_000)],
    ['without a value', of('IND-01', null, 87, 265)],
    ['without a denominator', of('IND-01', 32.83, 87)],
    ['as many decimals as are typed where none are prescribed', of('IND-07', 33, 87, 265)],
    ['a count with both', of('IND-02', 5, 87, 265)],
    ['no definition', of('IND-01', 32.83)],
  ])('%s is accepted', (_, row) => {
    expect(found(row)).toEqual([]);
  });

  test('a value that is not the quotient is found with the one it should be', () => {
    const issues = check(of('IND-01', 61.67, 87, 265));
    expect(placesOf(issues)).toEqual(['Data B2 value-does-not-fit-ratio']);
    expect(issues[0]?.params).toEqual({ expected: 32.83, numerator: 87, denominator: 265 });
  });

  test.each([
    ['a rate', of('IND-03', 3.4, 33, 10_000), 'Data B2 value-does-not-fit-ratio'],
    ['nothing to divide by', of('IND-01', null, 0, 0), 'Data D2 denominator-not-positive'],
    ['more than all', of('IND-01', null, 12, 10), 'Data C2 numerator-too-large'],
  ])('%s', (_, row, expected) => {
    expect(found(row)).toEqual([expected]);
  });

  test('a numerator above the denominator is right for a rate', () => {
    expect(found(of('IND-03', 1200, 12, 10))).toEqual([]);
  });
});

describe('value-fits-measure', () => {
  test.each([
    ['a count', of('IND-02', 12)],
    ['a share at its end', of('IND-01', 100)],
    ['yes', of('IND-04', 1)],
    ['a milestone', of('IND-05', 40)],
    ['a rate', of('IND-03', 12_345.6)],
  ])('%s is accepted', (_, row) => {
    expect(found(row)).toEqual([]);
  });

  test.each([
    ['a count with decimals', of('IND-02', 1.5), 'not-whole'],
    ['a count below zero', of('IND-02', -1), 'negative'],
    ['a share above 100', of('IND-01', 101), 'out-of-scale'],
    ['a milestone above 100', of('IND-05', 101), 'out-of-scale'],
    ['neither yes nor no', of('IND-04', 2), 'not-yes-no'],
  ])('%s is found', (_, row, reason) => {
    const issues = check(row);
    expect(placesOf(issues)).toEqual(['Data B2 value-does-not-fit-measure']);
    expect(issues[0]?.params).toMatchObject({ reason });
  });

  test('0.45 among shares of 0–100 suggests 45', () => {
    const issues = check(of('IND-01', 44), of('IND-01', 0.45), of('IND-01', 47));
    expect(issues).toMatchObject([
      { code: 'share-scale', severity: 'warning', at: { address: 'B3' }, suggestion: '45' },
    ]);
    expect(issues).toHaveLength(1);
  });

  test('a single 0.45 is told by its numerator and denominator, once', () => {
    expect(check(of('IND-01', 0.45, 45, 100))).toMatchObject([{ code: 'share-scale', suggestion: '45' }]);
  });

  test('small shares among small shares are accepted, and such as their numerator confirms', () => {
    expect(check(of('IND-01', 0.4), of('IND-01', 0.45))).toEqual([]);
    expect(check(of('IND-01', 44), of('IND-01', 47), of('IND-01', 0.45, 9, 2000))).toEqual([]);
  });

  test('45 where shares are 0–1 suggests 0.45', () => {
    expect(check(of('IND-06', 45))).toMatchObject([{ code: 'share-scale', suggestion: '0.45' }]);
  });
});

describe('partner-reports-indicator', () => {
  test('a named partner, and any partner where none is named, are accepted', () => {
    expect(
      check(
        { indicator_id: 'IND-01', partner_id: 'PRT-001' },
        { indicator_id: 'IND-02', partner_id: 'PRT-9' },
      ),
    ).toEqual([]);
  });

  test('partners and indicators may be written as names', () => {
    const stakeholders = templateOf(
      { stakeholder_id: { kind: 'code', prefix: 'PRT' }, organisation: { kind: 'text' } },
      [],
      { id: 'stakeholders', namingField: 'organisation' },
    );
    const named = { ...indicators, namingField: 'name' };
    const tables = [
      tableOf(stakeholders, [
        { stakeholder_id: 'PRT-001', organisation: 'Malmö stad' },
        { stakeholder_id: 'PRT-002', organisation: 'Lunds kommun' },
      ]),
      tableOf(named, [
        { indicator_id: 'IND-01', name: 'Attendance', measure: 'share', reporting_partners: ['Malmö stad'] },
      ]),
      tableOf(
        observations,
        [
          { 'name:indicator_id': 'attendance', 'name:partner_id': 'Malmö Stad', value: 130 },
          { 'name:indicator_id': 'Attendance', 'name:partner_id': 'Lunds kommun', value: 30 },
        ],
        { name: 'Data' },
      ),
    ];
    expect(placesOf(issuesIn([stakeholders, named, observations], tables))).toEqual([
      'Data C2 value-does-not-fit-measure',
      'Data B3 partner-not-expected',
    ]);
  });

  test('another partner is found', () => {
    expect(found({ indicator_id: 'IND-01', partner_id: 'PRT-002' })).toEqual([
      'Data B2 partner-not-expected',
    ]);
  });
});
