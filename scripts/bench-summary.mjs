// Measures the way from a large initiative's observations to a funder's workbook: aggregated, small groups hidden,
// written; beside a loop that only adds the same values up by indicator and period.
// npm run bench -- summary [--rounds 3] [--indicators 200] [--partners 100] [--periods 20] [--categories 6]
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bigMaster } from './bench/big-master.mjs';
import { bundle } from './bench/bundle.mjs';
import { inRounds, summarise, table, twoDecimals } from './bench/summary.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    indicators: { type: 'string', default: '200' },
    partners: { type: 'string', default: '100' },
    periods: { type: 'string', default: '20' },
    categories: { type: 'string', default: '6' },
    one: { type: 'string' },
  },
});
const shape = Object.fromEntries(
  ['indicators', 'partners', 'periods', 'categories'].map((name) => [name, Number(options[name])]),
);

if (options.one) await measureOne(options.one);
else {
  const runs = await inRounds(Number(options.rounds), ['loop', 'samverka'], inFreshProcess);
  const [{ steps, bytes, hidden, figures, observations }] = runs.get('samverka');
  const sizes = Object.entries(shape).map(([name, size]) => `${size} ${name}`);
  console.log(`\n${sizes.join(' × ')}: ${observations} observations, the total and the categories\n`);
  const lines = summarise(runs).map(({ name, min, median, cpu, megabytes }) => [
    name,
    ...[min, median, cpu].map(twoDecimals),
    megabytes,
  ]);
  console.log(table(['what', 'min s', 'median s', 'CPU s', 'over the observations, MB'], lines));
  console.log(`\nof which ${steps.map(([name, seconds]) => `${name} ${seconds.toFixed(2)} s`).join(', ')}`);
  console.log(`${hidden} of ${figures} figures hidden; the file has ${(bytes / 1e6).toFixed(2)} MB`);
}

function inFreshProcess(name) {
  const flags = ['--expose-gc', '--max-old-space-size=12288'];
  const self = [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2), '--one', name];
  const child = spawnSync(process.execPath, self, { encoding: 'utf8', maxBuffer: 1e7 });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

async function measureOne(name) {
  const path = await bundle(
    'bench-summary.mjs',
    `export { catalogs } from './src/core/i18n/catalogs';
     export { summarise } from './src/core/summary/summary';
     export { protectSummary } from './src/core/summary/edition/protect-summary';
     export { planSummary } from './src/core/summary/plan-summary';
     export { writeWorkbook } from './src/adapters/xlsx/write-workbook';`,
  );
  const core = await import(pathToFileURL(path).href);
  const master = bigMaster(shape);
  globalThis.gc();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = name === 'loop' ? addUp(master) : makeEdition(core, master);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = Math.max(0, Math.round(process.resourceUsage().maxRSS / 1024 - before / 2 ** 20));
  console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes, ...result }));
}

/** The least that any way must do. */
function addUp(master) {
  const sums = new Map();
  for (const { values } of master.tables.get('observations').rows) {
    const key = `${values.indicator_id} ${values.period} ${values.category ?? ''}`;
    sums.set(key, (sums.get(key) ?? 0) + (values.value ?? values.numerator));
  }
  return { sums: sums.size };
}

function makeEdition(core, master) {
  const steps = [];
  const step = (name, work) => {
    const start = performance.now();
    const result = work();
    steps.push([name, (performance.now() - start) / 1000]);
    return result;
  };
  const summary = step('aggregating', () =>
    core.summarise(master, { locale: 'en', catalog: core.catalogs.en, at: '2026-01-20' }),
  );
  const edition = step('hiding', () =>
    core.protectSummary(summary, { k: 5, recipient: '', approvedBy: '', earlier: [] }),
  );
  const plan = step('planning', () => core.planSummary(edition));
  const written = step('writing', () => core.writeWorkbook(plan));
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  const { figures, small, complementary } = edition.edition;
  return {
    steps,
    bytes: written.value.length,
    hidden: small + complementary,
    figures: figures.length,
    observations: master.tables.get('observations').rows.length,
  };
}
