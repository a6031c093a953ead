import type { CustomPart } from '../../../core/model/snapshot';
import type { Package, Relationship } from './package';
import { ReadRefusal } from './read-refusal';
import { toUtf8 } from './xml/utf8';
import { XmlReader } from './xml/xml-reader';

/** Reads the custom XML parts the workbook leads to. */
export function readCustomParts(parts: Package, relations: readonly Relationship[]): CustomPart[] {
  const found: CustomPart[] = [];
  for (const relation of [...relations, ...parts.relationships('/')]) {
    if (relation.type !== 'customXml' || relation.isExternal) continue;
    const part = parts.read(relation.target);
    if (!part) continue;
    const bytes = toUtf8(part);
    found.push({ namespace: rootNamespace(bytes), xml: new TextDecoder().decode(bytes) });
    for (const { type, target } of parts.relationships(relation.target)) {
      if (type === 'customXmlProps') parts.read(target);
    }
  }
  return found;
}

/** The namespace of a document's root element; '' when it has none or is no XML. */
function rootNamespace(bytes: Uint8Array): string {
  try {
    const reader = new XmlReader(bytes, 1);
    return reader.next() === 'open' ? reader.namespace : '';
  } catch (error) {
    if (error instanceof ReadRefusal) return '';
    throw error;
  }
}
