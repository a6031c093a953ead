import { parseAddress } from '../../../../core/model/address';
import { ReadRefusal } from '../../read/read-refusal';
import { attribute } from '../xml/attributes';
import { type XmlElement, childrenOf } from '../xml/xml-element';

export interface PlacedRow {
  readonly row: number;
  readonly element: XmlElement;
}

export interface PlacedCell {
  readonly column: number;
  readonly element: XmlElement;
}

/** The rows there are, from top to bottom; those that do not say their number follow the one before. */
export function* placedRows(xml: string, sheetData: XmlElement, part: string): Generator<PlacedRow> {
  let previous = 0;
  for (const element of childrenOf(xml, sheetData)) {
    if (element.name !== 'row') continue;
    const row = Number(attribute(xml, element, 'r') ?? previous + 1);
    if (!(row > previous)) throw new ReadRefusal('cannot-keep', { what: 'row-order', part, row });
    previous = row;
    yield { row, element };
  }
}

/** The cells of a row, from left to right. */
export function* placedCells(
  xml: string,
  { row, element: parent }: PlacedRow,
  part: string,
): Generator<PlacedCell> {
  let previous = 0;
  for (const element of childrenOf(xml, parent)) {
    if (element.name !== 'c') continue;
    const reference = attribute(xml, element, 'r');
    const at = reference === undefined ? { row, column: previous + 1 } : parseAddress(reference);
    if (at?.row !== row || at.column <= previous) {
      throw new ReadRefusal('cannot-keep', { what: 'cell-order', part, row });
    }
    previous = at.column;
    yield { column: at.column, element };
  }
}
