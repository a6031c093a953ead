// Measures reading, each reader in fresh processes side by side with the others and with the limit:
// inflating every part and counting `<`. In Node, and in a worker of Chromium where there is one.
// npm run bench -- read [--rounds 5] [--set p200|big] [--only hucre,exceljs] [--in node|chromium] [--fresh]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, cache, root } from './bench/bundle.mjs';
import { openChromium } from './bench/chromium.mjs';
import { makeWorkbooks } from './bench/make-workbooks.mjs';
import { READERS } from './bench/readers.mjs';
import { inRounds, summarise, table, twoDecimals } from './bench/summary.mjs';

const SETS = {
  p200: { files: 200, sheets: 3, rows: 200, writers: ['samverka', 'exceljs', 'libreoffice'] },
  big: { files: 1, sheets: 1, rows: 100_000, writers: ['exceljs'] },
};
const OURS = 'samverka';
const PEERS = ['hucre', '@e965/xlsx', 'exceljs'];

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    set: { type: 'string' },
    only: { type: 'string' },
    in: { type: 'string' },
    fresh: { type: 'boolean' },
  },
});

const reader = await bundle(
  'bench-reader.mjs',
  `export { readWorkbook } from './src/adapters/xlsx/read-workbook.ts';
   export { zlibInflate, crc32 } from './src/cli/zlib-inflate.ts';`,
);
const writer = await bundle(
  'bench-writer.mjs',
  `export { writeWorkbook } from './src/adapters/xlsx/write-workbook.ts';`,
);
const { writeWorkbook } = await import(pathToFileURL(writer).href);
for (const [name, shape] of Object.entries(SETS)) {
  if (options.set && options.set !== name) continue;
  const folder = join(cache, 'bench', name);
  if (options.fresh) rmSync(folder, { recursive: true, force: true });
  const writers = await makeWorkbooks(folder, shape, writeWorkbook);
  console.log(
    `\n${name}: ${shape.files} × ${shape.sheets} × ${shape.rows} × 12, written by ${writers.join(', ')}`,
  );
  await measure(join(folder, 'ready'), 12 * shape.files * shape.sheets * shape.rows);
}

async function measure(folder, cells) {
  const names = Object.keys(READERS).filter(
    (name) => !options.only || ['limit', OURS, ...options.only.split(',')].includes(name),
  );
  const rounds = Number(options.rounds);
  if (options.in !== 'chromium') {
    report('Node', await inRounds(rounds, names, (name) => readInNode(name, folder)), cells);
  }
  if (options.in === 'node') return;
  const chromium = await openChromium(folder);
  if (!chromium) return console.log('\nChromium: not found, skipped');
  const inBrowser = names.filter((name) => name !== 'samverka, no zlib');
  report('Worker of Chromium', await inRounds(rounds, inBrowser, chromium), cells);
}

function readInNode(name, folder) {
  const script = join(root, 'scripts', 'bench-read-child.mjs');
  const child = spawnSync(process.execPath, [script, name, folder, reader], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

function report(where, runs, cells) {
  const found = summarise(runs);
  const other = found.find((one) => one.name !== 'limit' && one.cells !== cells);
  if (other) throw new Error(`${other.name} read ${other.cells} cells of ${cells}`);
  const limit = found.find(({ name }) => name === 'limit');
  console.log(`\n${where}\n`);
  const rows = found.map((one) => [
    one.name,
    twoDecimals(one.min),
    twoDecimals(one.median),
    twoDecimals(one.min / limit.min),
    twoDecimals(one.median / limit.median),
    twoDecimals(one.cpu),
    twoDecimals(one.cpu / limit.cpu),
    one.megabytes,
  ]);
  const head = ['reader', 'min s', 'median s', '× limit, min', '× limit, median', 'CPU s', '× limit, CPU'];
  console.log(table([...head, 'peak MB'], rows));
  compare(found);
}

/** Ours beside the best of the libraries, in time and in memory. */
function compare(found) {
  const ours = found.find(({ name }) => name === OURS);
  const peers = found.filter(({ name }) => PEERS.includes(name));
  if (!ours || peers.length === 0) return;
  const least = (key) => Math.min(...peers.map((peer) => peer[key]));
  const times = (key) => twoDecimals(least(key) / ours[key]);
  console.log(
    `\nThe best library takes ${times('min')} times as long (minima), ${times('median')} times (medians), ` +
      `${times('cpu') || 'unknown'} times in processor time; peak memory ${ours.megabytes} MB against ${least('megabytes')} MB.`,
  );
}
