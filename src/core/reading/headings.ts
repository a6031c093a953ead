import { cleanText } from './text';
import type { Unit } from './units';
import { readUnit } from './units';

/** What stands further on in a heading is explanation. */
const LONGEST = 300;

/** Brackets that say how to fill in a column, not what it is. */
const HINT =
  /^(?:valfri\w*|frivillig\w*|obligatorisk\w*|optional|required|mandatory|ja ?\/ ?nej|yes ?\/ ?no|[dmyåa]{2,4}([-/. ])[dmyåa]{2,4}\1[dmyåa]{2,4}|yymmdd|ååmmdd|yyyymmdd)$/i;

/** The same headings come again for every template, every table and every partner. */
const normalised = new Map<string, string>();
const MOST_KEPT = 20_000;

/**
 * A heading as it is compared: lower case, without diacritics, punctuation, numbering, and units or hints in brackets.
 *
 * `Organization` and `Organisation`, `1. Budget (tkr)*` and `BUDGET` are the same; `lead_partner_id` and `LeadPartnerId` fall into words.
 */
export function normaliseHeading(text: string): string {
  const known = normalised.get(text);
  if (known !== undefined) return known;
  const made = normalise(text);
  if (normalised.size >= MOST_KEPT) normalised.clear();
  if (text.length <= LONGEST) normalised.set(text, made);
  return made;
}

function normalise(text: string): string {
  return withoutUnit(cleanText(text.slice(0, LONGEST)))
    .replace(/[([]([^)\]]*)[)\]]/g, (whole, inside: string) =>
      readUnit(inside) !== null || HINT.test(inside.trim()) ? ' ' : whole,
    )
    .replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\p{L})(?<=[.)]\s+|\.\d+\s+)/u, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\wi)z(?=ed?\b|ing\b|ations?(?![a-z]))/g, 's')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** `Budget i kr`, `Budget, tkr` and `Andel %` are `Budget` and `Andel`; a unit alone is itself. */
function withoutUnit(text: string): string {
  const found = /^(.*\S)[\s,–-]+(?:i )?([^\s,–-]+)\*?:?$/.exec(text);
  const unit = found ? readUnit(found[2] ?? '') : null;
  return found && unit && carries(unit) ? (found[1] ?? '').replace(/(?:\s+i|[\s,–-]+)$/, '') : text;
}

/** The unit that a heading carries in brackets or as its last word: `Budget (tkr)`, `Budget, tkr`, `Andel %`. */
export function unitOf(heading: string): (Unit & { readonly text: string }) | null {
  const text = cleanText(heading.slice(0, LONGEST));
  for (const [, inside = ''] of text.matchAll(/[([]([^)\]]*)[)\]]/g)) {
    for (const part of [inside, ...inside.split(/[,/]/)]) {
      const unit = readUnit(part);
      if (unit && carries(unit)) return { ...unit, text: part.trim() };
    }
  }
  const last = /(?:^|[\s,–-])(?:i )?([^\s,–-]+|(?:1[ .]?000|milj\.?|tusen) kr)\*?:?$/.exec(text)?.[1] ?? '';
  const unit = last === 'M' ? null : readUnit(last);
  return unit && carries(unit) ? { ...unit, text: last } : null;
}

function carries(unit: Unit): boolean {
  return unit.factor !== undefined || unit.currency !== undefined || unit.isPercent === true;
}
