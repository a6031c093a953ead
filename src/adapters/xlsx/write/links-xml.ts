import { formatRange } from '../../../core/model/address';
import type { LinkPlan } from '../../../core/model/plan';
import type { Relationships } from './relationships';
import { attributes } from './xml-escape';
import { Rel } from './xml-names';

/** The links of a sheet's cells; those out of the workbook are relationships of the sheet. */
export function linksXml(links: readonly LinkPlan[], relationships: Relationships): string {
  if (links.length === 0) return '';
  return `<hyperlinks>${links.map((link) => linkXml(link, relationships)).join('')}</hyperlinks>`;
}

function linkXml({ range, target, url, tooltip }: LinkPlan, relationships: Relationships): string {
  const head = attributes({
    ref: formatRange(range),
    'r:id': url === undefined ? undefined : relationships.addExternal(Rel.hyperlink, uri(url)),
    location: target,
    tooltip,
  });
  return `<hyperlink${head}/>`;
}

/** Characters no address may hold are written with per cent signs; what already has them stays. */
function uri(url: string): string {
  return encodeURI(url.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('%25', '%');
}
