import type { IssueCode } from '../issues/codes';
import type { Issue } from '../issues/issue';
import type { TemplateDefinition } from '../templates/template';
import type { Intake } from './intake';
import { OWNER_FIELDS } from './template-roles';

/** What the check of a single file cannot know: codes are given out here, and references reach over all files. */
const SETTLED_HERE: ReadonlySet<IssueCode> = new Set(['reference-missing', 'not-a-code']);

/** Tells the findings of the files' checks that bringing them together has settled. */
export function settledHere(
  intakes: readonly Intake[],
  templates: readonly TemplateDefinition[],
): (issue: Issue) => boolean {
  const isOwnerColumn = ownerColumnTest(intakes, templates);
  return (issue) => SETTLED_HERE.has(issue.code) || isOwnerColumn(issue);
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
