// Measures consolidating 500 partners' files from the command line beside merely reading them:
// npm run bench -- consolidate [--rounds 3] [--files 500] [--own] [--fresh]
// --own: three of the twelve columns are the partners' own, which no template has, and a fourth holds what it cannot read.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { activities } from './bench/activity-rows.mjs';
import { bundle, cache, root } from './bench/bundle.mjs';
import { makeWorkbooks } from './bench/make-workbooks.mjs';
import { mixed } from './bench/partner-rows.mjs';
import { table, twoDecimals } from './bench/summary.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '500' },
    own: { type: 'boolean' },
    fresh: { type: 'boolean' },
  },
});
const files = Number(options.files);
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
const folder = join(cache, 'bench', `c${files}${options.own ? '-own' : ''}`);
if (options.fresh) rmSync(folder, { recursive: true, force: true });
await makeWorkbooks(
  folder,
  {
    files,
    sheets: 1,
    rows: 201,
    writers: ['samverka', 'exceljs'],
    form: options.own ? mixed : activities,
  },
  writeWorkbook,
);
const ready = join(folder, 'ready');
const master = join(folder, 'master.xlsx');

const child = (name) => [join(root, 'scripts/bench-read-child.mjs'), name, ready, reader];
const RUNS = {
  'our reader alone': () => child('samverka'),
  'consolidate, rehearsal': () => cli('--dry-run'),
  'consolidate, written': () => {
    rmSync(master, { force: true });
    return cli();
  },
  'SheetJS opening them': () => child('@e965/xlsx'),
};

function cli(...more) {
  return [
    join(root, 'bin/samverka.mjs'),
    'consolidate',
    ready,
    '--into',
    master,
    '--at',
    '2025-01-31',
    ...more,
  ];
}

const times = new Map(Object.keys(RUNS).map((name) => [name, []]));
for (let round = 0; round < Number(options.rounds); round++) {
  for (const [name, argv] of Object.entries(RUNS)) times.get(name).push(run(name, argv()));
}
print();

/** Time on the clock and of the processor of a whole process, from start to end. */
function run(name, argv) {
  const before = process.resourceUsage();
  const start = performance.now();
  const done = spawnSync('/usr/bin/env', ['bash', '-c', 'time "$@"', 'x', process.execPath, ...argv], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  void before;
  if (done.status > 1) throw new Error(`${name}: ${done.stderr}`);
  const seconds = (label) => {
    const found = new RegExp(`${label}\\s+(\\d+)m([\\d.]+)s`).exec(done.stderr);
    return Number(found?.[1] ?? 0) * 60 + Number(found?.[2] ?? 0);
  };
  return { clock: (performance.now() - start) / 1000, cpu: seconds('user') + seconds('sys') };
}

function print() {
  const least = (name, of) => Math.min(...times.get(name).map((one) => one[of]));
  const rows = Object.keys(RUNS).map((name) => [
    name,
    twoDecimals(least(name, 'clock')),
    twoDecimals(least(name, 'cpu')),
    twoDecimals(least(name, 'cpu') / least('our reader alone', 'cpu')),
  ]);
  console.log(
    `\n${files} files of 200 rows × 12 columns, whole processes, minima of ${options.rounds} rounds\n`,
  );
  console.log(table(['what', 'min s', 'CPU s', '× our reader, CPU'], rows));
}
