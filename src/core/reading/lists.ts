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

const indexes = new WeakMap<ListDefinition, ListIndex>();

/** A list prepared for reading, once for all columns. */
export function listIndexOf(list: ListDefinition): ListIndex {
  const index = indexes.get(list) ?? indexList(list);
  indexes.set(list, index);
  return index;
}

/** Prepares a list for reading: codes first, then labels in every language, then aliases. */
function indexList(list: ListDefinition): ListIndex {
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

/** The choice a text stands for by code, label or alias; null when it is none. */
export function findListItem(index: ListIndex, text: string): string | null {
  const code = index.codes.get(keyOf(text));
  if (code !== undefined) return code;
  // `1 – Emerging` and `C1: Common agenda` begin with the code.
  const first = /^(\S+?)\s*[-–—:.)]\s/.exec(text)?.[1];
  return first === undefined ? null : (index.codes.get(keyOf(first)) ?? null);
}

/** One choice by code, label or alias; else the nearest as a suggestion. */
export function readListItem(index: ListIndex, text: string): ListReading {
  const code = findListItem(index, text);
  const suggestion = code === null ? nearest(index, keyOf(text)) : null;
  return suggestion === null ? { code } : { code, suggestion };
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
