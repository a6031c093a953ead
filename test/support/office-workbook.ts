import { officeHost } from '../../src/adapters/office/host';
import { officeWorkbook } from '../../src/adapters/office/office-workbook';
import type { TextStore } from '../../src/adapters/office/receipt-store';
import type { WorkbookPort } from '../../src/ports/workbook-port';
import type { StartOptions, StartedExcel } from './office';
import { startExcel } from './office';

export interface OpenedExcel extends StartedExcel {
  readonly workbook: WorkbookPort;
  /** Milliseconds the adapter waited because Excel asked for it. */
  readonly waits: readonly number[];
  /** The pane as it is after a reload: a new adapter over the same document and the same store. */
  reload(): WorkbookPort;
}

/** Excel on the emulator with the adapter before it. */
export async function openExcel(options: StartOptions = {}): Promise<OpenedExcel> {
  const started = await startExcel(options);
  const waits: number[] = [];
  const texts = memoryTexts();
  const open = () =>
    officeWorkbook({
      host: officeHost(started.Excel, started.Office),
      texts,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    });
  return { ...started, stop: () => started.stop(), workbook: open(), waits, reload: open };
}

function memoryTexts(): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
  };
}
