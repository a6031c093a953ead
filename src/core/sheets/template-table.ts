import type { Locale } from '../model/locale';
import type { BlockPlan, ColumnPlan, PlanValue, SheetPlan } from '../model/plan';
import { listById } from '../templates/all-lists';
import { companionField, isCompanion } from '../templates/companion-columns';
import type { ColumnDefinition, ColumnType, SampleRow, TemplateDefinition } from '../templates/template';
import { isNumeric, styleForType, valueInCell } from './cell-for-value';
import { columnWidth, headingLines, USUAL_WIDTH } from './column-width';
import { nameCell, nameFormula } from './name-columns';
import { rowHeights } from './row-heights';
import { FIRST_ROW, HEADING_ROW } from './sheet-frame';
import type { SheetStyleKey } from './styles';
import { totalsAbove } from './totals-above';
import type { TemplateSheetOptions } from './template-options';

/** Rows of an empty table, so that it looks like one in programs where tables do not grow by themselves. */
const EMPTY_ROWS = 10;
const LINE_POINTS = 15;
const LEAST_HEADING_POINTS = 24;
const LONG_TEXT_WIDTH = 32;
const TEXT_WIDTH = 18;
const DATE_WIDTH = 13;
/** What stays in view left of the rest takes at most so much of the window. */
const WIDEST_FROZEN = 60;

/** The heading of a column as it stands in the sheet; those that must be filled in carry a star. */
export function headingOf(column: ColumnDefinition, { locale }: TemplateSheetOptions): string {
  return column.label[locale] + (column.required === 'yes' ? ' *' : '');
}

/** The parts of a sheet that hold a template's records: headings, cells, native table and widths. */
export function planTable(
  template: TemplateDefinition,
  options: TemplateSheetOptions,
): Required<Pick<SheetPlan, 'blocks' | 'columns' | 'tables' | 'rowHeights'>> & { frozenColumns: number } {
  const columns = [...template.columns, ...(options.extraColumns ?? [])];
  const headings = columns.map((column) => headingOf(column, options));
  const formulas = formulasOf(columns, headings, options);
  const { rows = emptyRows(formulas) } = options;
  const values = valuesOf(rows, columns, formulas, options);
  const widths = columns.map((column, i) => widthOf(column, headings[i] ?? '', values, i, options));
  const lines = Math.max(...headings.map((heading, i) => headingLines(heading, widths[i] ?? 0)));
  const bottom = HEADING_ROW + (values.length || EMPTY_ROWS);
  return {
    blocks: [
      headingBlock(columns, headings),
      bodyBlock(columns, values, options),
      ...totalsAbove(template, columns, headings, options),
    ],
    columns: widths.map((width, i): ColumnPlan => {
      const type = columns[i]?.type;
      const style = type === undefined ? {} : { style: laterStyle(type, options.locale) };
      return { first: i + 1, last: i + 1, width, ...style };
    }),
    tables: [
      {
        name: template.tableName,
        range: { top: HEADING_ROW, left: 1, bottom, right: columns.length },
        columns: headings.map((name, i) => (formulas[i] == null ? { name } : { name, formula: formulas[i] })),
        bandedRows: true,
      },
    ],
    rowHeights: [
      { row: HEADING_ROW, points: Math.max(LEAST_HEADING_POINTS, LINE_POINTS * lines + 4) },
      ...rowHeights(
        FIRST_ROW,
        values,
        widths.map((width) => ({ width })),
      ),
    ],
    frozenColumns: frozenColumns(template, widths),
  };
}

/** The formula of each column that is calculated. */
function formulasOf(
  columns: readonly ColumnDefinition[],
  headings: readonly string[],
  { namesOfCodes }: TemplateSheetOptions,
): readonly (string | null)[] {
  return columns.map((column) => (namesOfCodes ? nameFormula(column, columns, headings) : null));
}

/** Rows to fill in, where there is something to calculate in them. */
function emptyRows(formulas: readonly (string | null)[]): readonly SampleRow[] {
  return formulas.some((formula) => formula !== null) ? Array.from({ length: EMPTY_ROWS }, () => ({})) : [];
}

function valuesOf(
  rows: readonly SampleRow[],
  columns: readonly ColumnDefinition[],
  formulas: readonly (string | null)[],
  options: TemplateSheetOptions,
): PlanValue[][] {
  const cells = columns.map((column, i) => cellMaker(column, columns, formulas[i] ?? null, options));
  return rows.map((row) => cells.map((cell) => cell(row)));
}

