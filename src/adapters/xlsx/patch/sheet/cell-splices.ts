import { type Range, formatAddress, formatRange, parseRange } from '../../../../core/model/address';
import { ReadRefusal } from '../../read/read-refusal';
import { isTrue } from '../../read/workbook-part';
import { attribute, setAttribute } from '../xml/attributes';
import { prefixed } from '../xml/prefixed';
import { type XmlElement, contentOf } from '../xml/xml-element';
import { type PlacedRow, placedCells, placedRows } from './cell-places';
import { InheritedStyle } from './inherited-style';
import { type LostFormula, lostFormula, spellOutShared } from './shared-formulas';
import type { SheetDraft } from './sheet-draft';

/** A cell to be written; `xml` gives it its markup, from the style it has or would have. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly xml: (address: string, style: number, isNew: boolean) => string;
}

/** What the changes did to the sheet's formulas. */
export interface CellsWritten {
  readonly hadFormula: boolean;
}

/** Writes cells into a sheet: only their own bytes, and those of new rows, change. */
export function spliceCells(sheet: SheetDraft, edits: readonly CellEdit[]): CellsWritten {
  const data = sheet.child('sheetData');
  if (!data) throw new ReadRefusal('damaged', { what: 'sheet-data', part: sheet.part });
  const writer = new CellWriter(sheet, data);
  const waiting = rowsOf(edits);
  for (const row of placedRows(sheet.xml, data, sheet.part)) {
    while ((waiting[0]?.row ?? Infinity) < row.row) writer.newRow(waiting.shift(), row.element.start);
    if (waiting[0]?.row === row.row) writer.row(row, waiting.shift()?.edits ?? []);
  }
  writer.rowsBehind(waiting);
  if (writer.lost.length > 0) spellOutShared(sheet, data, writer.lost, edits);
  widenDimension(sheet, edits);
  return { hadFormula: writer.hadFormula };
}

interface RowEdits {
  readonly row: number;
  readonly edits: readonly CellEdit[];
}

function rowsOf(edits: readonly CellEdit[]): RowEdits[] {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const own = rows.get(edit.row);
    if (own) own.push(edit);
    else rows.set(edit.row, [edit]);
  }
  return [...rows].map(([row, own]) => ({ row, edits: own }));
}

class CellWriter {
  readonly lost: LostFormula[] = [];
  hadFormula = false;
  readonly #styles: InheritedStyle;
  /** Where rows without a tag are hidden, a tag must not show them. */
  readonly #hidesOthers: boolean;

  constructor(
    private readonly sheet: SheetDraft,
    private readonly data: XmlElement,
  ) {
    this.#styles = new InheritedStyle(sheet.xml, sheet.child('cols'));
    const format = sheet.child('sheetFormatPr');
    this.#hidesOthers = format !== undefined && isTrue(attribute(sheet.xml, format, 'zeroHeight') ?? null);
  }

  row(row: PlacedRow, edits: readonly CellEdit[]): void {
    const { xml, splices, part } = this.sheet;
    const waiting = [...edits];
    let last = 0;
    for (const { column, element } of placedCells(xml, row, part)) {
      last = column;
      while ((waiting[0]?.column ?? Infinity) < column) {
        splices.insert(element.start, this.#newCell(waiting.shift(), row.element));
      }
      const edit = waiting[0]?.column === column ? waiting.shift() : undefined;
      if (edit) this.#overwrite(edit, element);
    }
    splices.append(row.element, waiting.map((edit) => this.#newCell(edit, row.element)).join(''));
    this.#widenSpans(row.element, edits, last);
  }

  newRow(row: RowEdits | undefined, before: number): void {
    this.sheet.splices.insert(before, this.#rowXml(row));
  }

  rowsBehind(rows: readonly RowEdits[]): void {
    this.sheet.splices.append(this.data, rows.map((row) => this.#rowXml(row)).join(''));
  }

  #overwrite(edit: CellEdit, element: XmlElement): void {
    const { xml, splices } = this.sheet;
    const lost = lostFormula(xml, element, edit);
    if (lost) this.lost.push(lost);
    if (/<(?:[\w.-]+:)?f[\s/>]/.test(contentOf(xml, element))) this.hadFormula = true;
    const style = Number(attribute(xml, element, 's') ?? 0);
    const written = prefixed(edit.xml(formatAddress(edit), style, false), this.data.prefix);
    splices.replace(element.start, element.end, written);
  }

  #rowXml(row: RowEdits | undefined): string {
    const cells = (row?.edits ?? []).map((edit) => this.#newCell(edit, undefined)).join('');
    const tag = `<row r="${row?.row ?? 0}"${this.#hidesOthers ? ' hidden="1"' : ''}>`;
    return cells && prefixed(tag, this.data.prefix) + cells + prefixed('</row>', this.data.prefix);
  }

  #newCell(edit: CellEdit | undefined, row: XmlElement | undefined): string {
    if (!edit) return '';
    const style = this.#styles.of(row, edit.column);
    return prefixed(edit.xml(formatAddress(edit), style, true), this.data.prefix);
  }

  /** The columns a row says it reaches over are only a hint, but a wrong one misleads. */
  #widenSpans(row: XmlElement, edits: readonly CellEdit[], last: number): void {
    const spans = attribute(this.sheet.xml, row, 'spans');
    if (spans === undefined) return;
    const ends = spans.split(/[\s:]+/).map(Number);
    const columns = edits.map(({ column }) => column);
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    if (columns.every((column) => from <= column && column <= to)) return;
    const widened = `${Math.min(from, ...columns)}:${Math.max(to, last, ...columns)}`;
    setAttribute(this.sheet.splices, row, 'spans', widened);
  }
}

function widenDimension(sheet: SheetDraft, edits: readonly CellEdit[]): void {
  const element = sheet.child('dimension');
  const range = element && parseRange(attribute(sheet.xml, element, 'ref') ?? '');
  if (!element || !range) return;
  const widened = edits.reduce(around, range);
  if (formatRange(widened) !== formatRange(range)) {
    setAttribute(sheet.splices, element, 'ref', formatRange(widened));
  }
}

function around(range: Range, { row, column }: CellEdit): Range {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
