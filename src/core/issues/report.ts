import type { IssueCode } from './codes';
import type { Issue } from './issue';
import type { Severity } from './severity';

/** Findings, at most so many kept of each code; the counts are always true. */
export interface Report {
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly countsByCode: ReadonlyMap<IssueCode, number>;
  /** True when some were counted but not kept. */
  readonly truncated: boolean;
}

/** How many findings of one code are kept unless the caller says otherwise. */
export const KEPT_PER_CODE = 1000;

/** Collects findings into a {@link Report}. */
export function makeReport(issues: Iterable<Issue>, keptPerCode = KEPT_PER_CODE): Report {
  const counts = { error: 0, warning: 0, info: 0 };
  const countsByCode = new Map<IssueCode, number>();
  const kept: Issue[] = [];
  for (const issue of issues) {
    const seen = countsByCode.get(issue.code) ?? 0;
    countsByCode.set(issue.code, seen + 1);
    counts[issue.severity]++;
    if (seen < keptPerCode) kept.push(issue);
  }
  const total = counts.error + counts.warning + counts.info;
  return { issues: kept, counts, countsByCode, truncated: kept.length < total };
}

/** One report of several; what each left out stays left out. */
export function joinReports(reports: readonly Report[]): Report {
  const counts = { error: 0, warning: 0, info: 0 };
  const countsByCode = new Map<IssueCode, number>();
  for (const report of reports) {
    counts.error += report.counts.error;
    counts.warning += report.counts.warning;
    counts.info += report.counts.info;
    for (const [code, count] of report.countsByCode) {
      countsByCode.set(code, count + (countsByCode.get(code) ?? 0));
    }
  }
  const issues = reports.flatMap((report) => report.issues);
  return { issues, counts, countsByCode, truncated: reports.some(({ truncated }) => truncated) };
}
