import type { Issue, Place } from '../issues/issue';
import { makeReport, type Report } from '../issues/report';
import { formatRange } from '../model/address';
import type { CheckedTable } from '../rules/checked-table';
import { type Lookup, makeLookup } from '../rules/lookup';
import { templateById } from '../templates/all-templates';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import { bucketsOf, checkTables, type Found } from './check-tables';
import { type NativeValidations, tableFindings } from './table-findings';
import { severityIn, type Severities, toIssues } from './to-issues';
import type { WorkbookTables } from './workbook-tables';

/** What a check depends on besides the tables. */
export interface ValidateOptions {
  /** ISO date that counts as today; null when nobody knows: rules about today are left out. */
  readonly today: string | null;
  /** They count before those that a workbook keeps itself. */
  readonly severities?: Severities;
  /** Findings that the caller settles itself: neither kept nor counted. */
  readonly isSettled?: (issue: Issue) => boolean;
  /** The templates tables belong to; ours unless said otherwise. */
  readonly template?: (id: TemplateId) => TemplateDefinition;
}

/** Checks what was read from workbooks; each is checked by itself, with the indicators that one of them defines. */
export function validate(workbooks: readonly WorkbookTables[], options: ValidateOptions): Report {
  const issues = issuesOf(workbooks, options);
  return makeReport(options.isSettled ? unsettled(issues, options.isSettled) : issues);
}

function* unsettled(issues: Iterable<Issue>, isSettled: (issue: Issue) => boolean): Iterable<Issue> {
  for (const issue of issues) if (!isSettled(issue)) yield issue;
}

function* issuesOf(workbooks: readonly WorkbookTables[], options: ValidateOptions): Iterable<Issue> {
  const checked = workbooks.map((workbook) => checkedTables(workbook, options));
  const shared = sharedIndicators(checked);
  for (const [i, workbook] of workbooks.entries()) {
    const tables = checked[i] ?? [];
    const found = checkTables(tables, makeLookup(tables, shared), options.today);
    yield* workbookIssues(workbook, tables, found, options);
  }
}

/** What was found in one workbook, sheet by sheet. */
export function* workbookIssues(
  workbook: WorkbookTables,
  tables: readonly CheckedTable[],
  found: Found,
  options: ValidateOptions,
): Iterable<Issue> {
  const severities = { ...workbook.severities, ...options.severities };
  yield* workbookFindings(workbook, severities);
  for (const at of tables) {
    // Others are checked against a copy of what the master holds; it is not checked itself.
    if (at.table.isCopy === true) continue;
    yield* tableFindings(workbook.file, at, severities, nativeOf(workbook, at));
    yield* toIssues(workbook.file, at, bucketsOf(found, at), severities);
  }
}

/** The native validations of a table's sheet, where they are known. */
function nativeOf({ sheets, names }: WorkbookTables, { table }: CheckedTable): NativeValidations | null {
  const validations = sheets[table.sheet]?.validations;
  return names && validations ? { validations, names } : null;
}

/** The tables of a workbook with their templates and their cells. */
export function checkedTables(
  { sheets, tables }: WorkbookTables,
  { template = templateById }: ValidateOptions,
): CheckedTable[] {
  return tables.map((table) => {
    const sheet = sheets[table.sheet];
    if (!sheet) throw new Error(`a table stands in sheet ${table.sheet} of ${sheets.length}`);
    return { table, template: template(table.template), sheet: sheet.name, cells: sheet.cells };
  });
}

/** Indicators are shared: partners' files may use those that exactly one of the files defines. */
function sharedIndicators(checked: readonly (readonly CheckedTable[])[]): Lookup {
  const defining = checked.filter((tables) => tables.some(({ table }) => table.template === 'indicators'));
  return makeLookup(defining.length === 1 ? (defining[0] ?? []) : []);
}

function* workbookFindings(
  { file, sheets, matches }: WorkbookTables,
  severities: Severities,
): Iterable<Issue> {
  const issue = (code: 'no-table-found' | 'template-unknown', place: Partial<Place>): Issue => ({
    code,
    severity: severityIn(severities, code),
    at: { file, ...place },
    params: {},
  });
  if (matches.every((ofSheet) => ofSheet.length === 0)) yield issue('no-table-found', {});
  for (const [i, ofSheet] of matches.entries()) {
    const place = { sheet: sheets[i]?.name ?? '' };
    for (const { template, region } of ofSheet)
      if (template === null)
        yield issue('template-unknown', { ...place, address: formatRange(region.range) });
  }
}
