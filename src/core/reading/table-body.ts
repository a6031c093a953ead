import type { Header } from './header-rows';
import { headingScoreAt } from './header-rows';
import type { HeadingIndex } from './heading-index';
import { isKnownHeading } from './heading-index';
import { isHelpRow, isHxlRow, isNote, isUnitRow, totalLabel } from './row-kinds';
import type { SheetGrid } from './sheet-grid';
import { Look } from './sheet-grid';
import { TotalDetector } from './total-detector';

/** The rows below a table's headings by what they are; all are sheet rows. */
export interface TableBody {
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly unitRows: readonly number[];
  /** Headings that are repeated inside the table, as on every printed page. */
  readonly repeatedRows: readonly number[];
  readonly hxlRow: number | null;
  /** Last row of the table. */
  readonly bottom: number;
  /** Position in the grid where the search for further tables goes on. */
  readonly next: number;
}

/** A row with a single text, of which it is not yet known whether it is a record, a section or a note. */
interface LoneRow {
  readonly row: number;
  readonly column: number;
  readonly isMerged: boolean;
  readonly isNote: boolean;
  readonly afterGap: boolean;
}

/** Rows further below than this, after nothing, need more than a stray cell to belong to the table. */
const FAR = 30;

/** Reads the rows of a table downwards until another table begins or the sheet ends; `minBottom` belongs to it in any case. */
export function scanBody(grid: SheetGrid, header: Header, index: HeadingIndex, minBottom = 0): TableBody {
  const scan = new BodyScan(grid, header, index, minBottom);
  scan.run();
  return scan.result();
}

