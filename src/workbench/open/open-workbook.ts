import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import { done, type Result } from '../../core/issues/refusal';
import { drawBook } from '../../emulator/document/drawing';
import type { Metadata } from '../../emulator/engine/metadata';
import { forgetHistory } from '../grid/spreadsheet';
import { newDocument, type OpenDocument, type Seat } from './open-document';

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
  drawBook(book);
  forgetHistory(book.grid.model);
  return done({ ...document, original: read.value.format === 'xlsx' ? bytes : null });
}
