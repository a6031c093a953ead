import { DEFAULT_K } from '../disclosure/count-table';
import type { AuditFinding } from '../issues/audit-codes';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { WorkbookTraces } from '../model/workbook-traces';
import { auditCharts } from './audit-charts';
import { auditNames } from './audit-names';
import { auditParts } from './audit-parts';
import { auditPeople } from './audit-people';
import { auditProperties } from './audit-properties';
import { auditSheets } from './audit-sheets';

export interface AuditOptions {
  /** Smallest count of people that a chart may remember. */
  readonly k?: number;
}

const ORDER = ['error', 'warning', 'info'];

/** Everything in a workbook that its reader does not see, or that should not be sent; most serious first. */
export function auditWorkbook(
  snapshot: WorkbookSnapshot,
  traces: WorkbookTraces,
  { k = DEFAULT_K }: AuditOptions = {},
): AuditFinding[] {
  const found = [
    ...auditSheets(snapshot, traces),
    ...auditNames(snapshot),
    ...auditCharts(snapshot, traces, k),
    ...auditParts(snapshot, traces),
    ...auditPeople(snapshot, traces),
    ...auditProperties(snapshot, traces),
  ];
  return found.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** Whether nothing speaks against sending the workbook. */
export function isSafeToSend(findings: readonly AuditFinding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
