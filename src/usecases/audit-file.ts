import { auditWorkbook, type AuditOptions } from '../core/audit/audit-workbook';
import type { AuditFinding } from '../core/issues/audit-codes';
import { done, type Result } from '../core/issues/refusal';
import type { WorkbookFiles } from '../ports/workbook-files';

/** What a workbook file carries that its reader does not see. */
export async function auditFile(
  files: WorkbookFiles,
  path: string,
  options: AuditOptions = {},
): Promise<Result<readonly AuditFinding[]>> {
  const read = await files.read(path);
  if (!read.ok) return read;
  const traces = await files.traces(path);
  if (!traces.ok) return traces;
  return done(auditWorkbook(read.value.snapshot, traces.value, options));
}
