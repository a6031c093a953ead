import type { PropertyTrace } from '../../../core/model/workbook-traces';
import type { Package } from '../read/package';
import type { XmlReader } from '../read/xml/xml-reader';

/** The parts with the document's properties, wherever the package leads to them. */
const PROPERTY_TYPES = /^(?:core-properties|extended-properties|extendedProperties)$/;
const CUSTOM_TYPES = /^(?:custom-properties|customProperties)$/;

/** Every property of the document with something in it. */
export function readPropertyTraces(parts: Package): PropertyTrace[] {
  return parts.relationships('/').flatMap(({ type, target }) => {
    const reader = PROPERTY_TYPES.test(type) || CUSTOM_TYPES.test(type) ? parts.open(target) : null;
    if (!reader) return [];
    return CUSTOM_TYPES.test(type) ? custom(reader) : named(reader);
  });
}

function named(reader: XmlReader): PropertyTrace[] {
  const found: PropertyTrace[] = [];
  while (reader.next() !== 'end') {
    if (reader.depth !== 2) continue;
    const { name } = reader;
    const value = reader.text().trim();
    if (value !== '') found.push({ name, value, isCustom: false });
  }
  return found;
}

function custom(reader: XmlReader): PropertyTrace[] {
  const found: PropertyTrace[] = [];
  while (reader.next() !== 'end') {
    if (reader.name !== 'property' || reader.depth !== 2) continue;
    const name = reader.attribute('name') ?? '';
    found.push({ name, value: reader.text().trim(), isCustom: true });
  }
  return found;
}
