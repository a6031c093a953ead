import type { CellTable } from '../model/cells';
import { cellIndex } from '../model/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { ColumnDefinition, TemplateDefinition } from '../templates/template';
import type { ReadingHints } from './column-reader';
import { isNumeric, readColumn, textsOf } from './column-reader';
import { readGivenColumn } from './given-column';
import { headingLanguage } from './heading-language';
import { unitOf } from './headings';
import { decideNumberMarks } from './number-marks';
import { recordsOf } from './records';
import type { Records } from './records';
import { sectionColumn } from './sections';
import { slotOf } from './slots';
import { SheetGrid } from './sheet-grid';
import type { ColumnDecision, ColumnMatch, ReadColumn, ReadTable, TableMatch } from './table';
import { cellsByColumn, fillMerged, formValueCell } from './table-cells';
import type { Unit } from './units';
import { readUnit } from './units';

/** A matched column with its definition and the cell of each data row. */
interface Source {
  readonly match: ColumnMatch;
  readonly definition: ColumnDefinition;
  readonly cells: Int32Array;
  readonly unit: (Unit & { readonly text: string }) | null;
}

/** The columns read so far. */
interface Collected {
  readonly columns: Map<string, ReadColumn>;
  readonly names: Map<string, ReadColumn>;
}

/** A name may be any text, whatever the field's codes look like. */
const NAME = { kind: 'text' } as const;
const NAMES = { kind: 'texts' } as const;

/** Reads a matched table as one template's records; periods as columns become records of their own. */
export function readTable(
  match: TableMatch,
  sheetIndex: number,
  workbook: WorkbookSnapshot,
  template: TemplateDefinition,
): ReadTable {
  const sheet = workbook.sheets[sheetIndex];
  if (!sheet) throw new Error(`No sheet ${sheetIndex}.`);
  const grid = new SheetGrid(sheet, workbook);
  const sources = sourcesOf(match, template, sheet, grid);
  const records = recordsOf(match, sources);
  const hints = hintsOf(match, template, sources, sheet.cells);
  const columns = new Map<string, ReadColumn>();
  const names = new Map<string, ReadColumn>();
  const decisions: ColumnDecision[] = [];
  for (const group of groupByField(sources)) {
    const [first] = group;
    if (!first) continue;
    const { column, decided } = readGroup(group, records, sheet.cells, workbook, hints);
    decisions.push(...decided);
    (first.match.isName ? names : columns).set(first.definition.id, column);
  }
  addSlots({ columns, names }, records, sources);
  const guessed = addSections({ columns, names }, grid, match, template, records, workbook);
  addGiven({ columns, names }, match, template, records.size, workbook);
  return {
    sheet: sheetIndex,
    match,
    template: template.id,
    size: records.size,
    rows: records.rows,
    columns,
    names,
    decisions,
    ...(guessed === null ? {} : { guessed }),
  };
}

function sourcesOf(
  match: TableMatch,
  template: TemplateDefinition,
  sheet: SheetSnapshot,
  grid: SheetGrid,
): Source[] {
  const { region } = match;
  const definitions = new Map(template.columns.map((column) => [column.id, column]));
  const wanted = new Set(
    match.columns.flatMap(({ column, field, template: other }) =>
      field === null || other !== undefined ? [] : [column],
    ),
  );
  const byColumn = region.orientation === 'rows' ? cellsByColumn(sheet.cells, region, wanted) : null;
  const sources: Source[] = [];
  match.columns.forEach((column, at) => {
    const definition = definitions.get(column.field ?? '');
    if (!definition || column.template !== undefined) return;
    const cells = byColumn?.get(column.column) ?? Int32Array.of(formValueCell(grid, region, at));
    const isDimension = !isNumeric(definition) && !(definition.type.kind === 'text' && definition.type.long);
    if (byColumn && isDimension) fillMerged(sheet.cells, sheet.merges, region, column.column, cells);
    sources.push({ match: column, definition, cells, unit: unitFor(column, match, grid) });
  });
  return sources;
}

/** The unit in the heading, in one of its levels, or in the row of units below. */
function unitFor(column: ColumnMatch, { region }: TableMatch, grid: SheetGrid): Source['unit'] {
  for (const level of [column.heading, ...column.heading.split(' – ')]) {
    const unit = unitOf(level);
    if (unit) return unit;
  }
  for (const row of region.unitRows) {
    const text = grid.text(cellIndex(grid.cells, row, column.column));
    const unit = text === '' ? null : (unitOf(text) ?? readUnit(text));
    if (unit) return { ...unit, text };
  }
  return null;
}

