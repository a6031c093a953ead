import type { Refusal } from '../core/issues/refusal';
import type { WorkbookFiles } from '../ports/workbook-files';

/** Why a file may not be written over: it is not ours, or someone has saved it since; null when it may. */
export async function lossOfReplacing(files: WorkbookFiles, path: string): Promise<Refusal | null> {
  if (!(await files.exists(path))) return null;
  const existing = await files.read(path);
  // Whoever saves a workbook writes its own name there.
  const isUntouched = existing.ok && existing.value.snapshot.properties.application === 'Samverka';
  return isUntouched ? null : { code: 'output-exists', file: files.nameOf(path) };
}
