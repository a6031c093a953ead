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

const END64_SIZE = 56;
const LOCATOR64_SIZE = 20;

/** What a directory's end record says. */
interface DirectoryEnd {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

interface Directory extends DirectoryEnd {
  /** How many bytes were put before the zip, by which every place it names is moved. */
  readonly shift: number;
}

/** The entries of a zip in the directory's order; refuses what is cut, overlapping or outside the bytes. */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) throw new ReadRefusal('truncated');
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
    entries.push(readEntry(bytes, view, at, nameLength, extraLength, directory.shift));
    at = next;
  }
  const goesOn = at + 4 <= bytes.length && view.getUint32(at, true) === CENTRAL;
  if (entries.length < directory.count || goesOn) throw new ReadRefusal('damaged', { what: 'zip-directory' });
  refuseOverlaps(entries);
  return entries;
}

/** Whether a zip ends where the bytes end, whatever they begin with. */
export function endsAsZip(bytes: Uint8Array): boolean {
  return findDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;
}

function findDirectory(view: DataView): Directory | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const plain = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    const needs64 = plain.count === 0xffff || plain.size === FULL || plain.start === FULL;
    const end64 = needs64 ? findEnd64(view, at) : null;
    const directory = end64 ? readEnd64(view, end64) : plain;
    if (startsDirectory(view, directory)) return { ...directory, shift: 0 };
    // Bytes put before the zip move everything; the directory still ends where its end record starts.
    const start = (end64 ?? at) - directory.size;
    const shift = start - directory.start;
    if (shift > 0 && startsDirectory(view, { ...directory, start })) return { ...directory, start, shift };
  }
  return null;
}

function startsDirectory(view: DataView, { count, start }: DirectoryEnd): boolean {
  if (count === 0) return true;
  return start >= 0 && start + 46 <= view.byteLength && view.getUint32(start, true) === CENTRAL;
}

/** Where the end record for large zips stands: where its locator says, or right before that one. */
function findEnd64(view: DataView, end: number): number | null {
  const locator = end - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const places = [uint64(view, locator + 8), locator - END64_SIZE];
  const isEnd64 = (at: number) =>
    at >= 0 && at + END64_SIZE <= view.byteLength && view.getUint32(at, true) === END64;
  return places.find(isEnd64) ?? null;
}

function readEnd64(view: DataView, at: number): DirectoryEnd {
  return { count: uint64(view, at + 32), size: uint64(view, at + 40), start: uint64(view, at + 48) };
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + 46;
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
  widen(view, nameAt + nameLength, extraLength, sizes);
  const { compressedSize } = sizes;
  const start = sizes.start + shift;
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
    start,
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
