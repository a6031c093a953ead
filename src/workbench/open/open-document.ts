import type { BookImage } from '../save/book-image';
import type { Protection } from '../../emulator/document/protected-cells';
import type { ExcelHost } from '../../emulator/host';
import type { Look } from '../look';
import type { Language } from '../texts';

/** What may change while a workbook is open; the pane learns of it when it starts again. */
export interface Seat {
  language: Language;
  look: Look;
  /** One name for each start of the pane. */
  conversation: string;
  post: (text: string) => void;
  /** The pane made a new workbook; null is an empty one. */
  created: (bytes: Uint8Array | null) => void;
  /** The person before the sheet tried to change what is protected. */
  refused: (why: Protection) => void;
}

export interface OriginalFile {
  readonly bytes: Uint8Array;
  /** What was in it, to tell what has changed since. */
  readonly image: BookImage;
}

/** A workbook that is open in the workbench. */
export interface OpenDocument {
  /** Unlike that of any other workbook opened in this page. */
  readonly id: string;
  readonly name: string;
  readonly host: ExcelHost;
  readonly seat: Seat;
  /** The file as it was opened; null for a new workbook and for text files. */
  original: OriginalFile | null;
}

/** Names the next start of the pane: settings of an earlier one must not be found again. */
export function nextConversation(seat: Seat): void {
  seat.conversation = `workbench-${crypto.randomUUID()}`;
}
