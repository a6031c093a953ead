import fc from 'fast-check';
import { passesLuhn } from '../../../src/core/rules/luhn';
import { kindOfNumber } from '../../../src/core/rules/organisation-number';
import { foundIn } from '../../support/checked';
import { templateOf } from '../../support/read-table';

test.each([
  ['212000-1355', 'organisation'],
  ['212000-0142', 'organisation'],
  ['202100-5489', 'organisation'],
  ['556012-5790', 'organisation'],
  ['5560125790', 'organisation'],
  ['16556012-5790', 'organisation'],
  ['165560125790', 'organisation'],
  ['556012-5791', 'wrong'],
  ['802000-0000', 'wrong'],
  ['19556012-5790', 'wrong'],
  ['55601-25790', 'wrong'],
  ['12345', 'wrong'],
  ['', 'wrong'],
  ['811228-9874', 'personal'],
  ['19811228-9874', 'personal'],
  ['16811228-9874', 'wrong'],
])('%s is %s', (text, kind) => {
  expect(kindOfNumber(text)).toBe(kind);
});

test('a wrong number and a number that may be a person’s are found at their cells', () => {
  const template = templateOf({ org_number: { kind: 'orgNumber' } });
  const rows = ['212000-1355', '556012-5791', '811228-9874'].map((org_number) => ({ org_number }));
  expect(foundIn(template, rows)).toEqual(['A3 not-an-organisation-number', 'A4 looks-like-personal-number']);
});

test('any single changed digit breaks the check digit', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), digit, (place, other) => {
      const good = '5560125790';
      fc.pre(Number(good[place]) !== other);
      expect(passesLuhn(good.slice(0, place) + String(other) + good.slice(place + 1))).toBe(false);
    }),
  );
});
