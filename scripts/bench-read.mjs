// Measures reading, each reader in fresh processes side by side with the others and with the limit:
// inflating every part and counting `<`.
// node scripts/bench-read.mjs [--rounds 5] [--set p200|big] [--reader samverka]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'samverka');
const READERS = ['limit', 'samverka', 'samverka-fflate', 'hucre', 'sheetjs'];
const SETS = {
  p200: { files: 200, sheets: 3, rows: 200, columns: 12 },
  big: { files: 1, sheets: 1, rows: 100_000, columns: 12 },
};

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, set: { type: 'string' }, reader: { type: 'string' } },
});

await bundleReader();
for (const [name, shape] of Object.entries(SETS)) {
  if (options.set && options.set !== name) continue;
  const folder = join(cache, `bench-${name}`);
  if (!existsSync(folder)) generate(folder, shape);
  printTable(name, shape, measure(folder));
}

async function bundleReader() {
  mkdirSync(cache, { recursive: true });
  await build({
    entryPoints: [join(root, 'src/adapters/xlsx/read-workbook.ts')],
    outfile: join(cache, 'reader.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

/** Rounds are interleaved, so that a busy moment of the machine meets all readers alike. */
function measure(folder) {
  const readers = READERS.filter(
    (reader) => !options.reader || reader.startsWith(options.reader) || reader === 'limit',
  );
  const runs = new Map(readers.map((reader) => [reader, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const reader of readers) {
      const child = spawnSync(
        process.execPath,
        [join(root, 'scripts', 'bench-read-child.mjs'), reader, folder],
        {
          encoding: 'utf8',
          env: { ...process.env, READER: join(cache, 'reader.mjs') },
        },
      );
      if (child.status !== 0) throw new Error(`${reader}: ${child.stderr}`);
      runs.get(reader).push(JSON.parse(child.stdout));
    }
  }
  return runs;
}

function printTable(name, { files, sheets, rows, columns }, runs) {
  const rowsOut = [...runs].map(([reader, all]) => {
    const seconds = all.map((run) => run.seconds).sort((a, b) => a - b);
    return {
      reader,
      min: seconds[0],
      median: seconds[Math.floor(seconds.length / 2)],
      megabytes: Math.min(...all.map((run) => run.megabytes)),
      cells: all[0].cells,
    };
  });
  const limit = rowsOut.find(({ reader }) => reader === 'limit');
  console.log(`\n${name}: ${files} × ${sheets} sheets × ${rows} × ${columns}\n`);
  console.log('| reader | min s | median s | × limit (min) | peak MB | cells |');
  console.log('|---|---|---|---|---|---|');
  for (const row of rowsOut) {
    const times = (row.min / limit.min).toFixed(2);
    console.log(
      `| ${row.reader} | ${row.min.toFixed(2)} | ${row.median.toFixed(2)} | ${times} | ${row.megabytes} | ${row.cells} |`,
    );
  }
}

/** Workbooks as Excel would write them: shared strings, whole and decimal numbers, dates, a flag. */
function generate(folder, { files, sheets, rows, columns }) {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < files; file++) {
    const bytes = zipSync(parts(file, sheets, rows, columns), { level: 6, mtime: new Date(2024, 0, 1) });
    writeFileSync(join(folder, `partner-${String(file).padStart(3, '0')}.xlsx`), bytes);
  }
}

function parts(file, sheets, rows, columns) {
  const strings = new Map();
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const all = {};
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  for (const n of numbers) {
    all[`xl/worksheets/sheet${n}.xml`] = strToU8(
      `${head}<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${sheetRows(file, n, rows, columns, strings)}</sheetData></worksheet>`,
    );
  }
  const items = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  all['xl/sharedStrings.xml'] = strToU8(`${head}<sst xmlns="${main}">${items}</sst>`);
  all['xl/styles.xml'] = strToU8(
    `${head}<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs></styleSheet>`,
  );
  all['xl/workbook.xml'] = strToU8(
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers.map((n) => `<sheet name="Sheet${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
  );
  const relation = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  all['xl/_rels/workbook.xml.rels'] = strToU8(
    `${head}<Relationships xmlns="${packages}/relationships">${numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation('rId90', 'sharedStrings', 'sharedStrings.xml')}${relation('rId91', 'styles', 'styles.xml')}</Relationships>`,
  );
  all['_rels/.rels'] = strToU8(
    `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  const override = (part, kind) => `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`;
  all['[Content_Types].xml'] = strToU8(
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${numbers.map((n) => override(`worksheets/sheet${n}.xml`, 'worksheet')).join('')}${override('sharedStrings.xml', 'sharedStrings')}${override('styles.xml', 'styles')}</Types>`,
  );
  return all;
}

function sheetRows(file, sheet, rows, columns, strings) {
  const out = [];
  for (let row = 1; row <= rows; row++) {
    let line = `<row r="${row}" spans="1:${columns}">`;
    for (let column = 1; column <= columns; column++) line += cell(file, sheet, row, column, strings);
    out.push(`${line}</row>`);
  }
  return out.join('');
}

function cell(file, sheet, row, column, strings) {
  const place = String.fromCharCode(64 + column) + row;
  const seed = (file * 7919 + sheet * 104_729 + row * 31 + column * 17) % 100_003;
  const shared = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return `<c r="${place}" t="s"><v>${strings.get(text)}</v></c>`;
  };
  if (row === 1) return shared(`Heading ${column}`);
  switch (column % 6) {
    case 1:
      return shared(`Organisation ${seed % 40}`);
    case 2:
      return shared(`Aktivitet för målgrupp ${seed % 500} i kommun ${row % 290}`);
    case 3:
      return `<c r="${place}"><v>${seed}</v></c>`;
    case 4:
      return `<c r="${place}" s="2"><v>${(seed * 1.37).toFixed(2)}</v></c>`;
    case 5:
      return `<c r="${place}" s="1"><v>${45_000 + (seed % 900)}</v></c>`;
    default:
      return `<c r="${place}"><v>${seed / 7}</v></c>`;
  }
}
