// First step of `npm start` and `npm test`: a fresh clone needs no separate installation.
// Node's own modules only, because it runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Samverka needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const modified = (path) => statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
// npm writes this file last, so it tells whether the installation finished after the lock changed.
if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.error('Installing packages with npm ci (only the first time, a minute or so) …');
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  // Its warnings are about packages of packages: nothing that whoever starts Samverka could mend.
  const args = ['ci', '--prefer-offline', '--loglevel=error'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: true });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
