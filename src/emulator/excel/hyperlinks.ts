import { requireEditable, writeEntries } from '../document/cells';
import { applyLook } from '../document/cells';
import { intersect, sameZone } from '../document/zones';
import type { RangeTarget } from './targets';

export const linkOf = ({ sheet, zone }: RangeTarget): unknown =>
  sheet.links.find((link) => sameZone(link.zone, zone) || intersect(link.zone, zone))?.link ?? null;

/** A link gives its cells the look of links, and their text when it brings one. */
export function setLink({ sheet, zone }: RangeTarget, link: Excel.RangeHyperlink | null): void {
  requireEditable(sheet, zone);
  sheet.links = sheet.links.filter((other) => !intersect(other.zone, zone));
  if (link === null || Object.keys(link).length === 0) return;
  sheet.links.push({ zone, link: { ...link } });
  if (link.textToDisplay !== undefined) writeEntries(sheet, zone, `'${link.textToDisplay}`);
  applyLook(sheet, [zone], { color: '#0563C1', underline: 'Single' });
}
