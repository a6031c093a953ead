// Pictures of a workbook's sheets as LibreOffice draws them:  node scripts/render.mjs FILE.xlsx [--out DIR] [--dpi 80]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.' }, dpi: { type: 'string', default: '80' } },
});
const [file] = positionals;
if (file === undefined) fail('Usage: node scripts/render.mjs FILE.xlsx [--out DIR] [--dpi 80]');

const missing = ['soffice', 'pdftoppm'].filter((name) => spawnSync(name, ['-v']).error?.code === 'ENOENT');
if (missing.length > 0) {
  fail(`${missing.join(' and ')} not found. On Debian: apt-get install libreoffice-calc-nogui poppler-utils`);
}

const work = mkdtempSync(join(tmpdir(), 'samverka-render-'));
try {
  const profile = pathToFileURL(join(work, 'profile'));
  run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    file,
  ]);
  const name = basename(file, extname(file));
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  run('pdftoppm', ['-png', '-r', values.dpi, join(work, `${name}.pdf`), join(out, name)]);
  const isPage = (page) => page.startsWith(`${name}-`) && page.endsWith('.png');
  for (const page of readdirSync(out).filter(isPage).sort()) console.log(join(out, page));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function run(command, args) {
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}${stdout}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
