import { columnLetters, contains } from '../../../core/model/address';
import type { ColumnPlan, RowHeightPlan, SheetPlan } from '../../../core/model/plan';
import type { CellXml } from './cell-xml';
import { styleInBlock } from './planned-cells';
import { type RowSegment, RowSegments } from './row-segments';
import { attributes } from './xml-escape';

const CHUNK = 1 << 16;

interface LastText {
  readonly text: string;
  readonly style: string | undefined;
  readonly xml: string;
}

/** The rows of a sheet, in chunks of many rows. */
export class SheetData {
  readonly #sheet: SheetPlan;
  readonly #cells: CellXml;
  readonly #letters: string[] = [];
  /** The last text of each column: columns of lists repeat theirs from row to row. */
  readonly #last: (LastText | undefined)[] = [];
  readonly #columnStyles: ColumnPlan[];
  readonly #heights: ReadonlyMap<number, RowHeightPlan>;
  readonly #hidden: ReadonlySet<number>;

  constructor(sheet: SheetPlan, cells: CellXml) {
    this.#sheet = sheet;
    this.#cells = cells;
    this.#columnStyles = (sheet.columns ?? []).filter(({ style }) => style !== undefined);
    this.#heights = new Map((sheet.rowHeights ?? []).map((height) => [height.row, height]));
    this.#hidden = new Set((sheet.hiddenRows ?? []).flatMap(([first, last]) => numbersBetween(first, last)));
  }

  *chunks(): Generator<string> {
    const segments = new RowSegments(this.#sheet.blocks);
    let chunk = '<sheetData>';
    for (const [first, last] of this.#spans()) {
      for (let row = first; row <= last; row++) {
        chunk += this.#rowXml(row, segments.of(row));
        if (chunk.length < CHUNK) continue;
        yield chunk;
        chunk = '';
      }
    }
    yield `${chunk}</sheetData>`;
  }

  /** Runs of rows that have cells, a height or are hidden, in order and apart from each other. */
  #spans(): readonly (readonly [number, number])[] {
    const spans = [
      ...this.#sheet.blocks.map(({ row, values }) => [row, row + values.length - 1] as const),
      ...[...this.#heights.keys()].map((row) => [row, row] as const),
      ...(this.#sheet.hiddenRows ?? []),
    ].sort(([a], [b]) => a - b);
    const merged: [number, number][] = [];
    for (const [first, last] of spans) {
      const previous = merged.at(-1);
      if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
      else merged.push([first, last]);
    }
    return merged;
  }

  #rowXml(row: number, segments: readonly RowSegment[]): string {
    let cells = '';
    for (const segment of segments) cells += this.#segmentXml(row, segment);
    const height = this.#heights.get(row);
    const isHidden = this.#hidden.has(row);
    if (height === undefined && !isHidden) return cells && `<row r="${row}">${cells}</row>`;
    const look = attributes({
      ht: height?.points,
      customHeight: height === undefined || height.grows === true ? undefined : true,
      hidden: isHidden ? true : undefined,
    });
    return cells === '' ? `<row r="${row}"${look}/>` : `<row r="${row}"${look}>${cells}</row>`;
  }

  #segmentXml(row: number, { block, row: r, from, to }: RowSegment): string {
    const values = block.values[r] ?? [];
    let xml = '';
    for (let column = from; column <= to; column++) {
      const c = column - block.column;
      const value = values[c] ?? null;
      const style = styleInBlock(block, r, c);
      if (value === null) {
        if (style !== undefined) xml += this.#cells.empty(this.#letter(column) + String(row), style);
        continue;
      }
      const look = style ?? this.#columnStyle(column);
      if (typeof value === 'string') {
        xml += `<c r="${this.#letter(column)}${row}"${this.#afterPlace(column, value, look)}`;
        continue;
      }
      const table = typeof value === 'object' && 'formula' in value ? this.#tableAt(row, column) : undefined;
      xml += this.#cells.cell(this.#letter(column) + String(row), value, look, table);
    }
    return xml;
  }

  #afterPlace(column: number, text: string, style: string | undefined): string {
    const last = this.#last[column];
    if (last?.text === text && last.style === style) {
      this.#cells.repeated();
      return last.xml;
    }
    const xml = this.#cells.afterPlace(text, style);
    this.#last[column] = { text, style, xml };
    return xml;
  }

  #letter(column: number): string {
    return (this.#letters[column] ??= columnLetters(column));
  }

  #columnStyle(column: number): string | undefined {
    if (this.#columnStyles.length === 0) return undefined;
    return this.#columnStyles.find(({ first, last }) => first <= column && column <= last)?.style;
  }

  #tableAt(row: number, column: number): string | undefined {
    return this.#sheet.tables?.find(({ range }) => contains(range, { row, column }))?.name;
  }
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
