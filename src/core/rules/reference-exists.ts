import type { TemplateId } from '../templates/template';
import type { ReadColumn } from '../reading/table';
import { type CheckedTable, codesIn } from './checked-table';
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

/** Null unless every template that may be meant is there: otherwise a code could stand in the one that is not. */
function indexesOf({ lookup }: RuleContext, templates: readonly TemplateId[]): readonly CodeIndex[] | null {
  const indexes = templates.map((template) => lookup.index(template));
  return indexes.every((index) => index !== null) ? indexes : null;
}

function* dangling(
  at: CheckedTable,
  { field, values }: ReadColumn,
  targets: readonly CodeIndex[],
): Iterable<Finding> {
  const sheet = targets.map(({ records }) => records.tables[0]?.sheet ?? '').join(', ');
  let known: unknown = null;
  for (let record = 0; record < values.length; record++) {
    const value = values[record];
    // Neighbouring rows often refer to the same thing.
    if (value === null || value === undefined || value === known) continue;
    let isKnown = true;
    for (const code of codesIn(value)) {
      if (targets.some((target) => isIn(target, code))) continue;
      isKnown = false;
      const suggestion = code.toUpperCase();
      const hint = targets.some(({ first }) => first.has(suggestion)) ? { suggestion } : {};
      yield { code: 'reference-missing', at, field, record, value: code, params: { code, sheet }, ...hint };
    }
    if (isKnown) known = value;
  }
}

/** Partners write names where codes belong; a known name is as good. */
function isIn({ first, byName }: CodeIndex, code: string): boolean {
  return first.has(code) || byName.has(foldName(code));
}
