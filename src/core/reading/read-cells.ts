import type { CellTable } from '../model/cells';
import { Kind } from '../model/cells';
import type { Reading } from './cell-reader';
import { NumberCollector, type SharedReading, ValueCollector, ValueNumbers } from './collect-values';
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
    collector.keep(record, reading);
    if (typeof reading.value === 'number') numbers.keep(record, reading.value);
  }
  const { values, notes } = collector;
  return { values, notes, seen: collector.seen({ distinct: null, numbers: numbers.facts() }) };
}

/** Reads cells as values of which many are equal: what stands in several cells in the same way is read once. */
export function readDistinct(
  indexes: Int32Array,
  cells: CellTable,
  read: (cell: number) => Reading,
): CellReadings {
  const collector = new ValueCollector(indexes.length);
  const numbers = new ValueNumbers(indexes.length);
  const known = new KnownReadings();
  for (let record = 0; record < indexes.length; record++) {
    const cell = indexes[record] ?? -1;
    if (cell < 0) continue;
    const reading = isUncalculated(cells, cell) ? { ...read(cell), id: null } : known.of(cells, cell, read);
    reading.id ??= numbers.numberOf(reading.value);
    collector.keep(record, reading);
    numbers.ids[record] = reading.id;
  }
  const { values, notes } = collector;
  const { ids, values: different } = numbers;
  return { values, notes, seen: collector.seen({ distinct: { ids, values: different }, numbers: null }) };
}

/** A formula without a result is told by its own text. */
function isUncalculated({ formulas }: CellTable, cell: number): boolean {
  return formulas.size > 0 && formulas.get(cell)?.calculated === false;
}

/** Readings by what the cells hold: the kind, the number (of a text: its index) and the format. */
class KnownReadings {
  private readonly texts = new Map<number, SharedReading>();
  private readonly others = new Map<number, Map<number, SharedReading>>();

  of(cells: CellTable, cell: number, read: (cell: number) => Reading): SharedReading {
    const kind = cells.kinds[cell] ?? Kind.text;
    const byNumber = kind === Kind.text ? this.texts : this.byNumber(kind, cells.formats[cell] ?? 0);
    const number = cells.numbers[cell] ?? 0;
    let reading = byNumber.get(number);
    if (!reading) byNumber.set(number, (reading = { ...read(cell), id: null }));
    return reading;
  }

  private byNumber(kind: number, format: number): Map<number, SharedReading> {
    const key = format * 8 + kind;
    let map = this.others.get(key);
    if (!map) this.others.set(key, (map = new Map<number, SharedReading>()));
    return map;
  }
}
