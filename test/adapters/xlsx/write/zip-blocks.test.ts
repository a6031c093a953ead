import { unzipSync } from 'fflate';
import { smallPart } from '../../../../src/adapters/xlsx/write/part';
import { type BlockCodec, zipBlocks } from '../../../../src/adapters/xlsx/write/zip-blocks';
import { zlibBlocks } from '../../../../src/cli/zlib-deflate';

const MEGABYTE = 1 << 20;
const long = Array.from({ length: 60_000 }, (_, i) => `<row r="${i}">Räksmörgås ${i * i} €</row>`);
const parts = [
  smallPart('empty.xml', '', () => ''),
  smallPart('short.xml', '', () => '<a>å</a>'),
  { path: 'long.xml', contentType: '', chunks: () => long },
  smallPart('exact.xml', '', () => 'x'.repeat(MEGABYTE)),
];

/** As the usual one, but what was handed in last is ready first. */
const backwards: BlockCodec = {
  ...zlibBlocks,
  deflate: (() => {
    let delay = 40;
    return async (block, isLast) => {
      const packed = zlibBlocks.deflate(block, isLast);
      delay = Math.max(0, delay - 5);
      await new Promise((resolve) => setTimeout(resolve, delay));
      return packed;
    };
  })(),
};

test('what is compressed in blocks is read back as it was', async () => {
  const files = unzipSync(await zipBlocks(parts, zlibBlocks));

  const texts = Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  expect(texts.map(([path]) => path)).toEqual(parts.map(({ path }) => path));
  expect(texts[0]?.[1]).toBe('');
  expect(texts[1]?.[1]).toBe('<a>å</a>');
  expect(texts[2]?.[1] === long.join('')).toBe(true);
  expect(texts[3]?.[1] === 'x'.repeat(MEGABYTE)).toBe(true);
});

test('the bytes do not depend on which block was ready first', async () => {
  const once = await zipBlocks(parts, zlibBlocks);
  const again = await zipBlocks(parts, backwards);

  expect(Buffer.compare(once, again)).toBe(0);
});

test('what cannot be compressed stops the writing', async () => {
  const broken: BlockCodec = { ...zlibBlocks, deflate: () => Promise.reject(new Error('out of memory')) };

  await expect(zipBlocks(parts, broken)).rejects.toThrow('out of memory');
});
