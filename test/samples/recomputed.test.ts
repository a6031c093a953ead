import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { inFolder, samverka } from '../support/run-cli';

/**
 * The sample initiative's figures worked out a second time, from its true records and the stated rules, with nothing of
 * Samverka: what the funder's workbook says must be the same.
 */
const samples = join(__dirname, '../../assets/samples');

interface Indicator {
  readonly indicator_id: string;
  readonly measure: 'share' | 'count' | 'money';
  readonly direction: 'increase' | 'decrease' | 'none';
  readonly baseline_value: number | null;
  readonly reporting_partners: readonly string[];
}
interface Observation {
  readonly partner_id: string;
  readonly indicator_id: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}
interface Target {
  readonly indicator_id: string;
  readonly period: string;
  readonly target: number;
}
/** What `summary --json` says of one indicator. */
interface Said {
  readonly id: string;
  readonly period: string;
  readonly value: number;
  readonly reporting: number;
  readonly expected: number;
  readonly progress: number | null;
  readonly light: string;
}

const truth = <T>(name: string) =>
  JSON.parse(readFileSync(join(samples, `source/skolgang/${name}.json`), 'utf8')) as readonly T[];
const indicators = truth<Indicator>('indicators');
const observations = truth<Observation>('observations');
const targets = truth<Target>('targets');

const of = (id: string, period: string) =>
  observations.filter((each) => each.indicator_id === id && each.period === period);
const periodsOf = (id: string) =>
  [...new Set(observations.filter((each) => each.indicator_id === id).map(({ period }) => period))].sort();
const add = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** Shares: summed numerators over summed denominators; counts and money: the sum. */
function figure({ indicator_id, measure }: Indicator, period: string): number {
  const rows = of(indicator_id, period).filter(({ value }) => value !== null);
  if (measure !== 'share') return add(rows.map(({ value }) => value ?? 0));
  const part = (name: 'numerator' | 'denominator') => add(rows.map((each) => each[name] ?? NaN));
  return (100 * part('numerator')) / part('denominator');
}

/**
 * (a − b) ÷ (t − b), or a ÷ t where nothing is known of the start. A period's own target is what was expected of it; at the
 * end of a year a target for the year is.
 */
function progress(indicator: Indicator, period: string): number | null {
  const own = targets.filter((each) => each.indicator_id === indicator.indicator_id);
  const year = /Q4$|H2$/.test(period) ? period.slice(0, 4) : '';
  const target = own.find((each) => each.period === period) ?? own.find((each) => each.period === year);
  if (!target || indicator.direction === 'none') return null;
  const base = indicator.baseline_value ?? 0;
  return (figure(indicator, period) - base) / (target.target - base);
}

function light(share: number | null): string {
  if (share === null) return 'none';
  return share >= 0.85 ? 'green' : share >= 0.6 ? 'amber' : 'red';
}

let said: readonly Said[] = [];
let figures: ReadonlyMap<string, number> = new Map();
beforeAll(() =>
  inFolder(async (folder) => {
    const [master, out] = [join(folder, 'master.xlsx'), join(folder, 'funder.xlsx')];
    await samverka('consolidate', join(samples, 'skolgang'), '--into', master);
    const made = await samverka('summary', master, '--out', out, '--edition', 'funder', '--json');
    said = (JSON.parse(made.out) as { indicators: Said[] }).indicators;
    const sheet = XLSX.read(readFileSync(out)).Sheets['Figures'];
    const rows = sheet ? XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, range: 5 }) : [];
    figures = new Map(
      rows.map(([indicator, , partner, , period, value]) => [
        [indicator, partner ?? '', period].join(' '),
        Number(value),
      ]),
    );
  }),
);

test.each(indicators)('$indicator_id: every period’s figure for all partners is the same', (indicator) => {
  const { indicator_id: id } = indicator;
  const periods = periodsOf(id);
  expect(periods.length).toBeGreaterThan(0);
  for (const period of periods)
    expect(figures.get(`${id}  ${period}`)).toBeCloseTo(figure(indicator, period), 8);
});

test.each(indicators)('$indicator_id: last figure, n of m, progress and light are the same', (indicator) => {
  const { indicator_id: id, reporting_partners } = indicator;
  const period = periodsOf(id).at(-1) ?? '';
  const own = said.find((each) => each.id === id);
  const share = progress(indicator, period);
  const reporting = new Set(of(id, period).flatMap((each) => (each.value === null ? [] : each.partner_id)));
  expect(own).toMatchObject({
    period,
    reporting: reporting.size,
    expected: reporting_partners.length,
    light: light(share),
  });
  expect(own?.value).toBeCloseTo(figure(indicator, period), 8);
  if (share === null) expect(own?.progress).toBeNull();
  else expect(own?.progress).toBeCloseTo(share, 8);
});

test('partners’ parts of what adds up are what each of them reported', () => {
  const additive = indicators.filter(({ measure }) => measure !== 'share');
  let compared = 0;
  for (const { indicator_id: id } of additive) {
    for (const { partner_id, period, value } of observations.filter((each) => each.indicator_id === id)) {
      const shown = figures.get(`${id} ${partner_id} ${period}`);
      // Of more than seven partners the smallest are shown together.
      if (shown === undefined || value === null) continue;
      expect(shown).toBeCloseTo(value, 8);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(40);
});
