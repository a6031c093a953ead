// `npm run check`: every check, two at a time, since most of them use one processor; what each says comes in one piece.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The longest first, so that none is left to run alone. */
const CHECKS = ['lint', 'types', 'imports', 'dead', 'format', 'manifest'];
const AT_ONCE = 2;

const waiting = [...CHECKS];
const failed = [];
await Promise.all(Array.from({ length: AT_ONCE }, carryOut));
if (failed.length > 0) {
  console.error(`\nNot in order: ${failed.map((name) => `npm run check:${name}`).join(', ')}`);
  process.exit(1);
}

async function carryOut() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { code, said } = await run(name);
    process.stdout.write(said);
    if (code !== 0) failed.push(name);
  }
}

/** What a check's script says, and how it ends. */
function run(name) {
  return new Promise((resolve) => {
    const npm = process.env.npm_execpath;
    const args = ['run', '--silent', `check:${name}`];
    const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = npm
      ? spawn(process.execPath, [npm, ...args], options)
      : spawn('npm', args, { ...options, shell: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code) => resolve({ code, said }));
  });
}
