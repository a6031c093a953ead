import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Whether LibreOffice is on this computer. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).error === undefined;
}

/** The workbook as LibreOffice saves it, with every formula worked out anew: none keeps a result to lean on. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-recalculated-'));
  try {
    const [source, out] = [join(folder, 'book.xlsx'), join(folder, 'out')];
    writeFileSync(source, withoutResults(bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const format = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    const { status, stderr } = spawnSync('soffice', [profile, '--headless', ...format, source]);
    if (status !== 0) throw new Error(String(stderr));
    return readFileSync(join(out, 'book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.includes('worksheets/sheet')
      ? strToU8(strFromU8(part).replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}
