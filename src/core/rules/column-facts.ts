import { Kind } from '../model/cells';
import { isTelling, NumberCollector } from '../reading/collect-values';
import type {
  Distinct,
  FieldValue,
  NumberFacts,
  ReadColumn,
  SeenValues,
  TellingNote,
} from '../reading/table';
import type { CheckedTable } from './checked-table';
import type { NumberedColumn } from './combined-ids';

const distinct = new WeakMap<ReadColumn, Distinct>();
/** By the column of names. */
const joined = new WeakMap<ReadColumn, Distinct>();
const telling = new WeakMap<ReadColumn, readonly TellingNote[]>();
const numeric = new WeakMap<ReadColumn, NumberFacts>();

/** What the reader saw of a column's values; null when they are not as it read them. */
function seenOf({ seen, values }: ReadColumn): SeenValues | null {
  return seen?.of === values ? seen : null;
}

/** True when a record has no value. */
export function hasEmpty(column: ReadColumn): boolean {
  const seen = seenOf(column);
  return seen ? seen.empty > 0 : column.values.includes(null);
}

/** True when a record has a value. */
export function hasValues(column: ReadColumn): boolean {
  const seen = seenOf(column);
  return seen ? seen.empty < seen.of.length : column.values.some((value) => value !== null);
}

/** How many records have a cell with something in it. */
export function filledCells(column: ReadColumn): number {
  const seen = seenOf(column);
  return seen ? seen.cells : column.cells.reduce((filled, cell) => (cell >= 0 ? filled + 1 : filled), 0);
}

/** The different values of a column; worked out once, whoever asks. */
export function distinctOf(at: CheckedTable, column: ReadColumn): Distinct {
  let facts = seenOf(column)?.distinct ?? distinct.get(column);
  if (!facts) distinct.set(column, (facts = numbered(at, column)));
  return facts;
}

/** What each record refers to: the code where there is one, else the name in its place; null when no column gives either. */
export function referredDistinct(at: CheckedTable, field: string): Distinct | null {
  const codes = at.table.columns.get(field);
  const names = at.table.names.get(field);
  if (!names) return codes ? distinctOf(at, codes) : null;
  if (!codes) return distinctOf(at, names);
  let both = joined.get(names);
  if (!both) joined.set(names, (both = joinedOf(distinctOf(at, codes), distinctOf(at, names))));
  return both;
}

/** What each record refers to, as numbers to combine with those of other fields. */
export function numberedColumn(at: CheckedTable, field: string): NumberedColumn | null {
  const referred = referredDistinct(at, field);
  return referred && { ids: referred.ids, count: referred.values.length };
}

/** The notes of a column that rules have to look at: those with a problem, and values known only within bounds. */
export function tellingNotes(column: ReadColumn): readonly TellingNote[] {
  let notes = seenOf(column)?.telling ?? telling.get(column);
  if (!notes) telling.set(column, (notes = [...column.notes].filter(([, note]) => isTelling(note))));
  return notes;
}

function joinedOf(codes: Distinct, names: Distinct): Distinct {
  const offset = codes.values.length - 1;
  const ids = codes.ids.map((id, record) => {
    const name = names.ids[record] ?? 0;
    return id || (name && name + offset);
  });
  return { ids, values: [...codes.values, ...names.values.slice(1)] };
}

/** A column's numbers and their limits; worked out once, whoever asks. */
export function numberFactsOf(column: ReadColumn): NumberFacts {
  let facts = seenOf(column)?.numbers ?? numeric.get(column);
  if (!facts) numeric.set(column, (facts = measured(column.values)));
  return facts;
}

/** The numbers of a field, NaN for none; null when no column gives it. */
export function numbersOf(at: CheckedTable, field: string): Float64Array | null {
  const column = at.table.columns.get(field);
  return column ? numberFactsOf(column).numbers : null;
}

/** What follows on a value most often follows on it again; else the number of the cell's text leads to the value. */
function numbered(at: CheckedTable, { values, cells }: ReadColumn): Distinct {
  const size = values.length;
  const ids = new Uint32Array(size);
  const found: (FieldValue | null)[] = [null];
  const next: number[] = [0];
  const known = new Map<FieldValue, number>();
  const byText = new Uint32Array(at.cells.texts.length);
  const { kinds, numbers } = at.cells;
  let last = 0;
  for (let record = 0; record < size; record++) {
    const value = values[record] ?? null;
    if (value !== found[last]) {
      const guess = next[last] ?? 0;
      if (value === found[guess]) last = guess;
      else {
        const cell = cells[record] ?? -1;
        const text = cell >= 0 && kinds[cell] === Kind.text ? (numbers[cell] ?? -1) : -1;
        let id = text < 0 ? 0 : (byText[text] ?? 0);
        if (found[id] !== value) {
          id = value === null ? 0 : idOf(value, known, found);
          if (text >= 0) byText[text] = id;
        }
        next[last] = id;
        last = id;
      }
    }
    ids[record] = last;
  }
  return { ids, values: found };
}

function idOf(value: FieldValue, known: Map<FieldValue, number>, found: (FieldValue | null)[]): number {
  let id = known.get(value);
  if (id !== undefined) return id;
  const key = typeof value === 'object' ? `[${value.join(';')}` : value;
  id = known.get(key);
  if (id === undefined) {
    id = found.push(value) - 1;
    known.set(key, id);
  }
  known.set(value, id);
  return id;
}

function measured(values: readonly (FieldValue | null)[]): NumberFacts {
  const numbers = new NumberCollector(values.length);
  for (let record = 0; record < values.length; record++) {
    const value = values[record];
    if (typeof value === 'number') numbers.keep(record, value);
  }
  return numbers.facts();
}
