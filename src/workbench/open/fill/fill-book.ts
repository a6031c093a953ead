import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import type { Book } from '../../../emulator/document/book';
import { namesChanged } from '../../../emulator/document/names';
import { addSheet, renameSheet, setVisibility } from '../../../emulator/document/sheets';
import { readLooks } from '../parts/cell-looks';
import { colorReader } from '../parts/colors';
import { Parts } from '../parts/parts';
import { fillCharts } from './fill-charts';
import { fillFormulas, fillValues } from './fill-cells';
import { fillFeatures, fillTableLooks } from './fill-features';
import { fillLooks, fillView } from './fill-looks';
import { fillLinks } from './fill-links';
import { fillConditionalFormats, fillValidations } from './fill-rules';

/** Whether looks and charts can be read from the parts of a file. */
export const partsOf = (bytes: Uint8Array, { format }: WorkbookSnapshot): Parts | null =>
  format === 'xlsx' || format === 'xlsm' ? new Parts(bytes) : null;

/** Puts what a file holds into an empty workbook. */
export function fillBook(book: Book, read: WorkbookSnapshot, parts: Parts | null): void {
  read.sheets.forEach(({ name }, i) => {
    const first = book.sheets[0];
    if (i > 0 || !first) addSheet(book, name);
    else renameSheet(first, name);
  });
  const paths = parts?.sheets();
  const color = parts && colorReader(parts);
  const looks = parts && color && readLooks(parts, color);
  read.sheets.forEach((of, i) => {
    const sheet = book.sheets[i];
    if (!sheet) return;
    const path = paths?.get(of.name) ?? '';
    const part = parts?.xml(path);
    if (parts && part && looks) fillLooks(sheet, part, looks.cells);
    fillValues(sheet, of, read);
    fillFeatures(sheet, of);
    if (!parts || !part || !color || !looks) return;
    fillTableLooks(sheet, parts, path);
    fillValidations(sheet, part);
    fillConditionalFormats(sheet, part, looks.differences, color);
    fillLinks(sheet, part, parts.relations(path));
    fillCharts(sheet, parts, path);
    fillView(sheet, part);
  });
  fillNames(book, read);
  read.sheets.forEach((of, i) => {
    const sheet = book.sheets[i];
    if (!sheet) return;
    fillFormulas(sheet, of, read);
    if (of.state !== 'visible') setVisibility(sheet, of.state === 'hidden' ? 'Hidden' : 'VeryHidden');
  });
}

function fillNames(book: Book, read: WorkbookSnapshot): void {
  for (const { name, formula, sheet, hidden } of read.names) {
    // Print areas and filters are no names of the user's.
    if (name.startsWith('_xlnm.')) continue;
    const sheetId = sheet === null ? null : (book.sheetNamed(sheet)?.id ?? null);
    book.names.push({ name, formula: `=${formula}`, sheetId, visible: !hidden, comment: '' });
  }
  if (read.customParts !== 'unknown')
    for (const { namespace, xml } of read.customParts)
      book.parts.push({ id: book.newId('part'), namespace, xml });
  namesChanged(book);
}
