import { MAX_COLUMN, MAX_ROW, type Range, formatAddress, intersects } from '../../../../core/model/address';
import type { Plan, SheetPlan } from '../../../../core/model/plan';
import { type Limits, cellPlace, place } from './limit';

const MAX_LINKS = 65_530;

/** Everything stands inside the grid, merges lie apart, a cell has one note. */
export function* rangeLimits({ sheets }: Plan): Limits {
  for (const sheet of sheets) {
    for (const { bottom, right } of rangesOf(sheet)) {
      const where = sheet.name;
      if (bottom > MAX_ROW) yield { what: 'rows', where, limit: MAX_ROW, found: bottom };
      if (right > MAX_COLUMN) yield { what: 'columns', where, limit: MAX_COLUMN, found: right };
    }
    const overlap = firstOverlap(sheet.merges ?? []);
    if (overlap) yield { what: 'merges-overlap', where: place(sheet.name, overlap), limit: 1, found: 2 };
    yield* noteLimits(sheet);
    const links = sheet.links?.length ?? 0;
    if (links > MAX_LINKS) yield { what: 'links', where: sheet.name, limit: MAX_LINKS, found: links };
  }
}

function* noteLimits({ name, notes = [] }: SheetPlan): Limits {
  const known = new Set<string>();
  for (const note of notes) {
    const at = formatAddress(note);
    if (known.has(at))
      yield { what: 'note-unique', where: cellPlace(name, note.row, note.column), limit: 1, found: 2 };
    known.add(at);
  }
}

function* rangesOf(sheet: SheetPlan): Generator<Pick<Range, 'bottom' | 'right'>> {
  for (const { row, column, values } of sheet.blocks) {
    const width = values.reduce((widest, { length }) => Math.max(widest, length), 0);
    yield { bottom: row + values.length - 1, right: column + width - 1 };
  }
  for (const { last } of sheet.columns ?? []) yield { bottom: 1, right: last };
  for (const { row } of sheet.rowHeights ?? []) yield { bottom: row, right: 1 };
  for (const [, last] of sheet.hiddenRows ?? []) yield { bottom: last, right: 1 };
  yield* sheet.merges ?? [];
  for (const { range } of [...(sheet.tables ?? []), ...(sheet.links ?? [])]) yield range;
  for (const { ranges } of [...(sheet.validations ?? []), ...(sheet.conditionalFormats ?? [])]) yield* ranges;
  for (const { row, column } of sheet.notes ?? []) yield { bottom: row, right: column };
  for (const { at } of sheet.charts ?? []) yield { bottom: at.row, right: at.column };
}

/** Sorted by their first row, a range can only meet those that start before it ends. */
function firstOverlap(ranges: readonly Range[]): Range | null {
  const inOrder = [...ranges].sort((a, b) => a.top - b.top);
  for (const [i, range] of inOrder.entries()) {
    for (let j = i + 1; (inOrder[j]?.top ?? Infinity) <= range.bottom; j++) {
      const other = inOrder[j];
      if (other !== undefined && intersects(range, other)) return other;
    }
  }
  return null;
}
