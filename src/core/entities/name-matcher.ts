import type { Likeness } from './compare-names';
import { compareNames } from './compare-names';
import type { NameForm } from './name-form';
import { nameForm } from './name-form';
import { organisationKey } from './organisation-key';
import { textKey } from './text-key';

/** Something that has names. */
export interface Named {
  readonly id: string;
  /** Its name and the other names it is known by. */
  readonly names: readonly string[];
  /** Valid organisation number; two different ones are never the same. */
  readonly number?: string | null;
}

/** Another thing that may be the same, best first. */
export interface Proposal extends Likeness {
  readonly id: string;
}

/** What somebody decided about two names earlier. */
export interface NameChoice {
  readonly name: string;
  readonly other: string;
  readonly isSame: boolean;
}

/** What a name means: one known thing for sure, or what it may mean. */
export type NameMatch =
  | { readonly kind: 'automatic'; readonly id: string; readonly by: 'number' | 'choice' | 'name' | 'key' }
  | { readonly kind: 'proposed'; readonly proposals: readonly Proposal[] };

export interface MatcherOptions {
  /** Of organisations the kind of body and the short form beside a name are known; of other things only the text. */
  readonly isOrganisation: boolean;
  readonly choices?: readonly NameChoice[];
}

const MOST_PROPOSALS = 4;
/** Words in more names than this tell nothing apart. */
const COMMON = 200;

interface Thing {
  readonly id: string;
  readonly names: Set<string>;
  number: string | null;
}

/**
 * Finds known things by name: for sure by number, earlier choice, accepted name or key and kind of body; and proposes
 * what is alike.
 */
export class NameMatcher {
  private readonly things = new Map<string, Thing>();
  private readonly byNumber = new Map<string, string | null>();
  private readonly byName = new Map<string, string | null>();
  private readonly byKey = new Map<string, string | null>();
  private readonly byBlock = new Map<string, Set<string>>();
  private readonly same = new Map<string, string[]>();
  private readonly different = new Set<string>();
  private readonly isOrganisation: boolean;
  /** Names whose blocks are not made yet: they are needed only for proposals. */
  private readonly waiting: (readonly [string, string])[] = [];

  constructor({ isOrganisation, choices = [] }: MatcherOptions) {
    this.isOrganisation = isOrganisation;
    for (const { name, other, isSame } of choices) {
      if (!isSame) this.different.add(pair(name, other)).add(pair(other, name));
      else
        for (const [a, b] of [
          [name, other],
          [other, name],
        ] as const)
          push(this.same, textKey(a), b);
    }
  }

  /** Adds a thing, or further names of one that is known. */
  add({ id, names, number }: Named): void {
    let thing = this.things.get(id);
    if (!thing) this.things.set(id, (thing = { id, names: new Set(), number: null }));
    thing.number ??= number ?? null;
    if (number) once(this.byNumber, number, id);
    for (const name of names) {
      const text = textKey(name);
      if (text === '' || thing.names.has(name)) continue;
      // Other names than the first are accepted as they are written; what is like them is only proposed.
      if (this.isOrganisation && thing.names.size === 0) once(this.byKey, keyOf(name), id);
      thing.names.add(name);
      once(this.byName, text, id);
      this.waiting.push([id, name]);
    }
  }

  /** The known thing that a name stands for without asking; null when none or several do. */
  findAutomatic(
    name: string,
    number: string | null = null,
  ): Extract<NameMatch, { kind: 'automatic' }> | null {
    const found = (id: string | null | undefined, by: 'number' | 'choice' | 'name' | 'key') =>
      id ? ({ kind: 'automatic', id, by } as const) : null;
    const byNumber = number === null ? null : found(this.byNumber.get(number), 'number');
    if (byNumber) return byNumber;
    const text = textKey(name);
    const chosen = (this.same.get(text) ?? []).map((other) => this.byName.get(textKey(other)));
    const byChoice = chosen.find((id) => id !== undefined && id !== null);
    const byName = this.byName.get(text) ?? this.byShortForm(name);
    const byKey = this.isOrganisation ? this.byKey.get(keyOf(name)) : null;
    const allowed = (id: string | null | undefined) => (id && !this.isVetoed(id, name, number) ? id : null);
    return (
      found(allowed(byName), 'name') ?? found(allowed(byChoice), 'choice') ?? found(allowed(byKey), 'key')
    );
  }

  /** What a name stands for, or may stand for. */
  find(name: string, number: string | null = null): NameMatch {
    return this.findAutomatic(name, number) ?? { kind: 'proposed', proposals: this.propose(name, number) };
  }

