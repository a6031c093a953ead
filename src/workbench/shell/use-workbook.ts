import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Metadata } from '../../emulator/engine/metadata';
import { setGridLanguage } from '../grid/spreadsheet';
import { newDocument } from '../open/new-document';
import { nextConversation, type OpenDocument, type Seat } from '../open/open-document';
import { openWorkbook } from '../open/open-workbook';
import { saveWorkbook } from '../save/save-workbook';
import type { Texts } from '../texts';
import { download, pickFile } from './files';

interface WorkbookOptions {
  readonly seat: Seat;
  readonly metadata: Metadata;
  readonly texts: Texts;
  readonly first: string | null;
}

/** The workbook that is open, and what can be done with it as a whole. */
export function useWorkbook({ seat, metadata, texts, first }: WorkbookOptions) {
  const [document, setDocument] = useState<OpenDocument>(() => newDocument(texts.emptyBook, seat, metadata));
  const [message, tell] = useState(texts.ready);
  const [, setStarts] = useState(0);

  const show = useCallback(
    (opened: OpenDocument) => {
      nextConversation(seat);
      setDocument(opened);
    },
    [seat],
  );
  const openBytes = useCallback(
    (bytes: Uint8Array, name: string) => {
      const opened = openWorkbook(bytes, name, seat, metadata);
      if (opened.ok) show(opened.value);
      tell(opened.ok ? texts.opened(name) : texts.notOpened(name, opened.refusal.code));
    },
    [seat, metadata, show, texts],
  );
  const create = useCallback(
    () => show(newDocument(texts.emptyBook, seat, metadata)),
    [metadata, seat, show, texts],
  );
  const openCreated = useCallback(
    (bytes: Uint8Array | null) => (bytes ? openBytes(bytes, texts.emptyBook) : create()),
    [create, openBytes, texts],
  );
  const openUrl = useCallback(
    async (url: string, name: string) => {
      tell(texts.working);
      const response = await fetch(url);
      if (response.ok) openBytes(new Uint8Array(await response.arrayBuffer()), name);
      else tell(texts.notOpened(name, 'file-not-found'));
    },
    [openBytes, texts],
  );
  const openFile = useCallback(
    async (file: File) => openBytes(new Uint8Array(await file.arrayBuffer()), file.name),
    [openBytes],
  );

  useFirst(first, openUrl);
  const actions = useMemo(() => documentActions(document, texts, tell), [document, texts]);

  return {
    document,
    message,
    tell,
    openFile: (file: File) => void openFile(file),
    openSample: (url: string, name: string) => void openUrl(url, name),
    pick: () => void pickFile().then((file) => file && openFile(file)),
    create,
    openCreated,
    restartPane: () => {
      setGridLanguage(document.host.book.grid.model, seat.language);
      nextConversation(seat);
      setStarts((starts) => starts + 1);
    },
    ...actions,
  };
}

/** Opens what the page was asked for, once. */
function useFirst(first: string | null, openUrl: (url: string, name: string) => Promise<void>): void {
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current || first === null) return;
    isStarted.current = true;
    void openUrl(first, decodeURIComponent(first.split('/').at(-1) ?? first));
  }, [first, openUrl]);
}

function documentActions(document: OpenDocument, texts: Texts, tell: (text: string) => void) {
  const { model } = document.host.book.grid;
  return {
    undo: () => void model.dispatch('REQUEST_UNDO'),
    redo: () => void model.dispatch('REQUEST_REDO'),
    save: () => {
      const saved = saveWorkbook(document);
      if (!saved.ok) return tell(texts.notSaved(saved.refusal.code));
      const name = document.name.replace(/\.[^.]*$/, '') + '.xlsx';
      download(name, saved.value);
      tell(texts.saved(name));
    },
  };
}
