// Writes one large workbook with one writer in this process, for scripts/bench-write.mjs.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { partnerRows } from './bench/partner-rows.mjs';
import { fillExceljs, hucreWorkbook, widePlan } from './bench/wide-workbook.mjs';

/** Each gives a function that turns the rows into bytes; making the description of the workbook is measured too. */
const WRITERS = {
  'rows alone': () => () => new Uint8Array(),
  samverka: async () => {
    const { writeWorkbook } = await import(pathToFileURL(process.argv[4]).href);
    return (rows) => {
      const written = writeWorkbook(widePlan(rows));
      if (!written.ok) throw new Error(written.refusal.code);
      return written.value;
    };
  },
  hucre: async () => {
    const { writeXlsx } = await import('hucre');
    return (rows) => writeXlsx(hucreWorkbook(rows));
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import('exceljs');
    return (rows) => {
      const workbook = new ExcelJS.Workbook();
      fillExceljs(workbook, rows);
      return workbook.xlsx.writeBuffer();
    };
  },
};

const [, , writer, rowCount, , out] = process.argv;
const write = await WRITERS[writer]();
const rows = partnerRows(0, 0, Number(rowCount));
const start = performance.now();
const before = process.cpuUsage();
const bytes = await write(rows);
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - start) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
if (out) writeFileSync(out, bytes);
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes, size: bytes.length }));
