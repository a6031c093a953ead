// Patches every workbook of the corpus that can be read, and checks that nothing but the patch changed.
// node scripts/corpus-patch.mjs [--file PART-OF-NAME] [--seed N] [--keep FOLDER]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.env.SAMVERKA_CORPUS ?? join(root, '..', 'shared', 'corpus');
const LARGEST = 30_000_000;

const { values: options } = parseArgs({
  options: { file: { type: 'string' }, seed: { type: 'string', default: '1' }, keep: { type: 'string' } },
});

if (!existsSync(join(corpus, 'manifest.json'))) {
  console.log('corpus not found, skipped');
  process.exit(0);
}

const { patchWorkbook, readWorkbook, randomPatch, patchProblems } = await load();
const { entries } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'));
const workbooks = entries.filter(
  ({ path, expect, size }) =>
    expect !== 'bounded' &&
    /\.xls[xm]$/i.test(path) &&
    (size ?? 0) < LARGEST &&
    (!options.file || path.includes(options.file)),
);
const counts = { patched: 0, unreadable: 0 };
const refusals = new Map();
const wrong = [];
let slowest = { ms: 0 };
for (const [i, { path }] of workbooks.entries()) patchOne(path, Number(options.seed) * 100_000 + i);
report();

/** One module with all that is needed, from the TypeScript sources. */
async function load() {
  const bundle = join(root, 'node_modules', '.cache', 'samverka', 'patcher.mjs');
  mkdirSync(join(bundle, '..'), { recursive: true });
  const sources = {
    patchWorkbook: './src/adapters/xlsx/patch-workbook',
    readWorkbook: './src/adapters/xlsx/read-workbook',
    randomPatch: './test/adapters/xlsx/patch/random-patch',
    patchProblems: './test/adapters/xlsx/patch/patch-check',
  };
  const contents = Object.entries(sources).map(([name, from]) => `export { ${name} } from '${from}';`);
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: root, loader: 'ts' },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return import(pathToFileURL(bundle).href);
}

function patchOne(path, seed) {
  const bytes = new Uint8Array(readFileSync(join(corpus, path)));
  const read = readWorkbook(bytes, basename(path));
  if (!read.ok) {
    counts.unreadable++;
    return;
  }
  const patch = randomPatch(read.value, seed);
  const start = performance.now();
  try {
    const result = patchWorkbook(bytes, patch);
    const ms = Math.round(performance.now() - start);
    if (ms > slowest.ms) slowest = { path, ms };
    if (!result.ok) return refuse(path, result.refusal);
    counts.patched++;
    if (options.keep) writeFileSync(join(options.keep, basename(path)), result.value);
    const again = patchWorkbook(bytes, patch);
    const problems = patchProblems(bytes, patch, result.value);
    if (Buffer.compare(result.value, again.value) !== 0) problems.push('other bytes the second time');
    if (problems.length > 0) wrong.push({ path, seed, problems });
  } catch (error) {
    wrong.push({ path, seed, problems: [error.stack ?? String(error)] });
  }
}

function refuse(path, { code, params = {} }) {
  const key = [code, params.what].filter(Boolean).join(' ');
  refusals.set(key, [...(refusals.get(key) ?? []), path]);
}

function report() {
  for (const { path, seed, problems } of wrong) {
    console.log(`WRONG ${path} (seed ${seed})\n  ${problems.slice(0, 5).join('\n  ')}`);
  }
  for (const [key, paths] of [...refusals].sort()) {
    console.log(`refused ${key}: ${paths.length} (${paths.slice(0, 5).join(', ')})`);
  }
  console.log(`slowest: ${slowest.path} ${slowest.ms} ms`);
  console.log(
    `${workbooks.length} workbooks: ${counts.patched} patched, ${wrong.length} of them wrong, ${counts.unreadable} not readable`,
  );
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
