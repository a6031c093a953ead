// Reads every workbook of the corpus in child processes with bounds of time and memory, and scores what was read.
// node scripts/corpus-read.mjs [--kind domain|hostile] [--file PART-OF-NAME] [--all]
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.env.SAMVERKA_CORPUS ?? join(root, '..', 'shared', 'corpus');
const SECONDS = 5;
/** Scoring takes longer than reading; it is not what is measured. */
const SCORING_SECONDS = 40;
const MEGABYTES = 1024;
const CHILDREN = 2;

const { values: options } = parseArgs({
  options: { kind: { type: 'string' }, file: { type: 'string' }, all: { type: 'boolean' } },
});

if (!existsSync(join(corpus, 'manifest.json'))) {
  console.log('corpus not found, skipped');
  process.exit(0);
}

const bundle = join(root, 'node_modules', '.cache', 'samverka', 'reader.mjs');
mkdirSync(join(bundle, '..'), { recursive: true });
await build({
  entryPoints: [join(root, 'src/adapters/xlsx/read-workbook.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'error',
});

const { entries } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'));
const wanted = entries.filter(
  (entry) =>
    (!options.kind || entry.kind === options.kind) && (!options.file || entry.path.includes(options.file)),
);
const results = await readAll(wanted);
const wrong = report(results);
process.exitCode = wrong > 0 ? 1 : 0;

async function readAll(list) {
  const queue = [...list];
  const done = [];
  await Promise.all(Array.from({ length: CHILDREN }, () => drain(queue, done)));
  return done.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
}

/** Hands the queue's files to one child after the other; a child that dies or hangs is replaced. */
async function drain(queue, done) {
  let child = startChild();
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const outcome = await readInChild(child, entry);
    done.push({ entry, ...outcome });
    if (outcome.status === 'crash' || outcome.status === 'hang') {
      child.kill('SIGKILL');
      child = startChild();
    }
  }
  child.kill();
}

function startChild() {
  return fork(join(root, 'scripts', 'corpus-read-child.mjs'), [], {
    env: { ...process.env, READER: bundle, CORPUS: corpus },
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function readInChild(child, entry) {
  return new Promise((resolve) => {
    const finish = (outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => finish({ status: 'hang' }), (SECONDS + SCORING_SECONDS) * 1000);
    child.once('message', (message) =>
      finish(message.ms > SECONDS * 1000 ? { ...message, status: 'hang' } : message),
    );
    child.once('exit', () => finish({ status: 'crash' }));
    child.send({ path: entry.path, truth: entry.truth_file ?? null });
  });
}

/** What the manifest expects, against what happened: '' when they agree, else what is wrong. */
function verdict({ entry, status, code, params, score }) {
  if (status === 'crash' || status === 'hang') return status;
  const isRight = () => score === null || score.isRight;
  switch (entry.expect) {
    case 'open':
      if (status === 'refused') return `refused: ${code} ${JSON.stringify(params)}`;
      return isRight() ? '' : 'wrong values';
    case 'refuse':
      return status === 'refused' ? '' : 'opened';
    case 'unsupported-format':
      if (status !== 'refused') return 'opened';
      return /^(?:format-|encrypted|not-a-workbook)/.test(code) ? '' : `refused: ${code}`;
    case 'bounded':
      return '';
    default:
      return status === 'refused' || isRight() ? '' : 'wrong values';
  }
}

function report(all) {
  const groups = new Map();
  const count = (group, isWrong) => {
    const row = groups.get(group) ?? { files: 0, right: 0 };
    row.files++;
    if (!isWrong) row.right++;
    groups.set(group, row);
  };
  const wrong = [];
  const cells = { right: 0, all: 0 };
  const dates = { right: 0, all: 0 };
  for (const result of all) {
    const problem = verdict(result);
    const { entry, score } = result;
    count(`${entry.kind} · ${entry.expect}`, problem);
    for (const feature of entry.features ?? []) count(`feature ${feature}`, problem);
    if (score && entry.expect === 'open') {
      cells.right += score.cellsRight;
      cells.all += score.cells;
      dates.right += score.dates.right;
      dates.all += score.dates.all;
      if (options.all && score.dates.wrong.length)
        console.log(`dates ${entry.path}: ${JSON.stringify(score.dates.wrong)}`);
    }
    if (problem) wrong.push({ ...result, problem });
    else if (options.all) console.log(`${entry.path}: ${result.status} ${result.code ?? ''} ${result.ms} ms`);
  }
  for (const [group, row] of [...groups].sort()) console.log(`${group}: ${row.right} of ${row.files} right`);
  console.log(`cells of files to open: ${cells.right} of ${cells.all} right`);
  console.log(`numbers told from dates as most readers do: ${dates.right} of ${dates.all}`);
  const slowest = [...all].sort((a, b) => (b.ms ?? 0) - (a.ms ?? 0)).slice(0, 5);
  console.log(`slowest: ${slowest.map(({ entry, ms }) => `${entry.path} ${ms} ms`).join(', ')}`);
  for (const { entry, problem, score } of wrong) {
    console.log(
      `WRONG ${entry.path} (${entry.expect}): ${problem} ${score ? JSON.stringify(score.wrong) : ''}`,
    );
  }
  console.log(`${all.length} files, ${wrong.length} not as expected`);
  return wrong.length;
}