class BodyScan {
  private readonly data: number[] = [];
  private readonly totals: number[] = [];
  private readonly units: number[] = [];
  private readonly repeated: number[] = [];
  private readonly lone: LoneRow[] = [];
  private readonly known = new Map<number, boolean>();
  private readonly fill: Uint32Array;
  private readonly numeric: Uint32Array;
  private readonly detector: TotalDetector;
  private readonly headings: ReadonlySet<string>;
  private hxlRow: number | null;
  private last: number;
  private next: number;
  private firstBodyRow = 0;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: Header,
    private readonly index: HeadingIndex,
    private readonly minBottom: number,
  ) {
    const width = header.right - header.left + 1;
    this.fill = new Uint32Array(width);
    this.numeric = new Uint32Array(width);
    this.detector = new TotalDetector(grid, header.left, width);
    this.hxlRow = header.hxlRow;
    this.last = Math.max(header.rows[header.rows.length - 1] ?? 0, header.hxlRow ?? 0);
    this.next = grid.positionOf(this.last + 1);
    this.headings = new Set(this.headingTexts().filter((text) => text !== ''));
  }

  run(): void {
    const { grid, header } = this;
    for (; this.next < grid.rowNumbers.length; this.next++) {
      const row = grid.rowNumbers[this.next] ?? 0;
      const filled = grid.filledIn(this.next, header.left, header.right);
      if (filled.length === 0) continue;
      if (row > this.minBottom && this.endsBefore(row, filled)) return;
      this.take(row, filled);
    }
  }

  result(): TableBody {
    const sections = this.settleLoneRows();
    const rows = [...this.data, ...this.totals, ...sections, ...this.units, ...this.repeated];
    const bottom = rows.reduce((a, b) => Math.max(a, b), Math.max(this.minBottom, this.hxlRow ?? 0));
    return {
      dataRows: this.data,
      totalRows: this.totals,
      sectionRows: sections,
      unitRows: this.units,
      repeatedRows: this.repeated,
      hxlRow: this.hxlRow,
      bottom: Math.max(bottom, this.header.rows[this.header.rows.length - 1] ?? 0),
      next: this.next,
    };
  }

  private headingTexts(): string[] {
    const row = this.header.rows[this.header.rows.length - 1] ?? 0;
    const texts: string[] = [];
    for (
      let column = this.header.left;
      column <= Math.min(this.header.right, this.header.left + 60);
      column++
    ) {
      texts.push(this.grid.textAt(row, column));
    }
    return texts;
  }

  /** Whether another table begins at this row, or only stray cells follow. */
  private endsBefore(row: number, filled: readonly number[]): boolean {
    const gap = row - this.last - 1;
    const isEmpty = this.data.length === 0 && this.lone.length === 0;
    if (gap >= FAR && filled.length < Math.max(2, this.typicalWidth() / 2)) return true;
    if (gap === 0 && !this.looksLikeHeadings(filled)) return false;
    if (isEmpty && gap < 3) return false;
    return this.beginsTable(gap > 0);
  }

  private looksLikeHeadings(filled: readonly number[]): boolean {
    if (filled.length < 2 || this.data.length === 0) return false;
    const first = filled.slice(0, 3);
    if (first.some((i) => this.grid.look(i) !== Look.text) || !first.some((i) => this.isKnown(i)))
      return false;
    const known = filled.filter((i) => this.isKnown(i)).length;
    return (
      known >= 2 && known >= filled.length * 0.6 && !this.isRepeated(filled.map((i) => this.grid.text(i)))
    );
  }

  /** Whether a cell is a known heading; each text is looked up once. */
  private isKnown(i: number): boolean {
    if (this.grid.look(i) !== Look.text) return false;
    const text = this.grid.cells.numbers[i] ?? 0;
    let known = this.known.get(text);
    if (known === undefined) this.known.set(text, (known = isKnownHeading(this.index, this.grid.text(i))));
    return known;
  }

  /** After a blank row: headings within the next few rows, after at most a title, and unlike the data so far. */
  private beginsTable(isAfterGap: boolean): boolean {
    const { grid } = this;
    const start = this.next;
    for (let p = start; p < Math.min(start + (isAfterGap ? 4 : 1), grid.rowNumbers.length); p++) {
      const row = grid.rowNumbers[p] ?? 0;
      if (p > start && row - (grid.rowNumbers[p - 1] ?? 0) > 3) return false;
      const filled = grid.filledIn(p);
      if (filled.length < 2) continue;
      if (filled.some((i) => grid.look(i) !== Look.text && !grid.isPeriod(i))) return false;
      const texts = filled.map((i) => grid.text(i));
      if (this.isRepeated(texts)) return false;
      const known = filled.filter((i) => this.isKnown(i)).length;
      if (known >= 2 && known >= texts.length / 2) return true;
      return this.isTextAmongNumbers(filled) && headingScoreAt(grid, p, this.index) > 0.75;
    }
    return false;
  }

  /** Texts in columns that held figures so far. */
  private isTextAmongNumbers(filled: readonly number[]): boolean {
    let among = 0;
    let numeric = 0;
    for (let c = 0; c < this.fill.length; c++) if (this.isNumericColumn(c)) numeric++;
    for (const i of filled) {
      if (this.isNumericColumn((this.grid.cells.columns[i] ?? 0) - this.header.left)) among++;
    }
    return numeric === 0 ? this.data.length > 0 && filled.length >= 3 : among > 0;
  }

  private isNumericColumn(c: number): boolean {
    const fill = this.fill[c] ?? 0;
    return fill > 0 && (this.numeric[c] ?? 0) >= fill / 2;
  }

  private isRepeated(texts: readonly string[]): boolean {
    const same = texts.filter((text) => this.headings.has(text)).length;
    return texts.length >= 2 && same >= texts.length * 0.8;
  }

  private take(row: number, filled: readonly number[]): void {
    if (this.takeHead(row, filled)) return;
    const { grid, header } = this;
    const only = filled.length === 1 ? filled[0] : undefined;
    const isTotal = this.detector.isTotal(row, filled, () => this.isLastOfBlock());
    if (this.firstBodyRow === 0) this.firstBodyRow = row;
    if (isTotal) {
      this.totals.push(row);
    } else if (only !== undefined && header.right > header.left && grid.look(only) === Look.text) {
      this.takeLone(row, only);
    } else {
      this.data.push(row);
      this.count(filled);
      this.detector.add(filled);
    }
    this.last = row;
  }

  /** Rows right below the headings that are no data: tags, units, help, and headings repeated further down. */
  private takeHead(row: number, filled: readonly number[]): boolean {
    const isNear = this.data.length === 0 && this.lone.length === 0;
    const first = filled[0];
    if (first === undefined || this.grid.look(first) === Look.number) return false;
    if (!isNear && !this.headings.has(this.grid.text(first))) return false;
    const texts = filled.map((i) => this.grid.text(i));
    if (isNear && this.hxlRow === null && isHxlRow(texts)) this.hxlRow = row;
    else if (isNear && (isUnitRow(texts) || isHelpRow(texts))) this.units.push(row);
    else if (this.isRepeated(texts) && filled.every((i) => this.grid.look(i) === Look.text))
      this.repeated.push(row);
    else return false;
    this.last = row;
    return true;
  }

  private takeLone(row: number, i: number): void {
    const column = this.grid.cells.columns[i] ?? 0;
    const merge = this.grid.mergeFrom(row, column);
    const text = this.grid.text(i);
    this.lone.push({
      row,
      column,
      isMerged: merge !== undefined && merge.right > merge.left,
      isNote: isNote(text) || totalLabel(text) !== null,
      afterGap: row - this.last > 1,
    });
    this.detector.startBlock();
  }

  private count(filled: readonly number[]): void {
    for (const i of filled) {
      const c = (this.grid.cells.columns[i] ?? 0) - this.header.left;
      this.fill[c] = (this.fill[c] ?? 0) + 1;
      if (this.grid.look(i) === Look.number) this.numeric[c] = (this.numeric[c] ?? 0) + 1;
    }
  }

  private typicalWidth(): number {
    const rows = Math.max(1, this.data.length);
    return this.fill.reduce((sum, count) => sum + count, 0) / rows;
  }

  private isLastOfBlock(): boolean {
    const following = this.grid.rowNumbers[this.next + 1];
    return following === undefined || following > (this.grid.rowNumbers[this.next] ?? 0) + 1;
  }

  /** Decides for rows with a single text: section, note, or an incomplete record. */
  private settleLoneRows(): number[] {
    const lastData = this.data[this.data.length - 1] ?? 0;
    const isNumericTable = this.fill.some((_, c) => this.isNumericColumn(c));
    const leads = isNumericTable && this.lone[0]?.row === this.firstBodyRow;
    const sections: number[] = [];
    const records: number[] = [];
    for (const lone of this.lone) {
      const share = (this.fill[lone.column - this.header.left] ?? 0) / Math.max(1, this.data.length);
      const isApart = lone.isMerged || share < 0.2 || (leads && lone.column === this.lone[0]?.column);
      if (lone.row > lastData) {
        const isNote = lone.isNote || lone.afterGap || isApart || lastData === 0;
        if (!isNote || (lone.row <= this.minBottom && !lone.isNote)) records.push(lone.row);
        else if (!lone.afterGap) continue;
      } else if (isApart) sections.push(lone.row);
      else if (!lone.isNote) records.push(lone.row);
    }
    if (records.length > 0) {
      this.data.push(...records);
      this.data.sort((a, b) => a - b);
    }
    return sections;
  }
}
