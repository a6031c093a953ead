import { normaliseHeading, unitOf } from '../../../src/core/reading/headings';
import { listIndexOf, readListItem } from '../../../src/core/reading/lists';
import { isFormulaError } from '../../../src/core/reading/missing';
import { editDistance, tokenSimilarity } from '../../../src/core/reading/similarity';
import { cleanLongText, cleanText, splitValues } from '../../../src/core/reading/text';
import { readYesNo } from '../../../src/core/reading/yes-no';

test.each([
  ['  Malmö   stad ', 'Malmö stad'],
  ['Malmo\u0308 stad', 'Malmö stad'],
  ['\u200bLund\ufeff', 'Lund'],
  ['a\u00a0b\n c', 'a b c'],
  ['Å Ä Ö é', 'Å Ä Ö é'],
  ['sam\u00adverkan', 'samverkan'],
])('cleanText: %j becomes %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test('long texts keep their line breaks', () => {
  expect(cleanLongText(' a  b \r\n\r\n c ')).toBe('a b\n\nc');
});

test('several values are separated by semicolons or line breaks', () => {
  expect(splitValues('OUT-01; OUT-02;\nOUT-03 ;')).toEqual(['OUT-01', 'OUT-02', 'OUT-03']);
});

test.each([
  ...['ja', 'J', 'Yes', 'y', 'x', 'X', '✓', '1', 'SANT', 'true'].map((text) => [text, true] as const),
  ...['nej', 'N', 'no', '0', 'falskt', 'FALSE'].map((text) => [text, false] as const),
  ...['', 'kanske', '2', 'yes and no'].map((text) => [text, null] as const),
])('readYesNo: "%s" is %s', (text, expected) => {
  expect(readYesNo(text)).toBe(expected);
});

describe('readListItem', () => {
  const index = listIndexOf({
    id: 'status',
    items: [
      { code: 'planned', label: { en: 'Planned', sv: 'Planerad' } },
      { code: 'ongoing', label: { en: 'Ongoing', sv: 'Pågående' }, aliases: ['in progress'] },
      { code: '-2', label: { en: 'Strongly against', sv: 'Starkt emot' } },
    ],
  });

  test.each([
    ['ongoing', 'ongoing'],
    ['PÅGÅENDE ', 'ongoing'],
    ['In progress', 'ongoing'],
    ['planerad.', 'planned'],
    ['−2', '-2'],
    ['-2 – Starkt emot', '-2'],
  ])('"%s" is the choice %s', (text, code) => {
    expect(readListItem(index, text)).toEqual({ code });
  });

  test('the nearest choice is a suggestion, never a value', () => {
    expect(readListItem(index, 'Pågånde')).toEqual({ code: null, suggestion: 'ongoing' });
    expect(readListItem(index, 'Avbruten')).toEqual({ code: null });
  });
});

test.each(['#N/A', '#SAKNAS!', '#VÄRDEFEL!', '#DIVISION/0!', '#REFERENS!', '#värdefel!'])(
  '%s is a formula error',
  (text) => {
    expect(isFormulaError(text)).toBe(true);
  },
);

test('HXL tags and numbers of things are no formula errors', () => {
  expect(isFormulaError('#org+name')).toBe(false);
  expect(isFormulaError('#1')).toBe(false);
});

describe('normaliseHeading', () => {
  test.each([
    ['Budget (tkr)*', 'budget'],
    ['1. Budget', 'budget'],
    ['2.1 Mål', 'mal'],
    ['Ansvarig part:', 'ansvarig part'],
    ['lead_partner_id', 'lead partner id'],
    ['LeadPartnerId', 'lead partner id'],
    ['ORG_NAMN', 'org namn'],
    ['Start (ÅÅÅÅ-MM-DD)', 'start'],
    ['Huvudindikator (ja/nej)', 'huvudindikator'],
    ['Andel (%)', 'andel'],
    ['Organisation (leading)', 'organisation leading'],
    ['2024 utfall', '2024 utfall'],
    ['Önskad riktning', 'onskad riktning'],
  ])('%s → %s', (text, expected) => {
    expect(normaliseHeading(text)).toBe(expected);
  });
});

describe('unitOf', () => {
  test.each([
    ['Budget (tkr)', { factor: 1000, currency: 'SEK' }],
    ['Budget, tkr', { factor: 1000, currency: 'SEK' }],
    ['Kostnad i mkr', { factor: 1e6, currency: 'SEK' }],
    ['Budget (1000 kr)', { factor: 1000, currency: 'SEK' }],
    ['Budget SEK', { currency: 'SEK' }],
    ['Andel %', { isPercent: true }],
    ['Andel (procent)', { isPercent: true }],
  ])('%s carries its unit', (heading, unit) => {
    expect(unitOf(heading)).toMatchObject(unit);
  });

  test.each(['Budget', 'Längd (m)', 'Antal', 'Plan M', 'Budget (enligt avtal)'])(
    '%s carries none',
    (heading) => {
      expect(unitOf(heading)).toBeNull();
    },
  );
});

test('edit distance stops at its limit', () => {
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  expect(editDistance('kitten', 'sitting', 1)).toBe(2);
});

test('word order and a misspelling keep headings alike, other words do not', () => {
  expect(tokenSimilarity('ansvarig part', 'part ansvarig')).toBe(1);
  expect(tokenSimilarity('ansvarig partner', 'ansvarig parner')).toBeGreaterThan(0.9);
  expect(tokenSimilarity('start date', 'end date')).toBeLessThan(0.85);
});
