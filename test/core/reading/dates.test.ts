import { decideDateOrder, readDate, readDateNumber } from '../../../src/core/reading/dates';

const read = (text: string, column: string[] = [], language?: 'sv' | 'en') => {
  const reading = readDate(text, decideDateOrder([text, ...column], language));
  return reading.iso ?? reading.problem;
};

describe('readDate', () => {
  test.each([
    ['2024-01-31', '2024-01-31'],
    ['2024/1/5', '2024-01-05'],
    ['2024.01.31', '2024-01-31'],
    ['2024-01-31 13:30', '2024-01-31'],
    ['2024-01-31T00:00:00Z', '2024-01-31'],
    ['20240131', '2024-01-31'],
    ['240131', '2024-01-31'],
    ['690131', '2069-01-31'],
    ['700131', '1970-01-31'],
    ['31/1/2024', '2024-01-31'],
    ['31/1-24', '2024-01-31'],
    ['31/1 2024', '2024-01-31'],
    ['1/31/2024', '2024-01-31'],
    ['5.3.2024', '2024-03-05'],
    ['5/5/2024', '2024-05-05'],
    ['15 mars 2024', '2024-03-15'],
    ['den 15 maj 2024', '2024-05-15'],
    ['15-Mar-24', '2024-03-15'],
    ['March 15, 2024', '2024-03-15'],
    ['69-01-31', '2069-01-31'],
  ])('"%s" is %s', (text, expected) => {
    const column = text === '69-01-31' ? ['71-01-02'] : [];
    expect(read(text, column)).toBe(expected);
  });

  test('the column decides between day and month', () => {
    expect(read('3/4/2024', ['25/4/2024'])).toBe('2024-04-03');
    expect(read('3/4/2024', ['4/25/2024'])).toBe('2024-03-04');
    expect(decideDateOrder(['3/4/2024', '4/25/2024'])).toMatchObject({ order: 'month-day', by: 'column' });
  });

  test('Swedish decides where the column is silent, English does not', () => {
    expect(read('3/4/2024', [], 'sv')).toBe('2024-04-03');
    expect(read('3/4/2024', [], 'en')).toBe('date-ambiguous');
    expect(decideDateOrder(['3/4/2024'], 'sv')).toMatchObject({ by: 'language', isAmbiguous: false });
    expect(decideDateOrder(['3/4/2024'])).toMatchObject({ order: null, isAmbiguous: true });
  });

  test('a date against the column is no date instead of another date', () => {
    expect(read('4/25/2024', ['25/4/2024', '26/4/2024'])).toBe('2024-04-25');
    expect(readDate('4/25/2024', decideDateOrder(['25/4/2024']))).toMatchObject({ problem: 'not-a-date' });
  });

  test('24-03-15 begins with the year in Swedish or when the column shows it, else it is open', () => {
    expect(read('24-03-15', [], 'sv')).toBe('2024-03-15');
    expect(read('24-03-15', ['98-03-15'])).toBe('2024-03-15');
    expect(read('24-03-15')).toBe('date-ambiguous');
    expect(read('24-03-15', ['24-03-98'])).toBe('2015-03-24');
  });

  test.each(['', 'snarast', '2024', '2024-02-30', '32/1/2024', 'mars 2024', '31 foo 2024', '202413'])(
    '"%s" is no date',
    (text) => {
      expect(read(text)).toBe('not-a-date');
    },
  );
});

describe('readDateNumber', () => {
  test.each([
    [45322, false, '2024-01-31'],
    [45322.75, false, '2024-01-31'],
    [43860, true, '2024-01-31'],
    [20240131, false, '2024-01-31'],
    [240131, false, '2024-01-31'],
    [2024, false, null],
    [1, false, null],
    [-5, false, null],
  ])('%d in the date system 1904: %s', (number, date1904, expected) => {
    expect(readDateNumber(number, date1904).iso).toBe(expected);
  });
});
