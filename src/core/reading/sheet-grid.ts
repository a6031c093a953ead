import type { Range } from '../model/address';
import { contains } from '../model/address';
import { cellIndex, Kind } from '../model/cells';
import type { CellTable } from '../model/cells';
import { serialToIso } from '../model/dates';
import { readPeriod } from '../model/period-spellings';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { cleanText } from './text';

/** What a cell looks like to somebody who looks for tables; numbers written as text are numbers. */
export const Look = { blank: 0, text: 1, number: 2, date: 3, boolean: 4, error: 5 } as const;
export type Look = (typeof Look)[keyof typeof Look];

const NUMBER = /^[-+−–(]?[<>~]?\s*[\d.,][\d.,\s'’]*\s*(?:%|kr|tkr|mkr|sek|€|\$)?\)?$/i;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$|^\d{1,2}[-/.]\d{1,2}[-/. ]\d{2,4}$/;

/** A sheet's filled cells by row, with what each looks like. */
export class SheetGrid {
  readonly cells: CellTable;
  /** Rows with at least one cell, in order. */
  readonly rowNumbers: Uint32Array;
  /** Index of the first cell of each such row, and the number of cells at the end. */
  readonly starts: Uint32Array;
  readonly merges: readonly Range[];
  private readonly blocked: Uint8Array;
  private readonly textLooks: Uint8Array;
  /** The sheet's texts as they are compared, as far as they were asked for. */
  private readonly cleaned: (string | undefined)[];
  private readonly date1904: boolean;
  private mergeStarts: Map<number, Range> | null = null;

  constructor(sheet: SheetSnapshot, workbook: WorkbookSnapshot) {
    this.cells = sheet.cells;
    this.merges = sheet.merges;
    this.date1904 = workbook.date1904 === true;
    this.blocked = new Uint8Array(sheet.cells.size);
    const known = factsOf(sheet.cells);
    [this.textLooks, this.cleaned] = [known.textLooks, known.cleaned];
    [this.rowNumbers, this.starts] = known.rows;
  }

  look(i: number): Look {
    if (i < 0 || this.blocked[i] === 1) return Look.blank;
    switch (this.cells.kinds[i]) {
      case Kind.number:
        return Look.number;
      case Kind.date:
        return Look.date;
      case Kind.boolean:
        return Look.boolean;
      case Kind.error:
        return Look.error;
      default:
        return this.textLook(i);
    }
  }

  isFilled(i: number): boolean {
    return this.look(i) !== Look.blank;
  }

  /** A cell's text as it is compared with headings; '' for blank cells. */
  text(i: number): string {
    if (i < 0 || this.blocked[i] === 1) return '';
    const number = this.cells.numbers[i] ?? 0;
    switch (this.cells.kinds[i]) {
      case Kind.number:
        return String(number);
      case Kind.date:
        return serialToIso(number, this.date1904) ?? String(number);
      case Kind.boolean:
        return number !== 0 ? 'TRUE' : 'FALSE';
      default:
        return (this.cleaned[number] ??= cleanText(this.cells.texts[number] ?? ''));
    }
  }

  /** Text that applies to a place: its own or that of the merged cell it lies in. */
  textAt(row: number, column: number): string {
    const own = this.text(cellIndex(this.cells, row, column));
    if (own !== '') return own;
    const merge = this.mergeAt(row, column);
    return merge ? this.text(cellIndex(this.cells, merge.top, merge.left)) : '';
  }

  /** The merged cell that begins at a place. */
  mergeFrom(row: number, column: number): Range | undefined {
    this.mergeStarts ??= new Map(this.merges.map((merge) => [merge.top * 16_385 + merge.left, merge]));
    return this.mergeStarts.get(row * 16_385 + column);
  }

  mergeAt(row: number, column: number): Range | undefined {
    return this.merges.find((merge) => contains(merge, { row, column }));
  }

  /** Indexes of the filled cells of the row at a position of {@link rowNumbers}, within columns. */
  filledIn(position: number, left = 1, right = Infinity): number[] {
    const filled: number[] = [];
    const end = this.starts[position + 1] ?? 0;
    for (let i = this.starts[position] ?? 0; i < end; i++) {
      const column = this.cells.columns[i] ?? 0;
      if (column >= left && column <= right && this.isFilled(i)) filled.push(i);
    }
    return filled;
  }

  /** First position whose row is at or below a sheet row. */
  positionOf(row: number): number {
    let low = 0;
    let high = this.rowNumbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.rowNumbers[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a cell reads as a period, as headings of wide tables do. */
  isPeriod(i: number): boolean {
    const look = this.look(i);
    if (look === Look.blank || look === Look.boolean || look === Look.error) return false;
    return readPeriod(this.text(i)) !== null;
  }

  /** Takes a rectangle out of the search. */
  block(range: Range): void {
    for (let p = this.positionOf(range.top); (this.rowNumbers[p] ?? Infinity) <= range.bottom; p++) {
      const end = this.starts[p + 1] ?? 0;
      for (let i = this.starts[p] ?? 0; i < end; i++) {
        const column = this.cells.columns[i] ?? 0;
        if (column >= range.left && column <= range.right) this.blocked[i] = 1;
      }
    }
  }

  private textLook(i: number): Look {
    const index = this.cells.numbers[i] ?? 0;
    const known = this.textLooks[index];
    if (known !== undefined && known !== 255) {
      return known === 0 && this.cells.formulas.has(i) ? Look.number : (known as Look);
    }
    const look = lookOfText(this.cells.texts[index] ?? '');
    this.textLooks[index] = look;
    // A formula that was never calculated is filled, though it shows nothing.
    return look === Look.blank && this.cells.formulas.has(i) ? Look.number : look;
  }
}

/** Rows with cells, and where the cells of each begin. */
type RowStarts = readonly [rowNumbers: Uint32Array, starts: Uint32Array];

/** What is known of a sheet's cells, whoever looks at them. */
interface CellFacts {
  readonly rows: RowStarts;
  /** {@link Look} by text; 255 where nobody has asked. */
  readonly textLooks: Uint8Array;
  readonly cleaned: (string | undefined)[];
}

/** Several grids are made of one sheet. */
const cellFacts = new WeakMap<CellTable, CellFacts>();

function factsOf(cells: CellTable): CellFacts {
  let facts = cellFacts.get(cells);
  if (!facts) {
    const textLooks = new Uint8Array(cells.texts.length).fill(255);
    cellFacts.set(cells, (facts = { rows: findRows(cells), textLooks, cleaned: [] }));
  }
  return facts;
}

function lookOfText(text: string): Look {
  const first = text.charCodeAt(0);
  // Most texts begin with a letter and need no closer look.
  if ((first > 64 && first < 91) || (first > 96 && first < 123)) return Look.text;
  const clean = cleanText(text);
  if (clean === '') return Look.blank;
  if (clean.length > 25) return Look.text;
  if (DATE.test(clean)) return Look.date;
  return NUMBER.test(clean) ? Look.number : Look.text;
}

function findRows({ rows, size }: CellTable): RowStarts {
  let count = 0;
  for (let i = 0; i < size; i++) if (i === 0 || rows[i] !== rows[i - 1]) count++;
  const rowNumbers = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let found = 0;
  for (let i = 0; i < size; i++) {
    if (i > 0 && rows[i] === rows[i - 1]) continue;
    rowNumbers[found] = rows[i] ?? 0;
    starts[found++] = i;
  }
  starts[count] = size;
  return [rowNumbers, starts];
}
