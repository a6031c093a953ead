import { Kind } from '../model/cells';
import type { FieldValue, ReadColumn, ValueNote } from '../reading/table';
import type { CheckedTable } from './checked-table';

/** A column's values as numbers of its different values, so that each of them is thought about once. */
export interface Distinct {
  /** Number of each record's value; 0 for none. */
  readonly ids: Uint32Array;
  /** The different values by number; none stands at 0. */
  readonly values: readonly (FieldValue | null)[];
}

/** A column's numbers, and what holds for all of them. */
export interface NumberFacts {
  /** The number of each record; NaN for none. Rules read it many times, and it needs no look at what a value is. */
  readonly numbers: Float64Array;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

const distinct = new WeakMap<ReadColumn, Distinct>();
/** By the column of names. */
const joined = new WeakMap<ReadColumn, Distinct>();
const telling = new WeakMap<ReadColumn, readonly (readonly [number, ValueNote])[]>();
const numeric = new WeakMap<ReadColumn, NumberFacts>();

/** The different values of a column; worked out once, whoever asks. */
export function distinctOf(at: CheckedTable, column: ReadColumn): Distinct {
  let facts = distinct.get(column);
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

/** The notes of a column that rules have to look at: those with a problem, and values known only within bounds. */
export function tellingNotes(column: ReadColumn): readonly (readonly [number, ValueNote])[] {
  let notes = telling.get(column);
  if (!notes) {
    const found: [number, ValueNote][] = [];
    column.notes.forEach((note, record) => {
      if (note.problem !== undefined || note.flag === 'inexact') found.push([record, note]);
    });
    telling.set(column, (notes = found));
  }
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
  let facts = numeric.get(column);
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
  const numbers = new Float64Array(values.length);
  let min = Infinity;
  let max = -Infinity;
  let isWhole = true;
  for (let record = 0; record < numbers.length; record++) {
    const value = values[record];
    if (typeof value !== 'number') {
      numbers[record] = NaN;
      continue;
    }
    numbers[record] = value;
    if (value < min) min = value;
    if (value > max) max = value;
    if (Math.floor(value) !== value) isWhole = false;
  }
  return { numbers, min, max, isWhole: isWhole && min > -Infinity && max < Infinity };
}
