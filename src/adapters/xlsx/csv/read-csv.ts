import { MAX_COLUMN, MAX_ROW } from '../../../core/model/address';
import { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { CellTable } from '../../../core/model/cells';
import { Kind } from '../../../core/model/cells';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import { dimensionOf } from '../read/dimension';
import type { Limits } from '../read/limits';
import { ReadRefusal } from '../read/read-refusal';
import { TextPool } from '../read/text-pool';
import { findDelimiter } from './delimiter';
import { decodeText } from './encoding';
import { scanCsv } from './scan-csv';

/** One text may hold no more; engines refuse longer strings. */
const LONGEST_TEXT = 400_000_000;

/**
 * Reads delimited text as a workbook of one sheet.
 *
 * Every field stays text: whether `1,5`, `007` or `1e5` is a number is for the rules of its column to say.
 */
export function readCsv(bytes: Uint8Array, file: string, limits: Limits): WorkbookSnapshot {
  const largest = Math.min(limits.partBytes, LONGEST_TEXT);
  if (bytes.length > largest) throw new ReadRefusal('too-large', { limit: largest });
  const decoded = decodeText(bytes);
  const isTabbed = /\.(?:tsv|tab)$/i.test(file);
  const { delimiter, text } = findDelimiter(decoded.text, isTabbed);
  const cells = readCells(text, delimiter, limits);
  return {
    file,
    format: delimiter === '\t' ? 'tsv' : 'csv',
    date1904: false,
    sheets: [
      {
        name: sheetName(file),
        state: 'visible',
        dimension: dimensionOf(cells),
        cells,
        merges: [],
        tables: [],
        validations: [],
        conditionalFormats: [],
        hiddenRows: [],
        hiddenColumns: [],
        filters: [],
        isProtected: false,
        comments: [],
      },
    ],
    formats: ['General'],
    names: [],
    properties: { custom: {} },
    customParts: [],
    contents: [],
    encoding: decoded.encoding,
    delimiter,
  };
}

function readCells(text: string, delimiter: string, limits: Limits): CellTable {
  const pool = new TextPool(limits);
  const cells = new CellTableBuilder(pool.texts);
  let count = 0;
  scanCsv(text, delimiter, (row, column, field) => {
    if (field === '') return true;
    if (row > MAX_ROW || column > MAX_COLUMN)
      throw new ReadRefusal('too-large', { what: 'grid', limit: MAX_ROW });
    if (++count > limits.cells) throw new ReadRefusal('too-many-cells', { limit: limits.cells });
    cells.addRaw(row, column, Kind.text, pool.intern(field), 0);
    return true;
  });
  return cells.build();
}

/** Excel names the sheet after the file. */
function sheetName(file: string): string {
  return (
    file
      .replace(/^.*[\\/]/, '')
      .replace(/\.[^.]*$/, '')
      .slice(0, 31) || 'Sheet1'
  );
}
