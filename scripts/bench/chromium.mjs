import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.mjs';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const MINUTES = 5;

/** Gives a function that reads a folder's workbooks in a worker of a fresh browser; null when there is none. */
export async function openChromium(folder) {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) return null;
  const worker = readFileSync(await bundleWorker());
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return async (reader) => {
    const server = createServer((request, response) => {
      const [, place, number] = request.url.split('/');
      const isScript = place === 'worker.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? worker : place === 'file' ? files[Number(number)] : '<!doctype html>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      return await measureIn(browser, server.address().port, reader, files.length);
    } finally {
      await browser.close();
      server.close();
    }
  };
}

async function measureIn(browser, port, reader, count) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  page.setDefaultTimeout(MINUTES * 60_000);
  const ask = async (task) => {
    const answer = await page.evaluate(askWorker, task);
    if (answer.error) throw new Error(`${reader}: ${answer.error}`);
    return answer;
  };
  await ask({ count });
  const before = await renderers(browser);
  const result = await ask({ reader });
  const after = await renderers(browser);
  const cpu = (list) => list.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  const megabytes = Math.max(...after.map(({ id }) => peakOf(id)));
  return { ...result, cpu: cpu(after) - cpu(before), megabytes };
}

/** Runs in the page. */
function askWorker(task) {
  globalThis.worker ??= new globalThis.Worker('/worker.js');
  return new Promise((resolve) => {
    globalThis.worker.onmessage = ({ data }) => resolve(data);
    globalThis.worker.onerror = ({ message }) => resolve({ error: message });
    globalThis.worker.postMessage(task);
  });
}

/** The processes that hold pages with their workers. */
async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer');
}

/** Peak of a process, which Linux tells; NaN elsewhere. */
function peakOf(id) {
  const status = `/proc/${id}/status`;
  if (!existsSync(status)) return NaN;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

function bundleWorker() {
  return bundle('bench-worker.js', `import './scripts/bench-read-worker.mjs';`, {
    format: 'iife',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    define: { global: 'globalThis' },
  });
}
