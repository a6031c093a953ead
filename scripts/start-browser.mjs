// Shows an address in the user's browser, where there is one to show it in.
import { spawn } from 'node:child_process';

const { env, platform } = process;

const opener = {
  win32: ['cmd', '/c', 'start', '""'],
  darwin: ['open'],
  linux: env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null,
};

/** True when a browser was asked to open the address. */
export function openInBrowser(url) {
  const [command, ...args] = opener[platform] ?? [];
  if (!command || env.CI) return false;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // A computer without a browser is no reason to stop serving.
  child.on('error', () => undefined);
  child.unref();
  return true;
}
