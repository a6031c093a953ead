import type { Catalog } from '../i18n/catalog';
import { isoToSerial } from '../model/dates';
import type { Locale } from '../model/locale';
import type { SheetPlan } from '../model/plan';
import type { FrameTexts } from '../sheets/sheet-frame';
import { tabColors } from '../sheets/palette';
import type { Decision } from './decisions/decision';
import { signOffs } from './decisions/sign-offs';
import { type ListColumn, listSheets } from './list-plan';
import { IGNORED_REASONS, type Master, type SheetCount, type Submission } from './master';
import { asText } from './record-tables';

/** What every generated sheet of a master is written with. */
export interface SheetContext {
  readonly master: Master;
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Title, purpose and status of a generated sheet. */
  readonly texts: (title: string, purpose: string) => FrameTexts;
  readonly rowLimit: number | undefined;
}

/** The first sheet: what was read and what became of it, file by file. */
export function overviewSheets(
  { master, catalog, locale, texts, rowLimit }: SheetContext,
  decisions: readonly Decision[],
): SheetPlan[] {
  const signed = signOffs(decisions, master.submissions);
  const { tabs, titles, purposes, headings, statuses } = catalog.consolidation;
  const names = partnerNames(master);
  const read = master.submissions.filter(
    ({ status }) => status !== 'refused' && status !== 'own' && status !== 'locked',
  ).length;
  // Rows that the master made itself, for codes and names that are only spoken of, nobody has sent in.
  const rows = [...master.tables.values()].reduce(
    (sum, table) => sum + table.rows.filter(({ source }) => source.submission !== null).length,
    0,
  );
  const total = (of: (count: SheetCount) => number) => (submission: Submission) =>
    submission.sheets.reduce((sum, sheet) => sum + of(sheet), 0);
  const setAside = master.submissions.reduce((sum, one) => sum + total((s) => s.setAside)(one), 0);
  const number = (heading: string, of: (count: SheetCount) => number): ListColumn<Submission> => ({
    heading,
    style: 'integer',
    value: total(of),
  });
  const date = locale === 'sv' ? 'date' : 'dateInWords';
  return listSheets<Submission>({
    name: tabs.overview,
    tableName: 'MasterFiles',
    texts: texts(titles.overview, purposes.overview(read, rows, setAside)),
    tabColor: tabColors.generated,
    frozenColumns: 1,
    rowLimit,
    items: master.submissions,
    columns: [
      { heading: headings.file, style: 'text', value: ({ file }) => file },
      {
        heading: headings.partner,
        style: 'text',
        value: ({ partner }) => (partner === null ? null : (names.get(partner) ?? partner)),
      },
      { heading: headings.periods, style: 'text', value: ({ periods }) => periods.join('; ') || null },
      { heading: headings.state, style: 'text', value: ({ status }) => statuses[status] },
      number(headings.records, (count) => count.records),
      number(headings.nonEmpty, (count) => count.nonEmpty),
      number(headings.consolidated, (count) => count.consolidated),
      number(headings.setAside, (count) => count.setAside),
      number(headings.ignored, ignoredCells),
      { heading: headings.modified, style: date, value: ({ modified }) => serialOf(modified) },
      ...(signed.size === 0 ? [] : [signedColumn(headings.signedOff, signed)]),
      { heading: headings.submission, style: 'code', value: ({ id }) => id },
    ],
  });
}

function signedColumn(heading: string, signed: ReadonlyMap<string, string>): ListColumn<Submission> {
  return { heading, style: 'text', value: ({ id }) => signed.get(id) ?? null };
}

/** What became of every cell, sheet by sheet. */
export function cellCountSheets({ master, catalog, texts, rowLimit }: SheetContext): SheetPlan[] {
  const { tabs, titles, purposes, headings, ignored } = catalog.consolidation;
  const items = master.submissions.flatMap(({ file, sheets }) =>
    sheets.filter(({ nonEmpty }) => nonEmpty > 0).map((count) => ({ file, count })),
  );
  type Item = (typeof items)[number];
  const number = (heading: string, of: (count: SheetCount) => number): ListColumn<Item> => ({
    heading,
    style: 'integer',
    value: ({ count }) => of(count),
  });
  return listSheets<Item>({
    name: tabs.cells,
    tableName: 'MasterCells',
    texts: texts(titles.cells, purposes.cells),
    tabColor: tabColors.generated,
    frozenColumns: 2,
    rowLimit,
    items,
    columns: [
      { heading: headings.file, style: 'text', value: ({ file }) => file },
      { heading: headings.sheet, style: 'text', value: ({ count }) => count.sheet },
      number(headings.nonEmpty, (count) => count.nonEmpty),
      number(headings.consolidated, (count) => count.consolidated),
      number(headings.setAside, (count) => count.setAside),
      ...IGNORED_REASONS.map((reason) => number(ignored[reason], (count) => count.ignored[reason])),
      number(headings.records, (count) => count.records),
    ],
  });
}

function ignoredCells({ ignored }: SheetCount): number {
  return IGNORED_REASONS.reduce((sum, reason) => sum + ignored[reason], 0);
}

/** Names of organisations by the master's code. */
export function partnerNames({ tables }: Master): Map<string, string> {
  const rows = tables.get('stakeholders')?.rows ?? [];
  return new Map(
    rows.map(({ values }) => [asText(values['stakeholder_id']), asText(values['organisation'])]),
  );
}

/** The day of an ISO time as a cell holds it. */
function serialOf(modified: string | null): number | null {
  return modified === null ? null : isoToSerial(modified.slice(0, 10));
}
