import { readRecord } from '../core/consolidation/master-record';
import type { Refusal } from '../core/issues/refusal';
import type { WorkbookFiles } from '../ports/workbook-files';

/** Why a file may not be written over: it is not ours, someone has saved it since, or it is a master; null when it may. */
export async function lossOfReplacing(files: WorkbookFiles, path: string): Promise<Refusal | null> {
  if (!(await files.exists(path))) return null;
  const existing = await files.read(path);
  // Whoever saves a workbook writes its own name there.
  const snapshot = existing.ok ? existing.value.snapshot : null;
  const isUntouched = snapshot?.properties.application === 'Samverka' && readRecord(snapshot) === null;
  return isUntouched ? null : { code: 'output-exists', file: files.nameOf(path) };
}
