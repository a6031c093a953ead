import fc from 'fast-check';
import { decideNumberMarks } from '../../../src/core/reading/number-marks';
import { readNumber } from '../../../src/core/reading/numbers';

const comma = decideNumberMarks(['0,75']);
const point = decideNumberMarks(['0.75']);
const nothing = decideNumberMarks([]);

describe('decideNumberMarks', () => {
  test.each([
    [['1 234,5'], ','],
    [['1.234,50'], ','],
    [['1,234.50'], '.'],
    [['1,234', '0,75'], ','],
    [['1,234', '12,345,678'], '.'],
    [['1.234', '12.345.678'], ','],
    [['0,125'], ','],
    [['1234,567'], ','],
    [["1'234.5"], '.'],
    [['ca 2,5', '<10'], ','],
  ])('%j: the decimal mark is %s', (texts, mark) => {
    expect(decideNumberMarks(texts)).toEqual({ decimal: mark, by: 'column', isAmbiguous: false });
  });

  test('patterns such as 1,234 alone are ambiguous', () => {
    expect(decideNumberMarks(['1,234', '2,500', '7'])).toEqual({
      decimal: null,
      by: null,
      isAmbiguous: true,
    });
  });

  test('the language decides what the column leaves open, then sibling columns', () => {
    expect(decideNumberMarks(['1,234'], { language: ',' })).toMatchObject({ decimal: ',', by: 'language' });
    expect(decideNumberMarks(['1,234'], { sibling: '.' })).toMatchObject({ decimal: '.', by: 'sibling' });
  });

  test('language and sibling columns that disagree leave it ambiguous', () => {
    expect(decideNumberMarks(['1,234'], { language: ',', sibling: '.' })).toMatchObject({
      decimal: null,
      isAmbiguous: true,
    });
  });

  test('a column that uses both marks as decimal marks decides nothing', () => {
    expect(decideNumberMarks(['1,5', '2.5', '1,234'])).toMatchObject({ decimal: null, isAmbiguous: true });
  });

  test('whole numbers need no mark', () => {
    expect(decideNumberMarks(['1 234', '12'])).toEqual({ decimal: null, by: null, isAmbiguous: false });
  });
});

describe('readNumber', () => {
  test.each([
    ['1 234,5', comma, 1234.5],
    ['1\u00a0234,5', comma, 1234.5],
    ['1\u202f234,5', comma, 1234.5],
    ['1.234,50', comma, 1234.5],
    ['1,234.50', point, 1234.5],
    ['1,234', comma, 1.234],
    ['1,234', point, 1234],
    ["1'234", nothing, 1234],
    ['-12', nothing, -12],
    ['−3,2', comma, -3.2],
    ['–3,2', comma, -3.2],
    ['(1 234)', nothing, -1234],
    ['12-', nothing, -12],
    ['+5', nothing, 5],
    ['1,5E+03', comma, 1500],
    ['12 st', nothing, 12],
    ['45 personer', nothing, 45],
    [',5', comma, 0.5],
    ['1,5', nothing, 1.5],
    ['12,345,678', nothing, 12345678],
  ])('"%s" is a number', (text, marks, expected) => {
    expect(readNumber(text, marks).value).toBe(expected);
  });

  test('a percent sign is noted and keeps the scale of 0 to 100', () => {
    const reading = readNumber('−3,2 %', comma);
    expect(reading.value).toBe(-3.2);
    expect(reading.unit).toEqual({ isPercent: true });
    expect(reading.changes).toContain('percent');
  });

  test.each([
    ['2,5 mkr', 2_500_000, 'SEK'],
    ['120 tkr', 120_000, 'SEK'],
    ['2,5 Mkr', 2_500_000, 'SEK'],
    ['2,3 milj. kr', 2_300_000, 'SEK'],
    ['2,5 M', 2_500_000, undefined],
    ['500 kr', 500, 'SEK'],
    ['SEK 500', 500, 'SEK'],
    ['€ 1 500', 1500, 'EUR'],
    ['-$500', -500, 'USD'],
  ])('"%s" carries its multiplier and currency', (text, value, currency) => {
    const reading = readNumber(text, comma);
    expect(reading.value).toBe(value);
    expect(reading.unit?.currency).toBe(currency);
  });

  test.each([
    ['<5', 0, 4],
    ['< 5', 0, 4],
    ['färre än 5', 0, 4],
    ['≤5', 0, 5],
    ['<0,5', 0, 0.5],
    ['>100', 101, Infinity],
    ['minst 100', 100, Infinity],
    ['10–15', 10, 15],
    ['10-15', 10, 15],
    ['10 till 15', 10, 15],
  ])('"%s" gives bounds and no value', (text, low, high) => {
    expect(readNumber(text, comma)).toMatchObject({ value: null, flag: 'inexact', bounds: [low, high] });
  });

  test('"ca 50" gives its value with the bounds of its rounding', () => {
    expect(readNumber('ca 50', nothing)).toMatchObject({ value: 50, flag: 'inexact', bounds: [45, 55] });
    expect(readNumber('cirka 1 200', nothing)).toMatchObject({ value: 1200, bounds: [1150, 1250] });
  });

  test.each([
    ['–', 0, 'nil'],
    ['-', 0, 'nil'],
    ['..', null, 'not_available'],
    ['…', null, 'not_available'],
    ['.', null, 'not_applicable'],
    ['uppgift saknas', null, 'not_available'],
    ['N/A', null, 'not_available'],
    ['ej tillämpligt', null, 'not_applicable'],
    ['sekretess', null, 'suppressed'],
    ['12*', 12, 'preliminary'],
    ['*12', 12, 'preliminary'],
  ])('"%s" is %s with the flag %s', (text, value, flag) => {
    expect(readNumber(text, nothing)).toMatchObject({ value, flag });
  });

  test.each([
    ...['', 'ja', 'See description', '12 34', '1 2 3', '1,2,3', '12 av 15', '2024-01-31', '5 elefanter'],
    ...['--5', '1..5', '#####', '1,23,456', '0x1F', '5/8'],
  ])('"%s" is no number', (text) => {
    expect(readNumber(text, nothing)).toMatchObject({ value: null, problem: 'not-a-number' });
  });

  test('"1,234" without a decided mark is ambiguous, never guessed', () => {
    expect(readNumber('1,234', nothing)).toMatchObject({ value: null, problem: 'number-ambiguous' });
    expect(readNumber('1,5', nothing).value).toBe(1.5);
  });

  test('every number written in Swedish or English is read back', () => {
    const cases = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('sv', 'en', 'de'));
    fc.assert(
      fc.property(cases, ([cents, locale]) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        expect(readNumber(text, decideNumberMarks([text])).value).toBe(value);
      }),
    );
  });
});
