import { AUDIT_SEVERITIES, type AuditCode, type AuditFinding } from '../issues/audit-codes';

/** A finding with its severity; what is not given is not known. */
export function finding(
  code: AuditCode,
  about: Partial<Omit<AuditFinding, 'code' | 'severity'>> = {},
): AuditFinding {
  return { code, severity: AUDIT_SEVERITIES[code], detail: '', count: 1, ...about };
}
