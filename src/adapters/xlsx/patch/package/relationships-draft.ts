import { resolveTarget } from '../../read/package';
import { plainAttribute } from '../../write/xml-escape';
import { XML_HEAD } from '../../write/xml-names';
import { attribute } from '../xml/attributes';
import { prefixed } from '../xml/prefixed';
import { Splices } from '../xml/splices';
import { type XmlElement, childrenOf, rootOf } from '../xml/xml-element';

/** A relationship of a part, and where it stands in the part that holds it. */
export interface PartRelationship {
  readonly id: string;
  /** Last word of the type's address. */
  readonly type: string;
  /** Full name of the part it leads to, or the address when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: XmlElement;
}

export const NO_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The part that holds the relationships of another; '/' stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function relationshipsIn(xml: string, part: string): readonly PartRelationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: PartRelationship[] = [];
  for (const element of childrenOf(xml, rootOf(xml))) {
    const type = attribute(xml, element, 'Type') ?? '';
    const target = attribute(xml, element, 'Target') ?? '';
    const isExternal = attribute(xml, element, 'TargetMode') === 'External';
    found.push({
      id: attribute(xml, element, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolveTarget(folder, target.split('#', 1)[0] ?? ''),
      isExternal,
      element,
    });
  }
  return found;
}

/** One relationship more, with the first free id. */
export function withRelationship(xml: string, type: string, target: string): { xml: string; id: string } {
  const root = rootOf(xml);
  const ids = new Set<string | undefined>();
  for (const element of childrenOf(xml, root)) ids.add(attribute(xml, element, 'Id'));
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const added = `<Relationship Id="${id}" Type="${type}" Target="${plainAttribute(encodeURI(target))}"/>`;
  const splices = new Splices(xml);
  splices.append(root, prefixed(added, root.prefix));
  return { xml: splices.result(), id };
}
