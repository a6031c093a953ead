import type { Distinct, FieldValue, NumberFacts, SeenValues, TellingNote, ValueNote } from './table';

/** Whether rules have to look at a note: it tells of a problem, or of a value known only within bounds. */
export function isTelling(note: ValueNote): boolean {
  return note.problem !== undefined || note.flag === 'inexact';
}

/** Takes a column's readings one by one; each record at most once. */
export class ValueCollector {
  readonly values: (FieldValue | null)[];
  readonly notes = new Map<number, ValueNote>();
  private readonly telling: TellingNote[] = [];
  private filled = 0;
  private cells = 0;

  constructor(size: number) {
    this.values = new Array<FieldValue | null>(size).fill(null);
  }

  /** Keeps the value of a record and what is worth knowing about it. */
  keep(record: number, value: FieldValue | null, note: ValueNote | undefined): void {
    this.cells++;
    if (value !== null) {
      this.values[record] = value;
      this.filled++;
    }
    if (note) {
      this.notes.set(record, note);
      if (isTelling(note)) this.telling.push([record, note]);
    }
  }

  /** What was seen, with the numbers of the values. */
  seen(numbered: Pick<SeenValues, 'distinct' | 'numbers'>): SeenValues {
    const { values, filled, cells, telling } = this;
    return { of: values, ...numbered, empty: values.length - filled, cells, telling };
  }
}

/** Numbers a column's different values from 1 on. */
export class ValueNumbers implements Distinct {
  readonly ids: Uint32Array;
  readonly values: (FieldValue | null)[] = [null];
  private readonly known = new Map<FieldValue, number>();

  constructor(size: number) {
    this.ids = new Uint32Array(size);
  }

  /** The number of a value; equal lists of codes have the same. */
  numberOf(value: FieldValue | null): number {
    if (value === null) return 0;
    const key = typeof value === 'object' ? `[${value.join(';')}` : value;
    let id = this.known.get(key);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.known.set(key, id);
    }
    return id;
  }
}

/** A column's numbers by record, with their limits. */
export class NumberCollector {
  private readonly numbers: Float64Array;
  private min = Infinity;
  private max = -Infinity;
  private isWhole = true;

  constructor(size: number) {
    this.numbers = new Float64Array(size).fill(NaN);
  }

  keep(record: number, value: number): void {
    this.numbers[record] = value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    if (Math.floor(value) !== value) this.isWhole = false;
  }

  /** The numbers kept so far. */
  facts(): NumberFacts {
    const { numbers, min, max } = this;
    return { numbers, min, max, isWhole: this.isWhole && min > -Infinity && max < Infinity };
  }
}
