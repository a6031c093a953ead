import type { ListDefinition } from '../templates/template';
import { editDistance } from './similarity';
import { cleanText } from './text';

/** A list's choices by everything people write for them. */
export interface ListIndex {
  readonly codes: ReadonlyMap<string, string>;
}

export interface ListReading {
  /** Null when the text is none of the choices. */
  readonly code: string | null;
  /** Code of the choice that is nearest by spelling. */
  readonly suggestion?: string;
}

/** Prepares a list for reading: codes first, then labels in every language, then aliases. */
export function indexList(list: ListDefinition): ListIndex {
  const codes = new Map<string, string>();
  const add = (text: string, code: string) => {
    const key = keyOf(text);
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  };
  for (const item of list.items) add(item.code, item.code);
  for (const item of list.items) for (const label of Object.values(item.label)) add(label, item.code);
  for (const item of list.items) for (const alias of item.aliases ?? []) add(alias, item.code);
  return { codes };
}

/** One choice by code, label or alias; else the nearest as a suggestion. */
export function readListItem(index: ListIndex, text: string): ListReading {
  const key = keyOf(text);
  // `1 – Emerging` and `C1: Common agenda` begin with the code.
  const code = index.codes.get(key) ?? index.codes.get(keyOf(/^(\S+?)\s*[-–—:.)]\s/.exec(text)?.[1] ?? ''));
  if (code !== undefined) return { code };
  const suggestion = nearest(index, key);
  return suggestion === null ? { code: null } : { code: null, suggestion };
}

function nearest(index: ListIndex, key: string): string | null {
  let limit = Math.max(1, Math.floor(key.length / 3));
  let found: string | null = null;
  if (key.length < 3 || key.length > 100) return null;
  for (const [known, code] of index.codes) {
    if (known.length < 3) continue;
    const distance = editDistance(key, known, limit);
    if (distance <= limit && distance < known.length / 2) {
      found = code;
      limit = distance - 1;
    }
    if (limit < 0) break;
  }
  return found;
}

function keyOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/^[−–](?=\d)/, '-')
    .replace(/^\+(?=\d)/, '')
    .replace(/(?<=\S)[_-]+|\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}
