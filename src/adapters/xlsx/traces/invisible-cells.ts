import { parseAddress, type Address } from '../../../core/model/address';
import type { InvisibleCells } from '../../../core/model/workbook-traces';
import type { Package } from '../read/package';
import { toUtf8 } from '../read/xml/utf8';
import { XmlReader } from '../read/xml/xml-reader';
import { DEFAULT_LIMITS } from '../read/limits';
import type { NamedSheet } from './sheet-parts';
import { readUnseenStyles, type UnseenStyles } from './unseen-styles';

type Why = InvisibleCells['why'];

/** Cells with something in them that nobody sees although they are not hidden, by sheet and reason. */
export function readInvisibleCells(
  parts: Package,
  workbook: string,
  sheets: readonly NamedSheet[],
): InvisibleCells[] {
  const styles = readUnseenStyles(parts, workbook);
  return sheets.flatMap(({ name, part }) => {
    const bytes = parts.readLarge(part);
    if (!bytes) return [];
    const found = scan(new XmlReader(toUtf8(bytes), DEFAULT_LIMITS.nesting), styles);
    return [...found].map(([why, { first, count }]) => ({ sheet: name, why, first, count }));
  });
}

function scan(reader: XmlReader, styles: UnseenStyles): Map<Why, { first: Address; count: number }> {
  const found = new Map<Why, { first: Address; count: number }>();
  const flat: (readonly [number, number])[] = [];
  let isFlatRow = false;
  while (reader.next() !== 'end') {
    if (reader.name === 'col' && Number(reader.attribute('width') ?? 1) === 0) {
      flat.push([Number(reader.attribute('min')), Number(reader.attribute('max'))]);
    } else if (reader.name === 'row') isFlatRow = Number(reader.attribute('ht') ?? 1) === 0;
    if (reader.name !== 'c' || reader.depth !== 4) continue;
    const at = parseAddress(reader.attribute('r') ?? '');
    const style = styles.get(Number(reader.attribute('s') ?? 0));
    const { depth } = reader;
    if (!at || !hasContent(reader, depth)) continue;
    const isFlatColumn = flat.some(([first, last]) => at.column >= first && at.column <= last);
    const why = style ?? (isFlatRow ? 'no-height' : isFlatColumn ? 'no-width' : null);
    if (why === null) continue;
    const before = found.get(why);
    found.set(why, { first: before?.first ?? at, count: (before?.count ?? 0) + 1 });
  }
  return found;
}

/** A cell with a value, a text or a formula; the reader leaves the cell. */
function hasContent(reader: XmlReader, depth: number): boolean {
  let has = false;
  while (reader.nextChild(depth)) if (['v', 'is', 'f'].includes(reader.name)) has = true;
  return has;
}
