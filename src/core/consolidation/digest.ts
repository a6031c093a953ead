import type { PlanValue, SheetPlan } from '../model/plan';
import { type CellTable, Kind } from '../model/cells';

/**
 * Collects a digest of cell values that does not depend on the order in which cells come.
 *
 * It tells whether somebody has changed a sheet; it is no protection against somebody who wants to deceive.
 */
class CellDigest {
  /** Hashes of long texts: many stand in several cells. */
  readonly hashes = new Map<string, number>();
  private low = 0;
  private high = 0;
  private readonly float = new Float64Array(1);
  private readonly halves = new Uint32Array(this.float.buffer);

  number(row: number, column: number, value: number): void {
    // Plus zero, so that minus zero is the same.
    this.float[0] = value + 0;
    this.mix(row, column, 1, this.halves[0] ?? 0, this.halves[1] ?? 0);
  }

  text(row: number, column: number, hash: number): void {
    this.mix(row, column, 2, hash, 0);
  }

  boolean(row: number, column: number, value: boolean): void {
    this.mix(row, column, 3, value ? 1 : 0, 0);
  }

  toString(): string {
    return [this.high, this.low].map((part) => part.toString(16).padStart(8, '0')).join('');
  }

  private mix(row: number, column: number, kind: number, low: number, high: number): void {
    const place = Math.imul(row, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b) ^ kind;
    this.low = (this.low + scramble(place ^ scramble(low) ^ Math.imul(high, 0xc2b2ae35))) >>> 0;
    this.high =
      (this.high + scramble(Math.imul(place, 0x27d4eb2f) ^ scramble(high ^ Math.imul(low, 31)))) >>> 0;
  }
}

function scramble(n: number): number {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Line ends count as one character, as files write them differently. */
function plainText(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Digest of a planned sheet's values; equal to that of the sheet when it is read back unchanged. */
export function digestOfPlan(sheet: SheetPlan): string {
  const digest = new CellDigest();
  for (const block of sheet.blocks) {
    for (let r = 0; r < block.values.length; r++) {
      const row = block.values[r] ?? [];
      for (let c = 0; c < row.length; c++) add(digest, block.row + r, block.column + c, row[c] ?? null);
    }
  }
  return digest.toString();
}

function add(digest: CellDigest, row: number, column: number, value: PlanValue): void {
  if (value === null || value === '') return;
  if (typeof value === 'number') digest.number(row, column, value);
  else if (typeof value === 'string') addText(digest, row, column, value);
  else if (typeof value === 'boolean') digest.boolean(row, column, value);
  else if ('error' in value) addText(digest, row, column, value.error);
  else if ('runs' in value) addText(digest, row, column, value.runs.map(({ text }) => text).join(''));
  else add(digest, row, column, value.cached);
}

/** Up to here a text is hashed faster than its hash is found among those of many texts. */
const SHORT = 40;

function addText(digest: CellDigest, row: number, column: number, text: string): void {
  if (text.length <= SHORT) return digest.text(row, column, textHash(plainText(text)));
  let hash = digest.hashes.get(text);
  if (hash === undefined) digest.hashes.set(text, (hash = textHash(plainText(text))));
  digest.text(row, column, hash);
}

/** Digest of a read sheet's values; each text is hashed once. */
export function digestOfCells(cells: CellTable): string {
  const digest = new CellDigest();
  const hashes = new Map<number, number>();
  for (let i = 0; i < cells.size; i++) {
    const [row = 0, column = 0, number = 0] = [cells.rows[i], cells.columns[i], cells.numbers[i]];
    const kind = cells.kinds[i];
    if (kind === Kind.number || kind === Kind.date) digest.number(row, column, number);
    else if (kind === Kind.boolean) digest.boolean(row, column, number !== 0);
    else {
      const text = plainText(cells.texts[number] ?? '');
      if (text === '') continue;
      let hash = hashes.get(number);
      if (hash === undefined) hashes.set(number, (hash = textHash(text)));
      digest.text(row, column, hash);
    }
  }
  return digest.toString();
}
