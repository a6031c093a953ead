import type { Submission } from '../consolidation/master';
import { isoToSerial } from '../model/dates';
import { periodFromCode } from '../model/period';
import type { SheetPlan } from '../model/plan';
import { labelOf } from '../templates/all-lists';
import { HEADING_ROW } from '../sheets/sheet-frame';
import { undefinedOf } from './findings';
import type { IndicatorSummary } from './indicator-summary';
import { indicatorColumns } from './indicator-table';
import { remarksOn } from './remarks';
import type { Summary } from './summary';
import { linesOf, protectionOf, repeating, summaryFrame } from './summary-frame';
import { planTable, tableWidths, type TableCell, type TableColumn } from './table-sheet';
import { capitalised, periodText, type Words } from './words';

/** Every indicator that is not on the first page as well; null when there are no others. */
export function allIndicatorsSheet(summary: Summary): SheetPlan | null {
  const { texts } = summary.words;
  const { indicators, others } = summary.headlines;
  if (others.length === 0) return null;
  const title = texts.titles.figures(indicators.length + others.length, summary.expected.length);
  const frame = summaryFrame(summary, title, texts.purposes.indicators, { frozenColumns: 1 });
  const columns = indicatorColumns(summary);
  const table = planTable('SummaryIndicators', HEADING_ROW, columns, [...indicators, ...others]);
  return {
    ...frame,
    name: texts.tabs.indicators,
    columns: tableWidths(columns),
    blocks: [...frame.blocks, table.block],
    tables: table.tables,
    rowHeights: table.rowHeights,
  };
}

/** What each figure means, how it was put together, and why some are missing. */
export function methodSheet(summary: Summary): SheetPlan {
  const { texts } = summary.words;
  const protection = protectionOf(summary);
  const columns = methodColumns(summary);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const notes = [
    `${protection.short}. ${protection.why}`,
    ...texts.methodNotes,
    undefinedOf(summary),
    ...consentNotes(summary),
  ].filter(Boolean);
  const row = HEADING_ROW + notes.length + 1;
  const table = planTable('SummaryMethod', row, columns, summary.indicators);
  const computed = summary.indicators.filter(({ standing }) => standing.actual.reason === null).length;
  const title = texts.titles.method(computed, summary.indicators.length);
  const frame = summaryFrame(summary, title, texts.purposes.method, { frozenRows: 3 }, protection.short);
  return {
    ...repeating(frame, row),
    name: texts.tabs.method,
    columns: tableWidths(columns),
    blocks: [
      ...frame.blocks,
      { row: HEADING_ROW, column: 1, values: notes.map((note) => [note]), style: 'factText' },
      table.block,
    ],
    merges: notes.map((_, i) => ({
      top: HEADING_ROW + i,
      bottom: HEADING_ROW + i,
      left: 1,
      right: columns.length,
    })),
    rowHeights: [
      ...notes.map((note, i) => ({ row: HEADING_ROW + i, points: 15 * linesOf(note, width) + 1 })),
      ...table.rowHeights,
    ],
    tables: table.tables,
  };
}

/** The files that were read and what became of their cells. */
export function sourcesSheet(summary: Summary): SheetPlan {
  const { texts } = summary.words;
  const { submissions } = summary;
  const partners = new Set(submissions.flatMap((each) => each.partner ?? [])).size;
  const title = texts.titles.sources(submissions.length, partners);
  const frame = summaryFrame(summary, title, texts.purposes.sources, { frozenColumns: 1 });
  const columns = sourceColumns(summary);
  const table = planTable('SummarySources', HEADING_ROW, columns, submissions);
  return {
    ...frame,
    name: texts.tabs.sources,
    columns: tableWidths(columns),
    blocks: [...frame.blocks, table.block],
    tables: table.tables,
    rowHeights: table.rowHeights,
  };
}

