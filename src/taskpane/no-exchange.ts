import { refused } from '../core/issues/refusal';
import type { WorkbookExchange } from '../ports/workbook-exchange';

/** Stands for the exchange of whole workbooks where there is no Excel. */
export const noExchange: WorkbookExchange = {
  bytes: () => Promise.resolve(refused({ code: 'session-lost' })),
  openNew: () => Promise.resolve(refused({ code: 'session-lost' })),
};
