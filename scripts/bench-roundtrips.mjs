// How often the Office adapter asks Excel, counted by the emulator behind the real Office.js: reading 10 sheets × 5,000 rows
// and inserting templates. `node scripts/bench-roundtrips.mjs [templates] [rows]`; the counts are exact, the times are the emulator's.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const outfile = `${root}node_modules/.cache/bench/roundtrips.mjs`;

const own = { name: 'own-scripts-stay', setup: stay };
mkdirSync(`${root}node_modules/.cache/bench`, { recursive: true });
await build({
  stdin: {
    contents: [
      "export { openExcel } from './test/support/office-workbook';",
      "export { writeWorkbook } from './src/adapters/xlsx/write-workbook';",
      "export { readWorkbook } from './src/adapters/xlsx/read-workbook';",
      "export { fillBook } from './src/workbench/open/fill/fill-book';",
      "export { drawBook } from './src/emulator/document/drawing';",
      "export { planTemplates } from './src/core/sheets/template-workbook';",
      "export { templates } from './src/core/templates/all-templates';",
      "export { en } from './src/core/i18n/en';",
    ].join('\n'),
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  external: ['@odoo/o-spreadsheet'],
  define: { __dirname: JSON.stringify(`${root}test/support`) },
  plugins: [own],
  logLevel: 'error',
});
const { openExcel, writeWorkbook, readWorkbook, fillBook, drawBook, planTemplates, templates, en } =
  await import(pathToFileURL(outfile).href);

const SHEETS = 10;
const ROWS = Number(process.argv[3] ?? 5_000);
const COLUMNS = 14;
const count = Number(process.argv[2] ?? templates.length);

await inserting();
await reading();
process.exit(0);

async function reading() {
  const excel = await openExcel();
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column % 2 ? row * column : `text ${row} ${column}`)),
  );
  const sheets = Array.from({ length: SHEETS }, (_, sheet) => ({
    name: `Sheet ${sheet + 1}`,
    blocks: [{ row: 1, column: 1, values }],
  }));
  const bytes = must(writeWorkbook({ sheets, styles: {}, names: [], properties: {}, customParts: [] }));
  const file = must(readWorkbook(bytes, 'read.xlsx'));
  fillBook(excel.host.book, file, null);
  drawBook(excel.host.book);
  await measured(`read ${SHEETS} × ${ROWS} × ${COLUMNS}`, excel, () => excel.workbook.read());
  excel.stop();
}

async function inserting() {
  const excel = await openExcel();
  const ids = templates.slice(0, count).map(({ id }) => id);
  const plan = planTemplates(ids, { locale: 'en', catalog: en, sample: true });
  const basis = must(await excel.workbook.read());
  const patch = {
    addSheets: plan.sheets.map((sheet) => ({ sheet })),
    styles: plan.styles,
    setNames: plan.names,
    setCustomParts: plan.customParts,
  };
  await measured(`insert ${count} templates`, excel, () =>
    excel.workbook.apply({ patch, basis, deed: deed() }),
  );
  excel.stop();
}

async function measured(what, excel, work) {
  excel.host.resetCounters();
  const start = process.hrtime.bigint();
  must(await work());
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { requests, actions, bytesIn, bytesOut } = excel.host.counters;
  const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${what}: ${requests} round trips, ${actions} actions, ${mb(bytesIn)} sent, ${mb(bytesOut)} received, ${seconds.toFixed(1)} s`,
  );
}

function deed() {
  return { kind: 'templates-inserted', names: [] };
}

function must(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Own modules of scripts/ know where they are; they are not packed into the bundle. */
function stay({ onResolve }) {
  onResolve({ filter: /scripts\/.*\.mjs$/ }, ({ path, resolveDir }) => ({
    path: new URL(path, pathToFileURL(`${resolveDir}/`)).href,
    external: true,
  }));
}
