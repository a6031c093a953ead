import type { ValidationSnapshot } from '../../../core/model/snapshot';

import type { RangeReader } from './ranges';
import { isTrue } from './workbook-part';
import type { XmlReader } from './xml/xml-reader';

/** Reads one `<dataValidation>`, of the sheet or of its x14 extension. */
export function readValidation(reader: XmlReader, ranges: RangeReader): ValidationSnapshot {
  const { depth } = reader;
  const type = reader.attribute('type') ?? 'none';
  const more = messages(reader);
  let sqref = reader.attribute('sqref');
  let formula1 = '';
  let formula2 = '';
  while (reader.nextChild(depth)) {
    if (reader.name === 'formula1') formula1 = reader.text().trim();
    else if (reader.name === 'formula2') formula2 = reader.text().trim();
    else if (reader.name === 'sqref') sqref = reader.text();
  }
  return { ranges: ranges.list(sqref), type, formula1, formula2, ...more };
}

/** What an element says about itself besides its formulas, as far as it says anything. */
function messages(reader: XmlReader): Partial<ValidationSnapshot> {
  const operator = reader.attribute('operator') ?? 'between';
  const prompt = { title: reader.attribute('promptTitle') ?? '', text: reader.attribute('prompt') ?? '' };
  const error = { title: reader.attribute('errorTitle') ?? '', text: reader.attribute('error') ?? '' };
  return {
    ...(operator !== 'between' && { operator }),
    ...(isTrue(reader.attribute('allowBlank')) && { allowBlank: true }),
    ...(prompt.title + prompt.text !== '' && { prompt }),
    ...(error.title + error.text !== '' && {
      error: { ...error, style: reader.attribute('errorStyle') ?? 'stop' },
    }),
  };
}
