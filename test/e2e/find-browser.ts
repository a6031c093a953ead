import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** A Chrome, Edge or Chromium of this computer; on a bare Linux one that npm brings. */
export function findBrowser(): FoundBrowser {
  const installed = places().find(isExecutable);
  const found = installed === undefined ? packaged() : { path: installed, args: quiet };
  // Chromium's own sandbox does not start as root.
  return process.getuid?.() === 0 ? { ...found, args: [...found.args, '--no-sandbox'] } : found;
}

function places(): string[] {
  const { env, platform } = process;
  const asked = [env['BROWSER_PATH'], env['CHROME_PATH']].filter((path) => path !== undefined);
  return [...asked, ...(placesOf[platform]?.() ?? [])];
}

const programFolders = (): string[] =>
  ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const placesOf: Readonly<Partial<Record<NodeJS.Platform, () => string[]>>> = {
  win32: () =>
    ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'].flatMap((program) =>
      programFolders().map((folder) => join(folder, program)),
    ),
  darwin: () =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  linux: () =>
    ['google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chromium', 'chromium-browser'].flatMap(
      (name) =>
        [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].map((folder) =>
          join(folder, name),
        ),
    ),
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The last one for Node 20. */
const packageName = '@sparticuz/chromium@143.0.4';
const folder = join(__dirname, '../../node_modules/.cache/chromium');

/** 86 MB from the npm registry, once, and only where no browser is: therefore not among the dependencies. */
function packaged(): FoundBrowser {
  const entry = () =>
    ['build/esm/index.js', 'build/index.js']
      .map((file) => join(folder, 'node_modules/@sparticuz/chromium', file))
      .find((file) => existsSync(file));
  if (entry() === undefined) {
    const args = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      folder,
      packageName,
    ];
    const npm = process.env['npm_execpath'];
    if (npm === undefined) spawnSync('npm', args, { shell: true });
    else spawnSync(process.execPath, [npm, ...args]);
  }
  const main = entry();
  if (main === undefined)
    throw new Error('There is no Chrome, Edge or Chromium here. Set BROWSER_PATH to one.');
  return unpacked(pathToFileURL(main).href);
}

/** In a process of its own, because it is an ES module; the variable makes it bring the libraries it needs. */
function unpacked(url: string): FoundBrowser {
  const code = `const { default: chromium } = await import(${JSON.stringify(url)});
    chromium.setGraphicsMode = false;
    const { LD_LIBRARY_PATH: lib, FONTCONFIG_PATH: fonts } = process.env;
    console.log(JSON.stringify({ path: await chromium.executablePath(), args: chromium.args, lib, fonts }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as FoundBrowser & {
    lib?: string;
    fonts?: string;
  };
  if (found.lib !== undefined) process.env['LD_LIBRARY_PATH'] = found.lib;
  if (found.fonts !== undefined) process.env['FONTCONFIG_PATH'] ??= found.fonts;
  // Made for one page in one process: with these a second frame can end the browser.
  const lone = new Set(['--single-process', '--no-zygote']);
  return { path: found.path, args: [...found.args.filter((arg) => !lone.has(arg)), ...quiet] };
}
