import type { DocumentProperties } from '../../../core/model/snapshot';
import type { Package } from './package';
import { readCustomProperties, readNamedProperties } from './properties';
import { ReadRefusal } from './read-refusal';
import type { XmlReader } from './xml/xml-reader';

/** Reads the document's properties from the parts the package leads to; a broken one is passed over. */
export function readDocumentProperties(parts: Package): DocumentProperties {
  const relations = parts.relationships('/');
  const read = (types: readonly string[], usual: string, take: (reader: XmlReader) => void) => {
    const part = relations.find((relation) => types.includes(relation.type))?.target ?? usual;
    try {
      const reader = parts.open(part);
      if (reader) take(reader);
    } catch (error) {
      if (!(error instanceof ReadRefusal)) throw error;
    }
  };
  const named = {};
  let custom: DocumentProperties['custom'] = {};
  read(['core-properties'], '/docProps/core.xml', (reader) => readNamedProperties(reader, named));
  read(['extended-properties', 'extendedProperties'], '/docProps/app.xml', (reader) =>
    readNamedProperties(reader, named),
  );
  read(['custom-properties', 'customProperties'], '/docProps/custom.xml', (reader) => {
    custom = readCustomProperties(reader);
  });
  return { ...named, custom };
}
