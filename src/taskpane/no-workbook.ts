import { refused } from '../core/issues/refusal';
import type { WorkbookPort } from '../ports/workbook-port';

/** Stands for the workbook where there is none: outside Excel. */
export const noWorkbook: WorkbookPort = {
  read: () => Promise.resolve(refused({ code: 'session-lost' })),
  apply: () => Promise.resolve(refused({ code: 'session-lost' })),
  undo: () => Promise.resolve(refused({ code: 'session-lost' })),
  receipts: () => Promise.resolve([]),
  reveal: () => Promise.resolve(refused({ code: 'session-lost' })),
  selection: () => Promise.resolve(refused({ code: 'session-lost' })),
  watch: () => Promise.resolve(() => undefined),
};
