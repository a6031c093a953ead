import type { Sheet } from '../../../emulator/document/book';
import { parseZone } from '../../../emulator/document/zones';
import { all, attributeOf } from '../parts/parts';

/** Links to places in the workbook and to addresses outside it. */
export function fillLinks(
  sheet: Sheet,
  part: Element,
  relations: ReadonlyMap<string, { readonly path: string }>,
): void {
  for (const link of all(part, 'hyperlink')) {
    const zone = parseZone(link.getAttribute('ref') ?? '');
    if (!zone) continue;
    const place = link.getAttribute('location');
    const address = relations.get(attributeOf(link, 'id'))?.path;
    const screenTip = link.getAttribute('tooltip');
    sheet.links.push({
      zone,
      link: {
        ...(address ? { address } : {}),
        ...(place ? { documentReference: place } : {}),
        ...(screenTip ? { screenTip } : {}),
      },
    });
  }
}
