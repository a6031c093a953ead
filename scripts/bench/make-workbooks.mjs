import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { mixed } from './partner-rows.mjs';

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const BATCH = 20;

/**
 * Makes the workbooks of a set once and gives the names of the programs that wrote them. Files of LibreOffice are
 * ours saved again by it.
 */
export async function makeWorkbooks(folder, { files, sheets, rows, writers, form = mixed }, writeWorkbook) {
  const present = writers.filter((writer) => writer !== 'libreoffice' || hasLibreOffice());
  const ready = join(folder, 'ready');
  if (existsSync(ready) && readdirSync(ready).length === files) return present;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(ready, { recursive: true });
  const toConvert = join(folder, 'to-convert');
  mkdirSync(toConvert);
  for (let file = 0; file < files; file++) {
    const writer = present[file % present.length];
    const data = Array.from({ length: sheets }, (_, sheet) => form.rows(file, sheet, rows));
    const bytes = writer === 'exceljs' ? await byExceljs(data, form) : bySamverka(data, form, writeWorkbook);
    const name = `partner-${String(file).padStart(3, '0')}.xlsx`;
    writeFileSync(join(writer === 'libreoffice' ? toConvert : ready, name), bytes);
  }
  convert(toConvert, ready);
  if (readdirSync(ready).length !== files) throw new Error(`${folder}: not all workbooks were made`);
  return present;
}

function hasLibreOffice() {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** In batches: LibreOffice gives up on a long list of files without a word. */
function convert(from, to) {
  const names = readdirSync(from);
  const out = join(from, 'converted');
  const profile = `-env:UserInstallation=file://${join(from, 'profile')}`;
  for (let at = 0; at < names.length; at += BATCH) {
    const paths = names.slice(at, at + BATCH).map((name) => join(from, name));
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths]);
  }
  if (names.length > 0) for (const name of readdirSync(out)) renameSync(join(out, name), join(to, name));
  rmSync(from, { recursive: true });
}

function bySamverka(data, form, writeWorkbook) {
  const written = writeWorkbook(planOf(data, form));
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value;
}

/** A plan with a table on every sheet, dates and decimals in their formats. */
export function planOf(data, { headings, formats } = mixed) {
  const columnStyles = formats.map((format) => format || undefined);
  return {
    sheets: data.map((rows, index) => ({
      name: `Sheet${index + 1}`,
      blocks: [{ row: 1, column: 1, values: rows, columnStyles }],
      tables: [
        {
          name: `Activities${index + 1}`,
          range: { top: 1, left: 1, bottom: rows.length, right: headings.length },
          columns: headings.map((name) => ({ name })),
        },
      ],
      freezeAt: { row: 2, column: 1 },
    })),
    styles: Object.fromEntries(formats.filter(Boolean).map((format) => [format, { numberFormat: format }])),
    names: [],
    properties: { title: 'Activities', created: '2024-01-31T12:00:00Z' },
    customParts: [],
  };
}

async function byExceljs(data, { formats }) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(DAY_ZERO + 45_000 * DAY);
  data.forEach((rows, index) => {
    const sheet = workbook.addWorksheet(`Sheet${index + 1}`, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = formats.map((numFmt) => ({ width: 14, style: numFmt ? { numFmt } : {} }));
    sheet.addRows(rows);
    sheet.getRow(1).font = { bold: true };
  });
  return workbook.xlsx.writeBuffer();
}
