import { catalogs } from '../i18n/catalogs';
import type { Issue } from '../issues/issue';
import { parseRange } from '../model/address';
import { localeOf } from '../rules/labels';
import { wordedValidation } from '../sheets/column-validations';
import { headingText, lostValidations } from '../validation/own-sheet';
import { cellFix, type Fix } from './fix';
import { type FixContext, tablesOn } from './fixed-place';

/** Writes the template's heading, in the language of the sheet. */
export function restoreHeading(issue: Issue, context: FixContext): Fix[] {
  const range = parseRange(issue.at.address ?? '');
  for (const at of tablesOn(issue, context)) {
    const match = at.table.match.columns.find(({ column }) => column === range?.left);
    const column = at.template.columns.find(({ id }) => id === match?.field);
    if (!range || !column) continue;
    const text = headingText(column, localeOf(at));
    const cell = { sheet: at.sheet, row: range.top, column: range.left, value: text };
    return [cellFix('heading', text, [cell])];
  }
  return [];
}

/** Gives the cells of a column the list or the check that its template says. */
export function restoreValidation(issue: Issue, context: FixContext): Fix[] {
  const range = parseRange(issue.at.address ?? '');
  for (const at of tablesOn(issue, context)) {
    const sheet = context.workbook.sheets[at.table.sheet];
    if (!sheet || !range) continue;
    const locale = localeOf(at);
    const validations = lostValidations(at, sheet.validations, context.workbook.names)
      .filter(({ range: own }) => own.left >= range.left && own.right <= range.right)
      .map(({ range: own, rule, column }) => ({
        sheet: at.sheet,
        ranges: [own],
        ...wordedValidation(column, at.template, rule, { locale, catalog: catalogs[locale] }),
      }));
    if (validations.length > 0)
      return [{ kind: 'validation', value: '', count: issue.count ?? 1, cells: [], validations }];
  }
  return [];
}
