import type { Metadata } from '../../emulator/engine/metadata';
import { ExcelHost } from '../../emulator/host';
import { setGridLanguage, spreadsheetLibrary } from '../grid/spreadsheet';
import { textsFor } from '../texts';
import { documentFiles } from './document-files';
import { breaths } from './breaths';
import type { OpenDocument, Seat } from './open-document';

/** A new workbook with one empty sheet, and the host that shows it to the pane. */
export function newDocument(name: string, seat: Seat, metadata: Metadata): OpenDocument {
  const host: ExcelHost = new ExcelHost({
    library: spreadsheetLibrary(),
    metadata,
    origin: location.origin,
    now: () => Date.now(),
    userName: 'Workbench',
    strictLoad: false,
    post: (text) => seat.post(text),
    onOpenWindow: (url) => void open(url, '_blank', 'noopener'),
    files: documentFiles(() => document),
    pause: breaths(),
    onRefused: (why) => seat.refused(why),
    get sheetWord() {
      return textsFor(seat.language).sheetWord;
    },
    get locale() {
      return seat.language;
    },
    get conversation() {
      return seat.conversation;
    },
  });
  host.book.name = name;
  setGridLanguage(host.book.grid.model, seat.language);
  host.book.grid.forgetHistory();
  const document: OpenDocument = { id: crypto.randomUUID(), name, host, seat, original: null };
  return document;
}
