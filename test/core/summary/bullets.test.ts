import { catalogs } from '../../../src/core/i18n/catalogs';
import { bulletBlock, bulletsOf } from '../../../src/core/summary/bullets';
import { planSummary } from '../../../src/core/summary/plan-summary';
import { summarise } from '../../../src/core/summary/summary';
import { masterOf } from '../../support/master';

const HEAD =
  'indicator_id | name | measure | direction | baseline_value | baseline_date | target_value | target_date | agg_time | headline';

const summaryOf = (lines: readonly string[], values: Readonly<Record<string, number>>) =>
  summarise(
    masterOf({
      indicators: [HEAD, ...lines].join('\n'),
      observations: [
        'indicator_id | partner_id | period | value',
        ...Object.entries(values).map(([id, value]) => `${id} | A | 2025H1 | ${value}`),
      ].join('\n'),
    }),
    { locale: 'en', catalog: catalogs.en },
  );

const RISING = 'R | Rising | count | increase | 40 | 2024-06-30 | 60 | 2026-06-30 | last | yes';
const BEYOND = 'B | Beyond | count | increase | 40 | 2024-06-30 | 60 | 2026-06-30 | last | yes';
const UNDATED = 'U | Undated | count | increase | 40 | | 60 | | last | yes';
const NO_TARGET = 'N | No target | count | increase | | | | | last | yes';

test('a bar is the way gone, its bands end where the lights change, and the line stands where the plan is', () => {
  const summary = summaryOf([RISING], { R: 46 });
  const [row = []] = bulletBlock(summary, bulletsOf(summary)).rows;
  // Half of the time is gone, so half of the way is planned; 6 of 20 are reached.
  const [name, actual, red, amber, green, mark, rest] = row as [string, ...number[]];
  expect(name).toBe('Rising');
  expect(actual).toBeCloseTo(0.3, 10);
  expect(red).toBeCloseTo(0.6 * 0.5, 2);
  expect((red ?? 0) + (amber ?? 0)).toBeCloseTo(0.85 * 0.5, 2);
  expect((red ?? 0) + (amber ?? 0) + (green ?? 0) + (mark ?? 0)).toBeCloseTo(0.5, 2);
  expect((row.slice(2) as number[]).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 10);
  expect(rest).toBeGreaterThan(0.49);
});

test('bars end at the target and at the start, and parts of the way are never below nothing', () => {
  const away = summaryOf([RISING, BEYOND], { R: 30, B: 90 });
  const rows = bulletBlock(away, bulletsOf(away)).rows as [string, ...number[]][];
  expect(rows.map(([, actual]) => actual)).toEqual([0, 1]);
  for (const [, ...parts] of rows) expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
});

test('without a day there is a bar and no plan; without a target there is neither', () => {
  const summary = summaryOf([UNDATED, NO_TARGET], { U: 50, N: 7 });
  expect(bulletBlock(summary, bulletsOf(summary)).rows).toEqual([['Undated', 0.5, 0, 0, 0, 0, 1]]);
  const none = planSummary(summaryOf([NO_TARGET], { N: 7 }));
  expect(none.sheets[0]?.charts ?? []).toEqual([]);
});

test('the first page with its bars is printed on one sheet of paper', () => {
  const [overview] = planSummary(summaryOf([RISING, BEYOND], { R: 46, B: 50 })).sheets;
  expect(overview?.charts).toHaveLength(1);
  expect(overview?.print?.fit).toEqual({ width: 1, height: 1 });
});

test('the chart stands below the table of headlines, draws from its own cells and says who reported', () => {
  const { sheets } = planSummary(summaryOf([RISING], { R: 46 }));
  const [chart] = sheets[0]?.charts ?? [];
  const table = sheets[0]?.tables?.[0];
  expect(chart?.at.row).toBeGreaterThan(table?.range.bottom ?? Infinity);
  expect(chart?.groups.map(({ kind, series }) => [kind, series.length])).toEqual([
    ['bar', 5],
    ['bar', 1],
  ]);
  const texts = sheets[0]?.blocks.flatMap(({ values }) => values.flat());
  expect(texts).toContain('Partners reported: 1 of 1');
});
