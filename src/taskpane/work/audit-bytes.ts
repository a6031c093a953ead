import { readTraces } from '../../adapters/xlsx/read-traces';
import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import { auditWorkbook } from '../../core/audit/audit-workbook';
import type { Catalog } from '../../core/i18n/catalog';
import { done, type Result } from '../../core/issues/refusal';
import { auditResult, type AuditResult } from './audit-items';

/** What a workbook's file carries that its reader does not see. */
export function auditBytes(
  bytes: Uint8Array,
  file: string,
  k: number,
  catalog: Catalog,
): Result<AuditResult> {
  const read = readWorkbook(bytes, file);
  if (!read.ok) return read;
  const traces = readTraces(bytes, file);
  if (!traces.ok) return traces;
  return done(auditResult(auditWorkbook(read.value, traces.value, { k }), k, catalog));
}
