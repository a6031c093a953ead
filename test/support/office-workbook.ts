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
  /** Calls back before each round trip of the adapter, which are counted from 1 on. */
  beforeTrip(listener: (trip: number) => void): void;
  /** The pane as it is after a reload: a new client and adapter before the same document, with the same store. */
  reload(): Promise<WorkbookPort>;
}

/** Excel on the emulator with the adapter before it. */
export async function openExcel(options: StartOptions = {}): Promise<OpenedExcel> {
  const started = await startExcel(options);
  const waits: number[] = [];
  const texts = memoryTexts();
  let trips = 0;
  let told: (trip: number) => void = () => undefined;
  const open = () => {
    const host = officeHost(started.Excel, started.Office);
    return officeWorkbook({
      host: {
        document: host.document,
        has: (version) => host.has(version),
        run: (batch) => {
          told(++trips);
          return host.run(batch);
        },
      },
      texts,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    });
  };
  const beforeTrip = (listener: (trip: number) => void) => {
    trips = 0;
    told = listener;
  };
  const workbook = open();
  const reload = async () => {
    await started.restart();
    return open();
  };
  return Object.assign(started, { workbook, waits, reload, beforeTrip });
}

function memoryTexts(): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
  };
}
