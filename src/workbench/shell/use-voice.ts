import { useEffect, useMemo, useState } from 'react';
import { refusalOf } from '../grid/refused-entry';
import type { SpreadsheetVoice } from '../grid/spreadsheet';
import type { OpenDocument } from '../open/open-document';
import type { Seat } from '../open/open-document';
import type { Texts } from '../texts';
import { download } from './files';
import type { Asked } from './Question';

interface Voice {
  readonly voice: SpreadsheetVoice;
  /** What waits for an answer. */
  readonly asked: Asked | null;
  readonly answered: () => void;
}

interface Listeners {
  readonly document: OpenDocument;
  readonly tell: (text: string) => void;
  /** Opens what the pane has made; null is an empty workbook. */
  readonly openCreated: (bytes: Uint8Array | null) => void;
}

/** The spreadsheet says what it has to say in the workbench's own dialogs and status bar, and what is protected too. */
export function useVoice(seat: Seat, texts: Texts, { document, tell, openCreated }: Listeners): Voice {
  const [asked, ask] = useState<Asked | null>(null);
  useEffect(() => {
    seat.refused = (why) => ask({ text: texts.refused[why], yes: () => undefined });
    seat.created = (bytes) =>
      ask({
        text: texts.created,
        yes: () => openCreated(bytes),
        no: () => bytes && download(texts.emptyBook, bytes),
      });
  }, [seat, texts, openCreated]);
  const voice = useMemo(
    (): SpreadsheetVoice => ({
      tell,
      refuse: (text, yes) => ask({ text: refusalOf(text, document.host.book.active) ?? text, yes }),
      ask: (text, yes, no) => ask({ text, yes, no }),
    }),
    [document, tell],
  );
  return { voice, asked, answered: () => ask(null) };
}
