import type { DocumentProperties } from '../../../core/model/snapshot';
import type { XmlReader } from './xml/xml-reader';

type Named = { -readonly [K in keyof DocumentProperties]: DocumentProperties[K] };

/** Local names of the elements of core.xml and app.xml. */
const FIELDS: ReadonlyMap<
  string,
  'title' | 'creator' | 'lastModifiedBy' | 'created' | 'modified' | 'application'
> = new Map([
  ['title', 'title'],
  ['creator', 'creator'],
  ['lastModifiedBy', 'lastModifiedBy'],
  ['created', 'created'],
  ['modified', 'modified'],
  ['Application', 'application'],
]);

/** Reads core.xml or app.xml into the properties. */
export function readNamedProperties(reader: XmlReader, into: Partial<Named>): void {
  while (reader.next() !== 'end') {
    const field = reader.depth === 2 ? FIELDS.get(reader.name) : undefined;
    if (!field) continue;
    const text = reader.text();
    if (text !== '') into[field] = text;
  }
}

/** Reads custom.xml; a property may be called anything, also `__proto__`. */
export function readCustomProperties(reader: XmlReader): Record<string, string | number | boolean> {
  const entries: [string, string | number | boolean][] = [];
  while (reader.next() !== 'end') {
    if (reader.name !== 'property' || reader.depth !== 2) continue;
    const name = reader.attribute('name') ?? '';
    while (reader.nextChild(2)) entries.push([name, typed(reader.name, reader.text())]);
  }
  return Object.fromEntries(entries);
}

function typed(type: string, text: string): string | number | boolean {
  if (type === 'bool') return text === 'true' || text === '1';
  const isNumber = /^(?:i[1248]|ui[1248]|int|uint|r[48]|decimal)$/.test(type);
  return isNumber && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
