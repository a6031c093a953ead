// Scores table finding and column matching on labelled workbooks: node scripts/corpus-match.mjs [--all]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
const total = { tables: 0, headers: 0, columns: 0, right: 0, wrong: 0, sureWrong: 0 };
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

/** Fields of ours that a label's field name stands for. */
function readMap() {
  const path = join(root, 'docs/corpus-fields.json');
  const map = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const entries = Object.entries(map.fields ?? map);
  return new Map(entries.map(([label, fields]) => [label, new Set([fields].flat().filter(Boolean))]));
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
  const isRight = [...rows].every((row) => found.has(row)) && [...found].every((row) => rows.has(row));
  if (isRight) total.headers++;
  console.log(
    `  ${table.sheet}: template ${match?.template ?? '–'}, heading rows ${[...found].join(',') || '–'}` +
      (isRight ? '' : ` (should be ${[...rows].join(',')})`),
  );
  for (const [letters, { header, field, confidence }] of Object.entries(table.columns)) {
    const column = match?.columns.find((one) => one.column === numberOf(letters));
    scoreColumn(`${letters} ${[header].flat().join(' / ')}`, field, confidence, column);
  }
}

function scoreColumn(heading, label, confidence, column) {
  const expected = fieldsOf.get(label) ?? new Set();
  const got = column?.field ?? null;
  const isKnown = expected.size > 0;
  const isRight = got !== null && expected.has(got);
  const isWrong = got !== null && !isRight && confidence === 'sure';
  if (isKnown) total.columns++;
  if (isKnown && isRight) total.right++;
  if (isWrong) total.wrong++;
  if (isWrong && column.score >= 0.9) total.sureWrong++;
  const mark = isWrong ? 'WRONG' : isRight ? 'right' : isKnown ? 'missed' : '';
  if (isWrong || (showAll && mark !== '')) {
    const said = got === null ? '–' : `${got} ${column.score.toFixed(2)} by ${column.by}`;
    console.log(`    ${mark} ${heading.replace(/\s+/g, ' ')} [${label}]: ${said}`);
  }
}

function printTotal() {
  const percent = (part, whole) =>
    `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
  console.log(`\nheading rows right    ${percent(total.headers, total.tables)}`);
  console.log(`known columns right   ${percent(total.right, total.columns)}`);
  console.log(
    `wrongly matched       ${percent(total.wrong, total.columns)}, of them without asking ${total.sureWrong}`,
  );
}

function numberOf(letters) {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