/** Makes a column's cell of each record. */
function cellMaker(
  { id, type }: ColumnDefinition,
  columns: readonly ColumnDefinition[],
  formula: string | null,
  { locale, namesOfCodes, extraColumns, extraValue }: TemplateSheetOptions,
): (row: SampleRow) => PlanValue {
  if (formula !== null) {
    const field = companionField(id);
    const referred = columns.find((column) => column.id === field)?.type;
    const names = referred?.kind === 'reference' ? namesOfCodes?.get(referred.template) : undefined;
    return (row) => nameCell(formula, row[field], names);
  }
  const isExtra = extraColumns?.some((column) => column.id === id) === true;
  if (isExtra && extraValue) return (row) => valueInCell(extraValue(row, id), type, locale);
  return (row) => valueInCell(row[id], type, locale);
}

function laterStyle(type: ColumnType, locale: Locale): SheetStyleKey {
  return `${styleForType(type, locale)}Later`;
}

function headingBlock(columns: readonly ColumnDefinition[], headings: readonly string[]): BlockPlan {
  const columnStyles = columns.map(({ type }) => (isNumeric(type) ? 'headingRight' : 'heading'));
  return { row: HEADING_ROW, column: 1, values: [headings], columnStyles };
}

function bodyBlock(
  columns: readonly ColumnDefinition[],
  values: readonly (readonly PlanValue[])[],
  { locale }: TemplateSheetOptions,
): BlockPlan {
  const columnStyles = columns.map(({ id, type }) =>
    isCompanion(id) ? shownStyle(type) : styleForType(type, locale),
  );
  const empty = columns.map(() => null);
  const filled = values.length > 0 ? values : Array.from({ length: EMPTY_ROWS }, () => empty);
  return { row: FIRST_ROW, column: 1, values: filled, columnStyles };
}

/** What only shows is grey. */
function shownStyle(type: ColumnType): SheetStyleKey {
  return isNumeric(type) ? 'shownNumber' : 'shown';
}

function widthOf(
  column: ColumnDefinition,
  heading: string,
  values: readonly (readonly PlanValue[])[],
  index: number,
  options: TemplateSheetOptions,
): number {
  const texts = column.type.kind === 'date' ? [] : shownTexts(values, index, isNumeric(column.type));
  return columnWidth(heading, texts, { ...USUAL_WIDTH, min: leastWidth(column, options) });
}

function* shownTexts(
  values: readonly (readonly PlanValue[])[],
  index: number,
  isNumber: boolean,
): Generator<string> {
  let longest = 0;
  for (const row of values) {
    const text = textOf(row[index] ?? null);
    if (!isNumber) yield text;
    // Fewer digits are never wider, and each three of them have one mark at the most.
    else if (text.length * 4 > longest * 3) {
      const shown = spaced(text);
      longest = Math.max(longest, shown.length);
      yield shown;
    }
  }
}

/** A number with room for the marks between its thousands, and clear of the next column. */
function spaced(digits: string): string {
  return digits === '' ? '' : `${digits.replace(/\d(?=(\d{3})+(?!\d))/g, '$& ')} `;
}

/** Width before anything is typed: room for a date, a sentence, or the longest choice. */
function leastWidth({ type }: ColumnDefinition, { locale }: TemplateSheetOptions): number {
  if (type.kind === 'date') return DATE_WIDTH;
  if (type.kind === 'text') return type.long === true ? LONG_TEXT_WIDTH : TEXT_WIDTH;
  if (type.kind !== 'list') return USUAL_WIDTH.min;
  return columnWidth(
    '',
    listById(type.list).items.map((item) => item.label[locale]),
  );
}

function textOf(value: PlanValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return 'cached' in value ? String(value.cached ?? '') : '';
}

function frozenColumns(template: TemplateDefinition, widths: readonly number[]): number {
  let frozen = template.columns.findIndex(({ id }) => id === template.namingField) + 1;
  const widthOfFirst = (count: number) => widths.slice(0, count).reduce((sum, width) => sum + width, 0);
  while (frozen > 1 && widthOfFirst(frozen) > WIDEST_FROZEN) frozen--;
  return frozen;
}
