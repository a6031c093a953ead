import fc from 'fast-check';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { inflateBounded, isTooMuch } from '../../../../src/adapters/xlsx/zip/inflate';

const LIMIT = 300_000;
const STRATEGIES = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FILTERED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FIXED,
];

/** The content in hexadecimal, `too much` or `damaged`. */
const outcomeOf = (inflate: () => Uint8Array): string => {
  try {
    return Buffer.from(inflate()).toString('hex');
  } catch (error) {
    return isTooMuch(error) ? 'too much' : 'damaged';
  }
};

const ours = (data: Uint8Array, claim = LIMIT) => outcomeOf(() => inflateBounded(data, claim, LIMIT));
const theirs = (data: Uint8Array) => outcomeOf(() => inflateRawSync(data, { maxOutputLength: LIMIT }));

/** Bytes as files have them: noise, few letters, runs, and pieces that come again after a while. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000, size: 'max' }),
  fc.uint8Array({ maxLength: 3000, max: 7, size: 'max' }),
  fc
    .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(600)), {
      maxLength: 60,
      size: 'max',
    })
    .map((pieces) => Uint8Array.from(pieces.flatMap(([piece, times]) => repeated(piece, times % 23)))),
  fc
    .tuple(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 30 }), fc.nat(2000))
    .map(([texts, rows]) => new TextEncoder().encode(sheetLike(texts, rows))),
);

const repeated = (piece: Uint8Array, times: number): number[] =>
  Array.from({ length: times }, () => [...piece]).flat();

const sheetLike = (texts: readonly string[], rows: number): string =>
  Array.from({ length: rows }, (_, i) => `<c r="A${i}"><v>${texts[i % texts.length] ?? ''}</v></c>`).join('');

/** Data as zlib packs them, at any level, in any way, with any window. */
const packed = fc
  .record({
    bytes,
    level: fc.integer({ min: 0, max: 9 }),
    strategy: fc.constantFrom(...STRATEGIES),
    memLevel: fc.integer({ min: 1, max: 9 }),
    windowBits: fc.integer({ min: 9, max: 15 }),
  })
  .map(({ bytes: content, ...options }) => new Uint8Array(deflateRawSync(content, options)));

describe('inflating', () => {
  test('gives what zlib gives, whatever the claim', () => {
    fc.assert(
      fc.property(packed, fc.nat(LIMIT), (data, claim) => {
        expect(ours(data, claim)).toBe(theirs(data));
      }),
      { numRuns: 400 },
    );
  });

  test('data cut at any byte are refused, as zlib refuses them', () => {
    fc.assert(
      fc.property(packed, fc.nat(), (data, at) => {
        const cut = data.subarray(0, at % data.length);
        expect(ours(cut)).toBe('damaged');
        expect(theirs(cut)).toBe('damaged');
      }),
      { numRuns: 300 },
    );
  });

  test('data with bits flipped give the bytes that zlib gives, or are refused by both', () => {
    fc.assert(
      fc.property(packed, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (data, flips) => {
        const damaged = data.slice();
        for (const flip of flips) {
          const at = (flip >>> 3) % damaged.length;
          damaged[at] = (damaged[at] ?? 0) ^ (1 << (flip & 7));
        }
        expect(ours(damaged)).toBe(theirs(damaged));
      }),
      { numRuns: 1500 },
    );
  });

  test('bytes that are no such data at all give the bytes that zlib gives, or are refused by both', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400, size: 'max' }), (data) => {
        expect(ours(data)).toBe(theirs(data));
      }),
      { numRuns: 3000 },
    );
  });

  test('bytes behind the data do not matter, wherever they begin in memory', () => {
    fc.assert(
      fc.property(packed, fc.uint8Array({ maxLength: 40 }), fc.nat(7), (data, behind, before) => {
        const all = Uint8Array.from([...new Uint8Array(before), ...data, ...behind]);
        expect(ours(all.subarray(before))).toBe(ours(data));
      }),
      { numRuns: 200 },
    );
  });

  test('several megabytes with every length and distance come back', () => {
    const content = Uint8Array.from({ length: 3_000_000 }, (_, i) => ((i % 70_001) * (i % 1009) * 31) >>> 7);
    for (const level of [1, 6, 9]) {
      const data = new Uint8Array(deflateRawSync(content, { level }));
      expect(Buffer.from(inflateBounded(data, 5, 4_000_000)).equals(content)).toBe(true);
    }
  });

  test('bytes so unlike in number that codes grow longer than the tables come back', () => {
    const counts = [1, 1];
    while (counts.length < 22) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
    const content = Uint8Array.from(counts.flatMap((count, byte) => new Array<number>(count).fill(byte)));
    const data = deflateRawSync(content, { strategy: constants.Z_HUFFMAN_ONLY, memLevel: 9 });
    expect(ours(new Uint8Array(data))).toBe(Buffer.from(content).toString('hex'));
  });

  test('a block whose codes are all of no length is refused', () => {
    expect(ours(Uint8Array.of(0x05, 0, 0, 0, 0, 0, 0, 0))).toBe('damaged');
  });

  test('more than is allowed is told from damage', () => {
    const data = new Uint8Array(deflateRawSync(new Uint8Array(LIMIT + 1)));
    expect(ours(data)).toBe('too much');
    expect(ours(data, 10)).toBe('too much');
    expect(ours(new Uint8Array(deflateRawSync(new Uint8Array(LIMIT))))).toHaveLength(LIMIT * 2);
  });
});
