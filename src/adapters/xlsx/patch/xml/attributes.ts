import { resolveReferences } from '../../read/xml/xml-text';
import type { Splices } from './splices';
import type { XmlElement } from './xml-element';

interface XmlAttribute {
  readonly value: string;
  /** From the white space before it to behind its closing quote. */
  readonly start: number;
  readonly end: number;
}

const pattern = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function find(
  xml: string,
  { start, contentStart }: XmlElement,
  isWanted: (name: string) => boolean,
): XmlAttribute | undefined {
  const tag = xml.slice(start, contentStart);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(tag); found; found = pattern.exec(tag)) {
    const [whole, name = '', quoted, apostrophed = ''] = found;
    if (!isWanted(name)) continue;
    const value = resolveReferences(quoted ?? apostrophed);
    return { value, start: start + found.index, end: start + found.index + whole.length };
  }
  return undefined;
}

/** The value of an attribute; undefined when it is not there. */
export function attribute(xml: string, element: XmlElement, name: string): string | undefined {
  return find(xml, element, (one) => one === name)?.value;
}

/** The value of an attribute with any prefix, such as `r:id` for `id`. */
export function prefixedAttribute(xml: string, element: XmlElement, name: string): string | undefined {
  return find(xml, element, (one) => one.endsWith(`:${name}`))?.value;
}

/** Writes an attribute over the one of that name, or adds it; undefined removes it. Values need no escaping. */
export function setAttribute(
  splices: Splices,
  element: XmlElement,
  name: string,
  value: string | number | undefined,
): void {
  const { xml } = splices;
  const text = value === undefined ? '' : ` ${name}="${value}"`;
  const old = find(xml, element, (one) => one === name);
  if (old) splices.replace(old.start, old.end, text);
  else splices.insert(element.contentStart - (element.isSelfClosed ? 2 : 1), text);
}
