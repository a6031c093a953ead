import type { ChartGroup, ChartPlan } from '../../../../core/model/chart-plan';
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
export function chartXml(planned: ChartPlan, caches: ReferenceCaches): string {
  const chart = withoutFallsToZero(planned, caches);
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${Ns.c}" xmlns:a="${Ns.a}" xmlns:r="${Ns.r}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:chart>${chartTitleXml(chart)}<c:autoTitleDeleted val="0"/>`,
    plotAreaXml(chart, caches),
    legendXml(chart),
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${chart.blanksAs ?? 'gap'}"/></c:chart>`,
    `<c:spPr>${fillXml(Ink.white)}${NO_LINE}</c:spPr>${textProperties({})}`,
    '</c:chartSpace>',
  ].join('');
}

/** An area falls to zero where a value is missing, whatever the chart is told; columns leave a gap. */
function withoutFallsToZero(chart: ChartPlan, caches: ReferenceCaches): ChartPlan {
  const hasGap = ({ series }: ChartGroup) =>
    series.some(({ values }) => caches.numbers(values).includes(null));
  const groups = chart.groups.map((group) =>
    group.kind === 'area' && hasGap(group) ? { ...group, kind: 'column' as const } : group,
  );
  return { ...chart, groups };
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
  const entries = groups.flatMap(({ kind, series }) =>
    series.map(({ hidden }) => hidden === true && kind !== 'bar'),
  );
  const hidden = entries.map((is, i) =>
    is ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : '',
  );
  return `<c:legend><c:legendPos val="${legendSides[legend]}"/>${hidden.join('')}<c:overlay val="0"/>${textProperties({})}</c:legend>`;
}
