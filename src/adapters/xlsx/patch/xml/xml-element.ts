import { resolveReferences } from '../../read/xml/xml-text';
import { ReadRefusal } from '../../read/read-refusal';
import { TagScanner } from './tag-scanner';

/** Where an element stands in a document's text. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** '' when it has none. */
  readonly prefix: string;
  readonly start: number;
  /** Behind the open tag. */
  readonly contentStart: number;
  /** Where the end tag starts; the same as `contentStart` when there is none. */
  readonly contentEnd: number;
  readonly end: number;
  readonly isSelfClosed: boolean;
}

/** The document's outermost element. */
export function rootOf(xml: string): XmlElement {
  const tags = new TagScanner(xml);
  if (!tags.next() || tags.isClosing) throw new ReadRefusal('damaged', { what: 'xml' });
  return elementAt(tags);
}

/** The elements right inside another, in order. */
export function* childrenOf(xml: string, parent: XmlElement): Generator<XmlElement, void, undefined> {
  const tags = new TagScanner(xml, parent.contentStart, parent.contentEnd);
  while (tags.next()) {
    if (tags.isClosing) throw new ReadRefusal('damaged', { what: 'xml' });
    yield elementAt(tags);
  }
}

/** The first element of that local name right inside another. */
export function childOf(xml: string, parent: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(xml, parent)) if (child.name === name) return child;
  return undefined;
}

/** All elements of that local name, at any depth. */
export function* elementsNamed(xml: string, name: string): Generator<XmlElement, void, undefined> {
  const tags = new TagScanner(xml);
  while (tags.next()) {
    if (tags.isClosing || !xml.startsWith(name, tags.nameEnd - name.length)) continue;
    const inside = new TagScanner(xml, tags.start);
    inside.next();
    const element = elementAt(inside);
    if (element.name === name) yield element;
  }
}

/** What stands inside, as it is. */
export function contentOf(xml: string, element: XmlElement): string {
  return xml.slice(element.contentStart, element.contentEnd);
}

/** The text inside, references resolved, tags and comments left out. */
export function textOf(xml: string, element: XmlElement): string {
  const pieces = contentOf(xml, element).split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/);
  const text = pieces.map((piece) => {
    if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
    return piece.startsWith('<') ? '' : resolveReferences(piece);
  });
  return text.join('');
}

/** The name as it is written, with its prefix. */
export function qualifiedName({ prefix, name }: XmlElement): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

function elementAt(tags: TagScanner): XmlElement {
  const { xml, start, end: contentStart, isSelfClosed } = tags;
  const [local = '', prefix = ''] = xml.slice(tags.nameStart, tags.nameEnd).split(':').reverse();
  const contentEnd = isSelfClosed ? contentStart : tags.leave();
  return { name: local, prefix, start, contentStart, contentEnd, end: tags.end, isSelfClosed };
}
