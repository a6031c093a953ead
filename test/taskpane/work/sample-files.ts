import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import type { WorkbookPort } from '../../../src/ports/workbook-port';
import { LocalWork } from '../../../src/taskpane/work/local-work';
import type { Answer } from '../../../src/taskpane/work/answers';
import type { FileBytes } from '../../../src/taskpane/work/file-bytes';
import type { GatherInput } from '../../../src/taskpane/work/tasks';
import { MemoryWorkbook } from '../../support/memory-workbook';

const folder = join(__dirname, '../../../assets/samples/skolgang');

/** The sample initiative's files as partners send them. */
export function sampleFiles(): FileBytes[] {
  return readdirSync(folder)
    .filter((name) => /\.(xlsx|csv)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** Work whose hashes tell files apart by their bytes. */
export function newWork(): LocalWork {
  return new LocalWork((bytes) =>
    Promise.resolve(bytes.reduce((sum, byte) => (sum * 31 + byte) % 1e9, 7).toString(16)),
  );
}

/** A workbook into which the sample files were brought together. */
export async function masterWorkbook(work = newWork()): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await work.run('addFiles', { files: sampleFiles() });
  await gatherInto(work, workbook);
  return workbook;
}

/** Bringing together what was added with what is in the workbook, and with answers. */
export function request(workbook: WorkbookSnapshot, answers: readonly Answer[] = []): GatherInput {
  return { workbook, locale: 'sv', answers, today: '2026-01-15' };
}

/** Brings the work's files together in the workbook. */
export async function gatherInto(work: LocalWork, workbook: WorkbookPort, answers: readonly Answer[] = []) {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  const basis = read.value;
  const gathered = await work.run('gather', request(basis, answers));
  if (!gathered.ok) throw new Error(gathered.refusal.code);
  const names = gathered.value.files.map(({ file }) => file);
  const applied = await workbook.apply({
    patch: gathered.value.patch,
    basis,
    deed: { kind: 'files-brought-in', names },
  });
  if (!applied.ok) throw new Error(applied.refusal.code);
  return { gathering: gathered.value, receipt: applied.value };
}
