import type { ReadColumn } from '../reading/table';
import type { RuleUse } from '../templates/rule-use';
import type { ColumnDefinition, ColumnType } from '../templates/template';
import type { CheckedTable } from './checked-table';
import type { RuleContext } from './rule';

type KindOf<K extends ColumnType['kind']> = Extract<ColumnType, { kind: K }>;
type UseOf<R extends RuleUse['rule']> = Extract<RuleUse, { rule: R }>;

/** A column that is there, with its definition. */
export interface DefinedColumn<K extends ColumnType['kind']> {
  readonly at: CheckedTable;
  readonly definition: ColumnDefinition;
  readonly type: KindOf<K>;
  readonly column: ReadColumn;
}

/** Every column of one of the kinds that is there. */
export function columnsOf<K extends ColumnType['kind']>(
  context: RuleContext,
  ...kinds: readonly K[]
): DefinedColumn<K>[] {
  const found: DefinedColumn<K>[] = [];
  for (const at of context.tables) {
    for (const definition of at.template.columns) {
      const column = at.table.columns.get(definition.id);
      if (column && isOfKind(definition.type, kinds))
        found.push({ at, definition, type: definition.type, column });
    }
  }
  return found;
}

/** Every use of a rule by the templates of the tables. */
export function usesOf<R extends RuleUse['rule']>(
  context: RuleContext,
  rule: R,
): { readonly at: CheckedTable; readonly use: UseOf<R> }[] {
  return context.tables.flatMap((at) =>
    at.template.rules.filter((use) => isUseOf(use, rule)).map((use) => ({ at, use })),
  );
}

function isOfKind<K extends ColumnType['kind']>(type: ColumnType, kinds: readonly K[]): type is KindOf<K> {
  return (kinds as readonly string[]).includes(type.kind);
}

function isUseOf<R extends RuleUse['rule']>(use: RuleUse, rule: R): use is UseOf<R> & RuleUse {
  return use.rule === rule;
}
