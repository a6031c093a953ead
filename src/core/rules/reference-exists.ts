import type { TemplateId } from '../templates/template';
import type { FieldValue, ReadColumn } from '../reading/table';
import { type CheckedTable, codesIn } from './checked-table';
import { failing } from './distinct-check';
import { type CodeIndex, foldName } from './lookup';
import type { Finding, RuleContext, RuleKind } from './rule';

/** A code, or a name in its place, refers to nothing in the sheet it belongs to; checked when that sheet is there. */
export const referenceExists: RuleKind = {
  id: 'reference-exists',
  scope: 'workbook',
  codes: ['reference-missing'],
  *check(context) {
    for (const at of context.tables) {
      for (const { id, type } of at.template.columns) {
        if (type.kind !== 'reference' && type.kind !== 'references') continue;
        const targets = indexesOf(context, type.kind === 'reference' ? [type.template] : type.templates);
        if (!targets) continue;
        for (const columns of [at.table.columns, at.table.names]) {
          const column = columns.get(id);
          if (column) yield* dangling(at, column, targets);
        }
      }
    }
  },
};

/** Null unless all that may be meant is there: otherwise a code could stand in what is not. */
function indexesOf({ lookup }: RuleContext, templates: readonly TemplateId[]): readonly CodeIndex[] | null {
  const indexes = templates.map((template) => lookup.index(template));
  const isWhole = (index: CodeIndex | null): index is CodeIndex =>
    index !== null && !index.records.tables.some(({ table }) => table.isPartial);
  return indexes.every(isWhole) ? indexes : null;
}

function* dangling(at: CheckedTable, column: ReadColumn, targets: readonly CodeIndex[]): Iterable<Finding> {
  const sheet = targets.map(({ records }) => records.tables[0]?.sheet ?? '').join(', ');
  const unknown = (value: FieldValue) => {
    const codes = codesIn(value).filter((code) => !targets.some((target) => isIn(target, code)));
    return codes.length > 0 ? codes : null;
  };
  for (const { record, reason } of failing(at, column, unknown)) {
    for (const code of reason) {
      const suggestion = code.toUpperCase();
      const hint = targets.some(({ first }) => first.has(suggestion)) ? { suggestion } : {};
      const params = { code, sheet };
      yield { code: 'reference-missing', at, field: column.field, record, value: code, params, ...hint };
    }
  }
}

/** Partners write names where codes belong; a known name is as good. */
function isIn({ first, byName }: CodeIndex, code: string): boolean {
  return first.has(code) || byName.has(foldName(code));
}
