import { cellIndex } from '../model/cells';
import type { Header } from './header-rows';
import type { SheetGrid } from './sheet-grid';

/** How many rows below the headings show whether a blank column separates two tables. */
const SAMPLE = 200;

/** One header for each table that stands side by side with others in the same rows. */
export function splitHeader(grid: SheetGrid, header: Header): Header[] {
  const groups = groupsOf(grid, header);
  if (groups.length < 2) return [header];
  const parts: Header[] = [];
  for (const group of groups) {
    const last = parts[parts.length - 1];
    if (last && !isApart(grid, last, group)) {
      parts[parts.length - 1] = { ...last, right: group.right };
    } else parts.push(group);
  }
  return parts;
}

/** Runs of columns with something in the heading rows or the rows below. */
function groupsOf(grid: SheetGrid, header: Header): Header[] {
  const filled = new Set<number>();
  const first = grid.positionOf(header.rows[0] ?? 0);
  for (let p = first; p < Math.min(first + SAMPLE, grid.rowNumbers.length); p++) {
    for (const i of grid.filledIn(p, header.left, header.right)) {
      // Cells of titles and notes that run across are one cell and fill no gap.
      filled.add(grid.cells.columns[i] ?? 0);
    }
  }
  const groups: Header[] = [];
  for (let column = header.left; column <= header.right; column++) {
    if (!filled.has(column)) continue;
    const last = groups[groups.length - 1];
    if (last?.right === column - 1) groups[groups.length - 1] = { ...last, right: column };
    else groups.push({ ...header, left: column, right: column });
  }
  return groups;
}

/** Two tables rather than one with a spacing column: the headings come again, or the gap is wide. */
function isApart(grid: SheetGrid, left: Header, right: Header): boolean {
  if (left.left === left.right || right.left === right.right) return false;
  const [a, b] = [headings(grid, left), headings(grid, right)];
  const repeated = b.filter((text) => a.includes(text)).length;
  if (repeated > 0 && repeated >= b.length / 2) return true;
  return right.left - left.right > 2 && a.length > 1 && b.length > 1;
}

function headings(grid: SheetGrid, header: Header): string[] {
  const row = header.rows[header.rows.length - 1] ?? 0;
  const texts: string[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const text = grid.text(cellIndex(grid.cells, row, column));
    if (text !== '') texts.push(text.toLowerCase());
  }
  return texts;
}
