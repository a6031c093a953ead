import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { groupsOf } from './groups';
import { type IndicatorFacts, indicatorsOf, isQuotient } from './indicator-facts';
import { foldName } from './lookup';
import { addressSeenFrom } from './place';
import { type Finding, type RuleKind, severityOf } from './rule';

const KEY = ['indicator_id', 'partner_id', 'period'] as const;

/** Categories do not add up to the total though each person is in exactly one, or one is above the total. */
export const totalEqualsParts: RuleKind = {
  id: 'total-equals-parts',
  scope: 'workbook',
  codes: ['total-differs', 'part-above-total'],
  *check(context) {
    const covering = setsThatCoverAll(context.tables);
    for (const { at, use } of usesOf(context, 'total-equals-parts')) {
      const categories = valuesOf(at, 'category');
      const indicators = indicatorsOf(at, context.lookup);
      if (!indicators || !categories?.some((category) => category !== null)) continue;
      for (const { records } of groupsOf(at, KEY)) {
        const facts = indicators.facts[indicators.ids[records[0] ?? 0] ?? 0];
        const field = facts ? summedField(facts) : null;
        if (!field || records.length < 2) continue;
        for (const finding of against(at, field, records, covering)) yield { ...finding, ...severityOf(use) };
      }
    }
  },
};

/** What of an indicator can be added up; null when nothing can. */
function summedField(facts: IndicatorFacts): 'value' | 'denominator' | null {
  if (facts.measure === 'count' || facts.measure === 'money') return 'value';
  return isQuotient(facts) ? 'denominator' : null;
}

/** Rows of the same place are compared: the one without a category with those of each set. */
function* against(
  at: CheckedTable,
  field: string,
  records: readonly number[],
  covering: ReadonlyMap<string, number>,
): Iterable<Finding> {
  const text = (name: string, record: number) => String(valuesOf(at, name)?.[record] ?? '');
  const number = (record: number) => valuesOf(at, field)?.[record];
  for (const record of records) {
    const total = number(record);
    if (typeof total !== 'number' || text('category', record) !== '') continue;
    const parts = records.filter(
      (each) =>
        text('category', each) !== '' &&
        text('geography', each) === text('geography', record) &&
        typeof number(each) === 'number',
    );
    const first = addressSeenFrom(at, at, field, record);
    const above = parts.filter((each) => Number(number(each)) > total);
    for (const each of above)
      yield { code: 'part-above-total', at, field, record: each, params: { total, first } };
    if (above.length > 0) continue;
    for (const set of new Set(parts.map((each) => text('disaggregation_set', each)))) {
      const own = parts.filter((each) => text('disaggregation_set', each) === set);
      const sum = own.reduce((all, each) => all + Number(number(each)), 0);
      // While some are missing, nothing is known of their sum.
      if (own.length !== covering.get(foldName(set)) || Math.abs(sum - total) < 1e-9 * Math.max(1, total))
        continue;
      yield { code: 'total-differs', at, field, record, params: { sum, parts: own.length } };
    }
  }
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
