const QUOTE = '"';

/**
 * Takes one field; rows and columns are counted from 1. False stops the scan. `isStray` tells a field with a
 * quote where none belongs.
 */
export type FieldSink = (row: number, column: number, text: string, isStray: boolean) => boolean;

/**
 * Gives every field of delimited text to the sink, in order.
 *
 * A quote counts only where a field begins. What stands between its closing quote and the next delimiter is
 * kept as it is, and a quote that is never closed is an ordinary character, so that no stray quote eats the rest.
 */
export function scanCsv(text: string, delimiter: string, sink: FieldSink): void {
  const end = text.length;
  let row = 1;
  let column = 1;
  for (let at = 0; at < end;) {
    const field = text[at] === QUOTE ? quotedField(text, at, delimiter) : null;
    const stop = field?.stop ?? plainEnd(text, at, delimiter);
    const plain = field ? '' : text.slice(at, stop);
    if (!sink(row, column, field?.text ?? plain, field?.isStray ?? plain.includes(QUOTE))) return;
    if (stop >= end) return;
    if (text[stop] === delimiter) {
      column++;
      at = stop + 1;
      if (at === end) sink(row, column, '', false);
    } else {
      row++;
      column = 1;
      at = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
    }
  }
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

interface QuotedField {
  readonly text: string;
  readonly stop: number;
  readonly isStray: boolean;
}

/** A field from its opening quote on; null when the quote is never closed. */
function quotedField(text: string, from: number, delimiter: string): QuotedField | null {
  let close = from;
  for (;;) {
    close = text.indexOf(QUOTE, close + 1);
    if (close < 0) return null;
    if (text[close + 1] !== QUOTE) break;
    close++;
  }
  const inside = text.slice(from + 1, close).replaceAll('""', QUOTE);
  const stop = plainEnd(text, close + 1, delimiter);
  return { text: inside + text.slice(close + 1, stop), stop, isStray: stop > close + 1 };
}
