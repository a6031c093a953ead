import { readFileSync } from 'node:fs';
import { gridWord } from '../../src/workbench/grid/grid-words';
import { refusalOf } from '../../src/workbench/grid/refused-entry';
import type { Sheet } from '../../src/emulator/document/book';

const library = readFileSync(require.resolve('@odoo/o-spreadsheet'), 'utf8');
const zone = { top: 6, left: 13, bottom: 20, right: 13 };
const sheetWith = (errorAlert: object | null): Sheet =>
  ({ validations: [{ zones: [zone], errorAlert }] }) as unknown as Sheet;

/** What the grid says when N7 takes no entry. */
function said(): string {
  const sentence = /_t\("(The data you entered in %s violates [^"]*)"/.exec(library)?.[1] ?? '';
  const [cell, ...rest] = gridWord(sentence.replace('\\n', '\n'), 'sv-SE').split('%s');
  return `${cell ?? ''}N7${rest[0] ?? ''}The value must be a date${rest[1] ?? ''}`;
}

test('an entry that a rule refuses is answered with the rule’s own message', () => {
  const alert = { title: 'Kontrollera värdet', message: 'Skriv ett datum.', style: 'Stop', showAlert: true };
  expect(refusalOf(said(), sheetWith(alert))).toBe('Kontrollera värdet\nSkriv ett datum.');
});

test('a rule without a message is answered for by the grid', () => {
  expect(refusalOf(said(), sheetWith(null))).toBe('The value must be a date');
});

test('what the grid says of other things is left as it is', () => {
  expect(refusalOf('You cannot merge these cells.', sheetWith(null))).toBeNull();
});

test('the grid speaks Swedish where the workbench does', () => {
  expect(gridWord('Sum', 'sv-SE')).toBe('Summa');
  expect(gridWord('Sum', 'en-US')).toBe('Sum');
});
