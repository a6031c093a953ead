import type { ColumnDefinition, ColumnType } from '../../../src/core/templates/template';
import type { ReadingHints } from '../../../src/core/reading/column-reader';
import { readColumn } from '../../../src/core/reading/column-reader';
import { unitOf } from '../../../src/core/reading/headings';
import { workbookOf } from '../../support/sheet-table';

/** Reads a column written as lines; the first line is the heading. */
function read(type: ColumnType, lines: string[], hints: ReadingHints = {}, date1904 = false) {
  const workbook = workbookOf([lines.map((line) => `| ${line} |`).join('\n')], { date1904 });
  const cells = workbook.sheets[0]?.cells;
  if (!cells) throw new Error('no sheet');
  const indexes = lines.slice(1).map((_, at) => Array.from(cells.rows).indexOf(at + 2));
  const definition: ColumnDefinition = {
    id: 'field',
    type,
    label: { en: 'Field', sv: 'Fält' },
    aliases: { en: [], sv: [] },
    help: { en: '', sv: '' },
  };
  const source = { column: 1, cells: Int32Array.from(indexes), unit: unitOf(lines[0] ?? '') };
  const { values, notes, decisions } = readColumn(definition, source, cells, workbook, hints);
  const note = (record: number) => notes.get(record);
  return { values, note, notes, decisions: decisions.map(({ decision }) => decision) };
}

describe('numbers', () => {
  test('the column decides the decimal mark and says so', () => {
    const { values, note, decisions } = read({ kind: 'decimal' }, ['Värde', '0,75', '1,234', '12', '']);
    expect(values).toEqual([0.75, 1.234, 12, null]);
    expect(note(1)).toEqual({ raw: '1,234', changes: ['decimal-comma'] });
    expect(note(2)).toBeUndefined();
    expect(decisions).toEqual([{ kind: 'decimal-mark', mark: ',', by: 'column' }]);
  });

  test('an ambiguous column leaves its unclear cells without a value and reads the others', () => {
    const { values, note, decisions } = read({ kind: 'decimal' }, ['Value', '"1,234"', '"7"']);
    expect(values).toEqual([null, 7]);
    expect(note(0)?.problem).toBe('number-ambiguous');
    expect(decisions).toEqual([{ kind: 'number-ambiguous' }]);
  });

  test('the multiplier of the heading applies to numbers without a unit of their own', () => {
    const { values, note, decisions } = read({ kind: 'money' }, [
      'Budget (tkr)',
      '2.3',
      '"1 200"',
      '2 mkr',
      '500 kr',
    ]);
    expect(values).toEqual([2300, 1_200_000, 2_000_000, 500]);
    expect(note(0)).toEqual({ raw: '2.3', changes: ['multiplier-1000'] });
    expect(decisions).toContainEqual({ kind: 'multiplier', factor: 1000, text: 'tkr', currency: 'SEK' });
  });

  test('a scaling comma in the format suspends the multiplier and asks', () => {
    const { values, decisions } = read({ kind: 'money' }, ['Budget (tkr)', '2300000 {#,##0,}', '12 {#,##0}']);
    expect(values).toEqual([2_300_000, 12_000]);
    expect(decisions).toContainEqual({ kind: 'scale-ambiguous', factor: 1000, text: 'tkr' });
  });

  test('a typed number with a percent format counts a hundredfold', () => {
    const { values, note } = read({ kind: 'percent' }, ['Andel', '0.45 {0%}', '45', '"45 %"', '0.1 {0.0 %}']);
    expect(values).toEqual([45, 45, 45, 10]);
    expect(note(0)).toEqual({ raw: '0.45', changes: ['percent'] });
  });

  test('missing states stay apart, and none of them is zero but nil', () => {
    const { values, note } = read({ kind: 'integer' }, ['Antal', '–', '..', '.', '', '0']);
    expect(values).toEqual([0, null, null, null, 0]);
    expect([0, 1, 2].map((record) => note(record)?.flag)).toEqual(['nil', 'not_available', 'not_applicable']);
    expect(note(4)).toBeUndefined();
  });

  test('formula errors and formulas without a result are problems, never zeros', () => {
    const { values, note } = read({ kind: 'decimal' }, [
      'Value',
      '#N/A',
      '#SAKNAS!',
      '=A1/0 -> #DIV/0!',
      '=B7',
    ]);
    expect(values).toEqual([null, null, null, null]);
    expect([0, 1, 2, 3].map((record) => note(record)?.problem)).toEqual([
      ...['formula-error', 'formula-error', 'formula-error', 'formula-not-calculated'],
    ]);
    expect(note(3)?.raw).toBe('=B7');
  });

  test('half people and dates among counts are problems', () => {
    const { note } = read({ kind: 'integer' }, ['Antal', '1.5', '@2024-05-01', 'TRUE', '"2,5"']);
    expect([0, 1, 2, 3].map((record) => note(record)?.problem)).toEqual([
      ...['not-whole', 'not-a-number', 'not-a-number', 'not-whole'],
    ]);
  });

  test('bounds are multiplied with the heading like the values', () => {
    expect(read({ kind: 'money' }, ['Kostnad, tkr', '10–15']).note(0)?.bounds).toEqual([10_000, 15_000]);
  });
});

