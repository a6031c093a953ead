import type { ValueFlag } from './table';
import { cleanText } from './text';

/** Table symbols of official statistics, and the words people write where a figure should be. */
const SYMBOLS: Readonly<Record<string, ValueFlag>> = {
  '-': 'nil',
  '–': 'nil',
  '—': 'nil',
  '−': 'nil',
  '..': 'not_available',
  '...': 'not_available',
  '…': 'not_available',
  '.': 'not_applicable',
  '*': 'preliminary',
  ...flagged('not_available', [
    ...['saknas', 'uppgift saknas', 'uppgifter saknas', 'ej tillgänglig', 'ej tillgängligt', 'ingen uppgift'],
    ...[
      'okänt',
      'okänd',
      'vet ej',
      'not available',
      'missing',
      'no data',
      'unknown',
      'n/a',
      'na',
      'i.u.',
      '?',
    ],
  ]),
  ...flagged('not_applicable', ['ej tillämpligt', 'ej aktuellt', 'not applicable', 'e.t.', 'e/t']),
  ...flagged('suppressed', ['sekretess', 'prickad', 'prickat', 'dold', 'dolt', 'suppressed', 'hidden']),
};

const LONGEST = Math.max(...Object.keys(SYMBOLS).map((symbol) => symbol.length));

/** The state that a symbol or a word for "no figure" stands for; null for everything else. */
export function missingFlag(text: string): ValueFlag | null {
  const clean = cleanText(text);
  // Most texts are names and sentences.
  if (clean.length > LONGEST) return null;
  const plain = clean.toLowerCase();
  return Object.hasOwn(SYMBOLS, plain) ? (SYMBOLS[plain] ?? null) : null;
}

const ERROR_WORDS = new Set([
  ...['#N/A', '#VALUE!', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#SAKNAS!', '#VÄRDEFEL!', '#DIVISION/0!', '#REFERENS!', '#NAMN?', '#OGILTIGT!', '#SKÄRNING!'],
  ...['#GETTING_DATA', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#SPILL', '#N/A!', '#VÄRDE!'],
]);

/** Whether a text is what a failed formula shows, in English or Swedish. */
export function isFormulaError(text: string): boolean {
  return text.startsWith('#') && ERROR_WORDS.has(cleanText(text).toUpperCase());
}

function flagged(flag: ValueFlag, words: readonly string[]): Record<string, ValueFlag> {
  return Object.fromEntries(words.map((word) => [word, flag]));
}
