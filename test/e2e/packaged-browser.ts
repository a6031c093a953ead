import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** The last one for Node 20. */
const version = '143.0.4';
const cache = join(__dirname, '../../node_modules/.cache');
const folder = join(cache, `chromium-${version}`);

/** Made for one page in one process: with these a second frame can end the browser. */
const forOnePage = new Set(['--single-process', '--no-zygote']);

/**
 * A Chromium from the npm registry with the libraries and fonts that a bare Linux lacks.
 * It is fetched once, 66 MB, and only where no browser is: therefore not among the dependencies.
 */
export function packagedBrowser(): LaunchOptions {
  if (!existsSync(folder)) unpack();
  const args = JSON.parse(readFileSync(join(folder, 'args.json'), 'utf8')) as readonly string[];
  return {
    executablePath: join(folder, 'chromium'),
    args: args.filter((arg) => !forOnePage.has(arg)),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Several tests may come here at once: each unpacks for itself, and one of them gives the result its place. */
function unpack(): void {
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  try {
    install(own);
    writeFileSync(join(own, 'args.json'), unpackedBy(own));
    useFontsOf(own);
    rmSync(join(own, 'node_modules'), { recursive: true });
    renameSync(own, folder);
  } catch (cause) {
    if (!existsSync(folder))
      throw new Error('There is no Chrome, Edge or Chromium here. Set BROWSER_PATH to one.', { cause });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function install(prefix: string): void {
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const args = ['install', ...quiet, '--prefix', prefix, `@sparticuz/chromium@${version}`];
  const npm = process.env['npm_execpath'];
  const done =
    npm === undefined
      ? spawnSync('npm', args, { encoding: 'utf8' })
      : spawnSync(process.execPath, [npm, ...args], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`npm ${args.join(' ')}: ${done.stderr}`);
}

/** The browser's arguments; in a process of its own, because the package is an ES module and unpacks to TMPDIR. */
function unpackedBy(prefix: string): string {
  const main = join(prefix, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  const code = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(main).href)});
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
    console.log(JSON.stringify(chromium.args));`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    // Without this it takes the computer for one that has the libraries.
    env: { ...process.env, TMPDIR: prefix, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

/** The package's own file names fixed places. */
function useFontsOf(prefix: string): void {
  const file = join(prefix, 'fonts/fonts.conf');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
}
