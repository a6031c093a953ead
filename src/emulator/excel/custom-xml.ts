import type { Book } from '../document/book';
import type { CustomPartState } from '../document/state';
import { refuse } from '../engine/errors';
import { define } from './define';

interface PartTarget {
  readonly book: Book;
  readonly part: CustomPartState;
}

interface ScopeTarget {
  readonly book: Book;
  readonly namespace: string;
}

/** Namespace of the root element, as Excel reads it; broken XML is refused. */
function namespaceOf(xml: string): string {
  const root = /<\s*(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ''));
  if (!root) throw refuse('InvalidArgument', 'The text is no XML document.');
  const [, prefix, attributes = ''] = root;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`${name}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes)?.[2] ?? '';
}

const remove = ({ book, part }: PartTarget): void => void book.parts.splice(book.parts.indexOf(part), 1);

export const customXmlPart = define<Excel.CustomXmlPart, PartTarget>()({
  get: { id: ({ part }) => part.id, namespaceUri: ({ part }) => part.namespace },
  call: {
    delete: remove,
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, xml: string) => {
      namespaceOf(xml);
      part.xml = xml;
    },
  },
});

const all = (book: Book): PartTarget[] => book.parts.map((part) => ({ book, part }));

const inScope = ({ book, namespace }: ScopeTarget): PartTarget[] =>
  all(book).filter(({ part }) => part.namespace === namespace);

const byId = (parts: readonly PartTarget[], id: string): PartTarget | null =>
  parts.find(({ part }) => part.id === id) ?? null;

const required = <T>(found: T | null): T => {
  if (found === null) throw refuse('ItemNotFound');
  return found;
};

export const customXmlParts = define<Excel.CustomXmlPartCollection, Book>()({
  items: all,
  item: (book, id: string) => required(byId(all(book), id)),
  call: {
    add: (book, xml: string) => {
      const part = { id: book.newId('part'), namespace: namespaceOf(xml), xml };
      book.parts.push(part);
      return { book, part };
    },
    getByNamespace: (book, namespace: string) => ({ book, namespace }),
    getCount: (book) => book.parts.length,
    getItemOrNullObject: (book, id: string) => byId(all(book), id),
  },
});

export const customXmlPartScope = define<Excel.CustomXmlPartScopedCollection, ScopeTarget>()({
  items: inScope,
  item: (scope, id: string) => required(byId(inScope(scope), id)),
  call: {
    getCount: (scope) => inScope(scope).length,
    getItemOrNullObject: (scope, id: string) => byId(inScope(scope), id),
    getOnlyItem: (scope) => {
      const parts = inScope(scope);
      if (parts.length > 1) throw refuse('InvalidOperation', 'There are several parts of the namespace.');
      return required(parts[0] ?? null);
    },
    getOnlyItemOrNullObject: (scope) => {
      const parts = inScope(scope);
      return parts.length === 1 ? parts[0] : null;
    },
  },
});
