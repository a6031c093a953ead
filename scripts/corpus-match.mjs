// Scores table finding and column matching on labelled workbooks: node scripts/corpus-match.mjs [--all]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const corpus = process.env.SAMVERKA_CORPUS ?? resolve(root, '../shared/corpus');
const showAll = process.argv.includes('--all');

if (!existsSync(join(corpus, 'labels'))) {
  console.log('corpus not found, skipped');
  process.exit(0);
}

const { readWorkbook, readTables, templates } = await bundle();
const fieldsOf = readMap();
const byLabel = new Map();
const total = { tables: 0, headers: 0, columns: 0, right: 0, labelled: 0, wrong: 0, sureWrong: 0 };
readEveryFile();
for (const name of readdirSync(join(corpus, 'labels'))) scoreFile(name);
printTotal();

async function bundle() {
  const result = await build({
    stdin: {
      contents: [
        "export { readWorkbook } from './src/adapters/xlsx/read-workbook.ts';",
        "export { readTables } from './src/core/reading/read-workbook-tables.ts';",
        "export { templates } from './src/core/templates/all-templates.ts';",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** Fields of ours, as `template.field`, that a label's field name stands for. */
function readMap() {
  const path = join(root, 'docs/corpus-fields.json');
  const map = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return new Map(Object.entries(map).map(([label, { fields }]) => [label, fields]));
}

function open(file) {
  const read = readWorkbook(new Uint8Array(readFileSync(join(corpus, file))), file);
  return read.ok ? read.value : null;
}

/** No file may make the reading fail; the slowest is named. */
function readEveryFile() {
  const names = readdirSync(join(corpus, 'domain'));
  let [refused, slowest, slowestName] = [0, 0, ''];
  for (const name of names) {
    const workbook = open(`domain/${name}`);
    if (!workbook) refused++;
    else {
      const start = performance.now();
      readTables(workbook, templates);
      const time = performance.now() - start;
      if (time > slowest) [slowest, slowestName] = [time, name];
    }
  }
  console.log(
    `${names.length} files read, ${refused} refused, none failed; slowest ${Math.round(slowest)} ms (${slowestName})`,
  );
}

function scoreFile(name) {
  const label = JSON.parse(readFileSync(join(corpus, 'labels', name), 'utf8'));
  const workbook = open(label.file);
  if (!workbook) return console.log(`${name}: refused`);
  const { matches } = readTables(workbook, templates);
  console.log(`\n${label.file.replace(/^domain\//, '')}`);
  for (const table of label.tables) {
    const sheet = workbook.sheets.findIndex((one) => one.name === table.sheet);
    const match = (matches[sheet] ?? []).find(({ region }) => holds(region, table));
    scoreTable(table, match);
  }
}

function holds(region, table) {
  const first = table.first_data_row;
  return region.headerRows.includes(table.header_row) || region.dataRows.includes(first);
}

function scoreTable(table, match) {
  total.tables++;
  const rows = new Set(table.header_rows.filter((row) => row !== table.hxl_row));
  const found = new Set(match?.region.headerRows ?? []);
  const isSame = [...rows].every((row) => found.has(row)) && [...found].every((row) => rows.has(row));
  if (isSame) total.headers++;
  console.log(
    `  ${table.sheet}: template ${match?.template ?? '–'}, heading rows ${[...found].join(',') || '–'}` +
      (isSame ? '' : ` (should be ${[...rows].join(',')})`),
  );
  const columns = Object.entries(table.columns).map(([letters, { header, field, confidence }]) => {
    const found = match?.columns.find((one) => one.column === numberOf(letters));
    const expected = expectedFields(field, match?.template ?? null);
    return { name: `${letters} ${[header].flat().join(' / ')}`, label: field, confidence, found, expected };
  });
  const taken = new Set(columns.filter(isRight).map(({ found: { field } }) => field));
  for (const column of columns) scoreColumn(column, taken);
}

/** Without a template every field would do; with one only its own. */
function expectedFields(label, template) {
  const fields = (fieldsOf.get(label) ?? []).map((field) => field.split('.'));
  return new Set(fields.filter(([id]) => template === null || id === template).map(([, field]) => field));
}

function isRight({ found, expected }) {
  return Boolean(found?.field) && expected.has(found.field);
}

/** A field is filled from one column; a second column of the same meaning has none to go to. */
function scoreColumn(column, taken) {
  const { name, label, confidence, found, expected } = column;
  const got = found?.field ?? null;
  const right = isRight(column);
  const isKnown = expected.size > 0 && (right || ![...expected].every((field) => taken.has(field)));
  const isWrong = got !== null && !right && confidence === 'sure';
  if (isKnown) total.columns++;
  if (right) total.right++;
  total.labelled++;
  const count = byLabel.get(label) ?? { known: 0, right: 0, wrong: 0 };
  byLabel.set(label, count);
  if (isKnown) count.known++;
  if (right) count.right++;
  if (isWrong) count.wrong++;
  if (isWrong) total.wrong++;
  if (isWrong && found.score >= 0.9) total.sureWrong++;
  const mark = isWrong ? 'WRONG' : right ? 'right' : isKnown ? 'missed' : '';
  if (isWrong || (showAll && mark !== '')) {
    const said = got === null ? '–' : `${got} ${found.score.toFixed(2)} by ${found.by}`;
    console.log(`    ${mark} ${name.replace(/\s+/g, ' ')} [${label}]: ${said}`);
  }
}

function printTotal() {
  console.log('\nlabel                    known right wrong');
  for (const [label, { known, right, wrong }] of [...byLabel].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (known + wrong === 0) continue;
    console.log(`${label.padEnd(24)} ${[known, right, wrong].map((n) => String(n).padStart(5)).join(' ')}`);
  }
  const percent = (part, whole) =>
    `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
  console.log(`\nheading rows right    ${percent(total.headers, total.tables)}`);
  console.log(`known columns right   ${percent(total.right, total.columns)}`);
  console.log(
    `wrongly matched       ${percent(total.wrong, total.labelled)}, of them without asking ${total.sureWrong}`,
  );
}

function numberOf(letters) {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
