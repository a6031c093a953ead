import type { ChartPlacement, ChartPlan } from '../../../core/model/chart-plan';
import { plainAttribute } from './xml-escape';
import { Ns, XML_HEAD } from './xml-names';

/** English metric units in a pixel at 96 per inch. */
const EMU = 9525;

/** Where a sheet's charts stand. `ids` are the relationships to the charts' parts. */
export function drawingXml(charts: readonly ChartPlan[], ids: readonly string[]): string {
  const anchors = charts.map((chart, i) => anchorXml(chart, i + 2, ids[i] ?? ''));
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${Ns.xdr}" xmlns:a="${Ns.a}">${anchors.join('')}</xdr:wsDr>`;
}

function anchorXml({ at, name, alternativeText }: ChartPlan, shape: number, id: string): string {
  return [
    `<xdr:oneCellAnchor>${placeXml(at)}`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${shape}" name="${plainAttribute(name)}" descr="${plainAttribute(alternativeText)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${Ns.c}"><c:chart xmlns:c="${Ns.c}" xmlns:r="${Ns.r}" r:id="${id}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

function placeXml({ row, column, width, height }: ChartPlacement): string {
  const from = `<xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:from>${from}</xdr:from><xdr:ext cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/>`;
}
