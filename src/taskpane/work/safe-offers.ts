import type { IssueCode } from '../../core/issues/codes';
import type { FixKind } from '../../core/issues/fix-kind';
import type { Finding } from './findings';

/** What has one right answer whoever looks at it: a figure that does not fit another one is not among them. */
const SAFE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'not-an-email',
  'not-a-geography-code',
  'heading-changed',
  'validation-lost',
]);

/** A finding and the way to mend it that was chosen. */
export interface ChosenFix {
  readonly id: string;
  readonly kind: FixKind;
  readonly value: string;
}

/** What can be mended without asking: findings with one way that is right. */
export function safeFixes(findings: readonly Finding[]): ChosenFix[] {
  return findings.flatMap(({ id, code, offers: [offer, ...others] }) =>
    offer && others.length === 0 && SAFE.has(code) ? [{ id, kind: offer.kind, value: offer.value }] : [],
  );
}
