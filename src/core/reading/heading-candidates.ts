import { readPeriod } from '../model/period-spellings';
import type { TemplateDefinition } from '../templates/template';
import type { HeadingIndex, HeadingTarget } from './heading-index';
import { beginningsOf } from './heading-index';
import { normaliseHeading } from './headings';
import { hxlMeans } from './hxl';
import { editSimilarity, tokenSimilarity } from './similarity';
import type { MatchedBy, RegionColumn } from './table';
import { cleanText } from './text';
import { changesMeaning, saysTheSame, wordCandidates } from './words/word-candidates';

/** One field that a column may be, and why. */
export interface Candidate {
  readonly field: string;
  readonly score: number;
  readonly by: MatchedBy;
  /** In how many templates the heading means something: `Name` says less than `Outcome statement`. */
  readonly spread: number;
  readonly language: 'en' | 'sv' | null;
}

const HXL = 0.98;
/** From here on a heading that is spelt differently is proposed. */
const SIMILAR = 0.85;
/** Last words of a two-level heading that mean nothing without the first level. */
const GENERIC = new Set(
  'namn name kod code typ type id nr no antal number datum date kommentar comment varde value titel title status'.split(
    ' ',
  ),
);

/** Partners' forms come again and again with the same headings. */
const found = new WeakMap<HeadingIndex, Map<string, readonly Candidate[]>>();
const MOST_KEPT = 50_000;

/** The fields of one template that a column's tag and headings may mean, best first. */
export function headingCandidates(
  column: RegionColumn,
  template: TemplateDefinition,
  index: HeadingIndex,
): readonly Candidate[] {
  let known = found.get(index);
  if (!known) found.set(index, (known = new Map<string, readonly Candidate[]>()));
  const key = `${template.id}\n${column.hxl ?? ''}\n${column.heading}`;
  let candidates = known.get(key);
  if (!candidates) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, (candidates = findCandidates(column, template, index)));
  }
  return candidates;
}

function findCandidates(
  column: RegionColumn,
  template: TemplateDefinition,
  index: HeadingIndex,
): Candidate[] {
  const best = new Map<string, Candidate>();
  const offer = (candidate: Candidate) => {
    const known = best.get(candidate.field);
    if (!known || known.score < candidate.score) best.set(candidate.field, candidate);
  };
  if (column.hxl !== null) {
    for (const { id, hxl } of template.columns) {
      const at = hxl?.findIndex((tag) => hxlMeans(column.hxl ?? '', tag)) ?? -1;
      // Of several columns with a fitting tag the one that the field names first is preferred.
      if (at >= 0) offer({ field: id, score: HXL - at * 0.006, by: 'hxl', spread: 1, language: null });
    }
  }
  for (const piece of piecesOf(column.heading)) {
    for (const { target, spread } of targetsOf(piece.text, template, index)) {
      const score = Math.min(target.score - piece.penalty, piece.most);
      if (score >= 0.7)
        offer({ field: target.field, score, by: target.by, spread, language: target.language });
    }
  }
  for (const text of wordings(column.heading)) {
    for (const { field, score, spread } of wordCandidates(text, template.id)) {
      offer({ field, score, by: 'words', spread, language: null });
    }
  }
  return withoutContradiction([...best.values()]).sort((a, b) => b.score - a.score);
}

/** The heading as a whole, without explanations in brackets, and its last level. */
function wordings(heading: string): string[] {
  const whole = cleanText(heading.slice(0, 200).replace(/[([][^)\]]*[)\]]/g, ' '));
  const levels = whole.split(' – ');
  if (levels.some((level) => readPeriod(level) !== null)) return [];
  const last = levels[levels.length - 1] ?? '';
  return levels.length > 1 && !GENERIC.has(normaliseHeading(last)) ? [whole, last] : [whole];
}

/** Where a clear heading and the tag mean different fields, people go by what they read: the heading comes first. */
function withoutContradiction(candidates: readonly Candidate[]): Candidate[] {
  const clear = candidates.filter(({ by, score }) => by !== 'hxl' && score >= 0.85);
  const most = Math.max(0, ...clear.map(({ score }) => score)) - 0.05;
  return candidates.map((candidate) =>
    clear.length > 0 && candidate.by === 'hxl'
      ? { ...candidate, score: Math.min(candidate.score, most) }
      : candidate,
  );
}

interface Piece {
  readonly text: string;
  readonly penalty: number;
  readonly most: number;
}

/** A heading as a whole, then its levels and its languages, from the last to the first. */
function piecesOf(whole: string): Piece[] {
  const heading = whole.slice(0, 600);
  const pieces: Piece[] = [{ text: cleanText(heading), penalty: 0, most: 1 }];
  const bare = cleanText(heading.replace(/[([][^)\]]*[)\]]/g, ' '));
  if (bare !== '' && bare !== cleanText(heading)) pieces.push({ text: bare, penalty: 0.03, most: 0.85 });
  const levels = heading.split(/ – | [-|] | \/ |\n/).map(cleanText);
  // Under a period stands the value of that period, and nothing else of a record.
  if (levels.some((level) => readPeriod(level) !== null)) return pieces.slice(0, 1);
  if (levels.length > 1) {
    levels.reverse().forEach((text, fromEnd) => {
      const most = GENERIC.has(normaliseHeading(text)) ? 0.69 : 1;
      pieces.push({ text, penalty: fromEnd === 0 ? 0.02 : 0.06, most });
    });
  }
  return pieces.filter((piece) => piece.text !== '' && !changesMeaning(heading, piece.text));
}

interface Target {
  readonly target: Omit<HeadingTarget, 'by'> & { readonly by: MatchedBy };
  readonly spread: number;
}

function targetsOf(text: string, template: TemplateDefinition, index: HeadingIndex): Target[] {
  const normalised = normaliseHeading(text);
  const exact = index.exact.get(text.replace(/\s*[:*]+$/, '')) ?? [];
  const plain = index.normalised.get(normalised) ?? [];
  const known = [...exact, ...plain];
  const targets = known.length > 0 ? known : similarTargets(normalised, index);
  const spread = new Set(targets.map((target) => target.template)).size;
  return targets.filter((target) => target.template === template.id).map((target) => ({ target, spread }));
}

const similarByIndex = new WeakMap<HeadingIndex, Map<string, readonly Target['target'][]>>();

/** Headings that are nearly the same; found once for each spelling. */
function similarTargets(normalised: string, index: HeadingIndex): readonly Target['target'][] {
  const known = similarByIndex.get(index) ?? new Map<string, readonly Target['target'][]>();
  similarByIndex.set(index, known);
  const before = known.get(normalised);
  if (before) return before;
  const found: Target['target'][] = [];
  if (normalised.length >= 6 && normalised.length <= 60) {
    const keys = beginningsOf(normalised).flatMap((part) => index.byBeginning.get(part) ?? []);
    for (const key of new Set(keys)) {
      if (key.length < 6 || Math.abs(key.length - normalised.length) > 8) continue;
      const likeness = Math.max(tokenSimilarity(key, normalised), editSimilarity(key, normalised));
      if (likeness < SIMILAR || !saysTheSame(key, normalised)) continue;
      const score = 0.7 + ((likeness - SIMILAR) / (1 - SIMILAR)) * 0.17;
      for (const target of index.normalised.get(key) ?? []) found.push({ ...target, by: 'similar', score });
    }
  }
  known.set(normalised, found);
  return found;
}
