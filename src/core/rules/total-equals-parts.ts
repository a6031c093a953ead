import type { FieldValue } from '../reading/table';
import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { numberedColumn, numbersOf, referredDistinct } from './column-facts';
import { usesOf } from './columns';
import { combinedIds } from './combined-ids';
import { type IndicatorFacts, type IndicatorsOfRecords, indicatorsOf, isQuotient } from './indicator-facts';
import { foldName } from './lookup';
import { addressSeenFrom } from './place';
import { type Finding, type RuleKind, severityOf } from './rule';

/** Rows that agree in these are about the same thing, as a whole or by category. */
const SAME = ['indicator_id', 'partner_id', 'period', 'geography'] as const;

/** Categories do not add up to the total though each person is in exactly one, or one is above the total. */
export const totalEqualsParts: RuleKind = {
  id: 'total-equals-parts',
  scope: 'workbook',
  codes: ['total-differs', 'part-above-total'],
  reads: ['indicators', 'disaggregations'],
  *check(context) {
    const covering = setsThatCoverAll(context.tables);
    for (const { at, use } of usesOf(context, 'total-equals-parts')) {
      const indicators = indicatorsOf(at, context.lookup);
      const columns = indicators ? columnsOf(at, indicators) : null;
      if (!columns) continue;
      for (const finding of against(at, columns, covering)) yield { ...finding, ...severityOf(use) };
    }
  },
};

/** What is compared, record by record. */
interface Columns {
  /** What of a record can be added up; NaN for nothing. */
  readonly amountOf: (record: number) => number;
  /** The field of a record's amount. */
  readonly fieldOf: (record: number) => string;
  /** 0 for a total. */
  readonly categories: Uint32Array;
  readonly sets: Uint32Array;
  readonly setNames: readonly (FieldValue | null)[];
  /** Number of the thing each record is about. */
  readonly things: Uint32Array;
  readonly count: number;
}

function columnsOf(at: CheckedTable, { ids, facts }: IndicatorsOfRecords): Columns | null {
  const categories = referredDistinct(at, 'category');
  if (!categories || categories.values.length < 2) return null;
  const sets = referredDistinct(at, 'disaggregation_set');
  const same = SAME.flatMap((field) => numberedColumn(at, field) ?? []);
  const { ids: things, count } = combinedIds(same, at.table.size);
  const fields = facts.map((each) => (each ? summedField(each) : ''));
  return {
    amountOf: amountsOf(at, ids, fields),
    fieldOf: (record) => fields[ids[record] ?? 0] ?? '',
    categories: categories.ids,
    sets: sets?.ids ?? new Uint32Array(at.table.size),
    setNames: sets?.values ?? [null],
    things,
    count,
  };
}

/** Gives each record's amount, from the field of its indicator. */
function amountsOf(
  at: CheckedTable,
  ids: Uint32Array,
  fields: readonly string[],
): (record: number) => number {
  const none = new Float64Array(0);
  const values = numbersOf(at, 'value') ?? none;
  const denominators = numbersOf(at, 'denominator') ?? none;
  const kinds = Uint8Array.from(fields, (field) => (field === 'value' ? 1 : field === 'denominator' ? 2 : 0));
  return (record) => {
    const kind = kinds[ids[record] ?? 0] ?? 0;
    return kind === 0 ? NaN : ((kind === 1 ? values : denominators)[record] ?? NaN);
  };
}

/** What of an indicator can be added up. */
function summedField(facts: IndicatorFacts): '' | 'value' | 'denominator' {
  if (facts.measure === 'count' || facts.measure === 'money') return 'value';
  return isQuotient(facts) ? 'denominator' : '';
}

function against(at: CheckedTable, columns: Columns, covering: ReadonlyMap<string, number>): Finding[] {
  const { amountOf, fieldOf, categories, sets, things, count } = columns;
  const totals = new Int32Array(count).fill(-1);
  const isAbove = new Uint8Array(count);
  const setCount = columns.setNames.length;
  const sums = new Float64Array(count * setCount);
  const parts = new Uint16Array(count * setCount);
  const found: Finding[] = [];
  for (let record = 0; record < things.length; record++) {
    if (categories[record] !== 0 || Number.isNaN(amountOf(record))) continue;
    const thing = things[record] ?? 0;
    if ((totals[thing] ?? 0) < 0) totals[thing] = record;
  }
  for (let record = 0; record < things.length; record++) {
    if (categories[record] === 0) continue;
    const thing = things[record] ?? 0;
    const total = totals[thing] ?? -1;
    if (total < 0) continue;
    const number = amountOf(record);
    if (Number.isNaN(number)) continue;
    const whole = amountOf(total);
    const slot = thing * setCount + (sets[record] ?? 0);
    sums[slot] = (sums[slot] ?? 0) + number;
    parts[slot] = (parts[slot] ?? 0) + 1;
    if (number <= whole) continue;
    isAbove[thing] = 1;
    const field = fieldOf(record);
    const params = { total: whole, first: addressSeenFrom(at, at, field, total) };
    found.push({ code: 'part-above-total', at, field, record, params });
  }
  // While some categories are missing, nothing is known of their sum.
  const needed = Uint16Array.from(columns.setNames, (name) => covering.get(foldName(String(name))) ?? 0);
  for (let slot = 0; slot < sums.length; slot++) {
    const most = needed[slot % setCount] ?? 0;
    if (most === 0 || parts[slot] !== most) continue;
    const thing = Math.floor(slot / setCount);
    const record = totals[thing] ?? -1;
    const total = record < 0 ? NaN : amountOf(record);
    const sum = sums[slot] ?? 0;
    if (isAbove[thing] || Math.abs(sum - total) < 1e-9 * Math.max(1, total)) continue;
    const field = fieldOf(record);
    found.push({ code: 'total-differs', at, field, record, params: { sum, parts: most } });
  }
  return found;
}

/** How many categories the sets have whose categories must add up: those defined as exclusive and exhaustive. */
function setsThatCoverAll(tables: readonly CheckedTable[]): ReadonlyMap<string, number> {
  const sets = new Map<string, number>();
  for (const at of tables.filter(({ table }) => table.template === 'disaggregations')) {
    const [exclusive, exhaustive] = [valuesOf(at, 'exclusive'), valuesOf(at, 'exhaustive')];
    valuesOf(at, 'name')?.forEach((name, record) => {
      if (exclusive?.[record] !== true || exhaustive?.[record] !== true) return;
      sets.set(foldName(String(name)), codesIn(valuesOf(at, 'categories')?.[record]).length);
    });
  }
  return sets;
}
