import { readIndicators } from '../../../src/core/indicators/indicator-data';
import { requiredPace } from '../../../src/core/indicators/required-pace';
import { standingAt } from '../../../src/core/indicators/standing';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { remarksOn } from '../../../src/core/summary/remarks';
import { summarise } from '../../../src/core/summary/summary';
import { masterOf } from '../../support/master';

const HEAD =
  'indicator_id | name | result_type | measure | unit | direction | baseline_value | baseline_date | target_value | target_date | frequency | agg_time | target_basis | reporting_partners';

const masterWith = (fields: string, observations: string) =>
  masterOf({ indicators: `${HEAD}\n I | Young people | ${fields}`, observations });

function paceOf(fields: string, observations: string) {
  const [data] = readIndicators(masterWith(fields, observations));
  return data && requiredPace(data, standingAt(data, '2025-12-31'));
}

const SUM =
  'how-much | count | young people | increase | | 2024-12-31 | 300 | 2025-12-31 | quarterly | sum | cumulative | A; B';
const LEVEL = 'population | share | | decrease | 20 | 2024-12-31 | 10 | 2026-06-30 | quarterly | ratio | | A';
const two = (a: number, b: number) =>
  `indicator_id | partner_id | period | value\n I | A | 2025Q1 | ${a}\n I | B | 2025Q1 | ${b}`;
const share = (numerator: number) =>
  `indicator_id | partner_id | period | numerator | denominator\n I | A | 2025Q3 | ${numerator} | 100`;

test('what is added up needs the rest in equal parts, and an equal part of that from each partner', () => {
  expect(paceOf(SUM, two(60, 40))).toEqual({
    periods: 3,
    each: 200 / 3,
    isSum: true,
    eachPartner: 100 / 3,
  });
});

test('a level has to change by an equal step in each period, and belongs to no partner', () => {
  expect(paceOf(LEVEL, share(16))).toEqual({ periods: 3, each: -2, isSum: false, eachPartner: null });
});

test.each([
  ['the target is reached', SUM, two(200, 100)],
  ['it fell below what it was to fall to', LEVEL, share(9)],
  ['no period is left', SUM.replace('2025-12-31', '2025-05-31'), two(60, 40)],
  ['somebody’s part of the sum is missing', SUM.replace('A; B', 'A; B; C'), two(60, 40)],
  ['no day says when', SUM.replace('2025-12-31', ''), two(60, 40)],
  ['nobody has said which way is better', SUM.replace('increase', ''), two(60, 40)],
  ['a level is to be kept', LEVEL.replace('decrease', 'maintain'), share(16)],
])('there is no pace where %s', (_, fields, observations) => {
  expect(paceOf(fields, observations)).toBeNull();
});

test.each([
  [
    'en',
    'To reach the target, each period has to bring 67 young people, 34 from each partner (3 periods left)',
    'To reach the target it has to fall by 2.0 percentage points a period (3 periods left)',
  ],
  [
    'sv',
    'För att nå målet behövs 67 young people per period, 34 från varje part (3 perioder kvar)',
    'För att nå målet behöver det minska med 2,0 procentenheter per period (3 perioder kvar)',
  ],
] as const)('%s: it is told in words, a part of a person as a whole one', (locale, sum, level) => {
  const told = (fields: string, observations: string) => {
    const master = masterWith(fields, observations);
    const { words, indicators, period } = summarise(master, { locale, catalog: catalogs[locale] });
    return indicators.flatMap((each) => remarksOn(words, each, period));
  };
  expect(told(SUM, two(60, 40))).toContain(sum);
  expect(told(LEVEL, share(16))).toContain(level);
});
