import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import { done, type Result } from '../../core/issues/refusal';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { Book } from '../../emulator/document/book';
import { drawBook } from '../../emulator/document/drawing';
import { namesChanged } from '../../emulator/document/names';
import { addSheet, renameSheet, setVisibility } from '../../emulator/document/sheets';
import type { Metadata } from '../../emulator/engine/metadata';
import { bookImage } from '../save/book-image';
import { fillCharts } from './fill/fill-charts';
import { fillFormulas, fillValues } from './fill/fill-cells';
import { fillFeatures, fillTableLooks } from './fill/fill-features';
import { fillLooks, fillView } from './fill/fill-looks';
import { fillLinks } from './fill/fill-links';
import { fillConditionalFormats, fillValidations } from './fill/fill-rules';
import { newDocument, type OpenDocument, type Seat } from './open-document';
import { readLooks } from './parts/cell-looks';
import { colorReader } from './parts/colors';
import { Parts } from './parts/parts';

/** Opens the bytes of an .xlsx or a text file as Excel would open it. */
export function openWorkbook(
  bytes: Uint8Array,
  name: string,
  seat: Seat,
  metadata: Metadata,
): Result<OpenDocument> {
  const read = readWorkbook(bytes, name);
  if (!read.ok) return read;
  const document = newDocument(name, seat, metadata);
  const { book } = document.host;
  const isPackage = read.value.format === 'xlsx' || read.value.format === 'xlsm';
  fillBook(book, read.value, isPackage ? new Parts(bytes) : null);
  drawBook(book);
  book.grid.forgetHistory();
  return done({ ...document, original: isPackage ? { bytes, image: bookImage(book) } : null });
}

function fillBook(book: Book, read: WorkbookSnapshot, parts: Parts | null): void {
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
