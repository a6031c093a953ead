import { officeHost } from '../adapters/office/host';
import { officeWorkbook } from '../adapters/office/office-workbook';
import { officePaneHost, type PageAround } from '../adapters/office/pane-host';
import { localDay } from './local-day';
import { noHost } from './no-host';
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
  startPane(root, {
    isConnected,
    host: isConnected ? officePaneHost(Office, page) : noHost(navigator.language),
    workbook: isConnected ? openWorkbook() : noWorkbook,
    work: new WorkerWork(createWorker),
    today: () => localDay(new Date()),
  });
}

function openWorkbook() {
  return officeWorkbook({
    host: officeHost(Excel, Office),
    texts: localStorage,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

void main();
