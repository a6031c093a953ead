import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** The last one for Node 20. */
const version = '143.0.4';
const cache = join(__dirname, '../../node_modules/.cache');
const folder = join(cache, `chromium-${version}`);

/**
 * A Chromium from the npm registry with the libraries and fonts that a bare Linux lacks.
 *
 * It is fetched once, 66 MB, and only where no browser is: therefore not among the dependencies. The arguments that its
 * package proposes are for one page in one process without a browser's protections, and are left out.
 */
export function packagedBrowser(): LaunchOptions {
  if (!existsSync(folder)) unpack();
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, ...environment(folder) },
  };
}

const environment = (at: string) => ({
  LD_LIBRARY_PATH: join(at, 'al2023/lib'),
  FONTCONFIG_PATH: join(at, 'fonts'),
});

/** Several tests may come here at once: each unpacks for itself, and one of them gives the result its place. */
function unpack(): void {
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  try {
    install(own);
    unpackPackage(own);
    requireLibraries(own);
    useFontsOf(own);
    rmSync(join(own, 'node_modules'), { recursive: true });
    renameSync(own, folder);
  } catch (cause) {
    if (existsSync(folder)) return;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`No Chrome, Edge or Chromium here (set BROWSER_PATH to one), and none from npm: ${why}`, {
      cause,
    });
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

/** In a process of its own, because the package is an ES module and unpacks to TMPDIR. */
function unpackPackage(prefix: string): void {
  const main = join(prefix, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  const code = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(main).href)});
    await chromium.executablePath();`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    // Without this it takes the computer for one that has the libraries.
    env: { ...process.env, TMPDIR: prefix, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  if (done.status !== 0) throw new Error(done.stderr);
}

/** Of what it needs for https the package leaves out SQLite, and without it the browser ends at the first page. */
function requireLibraries(prefix: string): void {
  const library = join(prefix, 'al2023/lib/libsoftokn3.so');
  const { stdout } = spawnSync('ldd', [library], {
    encoding: 'utf8',
    env: { ...process.env, ...environment(prefix) },
  });
  const missing = (stdout ?? '').split('\n').filter((line) => line.includes('not found'));
  if (missing.length > 0)
    throw new Error(
      `This computer lacks ${missing.join(',').trim()}; on Debian: apt-get install libsqlite3-0`,
    );
}

/** The package's own file names fixed places. */
function useFontsOf(prefix: string): void {
  const file = join(prefix, 'fonts/fonts.conf');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
}
