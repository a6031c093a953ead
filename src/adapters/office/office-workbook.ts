import { done, refused } from '../../core/issues/refusal';
import type { Receipt } from '../../core/model/receipt';
import type { WorkbookPort } from '../../ports/workbook-port';
import { applyChange } from './apply/apply-change';
import type { OfficeHost } from './host';
import { FLOOR } from './host';
import { reveal, selection } from './places';
import { readOpenWorkbook } from './read/read-open-workbook';
import type { TextStore } from './receipt-store';
import { ReceiptStore } from './receipt-store';
import type { Errand } from './session';
import { Session } from './session';
import { Turns } from './turns';
import { undoReceipt } from './undo/undo-receipt';
import { watch } from './watch';

export interface OfficeWorkbookOptions {
  readonly host: OfficeHost;
  /** Where receipts outlive a reload. */
  readonly texts: TextStore;
  /** Comes back after so many milliseconds; asked for when Excel has too much to do. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The workbook that is open in Excel. */
export function officeWorkbook({ host, texts, wait }: OfficeWorkbookOptions): WorkbookPort {
  const session = new Session(host, wait);
  const store = new ReceiptStore(texts, host.document);
  const turns = new Turns();
  const tooOld = host.has(FLOOR) ? null : refused({ code: 'host-too-old', params: { needs: FLOOR } });
  return {
    read: async (sheets) => tooOld ?? turns.take(() => readOpenWorkbook(session, sheets)),
    apply: async (change, control) => {
      if (tooOld !== null) return tooOld;
      const steps = await turns.take(() => applyChange(session, change, store.all, control));
      if (!steps.ok) return steps;
      const receipt: Receipt = { id: store.nextId(), deed: change.deed, steps: steps.value };
      store.add(receipt);
      return done(receipt);
    },
    undo: async (receipt, reach) => {
      const outcome = await turns.take(() => undoReceipt(session, receipt, reach));
      if (outcome.ok && outcome.value.status !== 'changed-since') store.drop(receipt);
      return outcome;
    },
    receipts: async () => {
      const names = await session.trip(sheetNames);
      return names.ok ? store.all.filter((receipt) => isOf(receipt, names.value)) : store.all;
    },
    reveal: (place) => reveal(session, place),
    selection: () => selection(session),
    watch: (listener) => watch(host, session, listener),
  };
}

const sheetNames: Errand<readonly string[]> = ({ workbook }) => {
  const { worksheets } = workbook;
  worksheets.load('items/name');
  return () => worksheets.items.map(({ name }) => name.toLowerCase());
};

/** Workbooks that were never saved have no address of their own, so their receipts lie together. */
function isOf({ steps }: Receipt, sheets: readonly string[]): boolean {
  const written = steps.flatMap((step) => ('written' in step ? step.sheet.toLowerCase() : []));
  return written.length === 0 || written.some((name) => sheets.includes(name));
}
