import { ISSUE_SEVERITIES, type IssueCode } from '../issues/codes';
import type { Issue } from '../issues/issue';
import type { Report } from '../issues/report';
import type { TemplateDefinition } from '../templates/template';
import type { Intake } from './intake';
import { OWNER_FIELDS } from './template-roles';

/** What the check of a single file cannot know: codes are given out here, and references reach over all files. */
const SETTLED_HERE: ReadonlySet<IssueCode> = new Set(['reference-missing', 'not-a-code']);

/** The report of the files' checks without what bringing them together has settled. */
export function withoutSettled(
  report: Report,
  intakes: readonly Intake[],
  templates: readonly TemplateDefinition[],
): Report {
  const countsByCode = new Map(report.countsByCode);
  const counts = { ...report.counts };
  for (const code of SETTLED_HERE) {
    counts[ISSUE_SEVERITIES[code]] -= countsByCode.get(code) ?? 0;
    countsByCode.delete(code);
  }
  const isOwnerColumn = ownerColumnTest(intakes, templates);
  const issues = report.issues.filter((issue) => {
    if (SETTLED_HERE.has(issue.code)) return false;
    if (!isOwnerColumn(issue)) return true;
    counts[issue.severity]--;
    countsByCode.set(issue.code, (countsByCode.get(issue.code) ?? 0) - 1);
    return false;
  });
  return { ...report, issues, counts, countsByCode };
}

/** A column that says whose a record is may be missing where the file is known to be one partner's. */
function ownerColumnTest(
  intakes: readonly Intake[],
  templates: readonly TemplateDefinition[],
): (issue: Issue) => boolean {
  const files = new Set(intakes.filter(({ isPartnerStated }) => isPartnerStated).map(({ file }) => file));
  const labels = new Set(
    OWNER_FIELDS.flatMap(([template, field]) =>
      templates
        .filter(({ id }) => id === template)
        .flatMap(({ columns }) => columns.filter(({ id }) => id === field))
        .map(({ label }) => label.en),
    ),
  );
  return ({ code, at, params }) =>
    code === 'column-missing' && files.has(at.file ?? '') && labels.has(String(params['labelEn']));
}
