import type { ChartGroup } from '../../../../core/model/chart-plan';

/** One group of series drawn alike, on the two axes with the ids given. */
export function groupXml(group: ChartGroup, series: string, axes: readonly [number, number]): string {
  const ids = axes.map((id) => `<c:axId val="${id}"/>`).join('');
  const body = `<c:varyColors val="0"/>${series}`;
  switch (group.kind) {
    case 'column':
    case 'bar':
      return barXml(group, body, ids);
    case 'line':
      return `<c:lineChart>${groupingXml(group, 'standard')}${body}<c:marker val="1"/>${ids}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${groupingXml(group, 'standard')}${body}${ids}</c:areaChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${body}${ids}</c:scatterChart>`;
    case 'bubble':
      return `<c:bubbleChart>${body}<c:bubbleScale val="60"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${ids}</c:bubbleChart>`;
    case 'radar':
      return `<c:radarChart><c:radarStyle val="marker"/>${body}${ids}</c:radarChart>`;
  }
}

function barXml(group: ChartGroup, body: string, ids: string): string {
  const isStacked = group.grouping === 'stacked' || group.grouping === 'percent';
  const direction = `<c:barDir val="${group.kind === 'bar' ? 'bar' : 'col'}"/>`;
  const gap = `<c:gapWidth val="${group.gapWidth ?? (isStacked ? 50 : 70)}"/>`;
  // A bar alone overlaps nothing in Excel; LibreOffice would move it aside for the other axis's bars.
  const isOver = isStacked || group.series.length === 1;
  const overlap = `<c:overlap val="${group.overlap ?? (isOver ? 100 : 0)}"/>`;
  return `<c:barChart>${direction}${groupingXml(group, 'clustered')}${body}${gap}${overlap}${ids}</c:barChart>`;
}

/** Side by side has another name for lines and areas than for bars. */
function groupingXml({ grouping }: ChartGroup, plain: 'standard' | 'clustered'): string {
  const names = { clustered: plain, stacked: 'stacked', percent: 'percentStacked' } as const;
  return `<c:grouping val="${names[grouping ?? 'clustered']}"/>`;
}
