import type { LinkTrace } from '../../../core/model/workbook-traces';
import type { Package } from '../read/package';

/** Every place outside the file that some part of it points to, as it is written there. */
export function readLinks(parts: Package): LinkTrace[] {
  const links: LinkTrace[] = [];
  for (const name of parts.names) {
    const reader = /\.rels$/i.test(name) ? parts.open(name) : null;
    while (reader && reader.next() !== 'end') {
      const isLink = reader.name === 'Relationship' && reader.depth === 2;
      if (!isLink || reader.attribute('TargetMode') !== 'External') continue;
      const type = reader.attribute('Type') ?? '';
      const target = reader.attribute('Target') ?? '';
      links.push({ type: type.slice(type.lastIndexOf('/') + 1), target });
    }
  }
  return links;
}
