import { type WorkbookPackage, elements } from './workbook-package';

/** Content types and relationships: nothing missing, nothing double, nothing that leads nowhere. */
export function* packageErrors(book: WorkbookPackage): Generator<string> {
  yield* contentTypeErrors(book);
  for (const path of book.parts.keys()) yield* relationshipErrors(book, path);
  yield* orphanErrors(book);
  const folded = [...book.parts.keys()].map((path) => path.toLowerCase());
  if (new Set(folded).size < folded.length) yield 'two parts have the same path';
}

function* contentTypeErrors(book: WorkbookPackage): Generator<string> {
  const types = book.text('[Content_Types].xml');
  const defaults = new Set(elements(types, 'Default').map(({ attributes }) => attributes['Extension']));
  const overrides = elements(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
  if (new Set(overrides).size < overrides.length) yield 'content types: a part is named twice';
  for (const name of overrides) {
    if (!book.parts.has(name.slice(1))) yield `content types: ${name} does not exist`;
  }
  for (const path of book.parts.keys()) {
    if (path === '[Content_Types].xml' || overrides.includes(`/${path}`)) continue;
    if (!defaults.has(path.replace(/.*\./, ''))) yield `content types: ${path} has none`;
  }
}

function* relationshipErrors(book: WorkbookPackage, path: string): Generator<string> {
  const relationships = book.relationships(path);
  const ids = relationships.map(({ id }) => id);
  if (new Set(ids).size < ids.length) yield `${path}: two relationships have the same id`;
  for (const { id, target, isExternal } of relationships) {
    if (!isExternal && !book.parts.has(target))
      yield `${path}: ${id} leads to ${target}, which does not exist`;
  }
  if (path.endsWith('.rels')) return;
  const used = [...book.text(path).matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/g)].map(
    ([, id = '']) => id,
  );
  for (const id of used) {
    if (!ids.includes(id)) yield `${path}: ${id} is no relationship`;
  }
  const named = new Set(['table', 'drawing', 'vmlDrawing', 'chart', 'hyperlink', 'worksheet']);
  for (const { id, type } of relationships) {
    if (named.has(type) && !used.includes(id)) yield `${path}: the ${type} ${id} is not used`;
  }
}

function* orphanErrors(book: WorkbookPackage): Generator<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(
      ...book
        .relationships(path)
        .filter((one) => !one.isExternal)
        .map(({ target }) => target),
    );
  }
  for (const path of book.parts.keys()) {
    const isList = path === '[Content_Types].xml' || path.endsWith('.rels');
    if (!isList && !reached.has(path)) yield `${path}: nothing leads to it`;
  }
}