describe('dates and periods', () => {
  test('serials follow the date system of the workbook', () => {
    expect(read({ kind: 'date' }, ['Start', '45322 {yyyy-mm-dd}', '45322']).values).toEqual([
      ...['2024-01-31', '2024-01-31'],
    ]);
    expect(read({ kind: 'date' }, ['Start', '43860'], {}, true).values).toEqual(['2024-01-31']);
  });

  test('times are dropped without moving the day', () => {
    expect(read({ kind: 'date' }, ['Start', '@2024-01-31T23:59']).values).toEqual(['2024-01-31']);
  });

  test('Swedish headings settle the order of day and month, and the decision says so', () => {
    const { values, decisions } = read({ kind: 'date' }, ['Start', '3/4 2024'], { headingLanguage: 'sv' });
    expect(values).toEqual(['2024-04-03']);
    expect(decisions).toEqual([{ kind: 'date-order', order: 'day-month', by: 'language' }]);
  });

  test('an unclear order is asked for', () => {
    const { values, note, decisions } = read({ kind: 'date' }, ['Start', '3/4/2024']);
    expect(values).toEqual([null]);
    expect(note(0)?.problem).toBe('date-ambiguous');
    expect(decisions).toEqual([{ kind: 'date-ambiguous' }]);
  });

  test('periods become codes; a date becomes the period of the usual kind', () => {
    const { values, note } = read({ kind: 'period' }, [
      'Period',
      'kv 1 2024',
      '2024K2',
      '@2024-08-15',
      '2024',
    ]);
    expect(values).toEqual(['2024Q1', '2024Q2', '2024Q3', '2024']);
    expect(note(2)).toEqual({ raw: '2024-08-15', changes: ['period-of-date'] });
    expect(read({ kind: 'period' }, ['Period', 'någon gång']).note(0)?.problem).toBe('not-a-period');
  });

  test('a year is a whole number of the calendar', () => {
    const { values } = read({ kind: 'year' }, ['År', '2030', '"2030"', 'år 2030', '@2030-05-01']);
    expect(values).toEqual([2030, 2030, 2030, 2030]);
  });
});

describe('texts and choices', () => {
  test('texts are cleaned and the original is kept beside', () => {
    const { values, note } = read({ kind: 'text' }, ['Namn', '"Malmö  stad"', 'Lund', '12', '–']);
    expect(values).toEqual(['Malmö stad', 'Lund', '12', null]);
    expect(note(0)).toEqual({ raw: 'Malmö  stad', changes: ['trimmed'] });
    expect(note(3)?.flag).toBe('nil');
  });

  test('codes are upper case and several of them an array', () => {
    expect(read({ kind: 'code', prefix: 'ACT' }, ['ID', 'act-001']).values).toEqual(['ACT-001']);
    const references = read({ kind: 'references', templates: ['outcomes'] }, [
      'Effekter',
      'OUT-01, out-02; OUT-03',
    ]);
    expect(references.values).toEqual([['OUT-01', 'OUT-02', 'OUT-03']]);
  });

  test('geography codes keep or get back their leading zero', () => {
    const { values, note } = read({ kind: 'geography' }, ['Kommun', '180', '"0180; 1280"', '180 {0000}']);
    expect(values).toEqual([['0180'], ['0180', '1280'], ['0180']]);
    expect(note(0)?.changes).toContain('leading-zero');
  });

  test('organisation numbers get their hyphen', () => {
    expect(
      read({ kind: 'orgNumber' }, ['Orgnr', '2120001355', '212000-1355', '162120001355']).values,
    ).toEqual([...['212000-1355', '212000-1355', '212000-1355']]);
  });

  test('yes and no are read in both languages', () => {
    const { values, note } = read({ kind: 'yesNo' }, ['Avtal', 'ja', 'No', 'TRUE', '1', 'kanske']);
    expect(values).toEqual([true, false, true, true, null]);
    expect(note(4)?.problem).toBe('not-yes-no');
  });
});
