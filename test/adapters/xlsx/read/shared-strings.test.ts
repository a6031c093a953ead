import fc from 'fast-check';
import { DEFAULT_LIMITS } from '../../../../src/adapters/xlsx/read/limits';
import { readSharedStrings } from '../../../../src/adapters/xlsx/read/shared-strings';
import { TextPool } from '../../../../src/adapters/xlsx/read/text-pool';

const read = (items: readonly string[]): readonly string[] => {
  const pool = new TextPool(DEFAULT_LIMITS);
  readSharedStrings(new TextEncoder().encode(`<sst>${items.join('')}</sst>`), DEFAULT_LIMITS, pool);
  expect(pool.shared).toBe(items.length);
  return pool.texts;
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;');
const plain = (text: string) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`;

/** Texts of one, two, three and four bytes a letter, long ones among them, and ones with a byte no XML may hold. */
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 30 }).map((some) => some.replaceAll('_', '').replaceAll('\n', '')),
  fc.constantFrom('', 'målgrupp & stöd', 'a\0b', '\0', '日本', '😀', 'a\r\nb', '\ufeff'),
  fc.integer({ min: 1000, max: 3000 }).map((length) => 'å'.repeat(length)),
);

describe('shared strings', () => {
  test('come back in their order, whatever stands in them and however many they are', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 400, size: 'max' }), (texts) => {
        expect(read(texts.map(plain))).toEqual(texts);
      }),
      { numRuns: 100 },
    );
  });

  test('rich texts and empty ones keep their places among plain ones', () => {
    const items = Array.from({ length: 5000 }, (_, i) =>
      i % 7 === 0
        ? `<si><r><t>a&amp;</t></r><r><t>${String(i)}_x000D_</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`
        : i % 11 === 0
          ? '<si/>'
          : plain(`text ${String(i)}`),
    );
    expect(read(items)).toEqual(
      items.map((_, i) => (i % 7 === 0 ? `a&${String(i)}\r` : i % 11 === 0 ? '' : `text ${String(i)}`)),
    );
  });

  test.each([
    ['a &amp; b', 'a & b'],
    ['&amp;amp;', '&amp;'],
    ['&amp;&lt;&amp;lt;', '&<&lt;'],
    ['&amp;#65;&#65;&#x42;', '&#65;AB'],
    ['&amp', '&amp'],
    ['&;&amp;&unknown;', '&;&&unknown;'],
  ])('%s is %s', (written, text) => {
    expect(read([`<si><t>${written}</t></si>`])).toEqual([text]);
  });

  test('bytes that are no UTF-8 do not spill into the next text', () => {
    const bytes = new TextEncoder().encode('<sst><si><t>a?</t></si><si><t>b</t></si></sst>');
    bytes[bytes.indexOf(63)] = 0xe2;
    const pool = new TextPool(DEFAULT_LIMITS);
    readSharedStrings(bytes, DEFAULT_LIMITS, pool);
    expect(pool.texts).toEqual(['a\ufffd', 'b']);
  });
});
