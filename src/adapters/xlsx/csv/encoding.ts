import { ReadRefusal } from '../read/read-refusal';
import { decodeWindows1252 } from './windows-1252';

/** A text file's text and the encoding it was read with. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const SAMPLE = 4096;
/** Text holds next to no control characters; compressed or binary data hold about a tenth. */
const MOST_CONTROLS = 0.03;
const MOST_NULS = 0.2;

/** Decodes by byte order mark, then by the look of UTF-16, then UTF-8 when valid, then windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new ReadRefusal('not-a-workbook', { found: 'utf-32' });
  }
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8');
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide !== null) return decode(bytes, wide);
  const binary = isBinary(sample);
  const text = binary ? null : validUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const sparse = sparseWideEncoding(sample);
  if (sparse !== null) return decode(bytes, sparse);
  if (binary) throw new ReadRefusal('not-a-workbook', { found: 'binary' });
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** UTF-16 without a mark shows by its zero bytes: nearly all at odd or at even places. */
function wideEncoding(sample: Uint8Array): string | null {
  const zeros = [0, 0, 0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 4] = zeros[i % 4]! + 1;
  });
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros;
  const quarter = sample.length / 4;
  const mostly = (count: number) => count > quarter * 0.6;
  if (zeros.filter(mostly).length === 3) throw new ReadRefusal('not-a-workbook', { found: 'utf-32' });
  const enough = sample.length * 0.15;
  if (second + fourth > enough && first + third < enough / 4) return 'utf-16le';
  if (first + third > enough && second + fourth < enough / 4) return 'utf-16be';
  return null;
}

/**
 * UTF-16 of scripts other than Latin has few zero bytes, but all of them on one side, and one beside a line's end.
 * To be asked only where the bytes cannot be anything else.
 */
function sparseWideEncoding(sample: Uint8Array): string | null {
  const zeros = [0, 0];
  const lineEnds = [0, 0];
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    const side = i % 2;
    zeros[side] = zeros[side]! + 1;
    const other = sample[side === 0 ? i + 1 : i - 1];
    if (other === 10 || other === 13) lineEnds[side] = lineEnds[side]! + 1;
  });
  if (zeros[0] === 0 && lineEnds[1]! > 0) return 'utf-16le';
  if (zeros[1] === 0 && lineEnds[0]! > 0) return 'utf-16be';
  return null;
}

function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  let nuls = 0;
  for (const byte of sample) {
    if (byte === 0) nuls++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls++;
  }
  return controls > Math.max(1, sample.length * MOST_CONTROLS) || nuls > sample.length * MOST_NULS;
}
