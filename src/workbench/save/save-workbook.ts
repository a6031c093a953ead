import { refused, type Result } from '../../core/issues/refusal';
import type { OpenDocument } from '../open/open-document';

/** The bytes of an .xlsx with what is in the workbook now. */
export function saveWorkbook(document: OpenDocument): Result<Uint8Array> {
  return refused({ code: 'output-unwritable', file: document.name });
}
