import { patchWorkbook } from '../../adapters/xlsx/patch-workbook';
import { writeWorkbook } from '../../adapters/xlsx/write-workbook';
import type { Result } from '../../core/issues/refusal';
import type { OpenDocument } from '../open/open-document';
import { bookImage } from './book-image';
import { bookPlan } from './book-plan';
import { changesSince } from './changes';

/** The bytes of an .xlsx with what is in the workbook now; of a file that was opened the rest stays as it was. */
export function saveWorkbook({ host: { book }, original }: OpenDocument): Result<Uint8Array> {
  if (!original) return writeWorkbook(bookPlan(book));
  return patchWorkbook(original.bytes, changesSince(original.image, bookImage(book, original.image.keys)));
}
