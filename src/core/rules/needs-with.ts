import type { FieldValue } from '../reading/table';
import { filledIn } from './checked-table';
import { hasEmpty, hasValues } from './column-facts';
import { usesOf } from './columns';
import { labelsOf } from './labels';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** A cell is filled that says little without another one, which is empty. */
export const needsWith: RuleKind = {
  id: 'needs-with',
  scope: 'row',
  codes: ['needs-other-value'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'needs-with')) {
      const column = at.table.columns.get(use.field);
      const needed = at.table.columns.get(use.needs);
      if (!column || !hasValues(column) || (needed && !hasEmpty(needed))) continue;
      const isFilled = filledIn(at, use.needs);
      for (const record of lacking(column.values, needed?.values ?? null)) {
        if (isFilled(record)) continue;
        const params = { ...otherValue(at, use.field, record), ...labelsOf(at, use.needs) };
        yield { code: 'needs-other-value', at, field: use.needs, record, params, ...severityOf(use) };
      }
    }
  },
};

/** The records with a value and nothing where it needs something. */
function lacking(
  values: readonly (FieldValue | null)[],
  needed: readonly (FieldValue | null)[] | null,
): number[] {
  const found: number[] = [];
  for (let record = 0; record < values.length; record++) {
    if (values[record] !== null && (needed === null || needed[record] === null)) found.push(record);
  }
  return found;
}
