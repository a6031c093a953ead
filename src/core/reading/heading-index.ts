import { furtherAliases } from '../templates/aliases/all-aliases';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import { normaliseHeading } from './headings';
import { cleanText } from './text';

/** A field that a heading can mean. */
export interface HeadingTarget {
  readonly template: TemplateId;
  readonly field: string;
  readonly by: 'heading' | 'alias' | 'normalised';
  readonly score: number;
  /** Null for ids, for headings that are the same in both languages, and for those of further languages. */
  readonly language: 'en' | 'sv' | null;
}

/** Every heading of every template, as written and normalised. */
export interface HeadingIndex {
  readonly exact: ReadonlyMap<string, readonly HeadingTarget[]>;
  readonly normalised: ReadonlyMap<string, readonly HeadingTarget[]>;
  /** Normalised headings by the first letters of each of their words. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** First words of the normalised headings. */
  readonly firstWords: ReadonlySet<string>;
}

const SCORES = { heading: 0.95, alias: 0.92, normalised: 0.88 } as const;

const built = new WeakMap<readonly TemplateDefinition[], HeadingIndex>();

/** The headings of a list of templates; built once for the same list. */
export function headingIndexOf(templates: readonly TemplateDefinition[]): HeadingIndex {
  const known = built.get(templates);
  if (known) return known;
  const index = build(templates);
  built.set(templates, index);
  return index;
}

const builtAlone = new WeakMap<TemplateDefinition, HeadingIndex>();

/** The headings of one template alone; built once. */
export function headingsOfTemplate(template: TemplateDefinition): HeadingIndex {
  const known = builtAlone.get(template) ?? build([template]);
  builtAlone.set(template, known);
  return known;
}

/** Whether a text is a heading of any template, apart from case, diacritics and punctuation. */
export function isKnownHeading(index: HeadingIndex, text: string): boolean {
  return index.exact.has(text) || headingTargets(index, text) !== undefined;
}

/** What a text means as a heading, apart from case, diacritics and punctuation; most texts are values and mean nothing. */
export function headingTargets(index: HeadingIndex, text: string): readonly HeadingTarget[] | undefined {
  const word = firstWord(text);
  if (word !== null && !index.firstWords.has(word)) return undefined;
  return index.normalised.get(normaliseHeading(text));
}

/** A word of ASCII at the beginning, and what follows it: normalising changes such a word only in its case. */
const FIRST_WORD = /^([a-z0-9]{1,40})(?:[\x20-\x24\x26-\x2F:-@[-`{-~]|$)/i;

/** The first word of the normalised heading, where it can be told without normalising it. */
function firstWord(text: string): string | null {
  const word = FIRST_WORD.exec(text)?.[1];
  // Numbering goes away, words in one are taken apart, and `-ize` is written `-ise`.
  return word === undefined || /^\d|[zZ]|[a-z][A-Z]/.test(word) ? null : word.toLowerCase();
}

function build(templates: readonly TemplateDefinition[]): HeadingIndex {
  const exact = new Map<string, HeadingTarget[]>();
  const normalised = new Map<string, HeadingTarget[]>();
  for (const { id: template, columns } of templates) {
    for (const { id: field, label, aliases } of columns) {
      const add = (text: string, by: 'heading' | 'alias', language: 'en' | 'sv' | null) => {
        const target = { template, field, by, score: SCORES[by], language };
        put(exact, cleanText(text), target);
        put(normalised, normaliseHeading(text), { ...target, by: 'normalised', score: SCORES.normalised });
      };
      const isSame = label.en === label.sv;
      add(label.en, 'heading', isSame ? null : 'en');
      add(label.sv, 'heading', isSame ? null : 'sv');
      add(field, 'heading', null);
      for (const alias of aliases.en) add(alias, 'alias', aliases.sv.includes(alias) ? null : 'en');
      for (const alias of aliases.sv) add(alias, 'alias', aliases.en.includes(alias) ? null : 'sv');
      for (const further of Object.values(furtherAliases)) {
        for (const alias of further[template]?.[field] ?? []) add(alias, 'alias', null);
      }
    }
  }
  const firstWords = new Set([...normalised.keys()].map((heading) => heading.split(' ', 1)[0] ?? ''));
  return { exact, normalised, byBeginning: byBeginning(normalised.keys()), firstWords };
}

/** The letters by which words are looked up before they are compared. */
export function beginningsOf(normalised: string): string[] {
  return [...new Set(normalised.split(' ').map((word) => word.slice(0, 3)))];
}

function byBeginning(headings: Iterable<string>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const heading of headings) {
    for (const beginning of beginningsOf(heading)) {
      const known = map.get(beginning);
      if (known) known.push(heading);
      else map.set(beginning, [heading]);
    }
  }
  return map;
}

/** The first target of a field stays: headings are added before aliases. */
function put(map: Map<string, HeadingTarget[]>, key: string, target: HeadingTarget): void {
  if (key === '') return;
  const targets = map.get(key) ?? [];
  const isKnown = targets.some((known) => known.template === target.template && known.field === target.field);
  if (!isKnown) targets.push(target);
  map.set(key, targets);
}
