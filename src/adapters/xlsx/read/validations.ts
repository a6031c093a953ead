import type { ValidationSnapshot } from '../../../core/model/snapshot';
import type { RangeReader } from './ranges';
import type { XmlReader } from './xml/xml-reader';

/** Reads one `<dataValidation>`, of the sheet or of its x14 extension. */
export function readValidation(reader: XmlReader, ranges: RangeReader): ValidationSnapshot {
  const { depth } = reader;
  const type = reader.attribute('type') ?? 'none';
  let sqref = reader.attribute('sqref');
  let formula1 = '';
  let formula2 = '';
  while (reader.nextChild(depth)) {
    if (reader.name === 'formula1') formula1 = reader.text().trim();
    else if (reader.name === 'formula2') formula2 = reader.text().trim();
    else if (reader.name === 'sqref') sqref = reader.text();
  }
  return { ranges: ranges.list(sqref), type, formula1, formula2 };
}
