// Measures checking: a million rows of observations with their references, beside a loop that only touches each cell
// and beside ajv compiled for the same columns; and 100,000 rows in a worker of Chromium while the page is watched.
// npm run bench -- validate [--rounds 5] [--rows 1000000] [--in node|chromium] [--rules]
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compiledSchema, rowsAsObjects } from './bench/ajv-observations.mjs';
import { bundle } from './bench/bundle.mjs';
import { inRounds, summarise, table, twoDecimals } from './bench/summary.mjs';
import { watchPage } from './bench/watched-page.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    rows: { type: 'string', default: '1000000' },
    in: { type: 'string' },
    rules: { type: 'boolean' },
  },
});
const TODAY = '2025-12-31';

// The rows of all contenders stand in memory together.
if (!process.execArgv.includes('--expose-gc')) {
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  const self = [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, self, { stdio: 'inherit' }).status ?? 1);
}

if (options.in !== 'chromium') await inNode(Number(options.rows), Number(options.rounds));
if (options.in !== 'node') await inChromium();

async function inNode(rows, rounds) {
  const path = await bundle(
    'bench-validate.mjs',
    `export { allRules } from './src/core/rules/all-rules';
     export { validate } from './src/core/validation/validate';
     export { makeLookup } from './src/core/rules/lookup';
     export { templateById } from './src/core/templates/all-templates';
     export { asNew, observationsWorkbook, readObservations } from './test/support/observations-workbook';`,
  );
  const core = await import(pathToFileURL(path).href);
  const workbook = core.readObservations(core.observationsWorkbook(rows));
  const observations = workbook.tables.find(({ template }) => template === 'observations');
  if (observations.size !== rows) throw new Error(`${observations.size} rows read of ${rows}`);
  const objects = rowsAsObjects(observations);
  const isValid = compiledSchema(workbook);
  const contenders = {
    loop: () => touchEachCell(observations),
    ajv: () => isValid(objects),
    samverka: () => core.validate([core.asNew(workbook)], { today: TODAY }),
  };
  if (options.rules) return eachRule(core, workbook);
  const run = (name) => {
    globalThis.gc();
    const cpu = process.cpuUsage();
    const start = performance.now();
    const result = contenders[name]();
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    return { seconds, cpu: (user + system) / 1e6, megabytes: NaN, result };
  };
  const runs = await inRounds(rounds, Object.keys(contenders), run);
  const { counts } = runs.get('samverka')[0].result;
  console.log(`\nNode, ${rows} × 14, ${rounds} rounds; samverka found ${JSON.stringify(counts)}\n`);
  const found = summarise(runs);
  const [limit] = found;
  const lines = found.map(({ name, min, median, cpu }) => [
    name,
    ...[min, median, min / limit.min, median / limit.median, cpu].map(twoDecimals),
  ]);
  console.log(table(['what', 'min s', 'median s', '× loop, min', '× loop, median', 'CPU s'], lines));
}

/**
 * Reads every value once, as the checker is given it: what kind it is, and the number, the length of the text or how
 * many codes it has. Nothing less would touch each cell, so nothing is left out: no column stands in a typed array, and
 * kinds differ between columns and within them. Nothing is added either: notes, places and the cells beneath are not read.
 */
function touchEachCell({ columns }) {
  let sum = 0;
  for (const { values } of columns.values()) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (typeof value === 'number') sum += value;
      else if (value !== null) sum += value.length;
    }
  }
  return sum;
}

/** Which rule takes how much processor time, for those who make them quicker. */
function eachRule(core, workbook) {
  const times = [1, 2, 3].map(() => timeOfRules(core, core.asNew(workbook))).at(-1);
  const lines = times.sort((a, b) => b[1] - a[1]).slice(0, 20);
  console.log(
    table(
      ['rule', 'ms'],
      lines.map(([name, ms]) => [name, ms.toFixed(1)]),
    ),
  );
}

function timeOfRules({ allRules, makeLookup, templateById }, { tables, sheets }) {
  const checked = tables.map((table) => {
    const { name, cells } = sheets[table.sheet];
    return { table, template: templateById(table.template), sheet: name, cells };
  });
  const context = { tables: checked, lookup: makeLookup(checked), today: TODAY };
  return allRules.map((rule) => {
    const start = process.cpuUsage();
    for (const finding of rule.check(context)) void finding;
    const { user, system } = process.cpuUsage(start);
    return [rule.id, (user + system) / 1000];
  });
}

async function inChromium() {
  const result = await watchPage();
  if (!result) return console.log('\nno Chromium: the worker was not measured');
  const { rows, reading, seconds, longest, tasks } = result;
  console.log(
    `\nChromium worker, ${rows} × 14: read in ${twoDecimals(reading)} s, checked in ${twoDecimals(seconds)} s; ` +
      `tasks of more than 50 ms on the main thread: ${tasks}${tasks > 0 ? `, the longest ${longest} ms` : ''}`,
  );
}
