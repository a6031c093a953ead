import type { WorkbookPort } from '../ports/workbook-port';

/** A workbook whose adapter is loaded beside the pane instead of before it. */
export function deferredWorkbook(load: () => Promise<WorkbookPort>): WorkbookPort {
  const loading = load();
  return {
    read: async (sheets) => (await loading).read(sheets),
    apply: async (change, control) => (await loading).apply(change, control),
    undo: async (receipt, reach) => (await loading).undo(receipt, reach),
    receipts: async () => (await loading).receipts(),
    reveal: async (place) => (await loading).reveal(place),
    selection: async () => (await loading).selection(),
    watch: async (listener) => (await loading).watch(listener),
  };
}
