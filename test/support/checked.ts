import type { Issue } from '../../src/core/issues/issue';
import type { TemplateDefinition } from '../../src/core/templates/template';
import { validate } from '../../src/core/validation/validate';
import { type BuiltTable, type Row, tableOf, workbookTables } from './read-table';

/** The day tests take for today. */
export const TODAY = '2024-06-30';

/** What is found in one workbook with these tables; the templates are those given. */
export function issuesIn(
  templates: readonly TemplateDefinition[],
  tables: readonly BuiltTable[],
): readonly Issue[] {
  const template = (id: string) => {
    const found = templates.find((each) => each.id === id);
    if (!found) throw new Error(`the test has no template ${id}`);
    return found;
  };
  return validate([workbookTables(tables)], { today: TODAY, template }).issues;
}

/** What is found in a single table, as `C3 code`. */
export function foundIn(template: TemplateDefinition, rows: readonly Row[]): string[] {
  return issuesIn([template], [tableOf(template, rows)]).map(({ at, code }) => `${at.address} ${code}`);
}

/** Place and code of each finding, as `Activities C3 code`. */
export function placesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ at, code }) =>
    `${at.sheet ?? at.file} ${at.address ?? ''} ${code}`.replace('  ', ' '),
  );
}
