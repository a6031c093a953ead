import { listSheets } from '../core/consolidation/list-plan';
import type { Catalog } from '../core/i18n/catalog';
import { describeIssue, plainHeading } from '../core/i18n/describe-issue';
import type { Issue } from '../core/issues/issue';
import { refused, type Result } from '../core/issues/refusal';
import type { Report } from '../core/issues/report';
import type { Severity } from '../core/issues/severity';
import { parseRange, quoteSheet } from '../core/model/address';
import type { Patch } from '../core/model/patch';
import type { NotePlan, SheetPlan } from '../core/model/plan';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { tabColors } from '../core/sheets/palette';
import { sheetStyles } from '../core/sheets/styles';
import { CHECK_TABLES } from '../core/validation/check-sheets';
import type { Severities } from '../core/validation/to-issues';
import type { WorkbookFiles } from '../ports/workbook-files';
import { emptyWaiversSheet, freeName, severitiesPatch, sheetWithTable } from './check-sheets';
import { lossOfReplacing } from './may-replace';

export interface CopyRequest {
  readonly path: string;
  readonly out: string;
  readonly report: Report;
  readonly catalog: Catalog;
  /** Notes and colours in the cells, beside the list. */
  readonly marks: boolean;
  /** Severities that the copy shall keep. */
  readonly severities?: Severities;
}

/** Writes a copy of a checked workbook with its findings on a sheet of their own; the workbook itself stays as it is. */
export async function writeCheckedCopy(files: WorkbookFiles, request: CopyRequest): Promise<Result<void>> {
  const { path, out } = request;
  if (files.isSame(path, out)) return refused({ code: 'output-is-source', file: files.nameOf(out) });
  const loss = await lossOfReplacing(files, out);
  if (loss) return refused(loss);
  const read = await files.read(path);
  if (!read.ok) return read;
  return files.patch(path, out, checkedPatch(read.value.snapshot, request));
}

/** The findings of one workbook as changes of it. */
export function checkedPatch(
  workbook: WorkbookSnapshot,
  { report, catalog, marks, severities = {} }: Omit<CopyRequest, 'path' | 'out'>,
): Patch {
  const own = report.issues.filter(({ at }) => at.file === workbook.file);
  const existing = sheetWithTable(workbook, CHECK_TABLES.findings);
  const list = findingsSheet(
    own,
    report,
    catalog,
    existing ?? freeName(workbook, catalog.findings.sheets.findings),
  );
  const kept = severitiesPatch(workbook, severities, catalog);
  const waivers = emptyWaiversSheet(workbook, catalog).map((sheet) => ({ sheet }));
  return {
    styles: sheetStyles,
    ...(existing === null ? {} : { replaceSheets: [list] }),
    addSheets: [...(existing === null ? [{ sheet: list }] : []), ...waivers, ...(kept.addSheets ?? [])],
    cells: kept.cells ?? [],
    ...(marks ? { notes: notesOf(own, workbook, catalog), conditionalFormats: coloursOf(own) } : {}),
  };
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

function findingsSheet(
  issues: readonly Issue[],
  { counts, truncated }: Report,
  catalog: Catalog,
  name: string,
): SheetPlan {
  const { headings, severities, purposes, titles } = catalog.consolidation;
  const { sheets, waived } = catalog.findings;
  const all = counts.error + counts.warning + counts.info;
  const purpose = purposes.findings(counts.error, counts.warning);
  const items = [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const [sheet] = listSheets({
    name,
    tableName: CHECK_TABLES.findings,
    texts: {
      title: titles.findings,
      purpose: truncated ? `${purpose} ${purposes.notAllFindings(items.length, all)}` : purpose,
      status: sheets.findingsStatus,
    },
    tabColor: tabColors.generated,
    items: items.map((issue) => ({ issue, words: describeIssue(issue, catalog) })),
    columns: [
      { heading: headings.severity, style: 'text', value: ({ issue }) => severities[issue.severity] },
      { heading: headings.sheet, style: 'text', value: ({ issue }) => issue.at.sheet ?? null },
      {
        heading: headings.cell,
        style: 'code',
        value: ({ issue }) => issue.at.address ?? null,
        link: ({ issue }) => linkTo(issue),
      },
      {
        heading: headings.column,
        style: 'text',
        value: ({ issue }) => plainHeading(issue.at.column ?? '') || null,
      },
      { heading: headings.row, style: 'text', value: ({ issue }) => issue.at.row ?? null },
      { heading: headings.value, style: 'text', value: ({ issue }) => issue.value ?? null },
      { heading: headings.what, style: 'text', value: ({ words }) => words.what },
      { heading: headings.next, style: 'text', value: ({ words }) => words.next },
      { heading: headings.count, style: 'integer', value: ({ issue }) => issue.count ?? 1 },
      {
        heading: sheets.accepted,
        style: 'text',
        value: ({ issue }) => (issue.waiver ? waived(issue.waiver) : null),
      },
      { heading: sheets.code, style: 'code', value: ({ issue }) => issue.code },
    ],
  });
  if (!sheet) throw new Error('a list has at least one sheet');
  return sheet;
}

function linkTo({ at }: Issue): string | null {
  return at.sheet === undefined || at.address === undefined ? null : `${quoteSheet(at.sheet)}!${at.address}`;
}

/** Longer notes are cut off on the screen; the list has everything. */
const MOST_IN_NOTE = 3;

/** One note for each cell, with what is said of it; cells that have a note keep theirs. */
function notesOf(
  issues: readonly Issue[],
  { sheets }: WorkbookSnapshot,
  catalog: Catalog,
): (NotePlan & { readonly sheet: string })[] {
  const texts = new Map<
    string,
    { readonly sheet: string; readonly row: number; readonly column: number; readonly lines: string[] }
  >();
  for (const issue of issues) {
    const range = parseRange(issue.at.address ?? '');
    const sheet = sheets.find(({ name }) => name === issue.at.sheet);
    if (
      !range ||
      !sheet ||
      (sheet.comments !== 'unknown' &&
        sheet.comments.some((each) => each.row === range.top && each.column === range.left))
    )
      continue;
    const key = `${sheet.name} ${range.top} ${range.left}`;
    const note = texts.get(key) ?? { sheet: sheet.name, row: range.top, column: range.left, lines: [] };
    texts.set(key, note);
    const { what, next } = describeIssue(issue, catalog);
    if (note.lines.length < MOST_IN_NOTE) note.lines.push(`${what} ${next}`);
  }
  return [...texts.values()].map(({ lines, ...place }) => ({
    ...place,
    author: 'Samverka',
    text: lines.join('\n'),
  }));
}

/** Light enough for what is written to be read; the note says the same in words. */
const FILLS: Readonly<Record<Severity, string>> = { error: '#F6D5D2', warning: '#FBE6C8', info: '#E6F0F0' };

/** A colour behind each cell, as a conditional format: the cell's own look is not touched. */
function coloursOf(issues: readonly Issue[]): NonNullable<Patch['conditionalFormats']> {
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const places = issues.filter((issue) => issue.severity === severity && issue.at.sheet !== undefined);
    return [...new Set(places.map(({ at }) => at.sheet ?? ''))].flatMap((sheet) => {
      const ranges = places.flatMap(({ at }) =>
        at.sheet === sheet ? (parseRange(at.address ?? '') ?? []) : [],
      );
      const rule = { type: 'formula', formula: 'TRUE', style: { fill: FILLS[severity] } } as const;
      return ranges.length === 0 ? [] : [{ sheet, ranges, rule }];
    });
  });
}
