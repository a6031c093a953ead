import type { BookImage } from '../save/book-image';
import type { Protection } from '../../emulator/document/protected-cells';
import type { Metadata } from '../../emulator/engine/metadata';
import { ExcelHost } from '../../emulator/host';
import type { Look } from '../look';
import { officeTheme } from '../look';
import type { Language } from '../texts';
import { setGridLanguage, spreadsheetLibrary } from '../grid/spreadsheet';

/** What may change while a workbook is open; the pane learns of it when it starts again. */
export interface Seat {
  language: Language;
  look: Look;
  /** One name for each start of the pane. */
  conversation: string;
  post: (text: string) => void;
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
  readonly original: OriginalFile | null;
}

/** Names the next start of the pane: settings of an earlier one must not be found again. */
export function nextConversation(seat: Seat): void {
  seat.conversation = `workbench-${crypto.randomUUID()}`;
}

/** A new workbook with one empty sheet, and the host that shows it to the pane. */
export function newDocument(name: string, seat: Seat, metadata: Metadata): OpenDocument {
  const host = new ExcelHost({
    library: spreadsheetLibrary(),
    metadata,
    origin: location.origin,
    now: () => Date.now(),
    userName: 'Workbench',
    strictLoad: false,
    post: (text) => seat.post(text),
    onRefused: (why) => seat.refused(why),
    get locale() {
      return seat.language;
    },
    get conversation() {
      return seat.conversation;
    },
    get theme() {
      return officeTheme[seat.look];
    },
  });
  host.book.name = name;
  setGridLanguage(host.book.grid.model, seat.language);
  host.book.grid.forgetHistory();
  return { id: crypto.randomUUID(), name, host, seat, original: null };
}
