import { cellForValue, isNumeric, styleForType } from '../../../src/core/sheets/cell-for-value';
import type { ColumnType } from '../../../src/core/templates/template';

const list: ColumnType = { kind: 'list', list: 'sector' };
const lists: ColumnType = { kind: 'lists', list: 'role' };

describe('cell for a value', () => {
  test.each([
    ['a list code', 'civil-society', list, 'Civilsamhälle'],
    ['several list codes', ['funder', 'backbone'], lists, 'Finansiär; Stödorganisation'],
    ['a code the list does not have', 'circus', list, 'circus'],
    ['a date', '2025-03-31', { kind: 'date' }, 45747],
    ['a text that is no date', 'i våras', { kind: 'date' }, 'i våras'],
    ['yes', true, { kind: 'yesNo' }, 'Ja'],
    ['no', false, { kind: 'yesNo' }, 'Nej'],
    [
      'several codes',
      ['PRT-001', 'PRT-002'],
      { kind: 'references', templates: ['stakeholders'] },
      'PRT-001; PRT-002',
    ],
    ['a code with a leading zero', ['0180'], { kind: 'geography' }, '0180'],
    ['a number', 8.7, { kind: 'decimal' }, 8.7],
    ['zero', 0, { kind: 'integer' }, 0],
    ['an empty text', '', { kind: 'text' }, null],
    ['no values', [], { kind: 'texts' }, null],
    ['nothing', undefined, { kind: 'text' }, null],
    ['null', null, { kind: 'date' }, null],
  ] as const)('%s in Swedish', (_what, value, type, expected) => {
    expect(cellForValue(value, type, 'sv').value).toBe(expected);
  });

  test('speaks the language of the sheet', () => {
    expect(cellForValue('civil-society', list, 'en').value).toBe('Civil society');
    expect(cellForValue(true, { kind: 'yesNo' }, 'en').value).toBe('Yes');
  });

  test('keeps codes and periods as text, so that nothing becomes a date or loses a zero', () => {
    for (const kind of ['period', 'geography', 'orgNumber', 'phone'] as const) {
      expect(styleForType({ kind }, 'sv')).toBe('code');
    }
    expect(styleForType({ kind: 'code', prefix: 'ACT' }, 'sv')).toBe('code');
  });

  test('shows numbers and dates by type and language', () => {
    expect(styleForType({ kind: 'date' }, 'sv')).toBe('date');
    expect(styleForType({ kind: 'date' }, 'en')).toBe('dateInWords');
    const decimals = [0, 1, 2, 3].map((count) => styleForType({ kind: 'decimal', decimals: count }, 'sv'));
    expect(decimals).toEqual(['integer', 'decimal1', 'decimal2', 'general']);
    expect(isNumeric({ kind: 'money' })).toBe(true);
    expect(isNumeric({ kind: 'year' })).toBe(false);
  });
});
