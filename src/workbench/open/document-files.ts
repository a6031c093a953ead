import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import type { BookFiles } from '../../emulator/document/book';
import type { BookContent } from '../../emulator/document/content-types';
import { newBook } from '../../emulator/document/drawing';
import { spreadsheetLibrary } from '../grid/spreadsheet';
import { saveWorkbook } from '../save/save-workbook';
import { contentOf } from './book-content';
import { fillBook, partsOf } from './fill/fill-book';
import type { OpenDocument } from './open-document';

/** What a pane can do with whole files: take the bytes of this workbook, sheets of another, and make a new one. */
export const documentFiles = (document: () => OpenDocument): BookFiles => ({
  read: (bytes) => readContent(bytes),
  write: () => {
    const saved = saveWorkbook(document());
    if (!saved.ok) throw new Error(`The workbook cannot be written: ${saved.refusal.code}`);
    return saved.value;
  },
  create: (bytes) => document().seat.created(bytes),
});

/** A workbook is opened beside the one that is shown, and taken apart. */
function readContent(bytes: Uint8Array): BookContent | null {
  const read = readWorkbook(bytes, 'inserted.xlsx');
  const parts = read.ok ? partsOf(bytes, read.value) : null;
  if (!read.ok || !parts) return null;
  const book = newBook({ library: spreadsheetLibrary(), locale: 'en-US', now: () => 0, userName: '' });
  fillBook(book, read.value, parts);
  return contentOf(book);
}
