import type { Limits } from '../read/limits';
import { ReadRefusal } from '../read/read-refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { readDirectory } from './directory';
import type { Inflate } from './inflate';
import { InflateLimit, inflateBounded } from './inflate';

const STORED = 0;
const DEFLATED = 8;

/** Gives the bytes of a zip's entries, within the limits. */
export class Archive {
  readonly entries: readonly ZipEntry[];
  private total = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly inflate: Inflate = inflateBounded,
  ) {
    this.entries = readDirectory(bytes, limits.entries);
  }

  /** The entry's content; refuses what is too large, damaged or encrypted. */
  read(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new ReadRefusal('encrypted');
    const data = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const content = entry.method === STORED ? data : this.expand(entry, data);
    if (crc32(content) !== entry.crc) {
      throw new ReadRefusal('damaged', { what: 'zip-checksum', part: entry.name });
    }
    this.total += content.length;
    return content;
  }

  private expand(entry: ZipEntry, data: Uint8Array): Uint8Array {
    if (entry.method !== DEFLATED) throw new ReadRefusal('damaged', { what: 'zip-method', part: entry.name });
    const { partBytes, ratio, ratioFrom } = this.limits;
    const room = Math.min(partBytes, this.limits.totalBytes - this.total);
    const byRatio = Math.max(ratioFrom, data.length * ratio);
    if (entry.size > room) throw new ReadRefusal('too-large', { part: entry.name, limit: room });
    if (entry.size > byRatio)
      throw new ReadRefusal('suspicious-compression', { part: entry.name, limit: ratio });
    try {
      return this.inflate(data, entry.size, Math.min(room, byRatio));
    } catch (error) {
      if (error instanceof InflateLimit) {
        throw new ReadRefusal('suspicious-compression', { part: entry.name, limit: ratio });
      }
      throw new ReadRefusal('damaged', { what: 'zip-data', part: entry.name });
    }
  }
}
