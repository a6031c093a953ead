import type { Catalog } from '../i18n/catalog';
import { cellIndex, rowSpan, valueAt, Kind } from '../model/cells';
import { containsPeriod, type Period, periodFromCode } from '../model/period';
import { readPeriod } from '../model/period-spellings';
import type { Address } from '../model/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { TemplateId } from '../templates/template';
import type { Master, MasterRow } from './master';
import { asText } from './record-tables';
import { cellText } from './set-aside';

/** The partners' records behind a figure that was made from several of them. */
export interface FigureTrace {
  /** Names of the indicator and of the partner it is about; '' for all partners. */
  readonly indicator: string;
  readonly partner: string;
  /** Code; '' for all periods. */
  readonly period: string;
  /** Template whose records they are. */
  readonly template: TemplateId;
  readonly rows: readonly MasterRow[];
}

/** What the words around a figure say it is about. */
interface About {
  readonly indicator: MasterRow;
  readonly partner: MasterRow | null;
  readonly period: Period | null;
  readonly template: TemplateId;
}

/**
 * The records behind a figure of a summary, found by the words in its row, above its column and above its table;
 * null when these name no indicator of the master.
 */
export function traceFigure(
  master: Master,
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  at: Address,
  catalog: Catalog,
): FigureTrace | null {
  const cell = cellIndex(sheet.cells, at.row, at.column);
  if (cell < 0 || valueAt(sheet.cells, cell).kind !== Kind.number) return null;
  const about = aboutOf(master, wordsAround(snapshot, sheet, at), catalog);
  if (!about) return null;
  const { indicator, partner, period } = about;
  const told = {
    indicator: asText(indicator.values['name']),
    partner: asText(partner?.values['organisation']),
    period: period?.code ?? '',
  };
  const rows = rowsBehind(master, about);
  // An indicator without targets by period has one of its own.
  return rows.length === 0 && about.template === 'targets'
    ? { ...told, template: 'indicators', rows: [indicator] }
    : { ...told, template: about.template, rows };
}

function rowsBehind({ tables }: Master, { indicator, partner, period, template }: About): MasterRow[] {
  return (tables.get(template)?.rows ?? []).filter(
    ({ values }) =>
      values['indicator_id'] === indicator.values['indicator_id'] &&
      (partner === null || values['partner_id'] === partner.values['stakeholder_id']) &&
      (period === null || isWithin(period, asText(values['period']))),
  );
}

function aboutOf(master: Master, words: readonly string[], catalog: Catalog): About | null {
  const find = (template: TemplateId, field: string) =>
    master.tables.get(template)?.rows.find(({ values }) => words.includes(asText(values[field])));
  const indicator = find('indicators', 'name') ?? find('indicators', 'indicator_id');
  if (!indicator) return null;
  const periods = words.map((word) => readPeriod(word)).filter((period) => period !== null);
  const { columns, series } = catalog.summary;
  const says = (...headings: readonly string[]) => words.some((word) => headings.includes(word));
  if (says(columns.baseline, series.baseline)) {
    return { indicator, partner: null, period: null, template: 'indicators' };
  }
  const isTarget = says(columns.target, series.target, columns.expected);
  return {
    indicator,
    partner: isTarget ? null : (find('stakeholders', 'organisation') ?? null),
    period: periods[0] ?? null,
    template: isTarget ? 'targets' : 'observations',
  };
}

function isWithin(outer: Period, code: string): boolean {
  const inner = periodFromCode(code);
  return inner !== null && containsPeriod(outer, inner);
}

/** Texts in the figure's row, the nearest text above it, and the nearest text that stands alone above that. */
function wordsAround(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, at: Address): string[] {
  const { cells } = sheet;
  const textAt = (row: number, column: number) => {
    const cell = cellIndex(cells, row, column);
    return cell >= 0 && valueAt(cells, cell).kind === Kind.text ? cellText(snapshot, cells, cell) : '';
  };
  const words: string[] = [];
  const add = (text: string) => words.push(...text.split('\n').map((line) => line.trim()));
  for (const column of columnsOf(sheet, at.row)) add(textAt(at.row, column));
  let row = at.row - 1;
  while (row > 0 && textAt(row, at.column) === '') row--;
  if (row > 0) add(textAt(row, at.column));
  // A table's own title stands alone in the first column: `Attendance (per cent)`.
  while (--row > 0) {
    const columns = columnsOf(sheet, row);
    const title = textAt(row, 1);
    if (columns.length !== 1 || title === '') continue;
    add(title);
    add(title.replace(/ \([^()]*\)$/, ''));
    break;
  }
  return words.filter((word) => word !== '');
}

function columnsOf({ cells }: SheetSnapshot, row: number): number[] {
  const [start, end] = rowSpan(cells, row);
  return Array.from(cells.columns.subarray(start, end));
}
