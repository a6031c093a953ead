import type { Range } from '../../../core/model/address';
import type { TableSnapshot } from '../../../core/model/snapshot';
import type { RangeReader } from './ranges';
import { unescapeCellText } from './xml/xml-text';
import type { XmlReader } from './xml/xml-reader';

/** A table and the range its filter buttons cover. */
export interface TableRead {
  readonly table: TableSnapshot;
  readonly filter: Range | null;
}

/** Reads a table part; null when it names no range. */
export function readTable(reader: XmlReader, ranges: RangeReader): TableRead | null {
  if (reader.next() === 'end') return null;
  const range = ranges.one(reader.attribute('ref'));
  const name = reader.attribute('displayName') ?? reader.attribute('name') ?? '';
  const hasHeaderRow = (reader.attribute('headerRowCount') ?? '1') !== '0';
  const hasTotalsRow = (reader.attribute('totalsRowCount') ?? '0') !== '0';
  const headings: string[] = [];
  let filter: Range | null = null;
  while (reader.nextChild(1)) {
    if (reader.name === 'tableColumn') headings.push(unescapeCellText(reader.attribute('name') ?? ''));
    else if (reader.name === 'autoFilter' && reader.depth === 2) filter = ranges.one(reader.attribute('ref'));
  }
  return range ? { table: { name, range, headings, hasHeaderRow, hasTotalsRow }, filter } : null;
}
