// `npm run corpus -- read | match | patch`: scores the product on a corpus of real files, when there is one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [what = '', ...rest] = process.argv.slice(2);
const script = fileURLToPath(new URL(`corpus-${what}.mjs`, import.meta.url));
if (!/^[a-z]+$/.test(what) || !existsSync(script)) {
  console.error('npm run corpus -- read | match | patch');
  process.exit(2);
}
process.exitCode = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
