import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.mjs';

const ROWS = 100_000;
const MINUTES = 5;
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Checks rows in a worker of Chromium and watches the page meanwhile; null when there is no Chromium. */
export async function watchPage() {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) return null;
  const worker = readFileSync(await bundleWorker());
  const server = createServer((request, response) => {
    const isScript = request.url === '/worker.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? worker : '<!doctype html><title>watched</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(MINUTES * 60_000);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const result = await page.evaluate(watch, ROWS);
    if (result.error) throw new Error(result.error);
    return { rows: ROWS, ...result };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
function watch(rows) {
  return new Promise((resolve) => {
    const durations = [];
    const observer = new globalThis.PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const worker = new globalThis.Worker('/worker.js');
    worker.onerror = ({ message }) => resolve({ error: message });
    worker.onmessage = ({ data }) => {
      // Entries are told a little after the tasks.
      globalThis.setTimeout(() => {
        const tasks = durations.filter((duration) => duration > 50).length;
        resolve({ ...data, tasks, longest: Math.round(Math.max(0, ...durations)) });
      }, 500);
    };
    worker.postMessage(rows);
  });
}

function bundleWorker() {
  const source = `
    import { validate } from './src/core/validation/validate';
    import { observationsWorkbook, readObservations } from './test/support/observations-workbook';
    globalThis.onmessage = ({ data: rows }) => {
      const workbook = observationsWorkbook(rows);
      const readFrom = performance.now();
      const tables = readObservations(workbook);
      const checkedFrom = performance.now();
      const { counts } = validate([tables], { today: '2025-12-31' });
      const now = performance.now();
      globalThis.postMessage({ counts, reading: (checkedFrom - readFrom) / 1000, seconds: (now - checkedFrom) / 1000 });
    };`;
  return bundle('bench-validate-worker.js', source, { format: 'iife', platform: 'browser' });
}
