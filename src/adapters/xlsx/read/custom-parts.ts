import type { CustomPart } from '../../../core/model/snapshot';
import type { Package, Relationship } from './package';
import { toUtf8 } from './xml/utf8';

/** Reads the custom XML parts the workbook leads to. */
export function readCustomParts(parts: Package, relations: readonly Relationship[]): CustomPart[] {
  const found: CustomPart[] = [];
  for (const relation of [...relations, ...parts.relationships('/')]) {
    if (relation.type !== 'customXml' || relation.isExternal) continue;
    const bytes = parts.read(relation.target);
    if (!bytes) continue;
    const xml = new TextDecoder().decode(toUtf8(bytes));
    found.push({ namespace: rootNamespace(xml), xml });
    for (const { type, target } of parts.relationships(relation.target)) {
      if (type === 'customXmlProps') parts.read(target);
    }
  }
  return found;
}

/** The namespace of a document's root element; '' when it has none. */
function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][^\s/>]{0,200})([^>]{0,10000})>/.exec(xml);
  if (!root) return '';
  const [, name = '', attributes = ''] = root;
  const colon = name.indexOf(':');
  const wanted = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
  for (const [, attribute, , value = ''] of attributes.matchAll(/([\w:.-]+)\s*=\s*(["'])(.*?)\2/g)) {
    if (attribute === wanted) return value;
  }
  return '';
}
