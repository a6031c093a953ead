import fc from 'fast-check';
import { strongComponents } from '../../../src/core/rules/strong-components';
import type { RuleUse } from '../../../src/core/templates/rule-use';
import { foundIn, issuesIn, placesOf } from '../../support/checked';
import { tableOf, templateOf } from '../../support/read-table';

const stakeholders = templateOf(
  {
    stakeholder_id: { kind: 'code', prefix: 'PRT' },
    organisation: { kind: 'text' },
    aliases: { kind: 'texts' },
  },
  [],
  { id: 'stakeholders', namingField: 'organisation' },
);
const activitiesWith = (...rules: RuleUse[]) =>
  templateOf(
    {
      activity_id: { kind: 'code', prefix: 'ACT' },
      name: { kind: 'text' },
      lead: { kind: 'reference', template: 'stakeholders' },
      support: { kind: 'references', templates: ['stakeholders'] },
      depends_on: { kind: 'references', templates: ['activities'] },
    },
    rules,
  );

describe('unique-code', () => {
  test('the second of two equal codes is found, with the place of the first', () => {
    const template = activitiesWith();
    const rows = ['ACT-001', 'ACT-002', 'ACT-001'].map((activity_id) => ({ activity_id }));
    expect(issuesIn([template], [tableOf(template, rows)])).toMatchObject([
      { code: 'duplicate-code', at: { address: 'A4' }, params: { first: 'A2' }, value: 'ACT-001' },
    ]);
  });

  test('a code used in two sheets of the workbook is found in the second', () => {
    const template = activitiesWith();
    const sheet = (name: string) => tableOf(template, [{ activity_id: 'ACT-001' }], { name });
    const issues = issuesIn([template], [sheet('2023'), sheet('2024')]);
    expect(placesOf(issues)).toEqual(['2024 A2 duplicate-code']);
    expect(issues[0]?.params).toEqual({ first: '2023 A2' });
  });
});

describe('reference-exists', () => {
  const template = activitiesWith();
  const partners = tableOf(
    stakeholders,
    [
      { stakeholder_id: 'PRT-001', organisation: 'Malmö stad', aliases: ['Malmö kommun'] },
      { stakeholder_id: 'PRT-002', organisation: 'Rädda Barnen' },
    ],
    { name: 'Partners' },
  );
  const found = (row: Parameters<typeof tableOf>[1][number]) =>
    issuesIn([template, stakeholders], [partners, tableOf(template, [row])]);

  test('codes that are there are accepted', () => {
    expect(found({ lead: 'PRT-001', support: ['PRT-002', 'PRT-001'] })).toEqual([]);
  });

  test('nothing is said when the sheet referred to is not there', () => {
    expect(foundIn(template, [{ lead: 'PRT-999' }])).toEqual([]);
  });

  test('a code that is not there is found at its cell', () => {
    const issues = found({ lead: 'PRT-001', support: ['PRT-002', 'PRT-003'] });
    expect(placesOf(issues)).toEqual(['Activities B2 reference-missing']);
    expect(issues[0]).toMatchObject({ value: 'PRT-003', params: { code: 'PRT-003', sheet: 'Partners' } });
  });

  test('the name of a record is as good as its code, also another name it is known by', () => {
    expect(found({ lead: 'malmö  kommun', support: ['Rädda Barnen', 'PRT-001'] })).toEqual([]);
  });

  test('a code in small letters suggests the code', () => {
    expect(found({ lead: 'prt-001' })).toMatchObject([{ code: 'reference-missing', suggestion: 'PRT-001' }]);
  });

  test('in a column of names known names are accepted and others found', () => {
    expect(found({ 'name:lead': 'Malmö stad' })).toEqual([]);
    expect(placesOf(found({ 'name:lead': 'Lunds kommun' }))).toEqual(['Activities A2 reference-missing']);
  });

  test('references within the same sheet are checked against it', () => {
    const rows = [{ activity_id: 'ACT-001' }, { activity_id: 'ACT-002', depends_on: ['ACT-001', 'ACT-003'] }];
    expect(foundIn(template, rows)).toEqual(['B3 reference-missing']);
  });
});

