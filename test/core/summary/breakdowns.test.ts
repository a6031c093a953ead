import { catalogs } from '../../../src/core/i18n/catalogs';
import type { Master } from '../../../src/core/consolidation/master';
import { groupFinding } from '../../../src/core/summary/breakdown-chart';
import { planSummary } from '../../../src/core/summary/plan-summary';
import { summarise } from '../../../src/core/summary/summary';
import { masterOf } from '../../support/master';

const SETS =
  'name | categories | exclusive | exhaustive\n Sex | Girls | yes | yes\n Support | Mentor | no | no';

const master = masterOf({
  indicators: `indicator_id | name | measure | result_type | agg_time | reporting_partners | headline
    P | School attendance | share | population  |     | A; B | no
    Q | Feeling safe      | share | population  |     | A    | no
    N | Young people      | count | how-much    | sum | A; B | yes`,
  disaggregations: SETS,
  observations: `indicator_id | partner_id | period | disaggregation_set | category | value | numerator | denominator
    P | A | 2025Q1 |         |        |     | 170 | 200
    P | A | 2025Q1 | Sex     | Girls  |     | 80  | 100
    P | A | 2025Q1 | Sex     | Boys   |     | 90  | 100
    Q | A | 2025Q1 | Sex     | Girls  |     | 50  | 100
    Q | A | 2025Q1 | Sex     | Boys   |     | 52  | 100
    N | A | 2025Q1 |         |        | 60  |     |
    N | B | 2025Q1 |         |        | 20  |     |
    N | A | 2025Q1 | Sex     | Girls  | 35  |     |
    N | A | 2025Q1 | Sex     | Boys   | 25  |     |
    N | A | 2025Q1 | Support | Mentor | 40  |     |
    N | A | 2025Q1 | Support | Group  | 30  |     |`,
});

const summaryOf = (from: Master, lang: 'en' | 'sv' = 'en') =>
  summarise(from, { locale: lang, catalog: catalogs[lang] });

function pageOf(from: Master, lang: 'en' | 'sv' = 'en') {
  const name = catalogs[lang].summary.breakdowns.tab;
  return planSummary(summaryOf(from, lang)).sheets.find((each) => each.name === name);
}

test('a chart states how far apart groups are, or which part of the whole is the largest', () => {
  const summary = summaryOf(master);
  expect(
    summary.breakdowns.map((each) => [
      each.indicator.data.definition.id,
      each.set.name,
      groupFinding(summary.words, each),
    ]),
  ).toEqual([
    ['N', 'Sex', 'Girls is the largest group: 35 of 60 (58 per cent)'],
    ['N', 'Support', 'Mentor is the largest group: 40'],
    ['P', 'Sex', 'Boys 90.0, Girls 80.0 per cent: 10.0 percentage points apart'],
    ['Q', 'Sex', 'Boys 52.0, Girls 50.0 per cent: 2.0 percentage points apart'],
  ]);
});

test.each([
  [
    'en',
    'Groups are furthest apart in School attendance, by Sex: 10.0 percentage points',
    'Groups are closest in Feeling safe, by Sex: 2.0 percentage points.',
  ],
  [
    'sv',
    'Störst skillnad mellan grupper: School attendance efter Sex, 10,0 procentenheter',
    'Minst skillnad mellan grupper: Feeling safe efter Sex, 2,0 procentenheter.',
  ],
] as const)(
  '%s: the page says where groups are furthest apart and where they are closest',
  (lang, title, line) => {
    const texts = pageOf(master, lang)?.blocks.flatMap(({ values }) => values.flat());
    expect(texts).toEqual(expect.arrayContaining([title, line]));
  },
);

test('what the groups leave out of the total is told below their chart', () => {
  const captions = pageOf(master)?.blocks.filter(({ style }) => style === 'caption');
  expect(captions?.map(({ values }) => values[0]?.[0])).toEqual([
    'Q1 2025: 1 of 2 partners reported by group; the groups are 60 of 80',
    'Q1 2025: 1 of 2 partners reported by group',
    'Q1 2025: 1 of 2 partners reported by group',
    'Q1 2025: 1 of 1 partners reported by group',
  ]);
});

test('bars are drawn from their own cells, the largest group first, from zero', () => {
  const { sheets } = planSummary(summaryOf(master));
  const [chart] = sheets.find(({ name }) => name === 'Breakdowns')?.charts ?? [];
  expect(chart).toMatchObject({ valueAxis: { min: 0 }, groups: [{ kind: 'bar' }] });
  const data = sheets.find(({ name }) => name === 'Chart data')?.blocks ?? [];
  const at = data.findIndex(({ values }) => values[0]?.[0] === 'Young people · Sex · Q1 2025');
  expect(data[at + 2]?.values).toEqual([
    ['Girls', 35, '1 of 2'],
    ['Boys', 25, '1 of 2'],
  ]);
});

test('without groups there is no such page', () => {
  const tables = new Map([...master.tables].filter(([id]) => id !== 'disaggregations'));
  const rows = master.tables.get('observations')?.rows.filter(({ values }) => !('category' in values)) ?? [];
  tables.set('observations', { template: 'observations', rows });
  expect(pageOf({ ...master, tables })).toBeUndefined();
});
