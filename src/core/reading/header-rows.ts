import type { HeadingIndex } from './heading-index';
import { isKnownHeading } from './heading-index';
import { isHxlRow } from './row-kinds';
import type { SheetGrid } from './sheet-grid';
import { Look } from './sheet-grid';

/** Where a table's headings stand; rows and columns are the sheet's. */
export interface Header {
  /** Heading rows from top to bottom; the last is the one nearest to the data. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly hxlRow: number | null;
}

interface RowLook {
  readonly position: number;
  readonly row: number;
  readonly filled: readonly number[];
  readonly texts: readonly string[];
}

/** How many filled rows from the start of the search are looked at. */
const WINDOW = 60;
/** A row with less evidence is no heading row. */
const ENOUGH = 0.62;
const BELOW = 8;

/** The best heading row at or below a position of the grid, or null when nothing there looks like headings. */
export function findHeader(grid: SheetGrid, from: number, index: HeadingIndex): Header | null {
  const looks: RowLook[] = [];
  for (let p = from; p < grid.rowNumbers.length && looks.length < WINDOW; p++) {
    const look = lookAt(grid, p);
    if (look.filled.length > 0) looks.push(look);
  }
  let best = -1;
  let bestScore = ENOUGH;
  for (const [at, look] of looks.entries()) {
    if (isHxlRow(look.texts)) {
      const above = looks[at - 1];
      return headerFrom(grid, looks, above && isHeadingText(grid, above) ? at - 1 : at, at, index);
    }
    const score = headingScore(grid, looks, at, index) - at * 0.012;
    if (score > bestScore) [best, bestScore] = [at, score];
    // Rows far below a good heading row are its data.
    if (best >= 0 && at - best > 12) break;
  }
  if (best < 0) return null;
  const hxl = looks.findIndex((look, at) => at > best && at <= best + 4 && isHxlRow(look.texts));
  return headerFrom(grid, looks, best, hxl, index);
}

/** Likelihood from 0 to about 1.2 that a row holds the headings of the rows below it. */
export function headingScoreAt(grid: SheetGrid, position: number, index: HeadingIndex): number {
  const looks: RowLook[] = [];
  for (let p = position; p < grid.rowNumbers.length && looks.length <= BELOW; p++) {
    const look = lookAt(grid, p);
    if (look.filled.length > 0) looks.push(look);
  }
  return looks.length === 0 ? 0 : headingScore(grid, looks, 0, index);
}

function lookAt(grid: SheetGrid, position: number): RowLook {
  const filled = grid.filledIn(position);
  return {
    position,
    row: grid.rowNumbers[position] ?? 0,
    filled,
    texts: filled.length > 400 ? [] : filled.map((i) => grid.text(i)),
  };
}

function headingScore(grid: SheetGrid, looks: readonly RowLook[], at: number, index: HeadingIndex): number {
  const look = looks[at];
  if (!look || look.filled.length === 0 || look.texts.length === 0) return 0;
  const { filled, texts } = look;
  const n = filled.length;
  const known = texts.filter((text) => isKnownHeading(index, text)).length;
  const heads = filled.filter((i) => isHeadingCell(grid, i)).length;
  if (heads / n < 0.6) return 0;
  const below = looks.slice(at + 1, at + 1 + BELOW).filter((next) => next.row - look.row < 20);
  const width = Math.max(n, ...below.map((next) => next.filled.length));
  // A lone word is a title, unless all that follows is one column.
  if (n < 2 && (known === 0 || width > 1 || below.length < 3)) return 0;
  const unique = new Set(texts.map((text) => text.toLowerCase())).size / n;
  const short = texts.filter((text) => text.length <= 70 && !text.endsWith('.')).length / n;
  // One known word over a single column is no table of ours.
  const knownShare = known >= 2 || (n === 1 && known === 1) ? Math.min(1, (known / n) * 1.6) : known / n / 2;
  const emptyBelow = below.length === 0 && ((known < 3 && n < 3) || at > 0) ? 0.25 : 0;
  const pair = n === 2 && width > 3 ? 0.15 : 0;
  return (
    0.2 * (heads / n) +
    0.3 * (n / width) +
    0.1 * unique +
    0.1 * short +
    0.25 * typeChange(grid, look, below) +
    0.35 * knownShare -
    emptyBelow -
    pair
  );
}

/** Share of the columns whose cells below are of another look than the heading. */
function typeChange(grid: SheetGrid, look: RowLook, below: readonly RowLook[]): number {
  const columns = grid.cells.columns;
  const looksBelow = new Map<number, { other: number; text: number }>();
  for (const next of below) {
    for (const i of next.filled) {
      const seen = looksBelow.get(columns[i] ?? 0) ?? { other: 0, text: 0 };
      if (grid.look(i) === Look.text) seen.text++;
      else seen.other++;
      looksBelow.set(columns[i] ?? 0, seen);
    }
  }
  let changes = 0;
  for (const i of look.filled) {
    const seen = looksBelow.get(columns[i] ?? 0);
    if (!seen || seen.other <= seen.text) continue;
    if (grid.look(i) === Look.text || grid.isPeriod(i)) changes++;
  }
  return changes / look.filled.length;
}

function isHeadingCell(grid: SheetGrid, i: number): boolean {
  return grid.look(i) === Look.text || grid.isPeriod(i);
}

function isHeadingText(grid: SheetGrid, look: RowLook): boolean {
  const heads = look.filled.filter((i) => isHeadingCell(grid, i)).length;
  return look.filled.length > 1 && heads >= look.filled.length * 0.8;
}

/** Widens the chosen row to the whole block of heading rows, and to the columns of its data. */
function headerFrom(
  grid: SheetGrid,
  looks: readonly RowLook[],
  at: number,
  hxl: number,
  index: HeadingIndex,
): Header | null {
  const look = looks[at];
  if (!look) return null;
  const columns = look.filled.map((i) => grid.cells.columns[i] ?? 0);
  const extent = { left: Math.min(...columns), right: Math.max(...columns) };
  const rows = [look.row];
  let last = at;
  // Headings in a second language or a second level stand between the first row and the tags.
  while (hxl > last + 1) {
    const next = looks[++last];
    if (next) rows.push(next.row);
  }
  if (hxl < 0) {
    for (let next = looks[last + 1]; next && isSubHeading(grid, looks, last + 1); next = looks[last + 1]) {
      rows.push(next.row);
      last++;
    }
  }
  const lower = looks[last];
  for (const i of lower?.filled ?? []) {
    const column = grid.cells.columns[i] ?? 0;
    extent.left = Math.min(extent.left, column);
    extent.right = Math.max(extent.right, column);
  }
  for (let above = at - 1; above >= 0 && at - above <= 3; above--) {
    const group = looks[above];
    if (!group || group.row !== (rows[0] ?? 0) - 1) break;
    if (
      !isGroupRow(grid, group, extent, columns.length, index) &&
      !(hxl >= 0 && isSecondLanguage(group, columns.length))
    )
      break;
    rows.unshift(group.row);
    extent.left = Math.min(extent.left, grid.cells.columns[group.filled[0] ?? -1] ?? extent.left);
  }
  widen(grid, looks.slice(Math.max(last, hxl) + 1, last + 21), extent);
  return { rows, ...extent, hxlRow: hxl >= 0 && hxl !== at ? (looks[hxl]?.row ?? null) : null };
}

/** A row of texts right below cells merged over several columns: the second level of the headings. */
function isSubHeading(grid: SheetGrid, looks: readonly RowLook[], at: number): boolean {
  const upper = looks[at - 1];
  const lower = looks[at];
  if (!upper || !lower || lower.row !== upper.row + 1) return false;
  if (!lower.filled.every((i) => isHeadingCell(grid, i))) return false;
  const spans = grid.merges.filter(
    (merge) => merge.top === upper.row && merge.bottom === upper.row && merge.right > merge.left,
  );
  const isUnder = (column: number) => spans.some((merge) => column >= merge.left && column <= merge.right);
  const wide = Math.max(...upper.filled.map((i) => grid.cells.columns[i] ?? 0));
  const spansAll = spans.length === 1 && (spans[0]?.left ?? 0) === 1 && (spans[0]?.right ?? 0) >= wide;
  const under = lower.filled.filter((i) => isUnder(grid.cells.columns[i] ?? 0)).length;
  return !spansAll && under >= 2 && under >= lower.filled.length / 2;
}

/** A row over the headings that names groups of columns, as against a title or a line of particulars. */
function isGroupRow(
  grid: SheetGrid,
  group: RowLook,
  extent: { readonly left: number; readonly right: number },
  headings: number,
  index: HeadingIndex,
): boolean {
  if (group.filled.some((i) => !isHeadingCell(grid, i))) return false;
  const columns = group.filled.map((i) => grid.cells.columns[i] ?? 0);
  const [first = 0] = columns;
  if ((columns[columns.length - 1] ?? 0) > extent.right) return false;
  if (first < extent.left && !hasDataBelow(grid, group.row, first)) return false;
  const merge = grid.mergeAt(group.row, first);
  const coversAll = merge !== undefined && merge.left <= extent.left && merge.right >= extent.right;
  if (columns.length === 1) {
    const isOverPart = first > extent.left || (merge !== undefined && merge.right > merge.left);
    return !coversAll && isOverPart && (group.texts[0] ?? '').length <= 60;
  }
  const [label = '', value = ''] = group.texts;
  const isParticular =
    columns.length === 2 &&
    columns[1] === first + 1 &&
    merge === undefined &&
    (label.endsWith(':') || isKnownHeading(index, label) || value === '');
  const isSparse = columns.length <= headings * 0.7;
  return !isParticular && (isSparse || (merge !== undefined && columns.length <= headings));
}

/** Whether a column without a heading in the lowest row has something in the first rows of data. */
function hasDataBelow(grid: SheetGrid, row: number, column: number): boolean {
  const from = grid.positionOf(row + 2);
  return [from, from + 1, from + 2].some((p) => grid.filledIn(p, column, column).length > 0);
}

/** Above tags the same headings often stand in several languages. */
function isSecondLanguage({ texts }: RowLook, headings: number): boolean {
  const words = texts.filter((text) => /\p{L}{2}/u.test(text)).length;
  return words === texts.length && words >= headings * 0.6;
}

/** Takes in neighbouring columns without a heading that hold data in many of the rows below. */
function widen(grid: SheetGrid, below: readonly RowLook[], extent: { left: number; right: number }): void {
  const counts = new Map<number, number>();
  for (const next of below) {
    for (const i of next.filled) {
      const column = grid.cells.columns[i] ?? 0;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const holdsData = (column: number) => (counts.get(column) ?? 0) >= Math.max(2, below.length * 0.4);
  while (extent.left > 1 && holdsData(extent.left - 1)) extent.left--;
  while (holdsData(extent.right + 1)) extent.right++;
}
