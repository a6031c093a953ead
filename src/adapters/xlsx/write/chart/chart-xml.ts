import type { ChartPlan } from '../../../../core/model/chart-plan';
import { Ns, XML_HEAD } from '../xml-names';
import { axisPairs } from './axis-pairs';
import { axisXml } from './axis-xml';
import { Ink, NO_FILL, NO_LINE, fillXml } from './chart-look';
import { chartTitleXml, textProperties } from './chart-text';
import { groupXml } from './group-xml';
import type { ReferenceCaches } from './reference-cache';
import { seriesXml } from './series-xml';

const legendSides = { bottom: 'b', right: 'r', top: 't' } as const;

/** A chart's part. */
export function chartXml(chart: ChartPlan, caches: ReferenceCaches): string {
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${Ns.c}" xmlns:a="${Ns.a}" xmlns:r="${Ns.r}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:chart>${chartTitleXml(chart.title, chart.subtitle)}<c:autoTitleDeleted val="0"/>`,
    plotAreaXml(chart, caches),
    legendXml(chart),
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${chart.blanksAs ?? 'gap'}"/>${notAvailableAsBlank()}</c:chart>`,
    `<c:spPr>${fillXml(Ink.white)}${NO_LINE}</c:spPr>${textProperties({})}`,
    '</c:chartSpace>',
  ].join('');
}

function plotAreaXml(chart: ChartPlan, caches: ReferenceCaches): string {
  const first = new Map(chart.groups.map((group, i) => [group, seriesBefore(chart, i)]));
  const pairs = axisPairs(chart, caches);
  const groups = pairs.flatMap(({ ids, groups }) =>
    groups.map((group) => {
      const series = group.series.map((one, i) => seriesXml(one, group, (first.get(group) ?? 0) + i, caches));
      return groupXml(group, series.join(''), ids);
    }),
  );
  const axes = pairs.flatMap((pair) => pair.axes.map(axisXml));
  return `<c:plotArea><c:layout/>${groups.join('')}${axes.join('')}<c:spPr>${NO_FILL}${NO_LINE}</c:spPr></c:plotArea>`;
}

function seriesBefore({ groups }: ChartPlan, index: number): number {
  return groups.slice(0, index).reduce((sum, { series }) => sum + series.length, 0);
}

/** Series nobody sees are not in the legend either. */
function legendXml({ legend, groups }: ChartPlan): string {
  if (legend === 'none') return '';
  const hidden = groups
    .flatMap(({ series }) => series)
    .map((series, i) =>
      series.hidden === true ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : '',
    );
  return `<c:legend><c:legendPos val="${legendSides[legend]}"/>${hidden.join('')}<c:overlay val="0"/>${textProperties({})}</c:legend>`;
}

/** A formula that gives #N/A leaves a gap too. */
function notAvailableAsBlank(): string {
  return `<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="${Ns.c16r3}"><c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>`;
}
