import { deflateSync } from 'fflate';
import { ReadRefusal } from '../../read/read-refusal';
import { crc32 } from '../../zip/crc32';
import type { ZipEntry } from '../../zip/directory';

/** One file of a zip, compressed. */
export interface ZipPiece {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  /** Time and date in the zip's own form. */
  readonly time: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** The format's first day: what is new has no time of its own. */
const FIRST_DAY = 0x00210000;
const MAX_SIZE = 0xffffffff;
/** Beyond 3 sheets get 4 % smaller for twice the time. */
const LEVEL = 3;

/** An entry with its compressed bytes as they are. */
export function copiedPiece(bytes: Uint8Array, entry: ZipEntry): ZipPiece {
  if (entry.encrypted) throw new ReadRefusal('encrypted');
  if (entry.name.includes('\uFFFD'))
    throw new ReadRefusal('cannot-keep', { what: 'zip-name', part: entry.name });
  const { name, method, crc, size, dataStart, compressedSize, start } = entry;
  const time = new DataView(bytes.buffer, bytes.byteOffset).getUint32(start + 10, true);
  return { name, method, crc, size, data: bytes.subarray(dataStart, dataStart + compressedSize), time };
}

export function newPiece(name: string, content: Uint8Array): ZipPiece {
  const data = deflateSync(content, { level: LEVEL });
  return { name, method: DEFLATED, crc: crc32(content), size: content.length, data, time: FIRST_DAY };
}

/** The bytes of a zip with these files in this order. */
export function zipOf(pieces: readonly ZipPiece[]): Uint8Array {
  const named = pieces.map((piece) => ({ piece, name: new TextEncoder().encode(piece.name) }));
  const body = named.reduce((sum, { piece, name }) => sum + LOCAL_SIZE + name.length + piece.data.length, 0);
  const directory = named.reduce((sum, { name }) => sum + CENTRAL_SIZE + name.length, 0);
  const total = body + directory + END_SIZE;
  if (total > MAX_SIZE) throw new ReadRefusal('too-large', { limit: MAX_SIZE });
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  let entry = body;
  for (const { piece, name } of named) {
    view.setUint32(entry, CENTRAL, true);
    view.setUint16(entry + 4, VERSION, true);
    writeHead(view, entry + 6, piece, name);
    view.setUint32(entry + 42, at, true);
    out.set(name, entry + CENTRAL_SIZE);
    entry += CENTRAL_SIZE + name.length;
    view.setUint32(at, LOCAL, true);
    writeHead(view, at + 4, piece, name);
    out.set(name, at + LOCAL_SIZE);
    out.set(piece.data, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + piece.data.length;
  }
  writeEnd(view, entry, named.length, directory, body);
  return out;
}

/** What the entry's own head and the directory have in common. */
function writeHead(view: DataView, at: number, piece: ZipPiece, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length === piece.name.length ? 0 : UTF8_NAME, true);
  view.setUint16(at + 4, piece.method, true);
  view.setUint32(at + 6, piece.time, true);
  view.setUint32(at + 10, piece.crc, true);
  view.setUint32(at + 14, piece.data.length, true);
  view.setUint32(at + 18, piece.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, size: number, start: number): void {
  view.setUint32(at, END, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, start, true);
}
