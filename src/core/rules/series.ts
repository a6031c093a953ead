import { periodFromCode } from '../model/period';
import type { Distinct, ReadTable } from '../reading/table';
import type { CheckedTable } from './checked-table';
import { numberedColumn, numbersOf, referredDistinct } from './column-facts';
import { combinedIds } from './combined-ids';

/** The fields that tell one series of values from another. */
const FIELDS = ['indicator_id', 'partner_id', 'geography', 'disaggregation_set', 'category'] as const;

/** A table's numbers as series of the same thing, each in the order of its periods; records without one are left out. */
export interface SeriesOfTable {
  /** The numbers, series after series. */
  readonly values: Float64Array;
  /** The record of each. */
  readonly records: Uint32Array;
  /** Where each series begins; the last entry is where the last one ends. */
  readonly starts: Uint32Array;
  /** The least and the greatest number of each series: most need no closer look than at these. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

const made = new WeakMap<ReadTable, SeriesOfTable>();

/** The series of a table of observations; only periods of the same length stand in one. Worked out once. */
export function seriesOf(at: CheckedTable): SeriesOfTable | null {
  let series = made.get(at.table);
  if (series) return series;
  const periods = referredDistinct(at, 'period');
  const indicators = referredDistinct(at, 'indicator_id');
  const numbers = numbersOf(at, 'value');
  if (!periods || !indicators || !numbers) return null;
  made.set(at.table, (series = sorted(at, periods, numbers)));
  return series;
}

function sorted(at: CheckedTable, periods: Distinct, numbers: Float64Array): SeriesOfTable {
  const { ranks, kinds } = rankedPeriods(periods);
  const columns = FIELDS.flatMap((field) => numberedColumn(at, field) ?? []);
  if (kinds.slice(2).some((kind) => kind !== kinds[1]))
    columns.push({ ids: periods.ids.map((id) => kinds[id] ?? 0), count: kinds.length });
  const { ids, count } = combinedIds(columns, at.table.size);
  const starts = new Uint32Array(count + 1);
  for (let record = 0; record < ids.length; record++) {
    if (Number.isNaN(numbers[record])) continue;
    const next = (ids[record] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const free = starts.slice();
  const total = starts[count] ?? 0;
  const records = new Uint32Array(total);
  const values = new Float64Array(total);
  const lows = new Float64Array(count).fill(Infinity);
  const highs = new Float64Array(count).fill(-Infinity);
  for (let record = 0; record < ids.length; record++) {
    const number = numbers[record] ?? NaN;
    if (Number.isNaN(number)) continue;
    const id = ids[record] ?? 0;
    if (number < (lows[id] ?? 0)) lows[id] = number;
    if (number > (highs[id] ?? 0)) highs[id] = number;
    let slot = free[id] ?? 0;
    free[id] = slot + 1;
    // Rows mostly stand in the order of their periods already.
    const rank = ranks[periods.ids[record] ?? 0] ?? 0;
    const first = starts[id] ?? 0;
    for (; slot > first; slot--) {
      const before = records[slot - 1] ?? 0;
      if ((ranks[periods.ids[before] ?? 0] ?? 0) <= rank) break;
      records[slot] = before;
      values[slot] = values[slot - 1] ?? 0;
    }
    records[slot] = record;
    values[slot] = number;
  }
  return { values, records, starts, lows, highs };
}

/** The place of each period in time and a number for its length, by the number of its value. */
function rankedPeriods({ values }: Distinct): { readonly ranks: Uint32Array; readonly kinds: Uint32Array } {
  const periods = values.map((value) => (typeof value === 'string' ? periodFromCode(value) : null));
  const names = [...new Set(periods.map((period) => period?.kind))];
  const order = periods.map((_, id) => id);
  order.sort((a, b) => compare(periods[a]?.start ?? '', periods[b]?.start ?? ''));
  const ranks = new Uint32Array(periods.length);
  order.forEach((id, rank) => (ranks[id] = rank));
  return { ranks, kinds: Uint32Array.from(periods, (period) => names.indexOf(period?.kind)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Calls back for each series that has at least so many numbers, with where it begins and ends and its number. */
export function forEachSeries(
  { starts }: SeriesOfTable,
  least: number,
  look: (start: number, end: number, id: number) => void,
): void {
  for (let id = 0; id + 1 < starts.length; id++) {
    const start = starts[id] ?? 0;
    const end = starts[id + 1] ?? 0;
    if (end - start >= least) look(start, end, id);
  }
}