function methodColumns(summary: Summary): readonly TableColumn<IndicatorSummary>[] {
  const { words } = summary;
  const { columns, kinds } = words.texts;
  return [
    { heading: columns.indicator, width: 34, cell: ({ data }) => text(capitalised(data.definition.name)) },
    { heading: columns.definition, width: 44, cell: ({ data }) => text(data.definition.definition) },
    {
      heading: columns.kind,
      width: 20,
      cell: ({ data }) => text(data.definition.isPopulation ? kinds.population : kinds.performance),
    },
    {
      heading: columns.acrossPartners,
      width: 16,
      cell: ({ data }) => text(labelOf('agg-partners', data.definition.aggPartners, words.locale)),
    },
    {
      heading: columns.overTime,
      width: 16,
      cell: ({ data }) => text(labelOf('agg-partners', data.definition.aggTime, words.locale)),
    },
    {
      heading: columns.source,
      width: 28,
      cell: ({ data }) => text([data.definition.source, data.definition.method].filter(Boolean).join('. ')),
    },
    {
      heading: columns.reporting,
      width: 16,
      cell: ({ standing: { actual } }) =>
        text(words.texts.reporting(actual.reporting.length, actual.expected.length)),
    },
    {
      heading: columns.why,
      width: 44,
      cell: (each) => text(remarksOn(words, each, summary.period).join('. ')),
    },
  ];
}

function sourceColumns({ words, partners, edition }: Summary): readonly TableColumn<Submission>[] {
  const { columns, submissions, notStated } = words.texts;
  const isHidden = ({ partner }: Submission) => partner !== null && partners.isUnnamed(partner);
  const cells = (pick: (sheet: Submission['sheets'][number]) => number) => (each: Submission) =>
    number(each.sheets.reduce((sum, sheet) => sum + pick(sheet), 0));
  const ignored = (sheet: Submission['sheets'][number]) =>
    Object.values(sheet.ignored).reduce((sum, each) => sum + each, 0);
  return [
    { heading: columns.partner, width: 34, cell: (each) => text(partners.nameOf(each.partner ?? '')) },
    // A file's name often holds its sender's, and is nothing to those outside.
    ...(edition
      ? []
      : [
          {
            heading: columns.file,
            width: 40,
            cell: (each: Submission) => text(isHidden(each) ? notStated : each.file),
          },
        ]),
    {
      heading: columns.periods,
      width: 22,
      cell: (each) => text(each.periods.map((code) => periodName(words, code)).join(', ')),
    },
    { heading: columns.saved, width: 13, cell: (each) => savedCell(words, each) },
    { heading: columns.submission, width: 24, cell: (each) => text(submissions[each.status]) },
    { heading: columns.records, width: 11, isRight: true, cell: cells((sheet) => sheet.records) },
    { heading: columns.cells, width: 15, isRight: true, cell: cells((sheet) => sheet.nonEmpty) },
    { heading: columns.consolidated, width: 17, isRight: true, cell: cells((sheet) => sheet.consolidated) },
    { heading: columns.setAside, width: 13, isRight: true, cell: cells((sheet) => sheet.setAside) },
    { heading: columns.ignored, width: 17, isRight: true, cell: cells(ignored) },
  ];
}

function consentNotes({ words, partners }: Summary): string[] {
  const { consentNo, consentMissing } = words.texts;
  return [
    ...(partners.unnamed > 0 ? [consentNo(partners.unnamed)] : []),
    ...(partners.undecided > 0 ? [consentMissing(partners.undecided)] : []),
  ];
}

function periodName(words: Words, code: string): string {
  const period = periodFromCode(code);
  return period ? periodText(words, period) : code;
}

function savedCell({ locale }: Words, { modified }: Submission): TableCell {
  const serial = modified === null ? null : isoToSerial(modified.slice(0, 10));
  return serial === null
    ? { value: '–', style: 'cellText' }
    : { value: serial, style: locale === 'sv' ? 'cellDate' : 'cellDateInWords' };
}

function text(value: string): TableCell {
  return { value: value === '' ? null : value, style: 'cellText' };
}

function number(value: number): TableCell {
  return { value, style: 'cellInteger' };
}
