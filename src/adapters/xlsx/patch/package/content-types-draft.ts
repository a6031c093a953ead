import { plainAttribute } from '../../write/xml-escape';
import { attribute } from '../xml/attributes';
import { prefixed } from '../xml/prefixed';
import { Splices } from '../xml/splices';
import { type XmlElement, childrenOf, rootOf } from '../xml/xml-element';

const extensionOf = (part: string) => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/** The list of content types with one part more. */
export function withContentType(xml: string, part: string, type: string): string {
  const extension = extensionOf(part);
  const known = typeElements(xml, 'Default').find((one) => one.key === extension)?.type;
  if (known === type && overrides(xml, part).length === 0) return xml;
  const isByExtension = known === undefined && extension !== 'xml';
  const added = isByExtension
    ? `<Default Extension="${extension}" ContentType="${type}"/>`
    : `<Override PartName="${plainAttribute(encodeURI(part))}" ContentType="${type}"/>`;
  const root = rootOf(xml);
  const splices = new Splices(withoutContentType(xml, part));
  const place = isByExtension ? root.contentStart : rootOf(splices.xml).contentEnd;
  splices.insert(place, prefixed(added, root.prefix));
  return splices.result();
}

/** The list without a part that is gone. */
export function withoutContentType(xml: string, part: string): string {
  const splices = new Splices(xml);
  for (const { element } of overrides(xml, part)) splices.replace(element.start, element.end, '');
  return splices.result();
}

function overrides(xml: string, part: string) {
  return typeElements(xml, 'Override').filter(({ key }) => key === part.toLowerCase());
}

function typeElements(xml: string, name: 'Default' | 'Override') {
  const found: { readonly element: XmlElement; readonly key: string; readonly type: string }[] = [];
  for (const element of childrenOf(xml, rootOf(xml))) {
    if (element.name !== name) continue;
    const key = attribute(xml, element, name === 'Default' ? 'Extension' : 'PartName') ?? '';
    const type = attribute(xml, element, 'ContentType') ?? '';
    found.push({ element, key: decoded(key).toLowerCase(), type });
  }
  return found;
}

function decoded(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
