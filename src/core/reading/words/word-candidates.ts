import { normaliseHeading } from '../headings';
import type { Concept } from './concepts';
import { conceptOf } from './concepts';
import type { Meaning } from './meanings';
import { meanings } from './meanings';

/** A field that the words of a heading add up to. */
export interface WordCandidate {
  readonly field: string;
  readonly score: number;
  /** In how many templates the words mean something. */
  readonly spread: number;
}

interface Said {
  readonly concepts: ReadonlySet<Concept>;
  /** Words that mean nothing known. */
  readonly strange: number;
}

const FULL = 0.86;
const PLAIN = 0.82;
const STRANGE = 0.05;
const MOST_STRANGE = 2;

/** Words that make of a heading something else: `Organisation type` is no organisation. */
const TELLING: readonly Concept[] = ['type', 'acronym', 'code', 'email', 'phone', 'website', 'description'];

const SAID_KEPT = 20_000;
const said = new Map<string, Said>();

function saidBy(heading: string): Said {
  const known = said.get(heading);
  if (known) return known;
  const concepts = new Set<Concept>();
  // Signs that a heading begins with count or compare; what they count is not what the column holds.
  let strange = /^\s*(?:#|%|№)/.test(heading) ? MOST_STRANGE + 1 : 0;
  for (const word of normaliseHeading(heading).split(' ')) {
    const concept = word === '' ? undefined : conceptOf(word);
    if (concept) concepts.add(concept);
    else if (concept === null) strange++;
  }
  const made = { concepts, strange };
  if (said.size >= SAID_KEPT) said.clear();
  said.set(heading, made);
  return made;
}

/** The words of `whole` that make it something else than `piece`, one of its levels or languages, says. */
export function changesMeaning(whole: string, piece: string): boolean {
  const [all, some] = [saidBy(whole).concepts, saidBy(piece).concepts];
  return TELLING.some((concept) => all.has(concept) && !some.has(concept));
}

/** Whether two spellings agree in the words that make of a heading something else. */
export function saysTheSame(a: string, b: string): boolean {
  return !changesMeaning(a, b) && !changesMeaning(b, a);
}

/** The fields of a template that the words of a heading add up to: `Fecha prevista de finalización` is an end. */
export function wordCandidates(heading: string, template: string): WordCandidate[] {
  const { concepts, strange } = saidBy(heading);
  if (concepts.size === 0) return [];
  const found = matching(meanings.get(template) ?? [], concepts, strange);
  if (found.length === 0) return [];
  let spread = 0;
  for (const list of meanings.values()) if (matching(list, concepts, strange).length > 0) spread++;
  return found.map(({ field, isPlain, need }) => {
    // Of two ways the one that says more is meant.
    const score = isPlain ? PLAIN : FULL - strange * STRANGE - (concepts.size - need.length) * 0.005;
    return { field, score, spread };
  });
}

function matching(list: readonly Meaning[], concepts: ReadonlySet<Concept>, strange: number): Meaning[] {
  return list.filter(({ need, may, isPlain }) => {
    if (!isPlain && strange > Math.min(MOST_STRANGE, concepts.size)) return false;
    if (!need.every((concept) => concepts.has(concept))) return false;
    return [...concepts].every((concept) => need.includes(concept) || may.includes(concept));
  });
}
