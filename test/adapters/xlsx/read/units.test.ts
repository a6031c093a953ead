import fc from 'fast-check';
import { isDateFormat } from '../../../../src/core/model/date-format';
import { isoToSerial } from '../../../../src/adapters/xlsx/read/iso-date';
import { parseNumber } from '../../../../src/adapters/xlsx/read/number-bytes';
import { cutFormula, shiftFormula } from '../../../../src/adapters/xlsx/read/shift-formula';

const numberOf = (text: string) => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return parseNumber(bytes, 3, bytes.length - 4);
};

describe('numbers', () => {
  test('any number is read as JavaScript reads it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(numberOf(String(number))).toBe(Number(String(number)));
      }),
    );
  });

  test('decimals of any length are rounded right', () => {
    const digits = fc.stringMatching(/^\d{1,25}$/);
    fc.assert(
      fc.property(fc.boolean(), digits, digits, (negative, whole, decimals) => {
        const text = `${negative ? '-' : ''}${whole}.${decimals}`;
        expect(numberOf(text)).toBe(Number(text));
      }),
    );
  });

  test('numbers of sixteen to twenty digits next to the middle of two doubles are rounded right', () => {
    const double = fc.bigInt({ min: 2n ** 53n, max: 2n ** 54n - 1n });
    fc.assert(
      fc.property(
        double,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: -2, max: 2 }),
        (half, cut, off) => {
          const digits = String((half * 2n + 1n) * 5n ** BigInt(cut) + BigInt(off)).slice(0, 20);
          const text = `${digits.slice(0, digits.length - cut)}.${digits.slice(digits.length - cut)}`;
          expect(numberOf(text)).toBe(Number(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    '1,5',
    '0x10',
    '1e',
    '--1',
    '1 2',
    'NaN',
    'Infinity',
    '1e999',
    '9'.repeat(500),
  ])('%j is no number', (text) => expect(numberOf(text)).toBeNaN());

  test.each([
    [' 12 ', 12],
    ['+3', 3],
    ['1.', 1],
    ['.5', 0.5],
    ['-0', -0],
    ['6.94444444444553E-4', 6.94444444444553e-4],
    ['0.30000000000000004', 0.30000000000000004],
    ['123456789012345678', 123456789012345680],
  ])('%j is a number', (text, number) => expect(numberOf(text)).toBe(number));
});

describe('date formats', () => {
  test.each([
    ['yyyy-mm-dd', true],
    ['[$-41D]d\\ mmmm\\ yyyy;@', true],
    ['[h]:mm:ss', true],
    ['[ss].00', true],
    ['mm:ss.0', true],
    ['h:mm AM/PM', true],
    ['[Red]dd/mm/yy', true],
    ['yyyy"年"m"月"', true],
    ['General', false],
    ['0.00E+00', false],
    ['#,##0.00_);[Red](#,##0.00)', false],
    ['0" days"', false],
    ['0\\d', false],
    ['_d0', false],
    ['*d0', false],
    ['@', false],
    ['# ??/??', false],
    ['[Blue]0', false],
    ['"unclosed d', false],
    ['0;yyyy', false],
    [`${'0'.repeat(255)}d`, false],
  ])('%j: %s', (code, isDate) => expect(isDateFormat(code)).toBe(isDate));
});

describe('ISO dates', () => {
  test.each([
    ['1899-12-31', false, 0],
    ['1900-01-01', false, 1],
    ['1900-02-28', false, 59],
    ['1900-03-01', false, 61],
    ['1904-01-01', true, 0],
    ['1904-01-02', true, 1],
    ['2024-02-29', false, 45_351],
    ['9999-12-31', false, 2_958_465],
    ['2024-01-31T06:00:00Z', false, 45_322.25],
    ['12:00:00', false, 0.5],
    ['T18:00', false, 0.75],
    ['P1DT12H', false, 1.5],
  ])('%s (1904: %s) is %d', (text, date1904, serial) =>
    expect(isoToSerial(text, { date1904, isCompatible: true })).toBe(serial),
  );

  test('the last day of February 1900 is 60 where ISO dates have it for two days of Excel', () => {
    const strict = { date1904: false, isCompatible: false };
    expect(['1900-02-27', '1900-02-28', '1900-03-01'].map((day) => isoToSerial(day, strict))).toEqual([
      58, 60, 61,
    ]);
  });

  test.each(['', 'P', 'T', '2024', '31/1/2024', '2024-1-1', 'snart'])('%j is none', (text) => {
    expect(isoToSerial(text, { date1904: false, isCompatible: true })).toBeNaN();
  });
});

describe('formulas that are copied', () => {
  test.each([
    ['A1+B$2*$C3-$D$4', 'B3+C$2*$C5-$D$4'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 'SUM(B:B,$B:D,3:3,$2:5)'],
    ['"A1"&\'A1 B2\'!A1&"""B2"', '"A1"&\'A1 B2\'!B3&"""B2"'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['Sheet1!A1:B2+A1x+x.A1+Q1_total', 'Sheet1!B3:C4+A1x+x.A1+Q1_total'],
    ['Tabell[Kolumn A1]+[1]Blad!A1', 'Tabell[Kolumn A1]+[1]Blad!B3'],
    ['1E5+2e-3*A10', '1E5+2e-3*B12'],
    ['XFD1+A1048576', '#REF!+#REF!'],
    ['ÅÄÖ1+å1', 'ÅÄÖ1+å1'],
    ['XYZ1048577', 'XYZ1048577'],
  ])('%s becomes %s', (formula, copied) => {
    expect(shiftFormula(cutFormula(formula), 2, 1)).toBe(copied);
  });

  test('copying nowhere changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (formula) => {
        expect(shiftFormula(cutFormula(formula), 0, 0).toUpperCase()).toBe(formula.toUpperCase());
      }),
    );
  });

  test('brackets and quotes without end cost no time', () => {
    const start = performance.now();
    for (const piece of ['[', '"', "'", '$A', 'A1:']) cutFormula(piece.repeat(8000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
