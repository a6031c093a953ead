import fc from 'fast-check';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { formatAddress } from '../../../../src/core/model/address';
import type { WorkbookSnapshot } from '../../../../src/core/model/snapshot';

const read = (content: string | Uint8Array, file = 'Åre Q1.csv'): WorkbookSnapshot => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = readWorkbook(bytes, file);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

/** The fields as `A1=x`, in order. */
const fields = (content: string | Uint8Array, file?: string) => {
  const cells = read(content, file).sheets[0]?.cells;
  if (!cells) return [];
  return Array.from(cells.rows, (row, i) => {
    const place = formatAddress({ row, column: cells.columns[i] ?? 0 });
    return `${place}=${cells.texts[cells.numbers[i] ?? 0] ?? ''}`;
  });
};

const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const all = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(all.length * 2));
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('encodings', () => {
  const text = 'namn;ort\r\nÅsa;Malmö\r\n';
  const latin = (content: string) => Uint8Array.from(content, (character) => character.charCodeAt(0));

  test.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['windows-1252', latin(text), 'windows-1252'],
    ['UTF-16 LE with a mark', utf16(text, true, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(text, false, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(text, true, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(text, false, false), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    const workbook = read(bytes);
    expect(workbook.encoding).toBe(encoding);
    expect(fields(bytes)).toEqual(['A1=namn', 'B1=ort', 'A2=Åsa', 'B2=Malmö']);
  });

  test.each([
    ['Cyrillic LE', 'Название;Место\r\nКолодец;Москва\r\n', true, 'utf-16le'],
    ['Chinese LE', '项目名称,地点名称描述\n饮用水井修建工程项目,北京市朝阳区地方\n', true, 'utf-16le'],
    ['Chinese BE', '项目名称,地点名称描述\n饮用水井修建工程项目,北京市朝阳区地方\n', false, 'utf-16be'],
  ])('UTF-16 without a mark in scripts with few zero bytes: %s', (_, text, isLittle, encoding) => {
    expect(read(utf16(text, isLittle, false)).encoding).toBe(encoding);
  });

  test('a zero byte does not make UTF-16 of other text', () => {
    expect(fields('a,b\n1\0,2\n')).toEqual(['A1=a', 'B1=b', 'A2=1\0', 'B2=2']);
    expect(read(latin('Åsa\0;x\r\nÖrjan\0;y\r\n')).encoding).toBe('windows-1252');
  });

  test('the euro sign of windows-1252 is one', () => {
    expect(fields(Uint8Array.from([0x80, 44, 0x93, 0xe5]))).toEqual(['A1=€', 'B1=“å']);
  });
});

describe('delimiters', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3', ','],
    ['semicolon beside decimal commas', 'a;b;c\n1,5;2,5;3,5\n1,0;2,25;3', ';'],
    ['semicolon beside many rows of decimal commas', `a;b;c\n${'1,5;2,5;3,5\n'.repeat(90)}`, ';'],
    ['semicolon and decimal commas under a title', `Rapport, 2024\n\na;b\n${'x;2,5\n'.repeat(90)}`, ';'],
    ['semicolon and decimal commas without headings', '1,5;2,5;3,5\n2,5;3,5;4,5', ';'],
    ['comma between whole numbers', 'a,b,c\n1,2,3\n4,5,6', ','],
    ['comma beside lists of two', `a,b,list\n${'1,2,x;y\n'.repeat(50)}`, ','],
    ['tab', 'a\tb, c\n1\t2', '\t'],
    ['bar', 'a|b\n1|2', '|'],
    ['one that stands inside quotes too', 'a,"b;c;d"\n1,"2;3;4"', ','],
    ['none', 'rubrik\n1\n2', ','],
  ])('%s', (_, text, delimiter) => expect(read(text).delimiter).toBe(delimiter));

  test('the line sep= names it and is no row', () => {
    expect(read('sep=|\r\na,b|c').delimiter).toBe('|');
    expect(fields('sep=;\r\na,b;c\r\n1,5;2')).toEqual(['A1=a,b', 'B1=c', 'A2=1,5', 'B2=2']);
  });

  test('the format is told by the delimiter and the sheet by the file', () => {
    expect(read('a\tb\n1\t2', 'x.txt').format).toBe('tsv');
    expect(read('a,b').sheets[0]?.name).toBe('Åre Q1');
  });
});

describe('fields', () => {
  test('everything stays text', () => {
    expect(fields('1;1,5;007;1e5;2024-01-31;TRUE; x ')).toEqual([
      'A1=1',
      'B1=1,5',
      'C1=007',
      'D1=1e5',
      'E1=2024-01-31',
      'F1=TRUE',
      'G1= x ',
    ]);
  });

  test('quotes, doubled quotes and line ends inside quotes', () => {
    expect(fields('a,"b ""c"" d","e\r\nf",""\n')).toEqual(['A1=a', 'B1=b "c" d', 'C1=e\r\nf']);
  });

  test('stray quotes are kept and eat nothing', () => {
    expect(fields('a,5" rör,c\n"x"y,z\n"never closed,1\nq,2')).toEqual([
      'A1=a',
      'B1=5" rör',
      'C1=c',
      'A2=xy',
      'B2=z',
      'A3="never closed',
      'B3=1',
      'A4=q',
      'B4=2',
    ]);
  });

  test('any line end, and empty lines are empty rows', () => {
    expect(fields('a,b\r\rc,d\n\r\ne,f')).toEqual(['A1=a', 'B1=b', 'A3=c', 'B3=d', 'A5=e', 'B5=f']);
  });

  test('an empty file is an empty sheet', () => {
    expect(read(new Uint8Array(0)).sheets[0]?.dimension).toBeNull();
    expect(fields('\n\n')).toEqual([]);
  });

  test('what is written with quotes is read back', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', 'ö', ' ', '\t') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('|'))
            .join('\n');
          const expected = rows.flatMap((row, r) =>
            row.flatMap((one, c) =>
              one === '' ? [] : `${formatAddress({ row: r + 1, column: c + 1 })}=${one}`,
            ),
          );
          expect(fields(`sep=|\n${text}`)).toEqual(expected);
        },
      ),
    );
  });

  test('a file of nothing but quotes costs no time', () => {
    const start = performance.now();
    for (const piece of ['"', ',"', '""', '"",', ',"a']) {
      readWorkbook(new TextEncoder().encode(piece.repeat(100_000)), 'x.csv');
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
