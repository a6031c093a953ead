import type { Locale } from '../model/locale';
import { lists } from './lists';
import type { ListDefinition } from './template';

const byId = new Map(lists.map((list) => [list.id, list]));

/** The list with the id; an unknown id is a defect of a template. */
export function listById(id: string): ListDefinition {
  const list = byId.get(id);
  if (!list) throw new Error(`No list '${id}'.`);
  return list;
}

/** A list item's label in the language; the code itself when the list does not have it. */
export function labelOf(listId: string, code: string, locale: Locale): string {
  return listById(listId).items.find((item) => item.code === code)?.label[locale] ?? code;
}
