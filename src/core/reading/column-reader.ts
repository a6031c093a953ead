import type { CellTable } from '../model/cells';
import { Kind } from '../model/cells';
import { serialToIso } from '../model/dates';
import type { WorkbookSnapshot } from '../model/snapshot';
import { formatOf } from '../model/snapshot';
import type { ColumnDefinition } from '../templates/template';
import type { CellReader, Reading } from './cell-reader';
import { problem } from './cell-reader';
import { choiceReader, yesNoReader } from './choice-reader';
import { decideDateOrder } from './dates';
import { isFormulaError } from './missing';
import type { FormatScale } from './number-format';
import { formatScale } from './number-format';
import type { MarkHints, NumberMarks } from './number-marks';
import { decideNumberMarks } from './number-marks';
import { numberReader } from './number-reader';
import { readDistinct, readNumbers } from './read-cells';
import type { ColumnDecision, FieldValue, ReadingChoice, SeenValues, ValueNote } from './table';
import { textReader } from './text-reader';
import { dateReader, periodReader, usualPeriodKind } from './time-reader';
import type { Unit } from './units';

/** The cells of one column of a sheet, one for each record. */
export interface ColumnSource {
  readonly column: number;
  /** Indexes of the cells; -1 for empty ones. */
  readonly cells: Int32Array;
  /** What the heading or the row of units says. */
  readonly unit: (Unit & { readonly text: string }) | null;
}

/** What the surroundings say where the column itself is silent. */
export interface ReadingHints extends MarkHints, Pick<ReadingChoice, 'dates' | 'isMultiplied'> {
  readonly headingLanguage?: 'sv' | 'en';
  /** The year of periods that name none. */
  readonly year?: number;
}

/** A column's values with what was decided for it. */
export interface ColumnReading {
  readonly values: readonly (FieldValue | null)[];
  readonly notes: ReadonlyMap<number, ValueNote>;
  readonly seen: SeenValues;
  readonly decisions: readonly ColumnDecision[];
}

const NUMERIC = new Set(['integer', 'decimal', 'money', 'percent', 'year']);

/** Whether numbers are read from columns of this type. */
export function isNumeric(definition: ColumnDefinition): boolean {
  return NUMERIC.has(definition.type.kind);
}

/** Reads a column's cells as the field's values; decisions are made for the whole column, never for a cell. */
export function readColumn(
  definition: ColumnDefinition,
  source: ColumnSource,
  cells: CellTable,
  workbook: WorkbookSnapshot,
  hints: ReadingHints,
): ColumnReading {
  const decisions: ColumnDecision[] = [];
  const decide = (decision: ColumnDecision['decision']) =>
    decisions.push({ column: source.column, decision });
  const read = cellReading(readerFor(definition, source, cells, workbook, hints, decide), cells, workbook);
  const readings = isNumeric(definition)
    ? readNumbers(source.cells, cells, read)
    : readDistinct(source.cells, cells, read);
  const { unit } = source;
  const isOpen = unit?.factor !== undefined && hints.isMultiplied === undefined;
  if (isOpen && hasScaledFormat(source, cells, workbook)) {
    decide({ kind: 'scale-ambiguous', factor: unit.factor, text: unit.text });
  }
  return { ...readings, decisions };
}

type Decide = (decision: ColumnDecision['decision']) => void;

function readerFor(
  { type }: ColumnDefinition,
  source: ColumnSource,
  cells: CellTable,
  workbook: WorkbookSnapshot,
  hints: ReadingHints,
  decide: Decide,
): CellReader {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
    case 'year': {
      const marks = decideNumberMarks(textsOf(source.cells, cells), hints);
      noteMarks(marks, decide);
      const { unit } = source;
      if (unit?.factor !== undefined && type.kind !== 'percent' && type.kind !== 'year') {
        const { factor, text, currency } = unit;
        decide({ kind: 'multiplier', factor, text, ...(currency === undefined ? {} : { currency }) });
      }
      return numberReader(type, marks, unit, hints.isMultiplied);
    }
    case 'date': {
      const decided = decideDateOrder(textsOf(source.cells, cells), hints.headingLanguage, hints.dates);
      if (decided.isAmbiguous) decide({ kind: 'date-ambiguous' });
      else if (decided.order && decided.by)
        decide({ kind: 'date-order', order: decided.order, by: decided.by });
      return dateReader(decided, workbook.date1904 === true);
    }
    case 'period':
      return periodReader(usualPeriodKind(textsOf(source.cells, cells), hints.year), hints.year);
    case 'yesNo':
      return yesNoReader();
    case 'list':
    case 'lists':
      return choiceReader(type);
    default:
      return textReader(type);
  }
}

function noteMarks(marks: NumberMarks, decide: Decide): void {
  if (marks.isAmbiguous) decide({ kind: 'number-ambiguous' });
  else if (marks.chosen) decide({ kind: 'decimal-mark', mark: marks.chosen, by: 'choice' });
  else if (marks.decimal && marks.by) decide({ kind: 'decimal-mark', mark: marks.decimal, by: marks.by });
}

/** Reads cells by kind. */
function cellReading(
  reader: CellReader,
  cells: CellTable,
  workbook: WorkbookSnapshot,
): (cell: number) => Reading {
  const scales = new Map<number, FormatScale>();
  return (cell) => {
    const number = cells.numbers[cell] ?? 0;
    const formula = cells.formulas.size > 0 ? cells.formulas.get(cell) : undefined;
    if (formula && !formula.calculated) return problem('formula-not-calculated', `=${formula.text}`);
    switch (cells.kinds[cell]) {
      case Kind.number:
        return reader.number(number, scaleOf(scales, cells, cell, workbook));
      case Kind.date:
        return readSerial(reader, number, formatOf(workbook, cells, cell), workbook.date1904 === true);
      case Kind.boolean:
        return reader.boolean(number !== 0);
      case Kind.error:
        return problem('formula-error', cells.texts[number] ?? '');
      default: {
        const text = cells.texts[number] ?? '';
        return isFormulaError(text) ? problem('formula-error', text) : reader.text(text);
      }
    }
  };
}

function readSerial(reader: CellReader, serial: number, format: string, date1904: boolean): Reading {
  const iso = serialToIso(serial, date1904);
  return iso === null ? problem('not-a-date', String(serial)) : reader.date(iso, format);
}

function scaleOf(
  scales: Map<number, FormatScale>,
  cells: CellTable,
  cell: number,
  workbook: WorkbookSnapshot,
): FormatScale {
  const format = cells.formats[cell] ?? 0;
  const known = scales.get(format);
  if (known) return known;
  const scale = formatScale(formatOf(workbook, cells, cell));
  scales.set(format, scale);
  return scale;
}

function hasScaledFormat(source: ColumnSource, cells: CellTable, workbook: WorkbookSnapshot): boolean {
  const formats = new Set<number>();
  for (const cell of source.cells) {
    if (cell >= 0 && cells.kinds[cell] === Kind.number) formats.add(cells.formats[cell] ?? 0);
  }
  return [...formats].some((format) => formatScale(workbook.formats[format] ?? '').isScaled);
}

/** The different texts among the cells. */
export function textsOf(indexes: Int32Array, cells: CellTable): string[] {
  const seen = new Set<number>();
  for (const cell of indexes) {
    if (cell >= 0 && cells.kinds[cell] === Kind.text) seen.add(cells.numbers[cell] ?? 0);
  }
  return [...seen].map((index) => cells.texts[index] ?? '');
}
