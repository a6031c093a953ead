import fc from 'fast-check';
import { columnWidth, headingLines, wrappedLines } from '../../../src/core/sheets/column-width';
import { rowHeights } from '../../../src/core/sheets/row-heights';

describe('column width', () => {
  test('has room for the longest text up to the widest column', () => {
    expect(columnWidth('ID', ['ACT-001'])).toBe(9);
    expect(columnWidth('ID', [])).toBe(8);
    expect(columnWidth('Text', ['x'.repeat(500)])).toBe(48);
  });

  test('keeps a scale on one line with the word before it', () => {
    expect(columnWidth('Kontakt 1–5', [])).toBe('Kontakt 1–5'.length + 5);
    expect(columnWidth('How strong is the trust 1–5', [])).toBe('the trust 1–5'.length + 4);
  });

  test('puts a heading on two lines at most, and its star beside the last word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{1,14}$/), { minLength: 1, maxLength: 5 }),
        (words) => {
          const heading = `${words.join(' ')} *`;
          const width = columnWidth(heading, [], { min: 8, max: 200 });
          expect(headingLines(heading, width)).toBeLessThanOrEqual(2);
          expect(width).toBeGreaterThanOrEqual((words.at(-1) ?? '').length + 2);
        },
      ),
    );
  });
});

describe('wrapped lines', () => {
  test.each([
    ['', 10, 1],
    ['one two', 10, 1],
    ['one two three', 8, 2],
    ['one\ntwo', 20, 2],
    ['abcdefghij', 4, 3],
    ['a abcdefghij', 4, 4],
  ])('%j at %d is %d', (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  test('never fewer than the text needs', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, width) => {
        expect(wrappedLines(text, width) * width).toBeGreaterThanOrEqual(
          text.replaceAll('\n', '').trim().length / 2,
        );
        expect(wrappedLines(text, width)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('row heights', () => {
  test('are given only for rows of several lines, and may grow', () => {
    const values = [
      ['short', 1],
      ['a rather long text', null],
    ];
    const columns = [{ width: 8 }, { width: 8 }];
    expect(rowHeights(6, values, columns)).toEqual([{ row: 7, points: 45, grows: true }]);
  });

  test('stay within what Excel allows', () => {
    expect(rowHeights(1, [['word '.repeat(2000)]], [{ width: 10 }])[0]?.points).toBe(409);
  });
});
