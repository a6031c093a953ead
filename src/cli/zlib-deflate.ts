import { constants, crc32, deflateRaw } from 'node:zlib';
import type { BlockCodec } from '../adapters/xlsx/write/zip-blocks';

/** Beyond 2 the sheets get no smaller for twice the time; 1 makes them a tenth larger. */
const LEVEL = 2;
/** What is compressed well stays below one eighth; more comes in further pieces. */
const USUAL_RATIO = 8;
const SMALLEST_PIECE = 1024;

/** Compresses with Node's own zlib in the threads it has for that. */
export const zlibBlocks: BlockCodec = {
  deflate: (block, isLast) =>
    new Promise((resolve, reject) => {
      deflateRaw(
        block,
        {
          level: LEVEL,
          memLevel: 9,
          chunkSize: Math.max(SMALLEST_PIECE, Math.ceil(block.length / USUAL_RATIO) * 2),
          finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
        },
        (error, packed) => {
          if (error) reject(error);
          else resolve(packed);
        },
      );
    }),
  crc32: (block, before) => crc32(block, before),
};
