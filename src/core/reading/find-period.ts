import type { Period } from '../model/period';
import { readPeriod } from '../model/period-spellings';

/** A period inside a longer text, and the text without it. */
export interface FoundPeriod {
  readonly period: Period;
  readonly rest: string;
}

const MOST_WORDS = 5;

/** The longest stretch of words in a text that is a period; a year alone only when nothing else is. */
export function findPeriod(text: string): FoundPeriod | null {
  const words = [...text.matchAll(/[^\s_,;()[\]]+/g)].slice(0, 40);
  let year: FoundPeriod | null = null;
  for (let length = Math.min(MOST_WORDS, words.length); length >= 1; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const found = periodBetween(text, words, first, first + length - 1);
      if (!found) continue;
      if (found.period.kind !== 'year') return found;
      year ??= found;
    }
  }
  return year ?? insideWord(text);
}

function periodBetween(
  text: string,
  words: readonly RegExpExecArray[],
  first: number,
  last: number,
): FoundPeriod | null {
  const start = words[first]?.index ?? 0;
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  const period = readPeriod(text.slice(start, end).replace(/[_,;()[\]]+/g, ' '));
  if (!period || period.kind === 'day') return null;
  return { period, rest: tidy(`${text.slice(0, start)} ${text.slice(end)}`) };
}

/** Names of files run words together: `Data-2024Q1-final`. */
function insideWord(text: string): FoundPeriod | null {
  const found = /(?:19|20)\d\d-?[QKTH][1-4]|[QKTH][1-4]-?(?:20)?\d\d(?!\d)|(?:VT|HT)-?\d\d(?:\d\d)?/i.exec(
    text,
  );
  const period = found ? readPeriod(found[0]) : null;
  return found && period ? { period, rest: tidy(text.replace(found[0], ' ')) } : null;
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—,:;_-]+|[\s–—,:;_-]+$/g, '');
}