describe('unique-key', () => {
  const observations = templateOf(
    {
      indicator_id: { type: { kind: 'text' }, required: 'yes' },
      partner_id: { kind: 'text' },
      geography: { kind: 'geography' },
      value: { kind: 'decimal' },
    },
    [{ rule: 'unique-key', fields: ['indicator_id', 'partner_id', 'geography'] }],
    { id: 'observations' },
  );

  test('rows that differ in one field, empty or not, are accepted', () => {
    const rows = [
      { indicator_id: 'IND-01', partner_id: 'PRT-001', geography: ['1280'] },
      { indicator_id: 'IND-01', partner_id: 'PRT-001', geography: ['12'] },
      { indicator_id: 'IND-01', partner_id: 'PRT-001' },
      { indicator_id: 'IND-02', partner_id: 'PRT-001' },
    ];
    expect(foundIn(observations, rows)).toEqual([]);
  });

  test('each row after the first with the key is found', () => {
    const row = { indicator_id: 'IND-01', partner_id: 'PRT-001', geography: ['12', '13'], value: 1 };
    const issues = issuesIn([observations], [tableOf(observations, [row, { ...row, value: 2 }, row])]);
    expect(placesOf(issues)).toEqual(['Activities A3 duplicate-key', 'Activities A4 duplicate-key']);
    expect(issues.map(({ params }) => params)).toEqual([{ first: 'A2' }, { first: 'A2' }]);
  });

  test('case and spaces do not make a difference', () => {
    const rows = [
      { indicator_id: 'Malmö stad', partner_id: 'P' },
      { indicator_id: 'Lunds kommun', partner_id: 'P' },
      { indicator_id: 'MALMÖ  stad', partner_id: 'p' },
    ];
    expect(foundIn(observations, rows)).toEqual(['A4 duplicate-key']);
  });

  test('rows in two sheets of the workbook are compared', () => {
    const sheet = (name: string) =>
      tableOf(observations, [{ indicator_id: 'IND-01', partner_id: 'P' }], { name });
    expect(placesOf(issuesIn([observations], [sheet('Q1'), sheet('Q2')]))).toEqual(['Q2 A2 duplicate-key']);
  });

  test('a row whose required field is empty is not compared', () => {
    const rows = [
      { indicator_id: null, partner_id: 'P', value: 1 },
      { indicator_id: null, partner_id: 'P', value: 2 },
    ];
    expect(foundIn(observations, rows)).toEqual(['A2 value-missing', 'A3 value-missing']);
  });

  test('only rows equal to an earlier one are found, whatever the values', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.option(value)), { minLength: 1, maxLength: 19 }), (pairs) => {
        const rows = pairs.map(([indicator_id, partner_id]) => ({ indicator_id, partner_id }));
        const keys = pairs.map((pair) => JSON.stringify(pair));
        const expected = keys.flatMap((key, i) => (keys.indexOf(key) < i ? [`A${i + 2} duplicate-key`] : []));
        expect(foundIn(observations, rows)).toEqual(expected);
      }),
    );
  });
});

describe('no-cycle', () => {
  const template = activitiesWith({ rule: 'no-cycle', field: 'depends_on' });
  const chain = (...links: [string, ...string[]][]) =>
    issuesIn(
      [template],
      [
        tableOf(
          template,
          links.map(([activity_id, ...depends_on]) => ({ activity_id, depends_on })),
        ),
      ],
    );

  test('a chain and a diamond are accepted', () => {
    expect(
      chain(['ACT-001'], ['ACT-002', 'ACT-001'], ['ACT-003', 'ACT-001'], ['ACT-004', 'ACT-002', 'ACT-003']),
    ).toEqual([]);
  });

  test('each circle is one finding with its members', () => {
    const issues = chain(
      ['ACT-001', 'ACT-002'],
      ['ACT-002', 'ACT-003'],
      ['ACT-003', 'ACT-001'],
      ['ACT-004', 'ACT-005', 'ACT-001'],
      ['ACT-005', 'ACT-004'],
    );
    expect(issues).toMatchObject([
      { code: 'cycle', at: { address: 'B2' }, params: { members: 'ACT-001, ACT-002, ACT-003' }, count: 3 },
      { code: 'cycle', at: { address: 'B5' }, params: { members: 'ACT-004, ACT-005' }, count: 2 },
    ]);
  });

  test('a chain as long as a sheet does not run out of stack', () => {
    const size = 200_000;
    expect(strongComponents(size, (node) => (node + 1 < size ? [node + 1] : []))).toEqual([]);
    expect(strongComponents(size, (node) => [(node + 1) % size])).toHaveLength(1);
  });

  test('two nodes are in one component exactly when each reaches the other', () => {
    const size = 7;
    const node = fc.integer({ min: 0, max: size - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (edges) => {
        const next = (from: number) => edges.filter(([a]) => a === from).map(([, b]) => b);
        const reach = (from: number, seen = new Set<number>()): Set<number> => {
          for (const to of next(from)) if (!seen.has(to)) reach(to, seen.add(to));
          return seen;
        };
        const nodes = Array.from({ length: size }, (_, i) => i);
        const mutual = (a: number, b: number) => a !== b && reach(a).has(b) && reach(b).has(a);
        const expected = nodes
          .map((a) => nodes.filter((b) => a === b || mutual(a, b)))
          .filter((members, a) => members.length > 1 && members[0] === a);
        expect(strongComponents(size, next)).toEqual(expected);
      }),
    );
  });
});
