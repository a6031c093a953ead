import { columnLetters, contains, type Range } from '../model/address';
import type { Locale } from '../model/locale';
import type { ValidationRule } from '../model/plan';
import type { DefinedName, ValidationSnapshot } from '../model/snapshot';
import type { ColumnMatch } from '../reading/table';
import type { CheckedTable } from '../rules/checked-table';
import { type HostContext, hostValidation } from '../rules/host-validation';
import { foldName } from '../rules/lookup';
import { lastPreparedRow } from '../sheets/column-places';
import { listName, referenceName } from '../sheets/defined-names';
import { isCompanion } from '../templates/companion-columns';
import type { ColumnDefinition } from '../templates/template';

/** A column whose cells should have a native list or check, and have it no longer. */
export interface LostValidation {
  readonly column: ColumnDefinition;
  /** The cells it belongs to. */
  readonly range: Range;
  readonly rule: ValidationRule;
}

/** A column's heading as a sheet of ours has it; a star stands behind what must be filled in. */
export function headingText({ label, required }: ColumnDefinition, locale: Locale): string {
  return label[locale] + (required === 'yes' ? ' *' : '');
}

/** The columns of a sheet of ours whose heading is not the template's any more. */
export function changedHeadings(
  at: CheckedTable,
): { readonly match: ColumnMatch; readonly column: ColumnDefinition }[] {
  return ownColumns(at).filter(({ match, column }) => {
    const heading = foldName(match.heading.replace(/\s*\*$/, ''));
    return [column.label.en, column.label.sv].every((label) => foldName(label) !== heading);
  });
}

/** What pasting has destroyed in a sheet of ours: lists and checks that some of its rows do not have. */
export function lostValidations(
  at: CheckedTable,
  validations: readonly ValidationSnapshot[],
  names: readonly DefinedName[],
): LostValidation[] {
  const { region } = at.table.match;
  const [first] = region.dataRows;
  if (region.orientation !== 'rows' || first === undefined) return [];
  const bottom = Math.max(lastPreparedRow(at.table.size), region.range.bottom);
  const own = ownColumns(at);
  const context = hostContextOf(at, first, bottom, names);
  return own.flatMap(({ match, column }): LostValidation[] => {
    const rule = isCompanion(column.id) ? null : hostValidation(column, at.template, context);
    if (rule === null || !isUsable(rule, names)) return [];
    const ranges = validations
      .flatMap((each) => each.ranges)
      .filter(({ left, right }) => left <= match.column && right >= match.column);
    const isThere = region.dataRows.every((row) =>
      ranges.some((range) => contains(range, { row, column: match.column })),
    );
    const range = { top: first, bottom, left: match.column, right: match.column };
    return isThere ? [] : [{ column, range, rule }];
  });
}

/** The columns that the sheet itself says are its template's. */
function ownColumns({ table, template }: CheckedTable): { match: ColumnMatch; column: ColumnDefinition }[] {
  return table.match.columns.flatMap((match) => {
    const column = template.columns.find(({ id }) => id === match.field);
    return match.by === 'key' && column ? [{ match, column }] : [];
  });
}

function hostContextOf(
  at: CheckedTable,
  top: number,
  bottom: number,
  names: readonly DefinedName[],
): HostContext {
  const lettersOf = (field: string) => {
    const match = at.table.match.columns.find((each) => each.field === field);
    return match ? columnLetters(match.column) : null;
  };
  return {
    listName,
    referenceName: (template) => {
      const name = referenceName(template);
      return names.some((each) => each.name === name) ? name : null;
    },
    cell: (field) => {
      const letters = lettersOf(field);
      return letters === null ? null : `$${letters}${top}`;
    },
    cells: (field) => {
      const letters = lettersOf(field);
      return letters === null ? null : `$${letters}$${top}:$${letters}$${bottom}`;
    },
  };
}

/** A list whose name is gone with its sheet cannot be put back. */
function isUsable(rule: ValidationRule, names: readonly DefinedName[]): boolean {
  return rule.type !== 'list' || names.some(({ name }) => name === rule.formula);
}