/** What the headings' language and the other columns say about decimal marks and dates. */
function hintsOf(
  match: TableMatch,
  template: TemplateDefinition,
  sources: readonly Source[],
  cells: CellTable,
): ReadingHints {
  const language = headingLanguage(match, template);
  const marks = new Set<',' | '.'>();
  for (const source of sources) {
    if (!isNumeric(source.definition)) continue;
    const { decimal, by } = decideNumberMarks(textsOf(source.cells, cells));
    if (decimal && by === 'column') marks.add(decimal);
  }
  const [sibling] = marks;
  return {
    ...(language ? { headingLanguage: language, language: language === 'sv' ? ',' : '.' } : {}),
    ...(marks.size === 1 && sibling ? { sibling } : {}),
  };
}

/** The columns of each field: one, or one for each period; names apart from codes. */
function groupByField(sources: readonly Source[]): Source[][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = `${source.definition.id}|${source.match.isName === true}`;
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return [...groups.values()];
}

function readGroup(
  group: readonly Source[],
  records: Records,
  cells: CellTable,
  workbook: WorkbookSnapshot,
  hints: ReadingHints,
): { readonly column: ReadColumn; readonly decided: readonly ColumnDecision[] } {
  const readings = group.map((source) => {
    const definition = source.match.isName ? nameDefinition(source.definition) : source.definition;
    const from = { column: source.match.column, cells: source.cells, unit: source.unit };
    return { source, ...readColumn(definition, from, cells, workbook, chosenHints(source.match, hints)) };
  });
  const decided = readings.flatMap((reading) => reading.decisions);
  const [first] = readings;
  if (!first) throw new Error('A field without columns.');
  const { definition, match } = first.source;
  const base = { field: definition.id, heading: match.heading };
  if (records.periods.length === 0) {
    const { values, notes, seen } = first;
    return { column: { ...base, cells: first.source.cells, values, notes, seen }, decided };
  }
  const byPeriod = new Map(readings.map((reading) => [slotOf(reading.source.match) ?? '', reading]));
  const column = records.expand(base, (period) => {
    const reading = byPeriod.get(period) ?? byPeriod.get('');
    return reading ? { cells: reading.source.cells, values: reading.values, notes: reading.notes } : null;
  });
  return { column, decided };
}

/** What somebody chose for a column stands beside what its surroundings say. */
function chosenHints({ reading }: ColumnMatch, hints: ReadingHints): ReadingHints {
  if (!reading) return hints;
  const { decimal, ...others } = reading;
  return { ...hints, ...others, ...(decimal ? { chosen: decimal } : {}) };
}

function nameDefinition(definition: ColumnDefinition): ColumnDefinition {
  return { ...definition, type: definition.type.kind === 'references' ? NAMES : NAME };
}

/** What the headings of columns say of the records below them: their period, or their indicator. */
function addSlots({ columns, names }: Collected, records: Records, sources: readonly Source[]): void {
  const slot = sources.find(({ match }) => slotOf(match) !== undefined)?.match;
  if (!slot) return;
  const field = slot.period === undefined ? 'indicator_id' : 'period';
  (slot.period === undefined ? names : columns).set(field, {
    field,
    heading: slot.heading,
    cells: new Int32Array(records.size).fill(-1),
    values: Array.from(records.periodOfRecord, (at) => records.periods[at] ?? null),
    notes: new Map(),
  });
}

/** The text of a section row is a value of all records below it; gives the field when that is only a guess. */
function addSections(
  { columns, names }: Collected,
  grid: SheetGrid,
  match: TableMatch,
  template: TemplateDefinition,
  records: Records,
  workbook: WorkbookSnapshot,
): string | null {
  const section = sectionColumn(grid, match, template);
  const definition = template.columns.find(({ id }) => id === section?.field);
  if (!section || !definition) return null;
  const readings = new Map(
    [...section.texts].map(([cell, text]) => [cell, readGivenColumn(definition, text, 1, workbook)] as const),
  );
  const cells = Int32Array.from(records.rowOfRecord, (row) => section.cells[row] ?? -1);
  const isName = [...readings.values()].some((reading) => reading.isName);
  (isName ? names : columns).set(definition.id, {
    field: definition.id,
    heading: '',
    cells,
    values: Array.from(cells, (cell) => readings.get(cell)?.column.values[0] ?? null),
    notes: new Map(
      Array.from(cells, (cell, record) => [record, readings.get(cell)?.column.notes.get(0)] as const).flatMap(
        ([record, note]) => (note ? [[record, note] as const] : []),
      ),
    ),
  });
  return section.isGuess ? definition.id : null;
}

function addGiven(
  { columns, names }: Collected,
  match: TableMatch,
  template: TemplateDefinition,
  size: number,
  workbook: WorkbookSnapshot,
): void {
  for (const { field, text } of match.given) {
    const definition = template.columns.find(({ id }) => id === field);
    if (!definition || columns.has(field) || names.has(field)) continue;
    const { column, isName } = readGivenColumn(definition, text, size, workbook);
    (isName ? names : columns).set(field, column);
  }
}
