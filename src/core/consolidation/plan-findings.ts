import { describeIssue, plainHeading } from '../i18n/describe-issue';
import type { Issue } from '../issues/issue';
import type { Report } from '../issues/report';
import type { SheetPlan } from '../model/plan';
import { tabColors } from '../sheets/palette';
import { listSheets } from './list-plan';
import type { SheetContext } from './plan-files';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Every finding with its place, what it is and what to do; errors first, else in the order of the files. */
export function findingSheets(report: Report, { catalog, texts, rowLimit }: SheetContext): SheetPlan[] {
  const { tabs, titles, purposes, headings, severities } = catalog.consolidation;
  const { error, warning, info } = report.counts;
  const items = [...report.issues]
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
    .map((issue) => ({ issue, words: describeIssue(issue, catalog) }));
  const all = error + warning + info;
  const purpose = [
    purposes.findings(error, warning),
    ...(report.truncated ? [purposes.notAllFindings(items.length, all)] : []),
  ].join(' ');
  const at = (part: keyof Issue['at']) => (item: { issue: Issue }) => item.issue.at[part] ?? null;
  return listSheets({
    name: tabs.findings,
    tableName: 'MasterFindings',
    texts: texts(titles.findings, purpose),
    tabColor: tabColors.generated,
    rowLimit,
    items,
    columns: [
      { heading: headings.severity, style: 'text', value: ({ issue }) => severities[issue.severity] },
      { heading: headings.file, style: 'text', value: at('file') },
      { heading: headings.sheet, style: 'text', value: at('sheet') },
      { heading: headings.cell, style: 'code', value: at('address') },
      {
        heading: headings.column,
        style: 'text',
        value: ({ issue }) => (issue.at.column === undefined ? null : plainHeading(issue.at.column)),
      },
      { heading: headings.row, style: 'text', value: at('row') },
      { heading: headings.value, style: 'text', value: ({ issue }) => issue.value ?? null },
      { heading: headings.what, style: 'text', value: ({ words }) => words.what },
      { heading: headings.next, style: 'text', value: ({ words }) => words.next },
      { heading: headings.count, style: 'integer', value: ({ issue }) => issue.count ?? 1 },
    ],
  });
}
