import type { Severity } from '../../core/issues/severity';
import { FINDING_KINDS } from '../work/finding-kinds';
import type { Finding } from '../work/findings';

/** Which findings are shown. */
export interface Filter {
  readonly severity: Severity | 'all';
  /** '' for all. */
  readonly sheet: string;
}

const WEIGHT = { error: 0, warning: 1, info: 2 };

/** Those that the filter lets through, kind by kind, the most serious first. */
export function shownFindings(findings: readonly Finding[], { severity, sheet }: Filter): Finding[] {
  const through = findings
    .filter((one) => severity === 'all' || one.severity === severity)
    .filter((one) => sheet === '' || one.sheet === sheet)
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return FINDING_KINDS.flatMap((kind) => through.filter((one) => one.kind === kind));
}
