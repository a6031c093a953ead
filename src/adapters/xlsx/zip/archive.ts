import type { Limits } from '../read/limits';
import { ReadRefusal } from '../read/read-refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { readDirectory } from './directory';
import type { Inflate } from './inflate';
import { inflateBounded, inflateLent, isTooMuch } from './inflate';
import { inflateByPlatform } from './platform-inflate';

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
  /** What was expanded ahead and is right by its checksum, until it is read. */
  private ahead: { readonly entry: ZipEntry; readonly content: Uint8Array } | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly codec: ZipCodec = {},
  ) {
    this.entries = readDirectory(bytes, limits.entries);
  }

  /** Expands a large entry ahead, by the platform's own code; what that cannot do is left to {@link read}. */
  async prepare(entry: ZipEntry): Promise<void> {
    this.ahead = null;
    if (entry.method !== DEFLATED || entry.encrypted || entry.size > this.room(this.limits.partBytes)) return;
    const content = await inflateByPlatform(this.dataOf(entry), entry.size, entry.crc);
    this.ahead = content && { entry, content };
  }

  /** The content as {@link read} gives it, but it holds only until the next is asked for in this way. */
  readLent(entry: ZipEntry): Uint8Array {
    return this.deliver(entry, this.limits.partBytes, this.codec.inflate ?? inflateLent);
  }

  /** The entry's content; refuses what is larger than `limit` or the limits, damaged or encrypted. */
  read(entry: ZipEntry, limit = this.limits.partBytes): Uint8Array {
    return this.deliver(entry, limit, this.codec.inflate ?? inflateBounded);
  }

  private deliver(entry: ZipEntry, limit: number, inflate: Inflate): Uint8Array {
    if (entry.encrypted) throw new ReadRefusal('encrypted');
    const content = this.takeAhead(entry, limit) ?? this.expandAndCheck(entry, limit, inflate);
    this.total += content.length;
    return content;
  }

  private takeAhead(entry: ZipEntry, limit: number): Uint8Array | null {
    const { ahead } = this;
    this.ahead = null;
    return ahead?.entry === entry && entry.size <= this.room(limit) ? ahead.content : null;
  }

  private expandAndCheck(entry: ZipEntry, limit: number, inflate: Inflate): Uint8Array {
    const data = this.dataOf(entry);
    const content = entry.method === STORED ? data : this.expand(entry, data, limit, inflate);
    if (content.length > limit) throw new ReadRefusal('too-large', { part: entry.name, limit });
    if ((this.codec.crc32 ?? crc32)(content) !== entry.crc) {
      throw new ReadRefusal('damaged', { what: 'zip-checksum', part: entry.name });
    }
    return content;
  }

  private dataOf(entry: ZipEntry): Uint8Array {
    return this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  }

  private roomBySize(limit: number): number {
    return Math.min(limit, this.limits.totalBytes - this.total);
  }

  private roomByRatio(): number {
    const { ratio, ratioFrom } = this.limits;
    return Math.max(ratioFrom, this.bytes.length * ratio) - this.total;
  }

  /** How much may still come out. */
  private room(limit: number): number {
    return Math.min(this.roomBySize(limit), this.roomByRatio());
  }

  private expand(entry: ZipEntry, data: Uint8Array, limit: number, inflate: Inflate): Uint8Array {
    if (entry.method !== DEFLATED) throw new ReadRefusal('damaged', { what: 'zip-method', part: entry.name });
    const bySize = this.roomBySize(limit);
    const tooMuch = () =>
      this.roomByRatio() < bySize
        ? new ReadRefusal('suspicious-compression', { part: entry.name, limit: this.limits.ratio })
        : new ReadRefusal('too-large', { part: entry.name, limit: bySize });
    const room = this.room(limit);
    if (entry.size > room) throw tooMuch();
    try {
      return inflate(data, entry.size, room);
    } catch (error) {
      throw isTooMuch(error) ? tooMuch() : new ReadRefusal('damaged', { what: 'zip-data', part: entry.name });
    }
  }
}
