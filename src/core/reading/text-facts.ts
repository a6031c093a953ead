import { listKeys } from './lists';
import { splitValues } from './text';

/** A code such as `ACT-001` or `PRT-12b`. */
const CODE = /^([A-ZÅÄÖ]{2,4})-\d{1,4}[a-z]?$/i;

/** What is worked out once for a text, however many columns hold it and however many fields it is compared with. */
export class TextFacts {
  /** Whether it looks like a value of a kind of field, as far as that was asked. */
  readonly looks = new Map<string, boolean>();
  private ownKeys: readonly (readonly string[])[] | null = null;
  private ownParts: readonly string[] | null = null;
  private ownPrefixes: readonly (string | null)[] | null = null;

  constructor(readonly text: string) {}

  /** Its parts, where several values stand in one cell. */
  get parts(): readonly string[] {
    return (this.ownParts ??= splitValues(this.text));
  }

  /** For each part, the keys by which it is looked up in lists. */
  get keys(): readonly (readonly string[])[] {
    return (this.ownKeys ??= this.parts.map(listKeys));
  }

  /** For each part, the prefix of the code that it is; null for one that is none. */
  get prefixes(): readonly (string | null)[] {
    return (this.ownPrefixes ??= this.parts.map(prefixOf));
  }
}

/** The prefix of a code, in capitals; null when the text is none. */
export function prefixOf(text: string): string | null {
  return CODE.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}

/** Partners' sheets hold the same statuses, places and names; longer texts seldom come again. */
const known = new Map<string, TextFacts>();
const MOST_KEPT = 20_000;
const LONGEST = 30;

export function factsOfText(text: string): TextFacts {
  if (text.length > LONGEST) return new TextFacts(text);
  let facts = known.get(text);
  if (facts) return facts;
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, (facts = new TextFacts(text)));
  return facts;
}
