import type { Book } from '../document/book';
import { refuse } from '../engine/errors';
import { define, type Definition } from './define';

const texts = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'manager',
  'subject',
  'title',
] as const;

function bookScalars(): Pick<Definition<Excel.DocumentProperties, Book>, 'get' | 'set'> {
  const get: Record<string, (book: Book) => unknown> = {};
  const set: Record<string, (book: Book, value: unknown) => unknown> = {};
  for (const key of texts) {
    get[key] = ({ properties }) => properties.get(key, '');
    set[key] = ({ properties }, value) => properties.set(key, value);
  }
  return { get, set };
}

const scalars = bookScalars();

export const documentProperties = define<Excel.DocumentProperties, Book>()({
  get: {
    ...scalars.get,
    creationDate: ({ properties, options }) =>
      properties.get('creationDate', new Date(options.now()).toISOString()),
    lastAuthor: ({ properties, options }) => properties.get('lastAuthor', options.userName),
    revisionNumber: ({ properties }) => properties.get('revisionNumber', 1),
  },
  set: {
    ...scalars.set,
    revisionNumber: ({ properties }, value: number) => properties.set('revisionNumber', value),
  },
  go: { custom: (book) => book },
});

interface PropertyTarget {
  readonly book: Book;
  readonly key: string;
}

const typeOf = (value: unknown): string =>
  typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';

export const customProperty = define<Excel.CustomProperty, PropertyTarget>()({
  get: {
    key: ({ key }) => key,
    type: ({ book, key }) => typeOf(book.customProperties.get(key)),
    value: ({ book, key }) => book.customProperties.get(key),
  },
  set: { value: ({ book, key }, value: unknown) => book.customProperties.set(key, value) },
  identity: ({ key }) => ({ Key: key }),
  call: { delete: ({ book, key }) => void book.customProperties.delete(key) },
});

/** Keys differ by more than capitals. */
const find = (book: Book, key: string): PropertyTarget | null => {
  const found = [...book.customProperties.keys()].find((other) => other.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : { book, key: found };
};

export const customProperties = define<Excel.CustomPropertyCollection, Book>()({
  items: (book) => [...book.customProperties.keys()].map((key) => ({ book, key })),
  item: (book, key: string) => {
    const found = find(book, key);
    if (!found) throw refuse('ItemNotFound');
    return found;
  },
  call: {
    add: (book, key: string, value: unknown) => {
      const found = find(book, key);
      book.customProperties.set(found?.key ?? key, value);
      return found ?? { book, key };
    },
    deleteAll: (book) => book.customProperties.clear(),
    getCount: (book) => book.customProperties.size,
    getItemOrNullObject: find,
  },
});

export const setting = define<Excel.Setting, PropertyTarget>()({
  get: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key), _Id: ({ key }) => key },
  set: { value: ({ book, key }, value: unknown) => book.settings.set(key, value) },
  identity: ({ key }) => ({ _Id: key, Key: key }),
  call: { delete: ({ book, key }) => void book.settings.delete(key) },
});

const settingOf = (book: Book, key: string): PropertyTarget | null =>
  book.settings.has(key) ? { book, key } : null;

export const settings = define<Excel.SettingCollection, Book>()({
  items: (book) => [...book.settings.keys()].map((key) => ({ book, key })),
  item: (book, key: string) => {
    const found = settingOf(book, key);
    if (!found) throw refuse('ItemNotFound');
    return found;
  },
  call: {
    add: (book, key: string, value: unknown) => {
      book.settings.set(key, value);
      return { book, key };
    },
    getCount: (book) => book.settings.size,
    getItemOrNullObject: settingOf,
  },
});
