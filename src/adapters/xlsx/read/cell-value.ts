import type { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { Formula } from '../../../core/model/cells';
import { Kind } from '../../../core/model/cells';
import type { CellHead } from './cell-head';
import { CellType } from './cell-head';
import type { DateSystem } from './iso-date';
import { isoToSerial } from './iso-date';
import { parseNumber } from './number-bytes';
import { ReadRefusal } from './read-refusal';
import type { CellFormats } from './styles';
import type { TextPool } from './text-pool';
import { asciiText } from './ascii';
import { decodeCellText } from './xml/xml-text';

/** Serial number of 31 December 9999, Excel's last day, plus one. */
const AFTER_LAST_DAY = 2_958_466;
/** What stands for a boolean, in lower case. */
const BOOLEANS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['0', 0],
  ['true', 1],
  ['false', 0],
]);

/** Where a cell's bytes become a value. */
export class CellValues {
  constructor(
    private readonly cells: CellTableBuilder,
    private readonly pool: TextPool,
    private readonly styles: CellFormats,
    private readonly dates: DateSystem,
  ) {}

  /** Stores the value that stands in `bytes[from..to]`, between `<v>` and `</v>`. */
  add(head: CellHead, bytes: Uint8Array, from: number, to: number, formula?: Formula): void {
    switch (head.type) {
      case CellType.number:
        return this.addNumber(head, bytes, from, to, formula);
      case CellType.shared:
        return this.putShared(head, parseNumber(bytes, from, to), formula);
      case CellType.boolean:
        return this.addBoolean(head, bytes, from, to, formula);
      case CellType.error:
        return this.put(head, Kind.error, this.pool.intern(decodeCellText(bytes, from, to).trim()), formula);
      case CellType.isoDate:
        return this.addIsoDate(head, bytes, from, to, formula);
      case CellType.formulaText:
      case CellType.inline:
        return this.addText(head, decodeCellText(bytes, from, to), formula);
    }
  }

  /** Stores a text; an empty one only where a formula stands. */
  addText(head: CellHead, text: string, formula?: Formula): void {
    if (text !== '' || formula) this.put(head, Kind.text, this.pool.intern(text), formula);
  }

  /** Stores a number, or the shared string that has it, as the cell's type says. */
  addParsed(head: CellHead, number: number, formula?: Formula): void {
    if (head.type === CellType.shared) this.putShared(head, number, formula);
    else this.put(head, this.numberKind(head.style, number), number, formula);
  }

  /** What is said to be a boolean and is none stays what it is. */
  private addBoolean(head: CellHead, bytes: Uint8Array, from: number, to: number, formula?: Formula): void {
    const boolean = BOOLEANS.get(decodeCellText(bytes, from, to).trim().toLowerCase());
    if (boolean === undefined) this.addNumber(head, bytes, from, to, formula);
    else this.put(head, Kind.boolean, boolean, formula);
  }

  private addNumber(head: CellHead, bytes: Uint8Array, from: number, to: number, formula?: Formula): void {
    const number = parseNumber(bytes, from, to);
    if (Number.isNaN(number)) return this.addText(head, decodeCellText(bytes, from, to).trim(), formula);
    this.put(head, this.numberKind(head.style, number), number, formula);
  }

  private numberKind(style: number, number: number): Kind {
    const isDate = this.styles.isDateStyle[style] === 1 && number >= 0 && number < AFTER_LAST_DAY;
    return isDate ? Kind.date : Kind.number;
  }

  private putShared(head: CellHead, index: number, formula?: Formula): void {
    const text = index < this.pool.shared ? this.pool.texts[index] : undefined;
    if (text === undefined) throw new ReadRefusal('damaged', { what: 'shared-string' });
    if (formula || text !== '') this.put(head, Kind.text, index, formula);
  }

  private addIsoDate(head: CellHead, bytes: Uint8Array, from: number, to: number, formula?: Formula): void {
    const serial = isoToSerial(asciiText(bytes, from, to), this.dates);
    if (Number.isNaN(serial)) this.addNumber(head, bytes, from, to, formula);
    else this.put(head, Kind.date, serial, formula);
  }

  private put(head: CellHead, kind: Kind, number: number, formula?: Formula): void {
    this.cells.addRaw(
      head.row,
      head.column,
      kind,
      number,
      this.styles.formatOfStyle[head.style] ?? 0,
      formula,
    );
  }
}
