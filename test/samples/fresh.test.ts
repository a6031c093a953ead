import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

const root = join(__dirname, '../..');
const samples = join(root, 'assets/samples');
const files = ['rowca', 'skolgang'].flatMap((folder) =>
  readdirSync(join(samples, folder)).map((file) => join(folder, file)),
);

test('the sample files are what the script makes of the source data', () => {
  const run = () => execFileSync(process.execPath, [join(root, 'scripts/make-samples.mjs'), '--check']);
  expect(run).not.toThrow();
});

test.each(files)('%s opens in another reader and is small', (file) => {
  const path = join(samples, file);
  expect(XLSX.read(readFileSync(path)).SheetNames.length).toBeGreaterThan(0);
  expect(statSync(path).size).toBeLessThan(60_000);
});
