import { ISSUE_SEVERITIES, type IssueCode } from '../issues/codes';
import type { Issue } from '../issues/issue';
import { makeReport, type Report } from '../issues/report';
import type { Waiver } from '../issues/waiver';
import { contains, formatAddress, parseRange } from '../model/address';
import { serialToIso } from '../model/dates';
import type { WorkbookSnapshot } from '../model/snapshot';
import { CHECK_TABLES, type CheckRow, checkRows } from './check-sheets';

/** The columns of the table of waivers, in their order; the headings are in the language of its workbook. */
export const WAIVER_COLUMNS = ['code', 'sheet', 'cell', 'who', 'when', 'until', 'why'] as const;
type WaiverColumn = (typeof WAIVER_COLUMNS)[number];

/** A row of the table: which findings it is about, and what is missing when it cannot count. */
export interface WaiverRow {
  readonly code: string;
  /** '' for all sheets, and for all cells of a sheet. */
  readonly sheet: string;
  readonly cell: string;
  readonly waiver: Waiver;
  /** Where the row stands. */
  readonly at: { readonly sheet: string; readonly address: string };
}

/** The waivers a workbook holds. */
export function readWaivers(workbook: WorkbookSnapshot): WaiverRow[] {
  return checkRows(workbook, CHECK_TABLES.waivers)
    .map((row) => waiverRow(workbook, row))
    .filter(({ code, waiver }) => [code, waiver.who, waiver.why].some((text) => text !== ''));
}

/** The waivers because of which a finding is left as it is. */
export function waiversOf(issue: Issue, rows: readonly WaiverRow[], today: string | null): WaiverRow[] {
  if (issue.waiver === undefined) return [];
  return rows.filter((row) => isAbout(row, issue) && reasonAgainst(row, today) === null);
}

/**
 * The findings with what has been accepted: a waived finding stays, is no more than information, and carries its waiver.
 *
 * A waiver that lacks something, has run out or names no code is a finding itself.
 */
export function withWaivers(
  { issues, ...report }: Report,
  rows: readonly WaiverRow[],
  file: string,
  today: string | null,
): Report {
  if (rows.length === 0) return { issues, ...report };
  const isValid = (row: WaiverRow) => reasonAgainst(row, today) === null;
  const valid = rows.filter(isValid);
  let waived = 0;
  const counts = { ...report.counts };
  const told = issues.map((issue) => {
    const row = issue.at.file === file ? valid.find((each) => isAbout(each, issue)) : undefined;
    if (!row) return issue;
    waived++;
    counts[issue.severity]--;
    counts.info++;
    return { ...issue, severity: 'info' as const, waiver: row.waiver };
  });
  const wrong = makeReport(rows.flatMap((row) => notValid(row, file, today)));
  if (waived === 0 && wrong.issues.length === 0) return { issues, ...report };
  for (const severity of ['error', 'warning', 'info'] as const) counts[severity] += wrong.counts[severity];
  const countsByCode = new Map([...report.countsByCode, ...wrong.countsByCode]);
  return { ...report, issues: [...told, ...wrong.issues], counts, countsByCode };
}

function isAbout({ code, sheet, cell }: WaiverRow, issue: Issue): boolean {
  if (code !== issue.code || (sheet !== '' && sheet !== issue.at.sheet)) return false;
  if (cell === '' || cell === issue.at.address) return true;
  const [own, other] = [parseRange(cell), parseRange(issue.at.address ?? '')];
  if (!own || !other) return false;
  const isWithin = (row: number, column: number) => contains(own, { row, column });
  return isWithin(other.top, other.left) && isWithin(other.bottom, other.right);
}

type Reason = 'incomplete' | 'expired' | 'unknown-code';

function reasonAgainst({ code, waiver }: WaiverRow, today: string | null): Reason | null {
  if (Object.values(waiver).some((part) => part === '')) return 'incomplete';
  if (!isCode(code)) return 'unknown-code';
  return today !== null && waiver.until < today ? 'expired' : null;
}

function isCode(code: string): code is IssueCode {
  return code in ISSUE_SEVERITIES;
}

function notValid(row: WaiverRow, file: string, today: string | null): Issue[] {
  const reason = reasonAgainst(row, today);
  if (reason === null) return [];
  const code = 'waiver-not-valid';
  return [
    { code, severity: ISSUE_SEVERITIES[code], at: { file, ...row.at }, params: { reason }, value: row.code },
  ];
}

function waiverRow({ date1904 }: WorkbookSnapshot, { sheet, at, texts }: CheckRow): WaiverRow {
  const text = (column: WaiverColumn) => texts[WAIVER_COLUMNS.indexOf(column)] ?? '';
  const day = (column: WaiverColumn) => isoDay(text(column), date1904 === true);
  return {
    code: text('code'),
    sheet: text('sheet'),
    cell: text('cell').toUpperCase(),
    waiver: { who: text('who'), when: day('when'), until: day('until'), why: text('why') },
    at: { sheet, address: formatAddress(at) },
  };
}

/** A day as a date, as a text, or as the number of a cell that shows no dates. */
function isoDay(text: string, date1904: boolean): string {
  const iso = /^\d{5}$/.test(text) ? (serialToIso(Number(text), date1904) ?? '') : text;
  return /^\d{4}-\d\d-\d\d/.exec(iso)?.[0] ?? '';
}
