import { asciiText } from '../read/ascii';
import { ReadRefusal } from '../read/read-refusal';

/** One entry of the central directory. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** What the directory claims; never trusted for an allocation. */
  readonly size: number;
  /** Where the local header starts. */
  readonly start: number;
  /** Where the compressed bytes start. */
  readonly dataStart: number;
}

const decoder = new TextDecoder();
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const FULL = 0xffffffff;

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

/** The entries of a zip in the directory's order; refuses what is cut, overlapping or outside the bytes. */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > maxEntries) throw new ReadRefusal('too-many-entries', { limit: maxEntries });
  const entries: ZipEntry[] = [];
  let at = directory.start;
  while (
    entries.length < directory.count &&
    at + 46 <= bytes.length &&
    view.getUint32(at, true) === CENTRAL
  ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new ReadRefusal('truncated');
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at = next;
  }
  const goesOn = at + 4 <= bytes.length && view.getUint32(at, true) === CENTRAL;
  if (entries.length < directory.count || goesOn) throw new ReadRefusal('damaged', { what: 'zip-directory' });
  refuseOverlaps(entries);
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const plain = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    const needs64 = plain.count === 0xffff || plain.size === FULL || plain.start === FULL;
    const directory = (needs64 && findDirectory64(view, at)) || plain;
    if (startsDirectory(view, directory)) return directory;
    // Bytes put before the zip move everything; the directory still ends where its end record starts.
    const moved = { ...directory, start: at - directory.size };
    if (startsDirectory(view, moved)) throw new ReadRefusal('damaged', { what: 'zip-offset' });
  }
  throw new ReadRefusal('truncated');
}

function startsDirectory(view: DataView, directory: Directory): boolean {
  if (directory.count === 0) return true;
  const { start } = directory;
  return start >= 0 && start + 46 <= view.byteLength && view.getUint32(start, true) === CENTRAL;
}

function findDirectory64(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const at = uint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) return null;
  return { count: uint64(view, at + 32), size: uint64(view, at + 40), start: uint64(view, at + 48) };
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number) {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + 46;
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
  widen(view, nameAt + nameLength, extraLength, sizes);
  const { start, compressedSize } = sizes;
  if (start + 30 > bytes.length) throw new ReadRefusal('truncated');
  if (view.getUint32(start, true) !== LOCAL) throw new ReadRefusal('damaged', { what: 'zip-entry' });
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (dataStart + compressedSize > bytes.length) throw new ReadRefusal('truncated');
  const isSameName = view.getUint16(start + 26, true) === nameLength;
  if (!isSameName || !sameBytes(bytes, nameAt, start + 30, nameLength))
    throw new ReadRefusal('damaged', { what: 'zip-name' });
  return {
    name: nameOf(bytes, nameAt, nameAt + nameLength),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    dataStart,
    ...sizes,
  };
}

/** Nearly all names are ASCII, which needs no decoder. */
function nameOf(bytes: Uint8Array, from: number, to: number): string {
  let found = 0;
  for (let i = from; i < to; i++) found |= bytes[i]!;
  return found < 128 ? asciiText(bytes, from, to) : decoder.decode(bytes.subarray(from, to));
}

/** An entry is named twice; where the names differ one of them is damaged. */
function sameBytes(bytes: Uint8Array, first: number, second: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[first + i] !== bytes[second + i]) return false;
  return true;
}

/** Replaces the sizes that stand as FFFFFFFF by those of the zip64 field. */
function widen(
  view: DataView,
  from: number,
  length: number,
  sizes: { size: number; compressedSize: number; start: number },
): void {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const end = Math.min(field + view.getUint16(at + 2, true), from + length);
    for (const key of ['size', 'compressedSize', 'start'] as const) {
      if (sizes[key] !== FULL || field + 8 > end) continue;
      sizes[key] = uint64(view, field);
      field += 8;
    }
  }
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const entry of ordered) {
    if (entry.start < end) throw new ReadRefusal('damaged', { what: 'zip-overlap' });
    end = entry.dataStart + entry.compressedSize;
  }
}
