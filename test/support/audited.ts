import { readTraces } from '../../src/adapters/xlsx/read-traces';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { auditWorkbook, type AuditOptions } from '../../src/core/audit/audit-workbook';
import type { AuditFinding } from '../../src/core/issues/audit-codes';

/** What the audit finds in a workbook's bytes. */
export function audited(bytes: Uint8Array, options: AuditOptions = {}): AuditFinding[] {
  const [read, traces] = [readWorkbook(bytes, 'file.xlsx'), readTraces(bytes, 'file.xlsx')];
  if (!read.ok || !traces.ok) throw new Error('the workbook cannot be read');
  return auditWorkbook(read.value, traces.value, options);
}
