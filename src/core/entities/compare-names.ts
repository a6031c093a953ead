import { abbreviates } from './abbreviates';
import { jaccard, jaroWinkler } from './likeness';
import type { NameForm } from './name-form';
import { mayBeSame, withoutDiacritics } from './name-form';
import { isCountry, isGeneric, isOfState } from './name-words';

/** Why two names may mean the same thing. */
export type ProposalReason = 'spelling' | 'words' | 'acronym' | 'part' | 'other-kind-of-body';

/** How much alike two names are, and why. */
export interface Likeness {
  readonly reason: ProposalReason;
  /** 0 to 1; only for putting proposals in order. */
  readonly score: number;
}

const SPELLING = 0.92;
const SPACED = 0.985;
const MOST_MISSPELT = 2;
const WORDS = 0.8;
/** From here on words in common are worth a look, although they are not most of the words. */
const SOME_WORDS = 0.5;
const ABROAD = new Set(['foreign', 'cooperation', 'commonwealth']);

/** Why two names may be two names of one thing; null when nothing says so, or something says no. */
export function compareNames(a: NameForm, b: NameForm): Likeness | null {
  if (!mayBeSame(a, b)) return null;
  if (spelling(a.key) === spelling(b.key)) {
    const isOtherBody = a.bodyType !== '' && b.bodyType !== '' && a.bodyType !== b.bodyType;
    if (isOtherBody) return { reason: 'other-kind-of-body', score: 0.8 };
    return { reason: 'spelling', score: a.key === b.key ? 0.99 : 0.97 };
  }
  const short = Math.max(shortness(a, b), shortness(b, a));
  if (short > 0) return { reason: 'acronym', score: short };
  const words = jaccard(a.words, b.words);
  if (words >= WORDS) return { reason: 'words', score: 0.9 + words / 20 };
  const letters = a.isShort || b.isShort ? 0 : misspelling(a, b);
  if (letters > 0) return { reason: 'spelling', score: letters };
  const [part, whole] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (isPart(part, whole)) return { reason: 'part', score: 0.7 + words / 5 + bonus(part, whole) };
  return words >= SOME_WORDS ? { reason: 'words', score: 0.6 + words / 4 } : null;
}

/** Without marks, genitive endings and spaces: `Göteborgs stad` and `Goteborg stad`. */
function spelling(key: string): string {
  return withoutDiacritics(key)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join('');
}

/** How surely one is the short form of the other: its own word for it or its first letters, or beginnings of its words. */
function shortness(short: NameForm, long: NameForm): number {
  const letters = short.isShort ? short.plain.replaceAll(' ', '') : short.short;
  if (letters === '') return 0;
  const said = letters.replace(/^un(?=\w{4})/, '');
  if (letters === long.short || said === long.short) return 0.95;
  if (long.isShort) return said === long.plain.replaceAll(' ', '') ? 0.95 : 0;
  if (letters.length > 2 && letters === long.initials) return 0.95;
  const all = long.plain.split(' ');
  const isMade = [all, all.filter((word) => word.length > 3)].some(
    (words) => abbreviates(letters, words) || abbreviates(said, words),
  );
  return isMade ? 0.85 : 0;
}

/** Likeness of the words that only one of the names has, where each has another to be; 0 when they are other words. */
function misspelling(a: NameForm, b: NameForm): number {
  const whole = jaroWinkler(a.plain.replaceAll(' ', ''), b.plain.replaceAll(' ', ''));
  // The same letters with spaces elsewhere.
  if (whole >= SPACED) return whole;
  const least = likenessOfRest(a.words, b.words);
  return least >= SPELLING && least < 1 ? least - 0.02 : 0;
}

/** Whether two names have the same words, also in brackets, but for a misspelling. */
export function isMisspelt(a: NameForm, b: NameForm): boolean {
  return likenessOfRest(new Set(a.allWords), new Set(b.allWords)) >= SPELLING;
}

/** How alike the words are that only one of two names has; 1 when there are none, 0 when one has more of them. */
function likenessOfRest(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const onlyA = [...a].filter((word) => !b.has(word));
  const onlyB = [...b].filter((word) => !a.has(word));
  if (onlyA.length !== onlyB.length || onlyA.length > MOST_MISSPELT) return 0;
  return Math.min(1, ...onlyA.map((word) => Math.max(...onlyB.map((other) => jaroWinkler(word, other)))));
}

/** More when the longer of two names adds only words that many have, or names what a state has for other countries. */
function bonus(part: NameForm, whole: NameForm): number {
  const added = [...whole.words].filter((word) => !part.words.has(word));
  if ([...part.words].every(isCountry)) return added.some((word) => ABROAD.has(word)) ? 0.1 : 0;
  return added.every(isGeneric) ? 0.08 : 0;
}

/** Whether all that one name says stands in the other: `Save the Children` in `Save the Children International`. */
function isPart(part: NameForm, whole: NameForm): boolean {
  const letters = [...part.words].join('');
  if (part.words.size === 0 || (letters.length < 4 && ![...part.words].every(isCountry))) return false;
  // A country is the name of its state, and of nobody else in it.
  if ([...part.words].every(isCountry) && ![...whole.words].some(isOfState)) return false;
  if ([...part.words].every((word) => whole.words.has(word))) return true;
  // `ActionAid` in `Action Aid Somaliland`.
  return letters.length > 6 && [...whole.words].join('').startsWith(letters);
}
