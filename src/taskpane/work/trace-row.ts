import { parseRange } from '../../core/model/address';
import { isRecordSheet, type MasterRecord, readRecord } from '../../core/consolidation/master-record';
import type { MasterRow } from '../../core/consolidation/master';
import { readMaster } from '../../core/consolidation/read-master';
import { traceCell } from '../../core/consolidation/trace-cell';
import { traceFigure } from '../../core/consolidation/trace-figure';
import { catalogs } from '../../core/i18n/catalogs';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { FIRST_ROW } from '../../core/sheets/sheet-frame';
import { isTemplateId, templateById, templates } from '../../core/templates/all-templates';
import { codeNames } from './shown-values';

/** Where a cell of a master came from, or a figure that was made from many. */
export type Trace =
  | {
      readonly kind: 'found';
      /** Name of the field; '' for a cell that holds none. */
      readonly field: string;
      readonly source: CellPlace;
      /** Heading above the partner's cell; '' when it is not known. */
      readonly heading: string;
      /** What stood there, when it is not simply the value. */
      readonly text: string;
    }
  | {
      readonly kind: 'figure';
      readonly indicator: string;
      readonly partner: string;
      readonly period: string;
      /** Name of the table whose rows they are. */
      readonly table: string;
      readonly rows: readonly (CellPlace & { readonly label: string; readonly value: string })[];
      readonly more: number;
    }
  /** The master made the row itself. */
  | { readonly kind: 'own'; readonly row: number }
  | { readonly kind: 'none' };

export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface TraceRequest {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: string;
  readonly address: string;
  readonly locale: Locale;
}

const MOST_ROWS = 20;
const BEHIND_FIGURES: ReadonlySet<string> = new Set([
  'observations',
  'indicators',
  'targets',
  'stakeholders',
]);

/** The sheets whose cells must be read to tell where a cell of one of them came from. */
export function sheetsForTrace(workbook: WorkbookSnapshot, sheet: string): string[] {
  const carriers = workbook.sheets.flatMap(({ name }) => (isRecordSheet(name) ? name : []));
  const record = readRecord(workbook);
  if (!record) return [sheet, ...carriers];
  const isMasters = heldBy(record, sheet) !== null;
  const needed = record.sheets.filter(({ holds = '' }) =>
    isMasters ? holds === 'changes' : BEHIND_FIGURES.has(holds) || holds === 'flags',
  );
  return [...new Set([sheet, ...needed.map(({ name }) => name)])];
}

/** What is behind a cell: the partner's cell, or the rows that a figure was made from. */
export function traceRow({ workbook, sheet, address, locale }: TraceRequest): Trace {
  const record = readRecord(workbook);
  const range = parseRange(address);
  if (!record || !range) return { kind: 'none' };
  const at = { row: range.top, column: range.left };
  const template = heldBy(record, sheet);
  if (template === null) return figureAt({ workbook, sheet, address, locale }, at);
  const traced = traceCell(workbook, sheet, address.replace(/:.*/, '').replaceAll('$', ''), templates);
  if (!traced.ok || at.row < FIRST_ROW) return { kind: 'none' };
  const { source, field } = traced.value;
  if (!source) return { kind: 'own', row: at.row };
  const { file, sheet: name, cell, heading = '', text = '' } = source;
  const label = templateById(template).columns.find(({ id }) => id === field)?.label[locale] ?? '';
  return { kind: 'found', field: label, source: { file, sheet: name, cell }, heading, text };
}

function heldBy(record: MasterRecord, sheet: string) {
  const holds = record.sheets.find(({ name }) => name === sheet)?.holds;
  return holds !== undefined && isTemplateId(holds) ? holds : null;
}

function figureAt(
  { workbook, sheet: name, locale }: TraceRequest,
  at: { row: number; column: number },
): Trace {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const record = readRecord(workbook);
  const master = readMaster(workbook, templates);
  if (!sheet || !record || !master.ok) return { kind: 'none' };
  const traced = traceFigure(master.value, workbook, sheet, at, catalogs[record.locale]);
  if (!traced || traced.rows.length === 0) return { kind: 'none' };
  const names = codeNames(master.value);
  const shown = ({ values, source }: MasterRow) => {
    const told = ['partner_id', 'period', 'disaggregation', 'geography'].flatMap((field) => {
      const value = String(values[field] ?? '');
      return value === '' ? [] : (names.get(value) ?? value);
    });
    const value = values['value'] ?? values['target'] ?? values['baseline_value'];
    const { file, sheet: from, address: cell } = source;
    return {
      file,
      sheet: from,
      cell,
      label: told.join(' · '),
      value: value === undefined ? '' : String(value),
    };
  };
  return {
    kind: 'figure',
    indicator: traced.indicator,
    partner: traced.partner,
    period: traced.period,
    table: templateById(traced.template).label[locale],
    rows: traced.rows.slice(0, MOST_ROWS).map(shown),
    more: Math.max(0, traced.rows.length - MOST_ROWS),
  };
}
