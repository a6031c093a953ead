import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { packagedBrowser } from './packaged-browser';

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * A Chrome, Edge or Chromium of this computer; on a bare Linux one that npm brings.
 * BROWSER_PATH chooses another, and BROWSER_PATH=packaged the one of npm.
 */
export function findBrowser(): LaunchOptions {
  const installed = places().find(isExecutable);
  const { args = [], ...found } = installed === undefined ? packagedBrowser() : { executablePath: installed };
  // Chromium's own sandbox does not start as root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { ...found, args: [...args, ...quiet, ...root] };
}

function places(): string[] {
  const { env, platform } = process;
  if (env['BROWSER_PATH'] === 'packaged') return [];
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
