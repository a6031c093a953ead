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
  const result = await page.evaluate(runInWorker, { reader, count });
  if (result.error) throw new Error(`${reader}: ${result.error}`);
  return { ...result, megabytes: await peakMemory(browser) };
}

/** Runs in the page. */
function runInWorker(task) {
  return new Promise((resolve) => {
    const worker = new globalThis.Worker('/worker.js');
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve({ error: message });
    worker.postMessage(task);
  });
}

/** Peak of the page's process with its worker, which Linux tells; NaN elsewhere. */
async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  return Math.max(...peaks);
}

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
