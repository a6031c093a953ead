import { formatAt, readCell } from './cells';
import type { CellValue } from './grid';
import { shownText } from './number-text';
import type { Sheet } from './book';
import { bodyOf } from './structured-references';
import type { Criteria, TableState } from './state';
import type { Zone } from './zones';

/** Kinds of criteria that this host can judge. */
export const filterKinds: readonly string[] = ['Values', 'Custom'];

/** Hides the rows that a criterion turns away, and shows the others. `criteria` go by column of the zone. */
export function hideFiltered(sheet: Sheet, body: Zone, criteria: ReadonlyMap<number, Criteria>): void {
  const hidden: number[] = [];
  const shown: number[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    const passes = [...criteria].every(([column, one]) => isKept(sheet, row, body.left + column, one));
    (passes ? shown : hidden).push(row);
  }
  const { grid } = sheet.book;
  grid.grow(sheet.id, body.bottom, body.right);
  const command = { sheetId: sheet.id, dimension: 'ROW' };
  if (shown.length > 0) grid.dispatch(['UNHIDE_COLUMNS_ROWS', { ...command, elements: shown }]);
  if (hidden.length > 0) grid.dispatch(['HIDE_COLUMNS_ROWS', { ...command, elements: hidden }]);
}

export function applyTableFilters(sheet: Sheet, table: TableState): void {
  const criteria = table.columns.flatMap((column, i) => (column.filter ? [[i, column.filter] as const] : []));
  hideFiltered(sheet, bodyOf(table), new Map(criteria));
}

function isKept(sheet: Sheet, row: number, column: number, criteria: Criteria): boolean {
  const { value, isError } = readCell(sheet, row, column);
  if (criteria.filterOn === 'Values') {
    const text = shownText(value, formatAt(sheet, row, column), isError, sheet.book.options.locale);
    return (criteria.values ?? []).some((wanted) => String(wanted).toLowerCase() === text.toLowerCase());
  }
  const first = matches(value, criteria.criterion1);
  if (criteria.criterion2 === null || criteria.criterion2 === undefined) return first;
  const second = matches(value, criteria.criterion2);
  return criteria.operator === 'Or' ? first || second : first && second;
}

/** `>5`, `<>x`, `=a*`: an operator, and a number or a text with wildcards. */
function matches(value: CellValue, criterion: string | null | undefined): boolean {
  const [, operator = '=', operand = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion ?? '') ?? [];
  const number = Number(operand);
  if (operand !== '' && !Number.isNaN(number) && typeof value === 'number')
    return compared(value - number, operator);
  if (operator === '=' || operator === '<>') {
    const pattern = operand
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${pattern}$`, 'is').test(String(value ?? '')) === (operator === '=');
  }
  return typeof value === 'string' && compared(value.localeCompare(operand, 'en'), operator);
}

function compared(difference: number, operator: string): boolean {
  const tests: Readonly<Record<string, boolean>> = {
    '=': difference === 0, '<>': difference !== 0, '<': difference < 0, '>': difference > 0,
    '<=': difference <= 0, '>=': difference >= 0,
  }; // prettier-ignore
  return tests[operator] ?? false;
}
