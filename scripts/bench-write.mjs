// Measures writing one sheet of 100,000 × 12 with a table, a list validation and two charts (exceljs: none), each
// writer in fresh processes side by side.
// npm run bench -- write [--rounds 5] [--rows 100000]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, cache, root } from './bench/bundle.mjs';
import { inRounds, summarise, table, twoDecimals } from './bench/summary.mjs';

const WRITERS = ['rows alone', 'samverka', 'hucre', 'exceljs'];

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, rows: { type: 'string', default: '100000' } },
});
const writer = await bundle(
  'bench-writer.mjs',
  `export { writeWorkbook } from './src/adapters/xlsx/write-workbook.ts';`,
);
const found = summarise(await inRounds(Number(options.rounds), WRITERS, write));
const base = found.find(({ name }) => name === 'rows alone').megabytes;
console.log(`\n${options.rows} × 12 with a table, a validation and two charts (exceljs: no charts)\n`);
const rows = found
  .filter(({ size }) => size > 0)
  .map((one) => [
    one.name,
    twoDecimals(one.min),
    twoDecimals(one.median),
    twoDecimals(one.cpu),
    one.megabytes,
    one.megabytes - base,
    twoDecimals(one.size / 1e6),
  ]);
console.log(table(['writer', 'min s', 'median s', 'CPU s', 'peak MB', 'over the rows, MB', 'file MB'], rows));

function write(name) {
  const out = join(cache, `bench-write-${name.replace(' ', '-')}.xlsx`);
  const script = join(root, 'scripts', 'bench-write-child.mjs');
  const child = spawnSync(process.execPath, [script, name, options.rows, writer, out], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}
