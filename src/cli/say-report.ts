import type { Report } from '../core/issues/report';
import { describeIssue, issueLine } from '../core/i18n/describe-issue';
import type { Catalog } from '../core/i18n/catalog';
import type { Issue } from '../core/issues/issue';
import type { CommandContext } from './context';

const ORDER = ['error', 'warning', 'info'] as const;

/** Tells the findings to people: the counts first, then each, most serious first, file by file. */
export function sayReport(context: CommandContext, report: Report, most = Infinity): void {
  const { cli } = context.catalog;
  const { error, warning, info } = report.counts;
  const total = error + warning + info;
  if (total === 0) return context.say(cli.nothingToMend);
  context.say(cli.findings(error, warning, info));
  let said = 0;
  for (const severity of ORDER) {
    for (const issue of report.issues.filter((one) => one.severity === severity)) {
      if (said === most)
        return context.say(
          `  ${cli.moreFindingsAll(total - said, context.catalog.consolidation.tabs.findings)}`,
        );
      const file = issue.at.sheet !== undefined && issue.at.file !== undefined ? `${issue.at.file} · ` : '';
      context.say(`  ${cli.severities[severity]}: ${file}${issueLine(issue, context.catalog)}`);
      said++;
    }
  }
  if (report.truncated) context.say(`  ${cli.moreFindings(total - said)}`);
}

/** The findings as they stand in JSON documents. */
export function reportDocument(report: Report, catalog: Catalog): object {
  return {
    counts: report.counts,
    countsByCode: Object.fromEntries(report.countsByCode),
    truncated: report.truncated,
    issues: report.issues.map((issue) => issueDocument(issue, catalog)),
  };
}

function issueDocument(issue: Issue, catalog: Catalog): object {
  const { code, severity, at, rule, params, value, suggestion, count, waiver } = issue;
  const { what, next } = describeIssue(issue, catalog);
  return { code, severity, ...at, rule, params, value, suggestion, count, waiver, what, next };
}
