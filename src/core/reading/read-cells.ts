import type { CellTable } from '../model/cells';
import { Kind } from '../model/cells';
import type { Reading } from './cell-reader';
import { NumberCollector, ValueCollector, ValueNumbers } from './collect-values';
import type { FieldValue, SeenValues, ValueNote } from './table';

/** The values of a column's cells. */
export interface CellReadings {
  readonly values: readonly (FieldValue | null)[];
  readonly notes: ReadonlyMap<number, ValueNote>;
  readonly seen: SeenValues;
}

/** Reads cells as numbers; equal texts are read once. */
export function readNumbers(
  indexes: Int32Array,
  cells: CellTable,
  read: (cell: number) => Reading,
): CellReadings {
  const collector = new ValueCollector(indexes.length);
  const numbers = new NumberCollector(indexes.length);
  const byText = new Map<number, Reading>();
  for (let record = 0; record < indexes.length; record++) {
    const cell = indexes[record] ?? -1;
    if (cell < 0) continue;
    let reading: Reading | undefined;
    if (cells.kinds[cell] === Kind.text && !isUncalculated(cells, cell)) {
      const text = cells.numbers[cell] ?? 0;
      reading = byText.get(text);
      if (!reading) byText.set(text, (reading = read(cell)));
    } else reading = read(cell);
    collector.keep(record, reading.value, reading.note);
    if (typeof reading.value === 'number') numbers.keep(record, reading.value);
  }
  const { values, notes } = collector;
  return { values, notes, seen: collector.seen({ distinct: null, numbers: numbers.facts() }) };
}

/** Numbering is given up where, after so many records, more than half of what was read was new. */
const TRIED = 48;

/** Reads cells as values of which many are mostly equal: what stands in several cells in the same way is read once. */
export function readDistinct(
  indexes: Int32Array,
  cells: CellTable,
  read: (cell: number) => Reading,
): CellReadings {
  const collector = new ValueCollector(indexes.length);
  const known = new KnownReadings(cells, read);
  const numbers = new ValueNumbers(indexes.length);
  let isNumbered = true;
  for (let record = 0; record < indexes.length; record++) {
    const cell = indexes[record] ?? -1;
    if (cell < 0) continue;
    const reading = known.of(cell);
    collector.keep(record, reading.value, reading.note);
    if (!isNumbered) continue;
    if (reading.id < 0) {
      reading.id = numbers.numberOf(reading.value);
      isNumbered = record < TRIED || known.size * 2 < record;
    }
    numbers.ids[record] = reading.id;
  }
  const { values, notes } = collector;
  const distinct = isNumbered ? { ids: numbers.ids, values: numbers.values } : null;
  return { values, notes, seen: collector.seen({ distinct, numbers: null }) };
}

/** A formula without a result is told by its own text. */
function isUncalculated({ formulas }: CellTable, cell: number): boolean {
  return formulas.size > 0 && formulas.get(cell)?.calculated === false;
}

/** The reading of cells that hold the same, with the number of its value in the column; -1 until it has one. */
class SharedReading {
  readonly value: FieldValue | null;
  readonly note: ValueNote | undefined;
  id = -1;

  constructor({ value, note }: Reading) {
    this.value = value;
    this.note = note;
  }
}

/** Readings by what the cells hold: the kind, the number (of a text: its index) and the format. */
class KnownReadings {
  size = 0;
  private readonly texts = new Map<number, SharedReading>();
  private readonly others = new Map<number, Map<number, SharedReading>>();

  constructor(
    private readonly cells: CellTable,
    private readonly read: (cell: number) => Reading,
  ) {}

  of(cell: number): SharedReading {
    const { cells } = this;
    if (isUncalculated(cells, cell)) return new SharedReading(this.read(cell));
    const kind = cells.kinds[cell] ?? Kind.text;
    const byNumber = kind === Kind.text ? this.texts : this.byNumber(kind, cells.formats[cell] ?? 0);
    const number = cells.numbers[cell] ?? 0;
    let reading = byNumber.get(number);
    if (!reading) {
      byNumber.set(number, (reading = new SharedReading(this.read(cell))));
      this.size++;
    }
    return reading;
  }

  private byNumber(kind: number, format: number): Map<number, SharedReading> {
    const key = format * 8 + kind;
    let map = this.others.get(key);
    if (!map) this.others.set(key, (map = new Map<number, SharedReading>()));
    return map;
  }
}
