// Measures the summary: 200 indicators × 100 partners × 20 periods × 6 categories and their totals, put together,
// small groups hidden, and written as a funder edition; each beside a loop that only adds up the same values.
// npm run bench -- summary [--rounds 3] [--indicators 200] [--partners 100]
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bench/bundle.mjs';
import { table, twoDecimals } from './bench/summary.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    indicators: { type: 'string', default: '200' },
    partners: { type: 'string', default: '100' },
  },
});
const PERIODS = 20;
const CATEGORIES = 6;

if (!process.execArgv.includes('--expose-gc')) {
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  const self = [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, self, { stdio: 'inherit' }).status ?? 1);
}

const path = await bundle(
  'bench-summary.mjs',
  `export { writeWorkbook } from './src/adapters/xlsx/write-workbook';
   export { catalogs } from './src/core/i18n/catalogs';
   export { protectSummary } from './src/core/summary/edition/protect-summary';
   export { planSummary } from './src/core/summary/plan-summary';
   export { summarise } from './src/core/summary/summary';`,
);
const core = await import(pathToFileURL(path).href);
const master = makeMaster(Number(options.indicators), Number(options.partners));
const rows = master.tables.get('observations').rows;

const steps = {
  loop: () => rows.reduce((sum, { values }) => sum + values.value, 0),
  'put together': () => core.summarise(master, { locale: 'en', catalog: core.catalogs.en }),
  protected: (summary) => core.protectSummary(summary, { k: 5, recipient: '', approvedBy: '', earlier: [] }),
  planned: (summary) => core.planSummary(summary),
  written: (plan) => core.writeWorkbook(plan),
};
const times = new Map(Object.keys(steps).map((name) => [name, []]));
let peak = 0;
for (let round = 0; round < Number(options.rounds); round++) {
  let value = null;
  for (const [name, step] of Object.entries(steps)) {
    globalThis.gc();
    const start = performance.now();
    const result = step(value);
    times.get(name).push((performance.now() - start) / 1000);
    if (name !== 'loop') value = result;
    peak = Math.max(peak, process.memoryUsage().rss / 2 ** 20);
  }
  if (!value.ok) throw new Error(value.refusal.code);
  if (round === 0) console.log(`\n${rows.length} observations; the edition has ${value.value.length} bytes`);
}
const least = (name) => Math.min(...times.get(name));
const whole = Object.keys(steps)
  .filter((name) => name !== 'loop')
  .reduce((sum, name) => sum + least(name), 0);
const lines = [...times.keys()].map((name) => [
  name,
  twoDecimals(least(name)),
  twoDecimals(least(name) / least('loop')),
]);
console.log(`Node, ${options.rounds} rounds, at most ${Math.round(peak)} MB\n`);
console.log(
  table(
    ['what', 'min s', '× loop'],
    [...lines, ['all but the loop', twoDecimals(whole), twoDecimals(whole / least('loop'))]],
  ),
);

/** Counts of people: every partner reports each category of a breakdown and the total, small ones among them. */
function makeMaster(indicators, partners) {
  const source = { submission: null, file: 'bench.xlsx', sheet: 'Data', address: 'A1' };
  const row = (values) => ({ values, source });
  const code = (prefix, i) => `${prefix}-${String(i + 1).padStart(3, '0')}`;
  const range = (count) => Array.from({ length: count }, (_, i) => i);
  const period = (i) => `${2020 + Math.floor(i / 4)}Q${(i % 4) + 1}`;
  const observations = range(indicators).flatMap((i) =>
    range(partners).flatMap((p) =>
      range(PERIODS).flatMap((q) => {
        const counts = range(CATEGORIES).map((c) => (i * 7 + p * 13 + q * 5 + c * 29) % 40);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const base = { indicator_id: code('IND', i), partner_id: code('PRT', p), period: period(q) };
        return [
          row({ ...base, value: total }),
          ...counts.map((value, c) =>
            row({ ...base, disaggregation_set: 'age', category: `group ${c + 1}`, value }),
          ),
        ];
      }),
    ),
  );
  const tables = {
    stakeholders: range(partners).map((p) =>
      row({ stakeholder_id: code('PRT', p), organisation: `Partner ${p + 1}` }),
    ),
    indicators: range(indicators).map((i) =>
      row({
        indicator_id: code('IND', i),
        name: `Number of people reached ${i + 1}`,
        result_type: 'how-much',
        measure: 'count',
        direction: 'increase',
        baseline_value: 100,
        baseline_date: '2019-12-31',
        target_value: 100_000,
        target_date: '2026-12-31',
        frequency: 'quarterly',
        agg_partners: 'sum',
        agg_time: 'sum',
        headline: i < 7,
        sensitive: true,
      }),
    ),
    observations,
  };
  return {
    initiative: 'bench',
    tables: new Map(Object.entries(tables).map(([template, own]) => [template, { template, rows: own }])),
    submissions: [],
  };
}
