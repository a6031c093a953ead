// Reads all workbooks of a folder with one reader and prints seconds, peak memory and cells.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { crc32, inflateRawSync } from 'node:zlib';

const [, , reader, folder] = process.argv;
const read = await READERS()[reader]();
const files = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))));
const start = performance.now();
let cells = 0;
for (const bytes of files) cells += await read(bytes);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, cells, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));

function READERS() {
  return {
    limit: () => countTags,
    samverka: () => samverka({ crc32, inflate: inflateInNode }),
    'samverka-fflate': () => samverka({}),
    hucre,
    sheetjs,
  };
}

/** One piece of the size the zip claims, unless the claim is out of all proportion. */
function inflateInNode(data, expected, limit) {
  const chunkSize = Math.max(1024, Math.min(expected, data.length * 40, limit));
  return inflateRawSync(data, { maxOutputLength: limit, chunkSize });
}

async function samverka(options) {
  const { readWorkbook } = await import(pathToFileURL(process.env.READER).href);
  return (bytes) => {
    const result = readWorkbook(bytes, 'file.xlsx', options);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  };
}

async function hucre() {
  const { readXlsx } = await import('hucre');
  return async (bytes) => {
    const workbook = await readXlsx(bytes);
    return count(workbook.sheets.flatMap((sheet) => sheet.rows));
  };
}

async function sheetjs() {
  const XLSX = await import('@e965/xlsx');
  return (bytes) => {
    const workbook = XLSX.read(bytes, { dense: true, cellDates: false });
    return count(Object.values(workbook.Sheets).flatMap((sheet) => sheet['!data']));
  };
}

function count(rows) {
  let cells = 0;
  for (const row of rows) for (const cell of row ?? []) if (cell !== null && cell !== undefined) cells++;
  return cells;
}

/** The least any reader must do: inflate every part and look at every byte. */
function countTags(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  let tags = 0;
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    const size = view.getUint32(at + 20, true);
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const content = inflateRawSync(bytes.subarray(data, data + size));
    for (let i = 0; i < content.length; i++) if (content[i] === 60) tags++;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return tags;
}
