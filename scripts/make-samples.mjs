/**
 * Writes the sample input of the demo, assets/samples/**, from the readable data in assets/samples/source.
 *
 * `node scripts/make-samples.mjs` writes; with `--check` it changes nothing and exits 1 when a file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWriter } from './samples/load-writer.mjs';
import { oddFiles } from './samples/odd.mjs';
import { buildRowca } from './samples/rowca/build.mjs';
import { buildSkolgang } from './samples/skolgang/build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = join(root, 'assets', 'samples');
const source = join(samples, 'source');

const writeWorkbook = await loadWriter(root);
const folders = {
  rowca: buildRowca(join(source, 'rowca-3w-hxl.csv')),
  skolgang: buildSkolgang(join(source, 'skolgang')),
  odd: oddFiles,
};

const made = new Map();
for (const [folder, files] of Object.entries(folders)) {
  for (const { file, plan, bytes } of files)
    made.set(join(samples, folder, file), bytes ?? bytesOf(file, plan));
}
const stale = [...made].filter(([path, bytes]) => !existsSync(path) || !readFileSync(path).equals(bytes));
const extra = Object.keys(folders).flatMap((folder) =>
  filesIn(join(samples, folder)).filter((path) => !made.has(path)),
);

if (process.argv.includes('--check')) {
  for (const path of [...stale.map(([each]) => each), ...extra]) console.error(`stale: ${path}`);
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0;
} else {
  for (const path of extra) rmSync(path);
  for (const [path, bytes] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  console.log(`${made.size} sample files, ${stale.length} written, ${extra.length} removed`);
}

function bytesOf(file, plan) {
  const result = writeWorkbook(plan);
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result)}`);
  return result.value;
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
}
