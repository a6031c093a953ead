import type { CellTable, CellValue, Formula } from './cells';
import { Kind } from './cells';

/** Collects cells in reading order (by row, then column) into a {@link CellTable}, growing as needed. */
export class CellTableBuilder {
  private size = 0;
  private rows: Uint32Array<ArrayBuffer>;
  private columns: Uint16Array<ArrayBuffer>;
  private kinds: Uint8Array<ArrayBuffer>;
  private numbers: Float64Array<ArrayBuffer>;
  private formats: Uint16Array<ArrayBuffer>;
  private formulas = new Map<number, Formula>();
  private readonly textIndex = new Map<string, number>();

  /**
   * @param texts a shared table of texts that cells may point into; new texts are appended to it.
   * @param capacity room for so many cells from the start.
   */
  constructor(
    private readonly texts: string[] = [],
    capacity = 64,
  ) {
    this.rows = new Uint32Array(capacity);
    this.columns = new Uint16Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.numbers = new Float64Array(capacity);
    this.formats = new Uint16Array(capacity);
  }

  /** Adds a cell by its raw parts; `number` as in {@link CellTable.numbers}. */
  addRaw(row: number, column: number, kind: Kind, number: number, format: number, formula?: Formula): void {
    if (this.size === this.rows.length) this.grow(this.rows.length * 2);
    const i = this.size++;
    this.rows[i] = row;
    this.columns[i] = column;
    this.kinds[i] = kind;
    this.numbers[i] = number;
    this.formats[i] = format;
    if (formula) this.formulas.set(i, formula);
  }

  /** Adds a cell; texts equal to earlier ones added here are kept once. */
  add(row: number, column: number, value: CellValue, format = 0, formula?: Formula): void {
    this.addRaw(row, column, value.kind, this.encode(value), format, formula);
  }

  /** Forgets the cells added so far and makes room for others, so that one builder serves many sheets. */
  restart(capacity: number): void {
    this.size = 0;
    this.formulas = new Map();
    if (capacity > this.rows.length) this.grow(capacity);
  }

  /** The table; cells that came out of order are sorted, and of two at one place the later stays. */
  build(): CellTable {
    const n = this.size;
    const table = {
      size: n,
      rows: this.rows.slice(0, n),
      columns: this.columns.slice(0, n),
      kinds: this.kinds.slice(0, n),
      numbers: this.numbers.slice(0, n),
      formats: this.formats.slice(0, n),
      texts: this.texts,
      formulas: this.formulas,
    };
    return isOrdered(table) ? table : reordered(table);
  }

  private encode(value: CellValue): number {
    switch (value.kind) {
      case Kind.number:
        return value.number;
      case Kind.date:
        return value.serial;
      case Kind.boolean:
        return value.boolean ? 1 : 0;
      case Kind.error:
        return this.internText(value.error);
      case Kind.text:
        return this.internText(value.text);
    }
  }

  private internText(text: string): number {
    let index = this.textIndex.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      this.textIndex.set(text, index);
    }
    return index;
  }

  private grow(capacity: number): void {
    const larger = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.rows = larger(new Uint32Array(capacity), this.rows);
    this.columns = larger(new Uint16Array(capacity), this.columns);
    this.kinds = larger(new Uint8Array(capacity), this.kinds);
    this.numbers = larger(new Float64Array(capacity), this.numbers);
    this.formats = larger(new Uint16Array(capacity), this.formats);
  }
}

function isOrdered(cells: CellTable): boolean {
  for (let i = 1; i < cells.size; i++) {
    const [row = 0, previous = 0] = [cells.rows[i], cells.rows[i - 1]];
    if (row < previous) return false;
    if (row === previous && (cells.columns[i] ?? 0) <= (cells.columns[i - 1] ?? 0)) return false;
  }
  return true;
}

function reordered(cells: CellTable): CellTable {
  const order = orderOf(cells);
  const pick = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T => {
    for (let at = 0; at < order.length; at++) to[at] = from[order[at] ?? 0] ?? 0;
    return to;
  };
  const formulas = new Map<number, Formula>();
  if (cells.formulas.size > 0) {
    order.forEach((i, at) => {
      const formula = cells.formulas.get(i);
      if (formula) formulas.set(at, formula);
    });
  }
  return {
    size: order.length,
    rows: pick(cells.rows, new Uint32Array(order.length)),
    columns: pick(cells.columns, new Uint16Array(order.length)),
    kinds: pick(cells.kinds, new Uint8Array(order.length)),
    numbers: pick(cells.numbers, new Float64Array(order.length)),
    formats: pick(cells.formats, new Uint16Array(order.length)),
    texts: cells.texts,
    formulas,
  };
}

/** Indexes of the cells by row, then column, in time and memory that grow with their number alone. */
function orderOf(cells: CellTable): Uint32Array {
  let order = Uint32Array.from({ length: cells.size }, (_, i) => i);
  for (const [keys, shift] of [
    [cells.columns, 0],
    [cells.columns, 11],
    [cells.rows, 0],
    [cells.rows, 11],
  ] as const) {
    order = sortByDigit(order, keys, shift);
  }
  const isLast = (i: number, at: number) => {
    const next = order[at + 1];
    return (
      next === undefined || cells.rows[next] !== cells.rows[i] || cells.columns[next] !== cells.columns[i]
    );
  };
  return order.filter(isLast);
}

/** One step of a radix sort: orders by eleven bits of the keys and keeps the order of equal ones. */
function sortByDigit(
  order: Uint32Array<ArrayBuffer>,
  keys: Uint16Array | Uint32Array,
  shift: number,
): Uint32Array<ArrayBuffer> {
  const digit = (i: number) => ((keys[i] ?? 0) >>> shift) & 2047;
  const starts = new Uint32Array(2049);
  for (const i of order) starts[digit(i) + 1] = (starts[digit(i) + 1] ?? 0) + 1;
  for (let value = 1; value < starts.length; value++) {
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  }
  const sorted = new Uint32Array(order.length);
  for (const i of order) {
    const at = starts[digit(i)] ?? 0;
    sorted[at] = i;
    starts[digit(i)] = at + 1;
  }
  return sorted;
}
