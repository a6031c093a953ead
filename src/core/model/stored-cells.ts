import type { Range } from './address';
import { contains } from './address';
import type { CellTable } from './cells';
import { Kind, cellIndex } from './cells';

/** What a cell says, short: its formula, or else its value, whatever its format; '' for an empty cell. */
function said(cells: CellTable, i: number): string {
  const formula = cells.formulas.get(i);
  if (formula !== undefined) return `=${formula.text}`;
  const kind = cells.kinds[i];
  const number = cells.numbers[i] ?? 0;
  if (kind === Kind.text || kind === Kind.error) return `${kind}:${cells.texts[number] ?? ''}`;
  return `${kind === Kind.date ? Kind.number : kind}:${number}`;
}

/** True when two tables say the same, within a range or everywhere. */
export function saysSame(a: CellTable, b: CellTable, within?: Range): boolean {
  return isIn(a, b, within) && isIn(b, a, within);
}

function isIn(a: CellTable, b: CellTable, within?: Range): boolean {
  for (let i = 0; i < a.size; i++) {
    const at = { row: a.rows[i] ?? 0, column: a.columns[i] ?? 0 };
    if (within && !contains(within, at)) continue;
    const other = cellIndex(b, at.row, at.column);
    if (other < 0 || said(a, i) !== said(b, other)) return false;
  }
  return true;
}
