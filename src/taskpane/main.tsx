import { officeHost } from '../adapters/office/host';
import { officePaneHost, type PageAround } from '../adapters/office/pane-host';
import { deferredWorkbook } from './deferred-workbook';
import { localDay } from './local-day';
import { noHost } from './no-host';
import type { WorkbookPort } from '../ports/workbook-port';
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

void main();
