import { type XmlElement, childrenOf } from './xml-element';

/**
 * Where a new child goes so that children stay in the order of the schema: behind the last one that may stand before it.
 *
 * A choice between versions (`AlternateContent`) stands where the element inside it would.
 */
export function placeInOrder(
  xml: string,
  parent: XmlElement,
  name: string,
  order: readonly string[],
  children: Iterable<XmlElement> = childrenOf(xml, parent),
): number {
  const own = order.indexOf(name);
  let place = parent.contentStart;
  for (const child of children) {
    const isChoice = child.name === 'AlternateContent';
    const index = isChoice ? indexInside(xml, child, order) : order.indexOf(child.name);
    if (index >= 0 && index <= own) place = child.end;
  }
  return place;
}

function indexInside(xml: string, choice: XmlElement, order: readonly string[]): number {
  for (const version of childrenOf(xml, choice)) {
    for (const { name } of childrenOf(xml, version)) {
      const index = order.indexOf(name);
      if (index >= 0) return index;
    }
  }
  return -1;
}
