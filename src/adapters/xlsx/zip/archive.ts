import type { Limits } from '../read/limits';
import { ReadRefusal } from '../read/read-refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { readDirectory } from './directory';
import type { Inflate } from './inflate';
import { inflateBounded, isTooMuch } from './inflate';

/** Faster ways to do what the reader can do itself, such as those Node has. */
export interface ZipCodec {
  readonly inflate?: Inflate;
  readonly crc32?: (bytes: Uint8Array) => number;
}

const STORED = 0;
const DEFLATED = 8;

/** Gives the bytes of a zip's entries, within the limits. */
export class Archive {
  readonly entries: readonly ZipEntry[];
  private total = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly codec: ZipCodec = {},
  ) {
    this.entries = readDirectory(bytes, limits.entries);
  }

  /** The entry's content; refuses what is larger than `limit` or the limits, damaged or encrypted. */
  read(entry: ZipEntry, limit = this.limits.partBytes): Uint8Array {
    if (entry.encrypted) throw new ReadRefusal('encrypted');
    const data = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const content = entry.method === STORED ? data : this.expand(entry, data, limit);
    if (content.length > limit) throw new ReadRefusal('too-large', { part: entry.name, limit });
    if ((this.codec.crc32 ?? crc32)(content) !== entry.crc) {
      throw new ReadRefusal('damaged', { what: 'zip-checksum', part: entry.name });
    }
    this.total += content.length;
    return content;
  }

  private expand(entry: ZipEntry, data: Uint8Array, limit: number): Uint8Array {
    if (entry.method !== DEFLATED) throw new ReadRefusal('damaged', { what: 'zip-method', part: entry.name });
    const { ratio, ratioFrom, totalBytes } = this.limits;
    const bySize = Math.min(limit, totalBytes - this.total);
    const byRatio = Math.max(ratioFrom, this.bytes.length * ratio) - this.total;
    const tooMuch = () =>
      byRatio < bySize
        ? new ReadRefusal('suspicious-compression', { part: entry.name, limit: ratio })
        : new ReadRefusal('too-large', { part: entry.name, limit: bySize });
    const room = Math.min(bySize, byRatio);
    if (entry.size > room) throw tooMuch();
    try {
      return (this.codec.inflate ?? inflateBounded)(data, entry.size, room);
    } catch (error) {
      throw isTooMuch(error) ? tooMuch() : new ReadRefusal('damaged', { what: 'zip-data', part: entry.name });
    }
  }
}