  /** Known things whose names are like this one, best first; not the one that is called just so. */
  propose(name: string, number: string | null = null, except: string | null = null): Proposal[] {
    this.makeBlocks();
    const forms = formsOf(name);
    const proposals: Proposal[] = [];
    for (const id of this.candidates(forms)) {
      const thing = this.things.get(id);
      if (!thing || id === except || this.isVetoed(id, name, number)) continue;
      const best = bestLikeness(forms, [...thing.names].flatMap(formsOf));
      if (best) proposals.push({ id, ...best });
    }
    proposals.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return proposals.slice(0, MOST_PROPOSALS);
  }

  /** A name with its own short form beside it, when both are known as one thing's: `Danish Refugee Council (DRC)`. */
  private byShortForm(name: string): string | null {
    const form = nameForm(name);
    const [bare = ''] = form.parts;
    if (!this.isOrganisation || form.short === '' || bare === '') return null;
    const id = this.byName.get(textKey(bare)) ?? this.byKey.get(keyOf(bare)) ?? null;
    if (id === null) return null;
    const isOwn = form.short === nameForm(bare).initials || this.byName.get(form.short) === id;
    return isOwn ? id : null;
  }

  private makeBlocks(): void {
    for (const [id, name] of this.waiting.splice(0)) {
      const form = nameForm(name);
      for (const block of [...blocksOf(form), `${form.isShort ? 'n' : 'l'}${form.plain.charAt(0)}`]) {
        const known = this.byBlock.get(block);
        if (known) known.add(id);
        else this.byBlock.set(block, new Set([id]));
      }
    }
  }

  /** Things that have enough in common with one of the forms to be compared with it. */
  private candidates(forms: readonly WeighedForm[]): Set<string> {
    const candidates = new Set<string>();
    for (const { form } of forms) {
      for (const block of [...blocksOf(form), ...beginningsOf(form)]) {
        const found = this.byBlock.get(block);
        if (found && found.size <= COMMON) for (const id of found) candidates.add(id);
      }
    }
    return candidates;
  }

  private isVetoed(id: string, name: string, number: string | null): boolean {
    const thing = this.things.get(id);
    if (!thing) return true;
    if (number !== null && thing.number !== null && thing.number !== number) return true;
    if (this.different.size === 0) return false;
    return [...thing.names].some((other) => this.different.has(pair(name, other)));
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function pair(a: string, b: string): string {
  return `${textKey(a)}\n${textKey(b)}`;
}

/** A text that means two things means none. */
function once(map: Map<string, string | null>, key: string, id: string): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, id);
  else if (known !== id) map.set(key, null);
}

function keyOf(name: string): string {
  const { key, bodyType } = organisationKey(name);
  return key === '' ? '' : `${key}|${bodyType}`;
}

interface WeighedForm {
  readonly form: NameForm;
  readonly worth: number;
}

/** Parts of names that hold several say less than whole ones. */
const PART = 0.97;

function formsOf(name: string): WeighedForm[] {
  const form = nameForm(name);
  const parts = form.parts.map((part) => ({ form: nameForm(part), worth: PART }));
  return [{ form, worth: 1 }, ...parts.filter((part) => part.form.plain.length > 2)];
}

function bestLikeness(forms: readonly WeighedForm[], known: readonly WeighedForm[]): Likeness | null {
  let best: Likeness | null = null;
  for (const a of forms) {
    for (const b of known) {
      const likeness = compareNames(a.form, b.form);
      const score = (likeness?.score ?? 0) * a.worth * b.worth;
      if (likeness && score > (best?.score ?? 0)) best = { reason: likeness.reason, score };
    }
  }
  return best;
}

/** A short form is compared with all names that begin with its letter, and a name with all such short forms. */
function beginningsOf(form: NameForm): string[] {
  return [`${form.isShort ? 'l' : 'n'}${form.plain.charAt(0)}`];
}

/** What names must have in common to be compared at all: a word, a beginning, or a short form. */
function blocksOf(form: NameForm): string[] {
  const blocks = [...form.words].map((word) => `w${word.length > 4 ? word.replace(/s$/, '') : word}`);
  if (form.plain.length >= 5) blocks.push(`b${form.plain.slice(0, 5)}`);
  if (form.short !== '') blocks.push(`s${form.short}`);
  if (form.isShort) blocks.push(`s${form.plain.replaceAll(' ', '')}`);
  if (form.initials.length > 1) blocks.push(`s${form.initials}`);
  return blocks;
}
