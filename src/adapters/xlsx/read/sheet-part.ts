import type { Range } from '../../../core/model/address';
import { MAX_COLUMN } from '../../../core/model/address';
import type { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { CellTable } from '../../../core/model/cells';
import type { ValidationSnapshot } from '../../../core/model/snapshot';
import { SLASH } from './ascii';
import { CellValues } from './cell-value';
import type { FormulaBudget } from './formula-reader';
import { FormulaReader } from './formula-reader';
import type { DateSystem } from './iso-date';
import type { Limits } from './limits';
import type { RangeReader } from './ranges';
import { ReadRefusal } from './read-refusal';
import { RowHead } from './row-head';
import type { CellBudget } from './sheet-data';
import { SheetDataScanner } from './sheet-data';
import type { CellFormats } from './styles';
import type { TextPool } from './text-pool';
import { readValidation } from './validations';
import { isTrue } from './workbook-part';
import { plainContent } from './xml/plain-content';
import type { XmlReader } from './xml/xml-reader';

const BYTES_PER_CELL = 32;
/** Room is made in steps of so many cells, so that sheets of nearly one size share it. */
const ROOM_STEP = 4096;

/** What all sheets of a workbook are read with. */
export interface SheetContext {
  readonly limits: Limits;
  readonly pool: TextPool;
  /** Used for one sheet after the other. */
  readonly cells: CellTableBuilder;
  readonly styles: CellFormats;
  readonly dates: DateSystem;
  readonly budget: CellBudget & FormulaBudget;
  readonly ranges: RangeReader;
}

/** What a sheet's own part says; tables and comments stand in others. */
export interface SheetPart {
  cells: CellTable;
  merges: Range[];
  validations: ValidationSnapshot[];
  conditionalFormats: Range[];
  hiddenRows: readonly (readonly [number, number])[];
  hiddenColumns: [number, number][];
  filters: Range[];
  isProtected: boolean;
}

/** Reads a worksheet part. */
export function readSheetPart(reader: XmlReader, context: SheetContext): SheetPart {
  if (reader.next() !== 'open' || !reader.is('worksheet')) {
    throw new ReadRefusal('damaged', { what: 'worksheet' });
  }
  const sheet = emptySheetPart(context);
  let hidesOthers = false;
  let hasData = false;
  while (reader.nextChild(1)) {
    if (reader.name === 'sheetFormatPr') hidesOthers = isTrue(reader.attribute('zeroHeight'));
    else if (reader.name === 'sheetData' && reader.depth === 2) {
      if (hasData) throw new ReadRefusal('damaged', { what: 'sheet-data' });
      hasData = true;
      readSheetData(reader, context, sheet, hidesOthers);
    } else readFeature(reader, context.ranges, sheet);
  }
  return sheet;
}

/** A sheet with nothing in it. */
export function emptySheetPart(context: SheetContext): SheetPart {
  context.cells.restart(0);
  return {
    cells: context.cells.build(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    hiddenRows: [],
    hiddenColumns: [],
    filters: [],
    isProtected: false,
  };
}

/** Everything of a sheet but its cells; elements of the x14 extension have the same local names. */
function readFeature(reader: XmlReader, ranges: RangeReader, sheet: SheetPart): void {
  switch (reader.name) {
    case 'col':
      return addHiddenColumn(reader, ranges, sheet.hiddenColumns);
    case 'mergeCell':
      return pushRange(sheet.merges, ranges.one(reader.attribute('ref')));
    case 'dataValidation':
      ranges.take();
      sheet.validations.push(readValidation(reader, ranges));
      return;
    case 'conditionalFormatting':
      return readConditionalFormat(reader, ranges, sheet.conditionalFormats);
    case 'autoFilter':
      if (reader.depth === 2) pushRange(sheet.filters, ranges.one(reader.attribute('ref')));
      return;
    case 'sheetProtection':
      sheet.isProtected = isTrue(reader.attribute('sheet'));
      return;
  }
}

/** With `hidesOthers` the rows that have no tag are hidden. */
function readSheetData(
  reader: XmlReader,
  context: SheetContext,
  sheet: SheetPart,
  hidesOthers: boolean,
): void {
  if (reader.bytes[reader.at - 2] === SLASH) return;
  const before = { ...context.budget };
  const end = reader.prefix === '' ? scan(reader.bytes, reader.at, context, sheet, hidesOthers) : -1;
  if (end >= 0) {
    reader.leaveAt(end);
    return;
  }
  Object.assign(context.budget, before);
  if (scan(plainContent(reader), 0, context, sheet, hidesOthers) < 0)
    throw new ReadRefusal('damaged', { what: 'sheet-data' });
}

function scan(
  bytes: Uint8Array,
  from: number,
  context: SheetContext,
  sheet: SheetPart,
  hidesOthers: boolean,
): number {
  const { cells } = context;
  cells.restart(estimateCells(bytes.length - from, context.limits));
  const rows = new RowHead(context.ranges, hidesOthers);
  const values = new CellValues(cells, context.pool, context.styles, context.dates);
  const formulas = new FormulaReader(context.limits, context.budget);
  const end = new SheetDataScanner(bytes, rows, values, formulas, context.budget).scan(from);
  if (end >= 0) {
    rows.finish();
    sheet.cells = cells.build();
    sheet.hiddenRows = rows.hidden;
  }
  return end;
}

/** Room for the cells a sheet of so many bytes mostly has; more are taken when needed. */
function estimateCells(bytes: number, limits: Limits): number {
  return Math.min(Math.ceil(bytes / BYTES_PER_CELL / ROOM_STEP) * ROOM_STEP, limits.cells);
}

function readConditionalFormat(reader: XmlReader, ranges: RangeReader, into: Range[]): void {
  const { depth } = reader;
  for (const range of ranges.list(reader.attribute('sqref'))) into.push(range);
  while (reader.nextChild(depth)) {
    if (reader.name !== 'sqref') continue;
    for (const range of ranges.list(reader.text())) into.push(range);
  }
}

function addHiddenColumn(reader: XmlReader, ranges: RangeReader, into: [number, number][]): void {
  if (!isTrue(reader.attribute('hidden'))) return;
  ranges.take();
  const first = Number(reader.attribute('min'));
  const last = Math.min(Number(reader.attribute('max')), MAX_COLUMN);
  if (first >= 1 && last >= first) into.push([first, last]);
}

function pushRange(into: Range[], range: Range | null): void {
  if (range) into.push(range);
}
