// Builds what the workbench serves, each part only when something it is made of is newer.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { builtCli } from './build-cli.mjs';
import { metadataPath } from './emulator-metadata.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const shared = ['package-lock.json', 'src/core', 'src/ports', 'src/adapters'];
const parts = [
  {
    name: 'the pane',
    result: 'dist/pane/taskpane.html',
    sources: [...shared, 'webpack.config.cjs', 'src/taskpane', 'src/commands', 'src/usecases'],
    config: 'webpack.config.cjs',
  },
  {
    name: 'the workbench',
    result: 'dist/workbench/index.html',
    sources: [
      ...shared,
      'webpack.workbench.config.cjs',
      'src/workbench',
      'src/emulator',
      'scripts/emulator-metadata.mjs',
    ],
    config: 'webpack.workbench.config.cjs',
  },
];

/** Brings pane and workbench up to date; `say` is told what takes time. */
export function buildWorkbench(say) {
  if (!existsSync(metadataPath())) {
    say('Looking at what Office.js has …');
    node(['scripts/emulator-metadata.mjs']);
  }
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  for (const { name, result, sources, config } of parts) {
    if (newest(sources) < modified(result)) continue;
    say(`Building ${name} …`);
    node([webpack, '--mode', 'production', '--config', config]);
  }
}

const sample = 'out/skolgang-master.xlsx';

/** The address of the Swedish sample's master, made of the partners' files when it is not there. */
export async function sampleMaster(say) {
  if (!existsSync(`${root}/${sample}`)) {
    say('Bringing the sample files together …');
    mkdirSync(`${root}/out`, { recursive: true });
    const { run } = await import(await builtCli());
    await run(
      [
        'consolidate',
        'assets/samples/skolgang',
        '--into',
        sample,
        '--initiative',
        'Tillsammans för skolgång',
      ].concat(['--lang', 'sv']),
    );
  }
  return '/masters/skolgang-master.xlsx';
}

function node(args) {
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 2] });
  if (done.status === 0) return;
  process.stderr.write(done.stdout);
  throw new Error(`${args[0]} failed.`);
}

const modified = (path) => statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (paths) => Math.max(...paths.map(newestIn));

function newestIn(path) {
  const stat = statSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return newest(readdirSync(`${root}/${path}`).map((entry) => `${path}/${entry}`));
}
