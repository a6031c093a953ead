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

/** Whether a text is a heading of any template, apart from case, diacritics and punctuation. */
export function isKnownHeading(index: HeadingIndex, text: string): boolean {
  return index.exact.has(text) || index.normalised.has(normaliseHeading(text));
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
  return { exact, normalised, byBeginning: byBeginning(normalised.keys()) };
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
