import type { Findings } from '../findings';
import type { Submission } from '../master';
import type { Decision } from './decision';

/** Who has signed a file off as it is now, and when, by the file's submission. */
export function signOffs(
  decisions: readonly Decision[],
  submissions: readonly Submission[],
): ReadonlyMap<string, string> {
  const byId = new Map(signed(decisions).map((one) => [one.other, one]));
  return new Map(
    submissions.flatMap(({ id }) => {
      const found = byId.get(id);
      return found ? [[id, [found.by, found.on].filter((part) => part !== '').join(', ')] as const] : [];
    }),
  );
}

/** Tells of files that have changed since somebody signed them off. */
export function reportLapsedSignOffs(
  decisions: readonly Decision[],
  submissions: readonly Submission[],
  findings: Findings,
): void {
  for (const { subject, other, by, on } of signed(decisions)) {
    const now = submissions.filter(({ file }) => file === subject);
    if (now.length === 0 || now.some(({ id }) => id === other)) continue;
    findings.add('sign-off-lapsed', { file: subject }, { by, on });
  }
}

function signed(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ kind, choice }) => kind === 'sign-off' && choice === 'signed');
}
