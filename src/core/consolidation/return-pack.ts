import type { Catalog } from '../i18n/catalog';
import { describeIssue } from '../i18n/describe-issue';
import type { IssueCode } from '../issues/codes';
import type { Issue } from '../issues/issue';
import { makeReport } from '../issues/report';
import { parseRange, type Range } from '../model/address';
import type { Locale } from '../model/locale';
import type { Patch } from '../model/patch';
import type { Plan, SheetPlan } from '../model/plan';
import type { WorkbookSnapshot } from '../model/snapshot';
import { sheetStyles } from '../sheets/styles';
import { findingSheets } from './plan-findings';

/** Findings that speak of other partners' files: they are the backbone's to settle, and go to nobody. */
const ABOUT_OTHERS: ReadonlySet<IssueCode> = new Set([
  'submission-duplicate',
  'submission-superseded',
  'submission-excluded',
  'sign-off-lapsed',
  'own-workbook',
  'conflict-settled',
  'names-alike',
  'values-of-another-partner',
  'partner-unknown',
  'definition-missing',
  'code-minted',
]);

const COLORS = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' } as const;
/** Notes beyond these are in the list only: a sheet full of notes cannot be read. */
const MOST_NOTES = 200;
const AUTHOR = 'Samverka';

/** The findings about one file that its sender may see: none that speaks of anybody else. */
export function findingsFor(issues: readonly Issue[], file: string): Issue[] {
  return issues.filter(({ at, code }) => at.file === file && !ABOUT_OTHERS.has(code));
}

/** What a copy of the partner's file gets: a list of the findings first, and a note and a colour at each cell. */
export function returnPatch(
  snapshot: WorkbookSnapshot,
  issues: readonly Issue[],
  catalog: Catalog,
  locale: Locale,
): Patch {
  const sheets = listOf(issues, catalog, locale);
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const named = sheets.map((sheet) => ({ ...sheet, name: freeName(sheet.name, taken), tables: [] }));
  const placed = issues.flatMap((issue) => {
    const sheet = snapshot.sheets.find(({ name }) => name === issue.at.sheet);
    const range = parseRange(issue.at.address ?? '');
    return sheet && range ? [{ issue, sheet, range }] : [];
  });
  const [first] = named;
  return {
    addSheets: named.map((sheet, position) => ({ sheet, position })),
    styles: sheetStyles,
    conditionalFormats: placed.map(({ issue, sheet, range }) => ({
      sheet: sheet.name,
      ranges: [range],
      rule: { type: 'formula', formula: 'TRUE', style: { fill: COLORS[issue.severity] } },
    })),
    notes: notesOf(placed, catalog),
    ...(first ? { activeSheet: first.name } : {}),
  };
}

/** A workbook of its own with the list, for files that cannot be changed in place. */
export function returnPlan(issues: readonly Issue[], catalog: Catalog, locale: Locale): Plan {
  return {
    sheets: listOf(issues, catalog, locale),
    styles: sheetStyles,
    names: [],
    properties: { title: catalog.consolidation.titles.findings, creator: AUTHOR, language: locale },
    customParts: [],
  };
}

function listOf(issues: readonly Issue[], catalog: Catalog, locale: Locale): SheetPlan[] {
  const texts = (title: string, purpose: string) => ({ title, purpose, status: AUTHOR });
  const master = { initiative: '', tables: new Map(), submissions: [] };
  return findingSheets(makeReport(issues), { master, catalog, locale, texts, rowLimit: undefined });
}

interface Placed {
  readonly issue: Issue;
  readonly sheet: WorkbookSnapshot['sheets'][number];
  readonly range: Range;
}

/** One note a cell with all that is said of it; cells that somebody has written a note at are left alone. */
function notesOf(placed: readonly Placed[], catalog: Catalog): NonNullable<Patch['notes']> {
  const notes = new Map<string, NonNullable<Patch['notes']>[number]>();
  for (const { issue, sheet, range } of placed) {
    const [row, column] = [range.top, range.left];
    // Who cannot be asked whether a cell has a note does not write one.
    const hasNote =
      sheet.comments === 'unknown' ||
      sheet.comments.some((comment) => comment.row === row && comment.column === column);
    if (hasNote) continue;
    const key = `${sheet.name}\n${row}\n${column}`;
    const { what, next } = describeIssue(issue, catalog);
    const before = notes.get(key);
    if (!before && notes.size >= MOST_NOTES) continue;
    const text = [before?.text, `${what} ${next}`].filter((part) => part !== undefined).join('\n');
    notes.set(key, { sheet: sheet.name, row, column, author: AUTHOR, text });
  }
  return [...notes.values()];
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  return name;
}
