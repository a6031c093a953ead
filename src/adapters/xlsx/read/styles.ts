import { isDateFormat } from '../../../core/model/date-format';
import { BUILTIN_FORMATS } from './builtin-formats';
import type { Limits } from './limits';
import { ReadRefusal } from './read-refusal';
import { toUtf8 } from './xml/utf8';
import { XmlReader } from './xml/xml-reader';

/** What a cell's style says about its number. */
export interface CellFormats {
  /** Format codes; index 0 is `General`. */
  readonly formats: readonly string[];
  /** Per style: index into `formats`. */
  readonly formatOfStyle: Uint16Array;
  /** Per style: 1 when its format shows a date or a time. */
  readonly isDateStyle: Uint8Array;
}

const GENERAL = 'General';
const MOST_FORMATS = 65_535;

/** Workbooks without styles. */
export const NO_STYLES: CellFormats = {
  formats: [GENERAL],
  formatOfStyle: new Uint16Array(0),
  isDateStyle: new Uint8Array(0),
};

/** Reads styles.xml. */
export function readStyles(part: Uint8Array, limits: Limits): CellFormats {
  const reader = new XmlReader(toUtf8(part), limits.nesting);
  const codes = new Map(BUILTIN_FORMATS);
  const styles: number[] = [];
  while (reader.next() !== 'end') {
    if (reader.depth !== 2) continue;
    if (reader.name === 'numFmts') readFormats(reader, limits, codes);
    else if (reader.name === 'cellXfs') readCellStyles(reader, styles);
  }
  return resolve(codes, styles);
}

function readFormats(reader: XmlReader, limits: Limits, codes: Map<number, string>): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    const id = reader.name === 'numFmt' ? reader.attribute('numFmtId') : null;
    if (id === null) continue;
    const code = reader.attribute('formatCode') ?? GENERAL;
    if (code.length > limits.formatLength)
      throw new ReadRefusal('text-too-long', { limit: limits.formatLength });
    codes.set(Number(id), code);
  }
}

function readCellStyles(reader: XmlReader, styles: number[]): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    if (reader.name === 'xf' && reader.depth === depth + 1)
      styles.push(Number(reader.attribute('numFmtId') ?? 0));
  }
}

function resolve(codes: ReadonlyMap<number, string>, styles: readonly number[]): CellFormats {
  const indexes = new Map([[GENERAL, 0]]);
  const dates = new Map<number, number>();
  const formatOfStyle = new Uint16Array(styles.length);
  const isDateStyle = new Uint8Array(styles.length);
  styles.forEach((id, style) => {
    const code = codes.get(id) ?? GENERAL;
    let index = indexes.get(code);
    if (index === undefined) {
      index = indexes.size;
      if (index > MOST_FORMATS) throw new ReadRefusal('too-large', { limit: MOST_FORMATS });
      indexes.set(code, index);
    }
    const isDate = dates.get(index) ?? (isDateFormat(code) ? 1 : 0);
    dates.set(index, isDate);
    formatOfStyle[style] = index;
    isDateStyle[style] = isDate;
  });
  return { formats: [...indexes.keys()], formatOfStyle, isDateStyle };
}
