import { officeHost } from '../adapters/office/host';
import { officePaneHost, type PageAround } from '../adapters/office/pane-host';
import { deferredWorkbook } from './deferred-workbook';
import { localDay } from './local-day';
import { noHost } from './no-host';
import type { WorkbookExchange } from '../ports/workbook-exchange';
import type { WorkbookPort } from '../ports/workbook-port';
import { noExchange } from './no-exchange';
import { noWorkbook } from './no-workbook';
import { startPane } from './start';
import { createWorker } from './worker/create-worker';
import { WorkerWork } from './worker/worker-work';

const page: PageAround = {
  isHighContrast: () => matchMedia('(forced-colors: active)').matches,
  onWake: (listener) => {
    addEventListener('focus', listener);
    return () => removeEventListener('focus', listener);
  },
};

async function main(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the pane.');
  const isConnected = host === Office.HostType.Excel;
  await startPane(root, {
    isConnected,
    host: isConnected ? officePaneHost(Office, page) : noHost(navigator.language),
    workbook: isConnected ? deferredWorkbook(openWorkbook) : noWorkbook,
    exchange: isConnected ? laterExchange : noExchange,
    work: new WorkerWork(createWorker),
    today: () => localDay(new Date()),
  });
}

async function openWorkbook(): Promise<WorkbookPort> {
  const { officeWorkbook } = await import('../adapters/office/office-workbook');
  return officeWorkbook({
    host: officeHost(Excel, Office),
    texts: localStorage,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

/** Its adapter is loaded when a whole workbook is first wanted. */
const laterExchange: WorkbookExchange = {
  bytes: async () => (await openExchange()).bytes(),
  openNew: async (bytes) => (await openExchange()).openNew(bytes),
};

async function openExchange(): Promise<WorkbookExchange> {
  const { officeExchange } = await import('../adapters/office/office-exchange');
  return officeExchange(Excel, Office, (binary) => btoa(binary));
}

void main();
