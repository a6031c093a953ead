import { isSafeToSend } from '../../core/audit/audit-workbook';
import type { Catalog } from '../../core/i18n/catalog';
import type { AuditFinding } from '../../core/issues/audit-codes';
import type { Severity } from '../../core/issues/severity';

/** Whether a file may be sent, and what it carries besides what is seen. */
export interface AuditResult {
  readonly isSafe: boolean;
  readonly verdict: string;
  readonly items: readonly AuditItem[];
}

export interface AuditItem {
  readonly severity: Severity;
  /** What to do with it in a word: remove, look at. */
  readonly label: string;
  readonly what: string;
  readonly next: string;
}

/** The audit's findings in words. */
export function auditResult(findings: readonly AuditFinding[], k: number, { audit }: Catalog): AuditResult {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const verdict = findings.some(({ severity }) => severity === 'warning') ? audit.safeBut : audit.safe;
  return {
    isSafe: isSafeToSend(findings),
    verdict: errors > 0 ? audit.unsafe(errors) : verdict,
    items: findings.map(({ code, severity, sheet = '', address = '', detail, count }) => ({
      severity,
      label: audit.severities[severity],
      ...audit.findings[code]({ sheet, address, detail, count, k }),
    })),
  };
}
