// `npm run bench -- NAME`: measures one thing beside its peers in one run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [what = '', ...rest] = process.argv.slice(2);
const script = fileURLToPath(new URL(`bench-${what}.mjs`, import.meta.url));
if (!/^[a-z]+$/.test(what) || !existsSync(script)) {
  console.error('npm run bench -- read | write | validate | summary');
  process.exit(2);
}
process.exitCode = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
