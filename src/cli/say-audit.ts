import { isSafeToSend } from '../core/audit/audit-workbook';
import type { Sentence } from '../core/i18n/sentence';
import type { AuditFinding } from '../core/issues/audit-codes';
import type { CommandContext } from './context';

/** Tells whether the workbook may be sent, and each thing it carries, most serious first. */
export function sayAudit(context: CommandContext, findings: readonly AuditFinding[], k: number): void {
  const { audit } = context.catalog;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const verdict = findings.some(({ severity }) => severity === 'warning') ? audit.safeBut : audit.safe;
  context.say(errors > 0 ? audit.unsafe(errors) : verdict);
  for (const each of findings) {
    const { what, next } = sentenceOf(context, each, k);
    context.say(`  ${audit.severities[each.severity]}: ${what} ${next}`);
  }
}

/** The JSON document of `audit`. */
export function auditDocument(
  context: CommandContext,
  findings: readonly AuditFinding[],
  file: string,
  k: number,
): object {
  return {
    file,
    safe: isSafeToSend(findings),
    k,
    findings: findings.map((each) => ({ ...each, ...sentenceOf(context, each, k) })),
  };
}

function sentenceOf({ catalog }: CommandContext, each: AuditFinding, k: number): Sentence {
  const { code, sheet = '', address = '', detail, count } = each;
  return catalog.audit.findings[code]({ sheet, address, detail, count, k });
}
