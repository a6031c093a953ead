import type { DocumentProperties } from '../../../core/model/snapshot';
import type { Package } from './package';
import { readCustomProperties, readNamedProperties } from './properties';

/** Reads the document's properties from the parts the package leads to. */
export function readDocumentProperties(parts: Package): DocumentProperties {
  const relations = parts.relationships('/');
  const open = (type: string, usual: string) =>
    parts.open(relations.find((relation) => relation.type === type)?.target ?? usual);
  const named = {};
  for (const reader of [
    open('core-properties', '/docProps/core.xml'),
    open('extended-properties', '/docProps/app.xml'),
  ]) {
    if (reader) readNamedProperties(reader, named);
  }
  const custom = open('custom-properties', '/docProps/custom.xml');
  return { ...named, custom: custom ? readCustomProperties(custom) : {} };
}
