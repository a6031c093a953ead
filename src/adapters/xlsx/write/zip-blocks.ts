import { Zip, type ZipInputFile } from 'fflate';
import type { Part } from './part';
import { joined, MODIFIED } from './zip-parts';

/** What a platform does faster than JavaScript, beside the thread that makes the text. */
export interface BlockCodec {
  /** One block of raw DEFLATE data, which ends at a whole byte so that the next can follow; the last one ends the data. */
  readonly deflate: (block: Uint8Array, isLast: boolean) => Promise<Uint8Array<ArrayBuffer>>;
  /** Checksum of what came before with the block added. */
  readonly crc32: (block: Uint8Array, before: number) => number;
}

/** Large enough that what repeats is found, small enough that every part has work for all threads. */
const BLOCK = 1 << 20;
/** So many blocks wait to be compressed, or to be added in their order, at the most. */
const MOST_WAITING = 8;
/** The zip format's number for DEFLATE. */
const DEFLATED = 8;
/** Bytes that one UTF-16 unit takes in UTF-8 at the most. */
const WIDEST = 3;

interface Waiting {
  readonly packed: Promise<Uint8Array<ArrayBuffer>>;
  readonly add: (packed: Uint8Array<ArrayBuffer>) => void;
}

/**
 * The bytes of the package, compressed in blocks by the platform while the next ones are made.
 *
 * Blocks are cut at fixed sizes and added in order, so the bytes do not depend on which was ready first.
 */
export async function zipBlocks(parts: readonly Part[], codec: BlockCodec): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw new Error('The workbook could not be compressed.', { cause: error });
    pieces.push(piece);
  });
  const waiting: Waiting[] = [];
  const settleDownTo = async (count: number): Promise<void> => {
    while (waiting.length > count) {
      const next = waiting.shift();
      if (next) next.add(await next.packed);
    }
  };
  for (const part of parts) {
    const entry: ZipInputFile = {
      filename: part.path,
      compression: DEFLATED,
      mtime: MODIFIED,
      crc: 0,
      size: 0,
    };
    zip.add(entry);
    let size = 0;
    let crc = 0;
    for (const { block, isLast } of blocksOf(part)) {
      size += block.length;
      crc = codec.crc32(block, crc);
      const sums = { size, crc };
      const add = (packed: Uint8Array<ArrayBuffer>) => {
        entry.ondata?.(null, packed, false);
      };
      const addLast = (packed: Uint8Array<ArrayBuffer>) => {
        Object.assign(entry, sums);
        entry.ondata?.(null, packed, true);
      };
      const packed = codec.deflate(block, isLast);
      // A failure is met when the block's turn comes, not before.
      packed.catch(() => undefined);
      waiting.push({ packed, add: isLast ? addLast : add });
      await settleDownTo(MOST_WAITING);
    }
  }
  await settleDownTo(0);
  zip.end();
  return joined(pieces);
}

/** The part's text as UTF-8, cut where a block is full. */
function* blocksOf(part: Part): Generator<{ readonly block: Uint8Array; readonly isLast: boolean }> {
  const encoder = new TextEncoder();
  let block: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let used = 0;
  for (const chunk of part.chunks()) {
    const needed = used + chunk.length * WIDEST;
    if (needed > block.length) block = grown(block, used, needed);
    used += encoder.encodeInto(chunk, block.subarray(used)).written;
    while (used >= BLOCK) {
      yield { block: block.subarray(0, BLOCK), isLast: false };
      block = grown(block.subarray(BLOCK, used), used - BLOCK, used - BLOCK);
      used -= BLOCK;
    }
  }
  yield { block: block.subarray(0, used), isLast: true };
}

/** A new block that begins with the bytes; those handed out before are left alone. */
function grown(bytes: Uint8Array<ArrayBuffer>, used: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, used === 0 ? 0 : BLOCK + (BLOCK >> 2)));
  larger.set(bytes.subarray(0, used));
  return larger;
}
