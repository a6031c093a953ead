import type { Range } from '../../../core/model/address';
import { MAX_COLUMN, MAX_ROW, parseRange } from '../../../core/model/address';
import { ReadRefusal } from './read-refusal';

/** Reads ranges and counts them against the limit of the workbook. */
export class RangeReader {
  private count = 0;

  constructor(private readonly limit: number) {}

  /** `A1:B2`, `$A:$C` or `3:7`; null when the text is none of them. */
  one(text: string | null): Range | null {
    if (text === null) return null;
    this.take();
    return parseRange(text) ?? wholeColumnsOrRows(text);
  }

  /** Counts something that takes as much room as a range does. */
  take(): void {
    if (++this.count > this.limit) throw new ReadRefusal('too-large', { what: 'ranges', limit: this.limit });
  }

  /** Ranges separated by spaces, as `sqref` holds them. */
  list(text: string | null): Range[] {
    const ranges: Range[] = [];
    for (const [part] of (text ?? '').matchAll(/\S+/g)) {
      const range = this.one(part);
      if (range) ranges.push(range);
    }
    return ranges;
  }
}

function wholeColumnsOrRows(text: string): Range | null {
  const [first = '', second = first] = text.replaceAll('$', '').split(':');
  const rows = parseRange(`A${first}:XFD${second}`);
  if (rows && /^\d+$/.test(first)) return { ...rows, left: 1, right: MAX_COLUMN };
  const columns = parseRange(`${first}1:${second}${MAX_ROW}`);
  return columns && /^[A-Za-z]+$/.test(first) ? columns : null;
}
