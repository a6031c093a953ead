import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import { done, type Result } from '../../core/issues/refusal';
import { drawBook } from '../../emulator/document/drawing';
import type { Metadata } from '../../emulator/engine/metadata';
import { bookImage } from '../save/book-image';
import { fillBook, partsOf } from './fill/fill-book';
import { newDocument } from './new-document';
import type { OpenDocument, Seat } from './open-document';

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
  const parts = partsOf(bytes, read.value);
  fillBook(book, read.value, parts);
  drawBook(book);
  book.grid.forgetHistory();
  document.original = parts && { bytes, image: bookImage(book) };
  return done(document);
}
