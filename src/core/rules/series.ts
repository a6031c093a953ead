import { periodFromCode } from '../model/period';
import type { CheckedTable } from './checked-table';
import { distinctOf, type Distinct, referredDistinct } from './column-facts';

/** The fields that tell one series of values from another. */
const FIELDS = ['indicator_id', 'partner_id', 'geography', 'disaggregation_set', 'category'] as const;

/** A table's records as series of the same thing, each in the order of its periods. */
export interface SeriesOfTable {
  /** Records, series after series. */
  readonly records: Uint32Array;
  /** Where each series begins; the last entry is where the last one ends. */
  readonly starts: Uint32Array;
}

const made = new WeakMap<object, SeriesOfTable>();

/** The series of a table of observations; only periods of the same length stand in one. Worked out once. */
export function seriesOf(at: CheckedTable): SeriesOfTable | null {
  const periods = referredDistinct(at, 'period');
  const indicators = referredDistinct(at, 'indicator_id');
  if (!periods || !indicators) return null;
  let series = made.get(periods);
  if (!series) made.set(periods, (series = sorted(at, periods)));
  return series;
}

function sorted(at: CheckedTable, periods: Distinct): SeriesOfTable {
  const { ranks, kinds } = rankedPeriods(periods);
  const columns: Uint32Array[] = [];
  for (const field of FIELDS) {
    const column = referredDistinct(at, field);
    if (column && column.values.length > 1) columns.push(column.ids);
  }
  const { ids, count } = numbered(columns, periods.ids, kinds, at.table.size);
  const starts = new Uint32Array(count + 1);
  for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const free = starts.slice();
  const records = new Uint32Array(ids.length);
  for (let record = 0; record < ids.length; record++) {
    const id = ids[record] ?? 0;
    let slot = free[id] ?? 0;
    free[id] = slot + 1;
    // Rows mostly stand in the order of their periods already.
    const rank = ranks[periods.ids[record] ?? 0] ?? 0;
    const first = starts[id] ?? 0;
    for (; slot > first; slot--) {
      const before = records[slot - 1] ?? 0;
      if ((ranks[periods.ids[before] ?? 0] ?? 0) <= rank) break;
      records[slot] = before;
    }
    records[slot] = record;
  }
  return { records, starts };
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

/** Numbers the combinations of the columns' values, from 0 in the order in which they come. */
function numbered(
  columns: readonly Uint32Array[],
  periods: Uint32Array,
  kinds: Uint32Array,
  size: number,
): { readonly ids: Uint32Array; readonly count: number } {
  const ids = new Uint32Array(size);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, size * 2)))).fill(-1);
  const mask = slots.length - 1;
  const firsts: number[] = [];
  const isSame = (a: number, b: number) => {
    for (const column of columns) if (column[a] !== column[b]) return false;
    return kinds[periods[a] ?? 0] === kinds[periods[b] ?? 0];
  };
  for (let record = 0; record < size; record++) {
    let hash = kinds[periods[record] ?? 0] ?? 0;
    for (const column of columns) hash = Math.imul(hash ^ (column[record] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & mask;
    let id = slots[slot] ?? -1;
    while (id >= 0 && !isSame(firsts[id] ?? 0, record)) {
      slot = (slot + 1) & mask;
      id = slots[slot] ?? -1;
    }
    if (id < 0) slots[slot] = id = firsts.push(record) - 1;
    ids[record] = id;
  }
  return { ids, count: firsts.length };
}

/** The numbers of each series that has at least so many, with their records; the arrays are used again and again. */
export function* numbersOfSeries(at: CheckedTable, least: number): Iterable<SeriesNumbers> {
  const series = seriesOf(at);
  const column = at.table.columns.get('value');
  if (!series || !column || distinctOf(at, column).values.length < 2) return;
  const numbers: SeriesNumbers = { records: [], values: [] };
  for (let id = 0; id + 1 < series.starts.length; id++) {
    const start = series.starts[id] ?? 0;
    const end = series.starts[id + 1] ?? 0;
    if (end - start < least) continue;
    numbers.records.length = numbers.values.length = 0;
    for (let i = start; i < end; i++) {
      const record = series.records[i] ?? 0;
      const value = column.values[record];
      if (typeof value !== 'number') continue;
      numbers.records.push(record);
      numbers.values.push(value);
    }
    if (numbers.values.length >= least) yield numbers;
  }
}

/** A series' numbers and where each stands. */
export interface SeriesNumbers {
  readonly records: number[];
  readonly values: number[];
}
