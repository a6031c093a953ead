import { resolveReferences } from '../../read/xml/xml-text';
import type { Splices } from './splices';
import type { XmlElement } from './xml-element';

interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** From the white space before it to behind its closing quote. */
  readonly start: number;
  readonly end: number;
}

const pattern = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(xml: string, { start, contentStart }: XmlElement): readonly XmlAttribute[] {
  const tag = xml.slice(start, contentStart);
  return [...tag.matchAll(pattern)].map((found) => ({
    name: found[1] ?? '',
    value: resolveReferences(found[2] ?? found[3] ?? ''),
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/** The value of an attribute; undefined when it is not there. */
export function attribute(xml: string, element: XmlElement, name: string): string | undefined {
  return attributesOf(xml, element).find((one) => one.name === name)?.value;
}

/** The value of an attribute with any prefix, such as `r:id` for `id`. */
export function prefixedAttribute(xml: string, element: XmlElement, name: string): string | undefined {
  return attributesOf(xml, element).find((one) => one.name.endsWith(`:${name}`))?.value;
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
  const old = attributesOf(xml, element).find((one) => one.name === name);
  if (old) splices.replace(old.start, old.end, text);
  else splices.insert(element.contentStart - (element.isSelfClosed ? 2 : 1), text);
}
