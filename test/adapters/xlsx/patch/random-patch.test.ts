import fc from 'fast-check';
import { patchWorkbook } from '../../../../src/adapters/xlsx/patch-workbook';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { chartsPlan } from '../write/chart-plans';
import { constructs } from '../write/construct-plans';
import { bytesOf, merged } from '../write/plans';
import { bookOf, snapshotOf } from './hand-made';
import { patchProblems } from './patch-check';
import { randomPatch } from './random-patch';
import { richWorkbook } from './rich-workbook';

const bare = bookOf('<row><c><v>1</v></c></row><row r="5"><c r="C5" t="str"><f>"a"</f><v>a</v></c></row>');
const books = [
  richWorkbook,
  bare,
  ...Object.values(constructs).map(bytesOf),
  bytesOf(merged([...Object.values(constructs), chartsPlan])),
];
const seeds = fc.record({ seed: fc.nat(), book: fc.constantFrom(...books) });

test('a random patch changes what it names, and nothing else: not a byte of another part, not a cell', () => {
  let count = 0;
  fc.assert(
    fc.property(seeds, ({ seed, book }) => {
      const patch = randomPatch(snapshotOf(book), seed);
      const result = patchWorkbook(book, patch);
      if (!result.ok) {
        // Cells that belong to something larger; nothing else may be refused.
        expect(result.refusal.code).toMatch(/^(?:cell-|note-exists)/);
        return;
      }
      count++;
      expect(patchProblems(book, patch, result.value)).toEqual([]);
      const again = patchWorkbook(book, patch);
      expect(again.ok && Buffer.compare(again.value, result.value)).toBe(0);
    }),
    { numRuns: 150 },
  );
  expect(count).toBeGreaterThan(60);
});

test('what a patch does not add to it, it may do twice', () => {
  fc.assert(
    fc.property(seeds, ({ seed, book }) => {
      const {
        cells = [],
        setNames = [],
        setCustomParts = [],
        properties = {},
      } = randomPatch(snapshotOf(book), seed);
      const patch = { cells, setNames, setCustomParts, properties };
      const once = patchWorkbook(book, patch);
      if (!once.ok) return;
      const twice = patchWorkbook(once.value, patch);
      expect(twice.ok && Buffer.compare(twice.value, once.value)).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('no patch brings an error that the Open XML SDK did not find before', async () => {
  const book = books.at(-1) ?? richWorkbook;
  const results = Array.from({ length: 12 }, (_, seed) =>
    patchWorkbook(book, randomPatch(snapshotOf(book), seed)),
  );
  const written = results.flatMap((result) => (result.ok ? [result.value] : []));
  expect(written.length).toBeGreaterThan(3);
  for (const bytes of written.slice(0, 4)) expect(await ooxmlErrors(bytes)).toEqual([]);
}, 60_000);
