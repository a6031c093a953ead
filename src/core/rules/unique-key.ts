import type { CheckedTable } from './checked-table';
import { usesOf } from './columns';
import type { NumberedColumn } from './combined-ids';
import { type Numbering, numberValues } from './number-values';
import { addressSeenFrom } from './place';
import { placeOf, recordsOf } from './records';
import { repeatedRows } from './repeated-rows';
import { type Finding, type RuleKind, severityOf } from './rule';

/** Two rows say the same thing twice: all fields of the key are equal, in one sheet or in two of the same kind. */
export const uniqueKey: RuleKind = {
  id: 'unique-key',
  scope: 'workbook',
  codes: ['duplicate-key'],
  reads: [],
  *check(context) {
    const uses = usesOf(context, 'unique-key');
    for (const [i, { at, use }] of uses.entries()) {
      const same = uses.filter((other) => other.use === use);
      if (same[0] !== uses[i]) continue;
      const tables = same.map((other) => other.at).filter((table) => hasRequired(table, use.fields));
      yield* repeated(tables, use.fields, severityOf(use), at);
    }
  },
};

function* repeated(
  tables: readonly CheckedTable[],
  fields: readonly string[],
  severity: ReturnType<typeof severityOf>,
  sample: CheckedTable,
): Iterable<Finding> {
  const records = recordsOf(tables);
  const columns = fields.map((field) => joined(tables, field, records.size));
  const needed = columns.filter((_, i) => isRequired(sample, fields[i] ?? ''));
  for (const { row, first } of repeatedRows(columns, records.size)) {
    if (needed.some(({ ids }) => ids[row] === 0) || columns.every(({ ids }) => ids[row] === 0)) continue;
    const { at, record } = placeOf(records, row);
    const other = placeOf(records, first);
    const field = fields.find((name) => at.table.columns.has(name) || at.table.names.has(name)) ?? '';
    const params = { first: addressSeenFrom(at, other.at, field, other.record) };
    yield { code: 'duplicate-key', at, field, record, params, ...severity };
  }
}

/** The field's values in all tables, as small numbers; a name counts where the code is missing. */
function joined(tables: readonly CheckedTable[], field: string, size: number): NumberedColumn {
  const numbering: Numbering = { known: new Map(), last: 0 };
  const parts = tables.map((at) => {
    const own = numberValues(at, at.table.columns.get(field), numbering);
    const names = at.table.names.get(field);
    if (!names) return own;
    const named = numberValues(at, names, numbering);
    return own.map((id, record) => id || (named[record] ?? 0));
  });
  const count = numbering.last + 1;
  const [only] = parts;
  if (only && parts.length === 1) return { ids: only, count };
  const ids = new Uint32Array(size);
  let start = 0;
  for (const part of parts) {
    ids.set(part, start);
    start += part.length;
  }
  return { ids, count };
}

function hasRequired(at: CheckedTable, fields: readonly string[]): boolean {
  return fields.every(
    (field) => !isRequired(at, field) || at.table.columns.has(field) || at.table.names.has(field),
  );
}

function isRequired(at: CheckedTable, field: string): boolean {
  return at.template.columns.find(({ id }) => id === field)?.required === 'yes';
}
