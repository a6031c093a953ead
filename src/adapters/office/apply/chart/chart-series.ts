import type { CellReference, ChartGroup, SeriesLine, SeriesPlan } from '../../../../core/model/chart-plan';
import type { Trip } from '../../session';
import { labelSeries } from './chart-labels';
import { faded, Ink, seriesColor } from './chart-looks';
import { chartType, hasLine } from './chart-type';

/** What stands in a planned cell as text; null when the cell is not planned. */
export type TextAt = (place: CellReference) => string | null;

const markers = {
  none: 'None',
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  dash: 'Dash',
} as const;

const dashes = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot', none: 'None' } as const;

/** Fills in one series; `index` is its place in the chart. */
export function fillSeries(
  trip: Trip,
  series: Excel.ChartSeries,
  plan: SeriesPlan,
  group: ChartGroup,
  index: number,
  textAt: TextAt,
): void {
  const range = ({ sheet, range: cells }: CellReference) => trip.range(sheet, cells);
  series.setValues(range(plan.values));
  series.chartType = chartType(group);
  if (plan.categories !== undefined) series.setXAxisValues(range(plan.categories));
  if (plan.sizes !== undefined && group.kind === 'bubble') series.setBubbleSizes(range(plan.sizes));
  const name = typeof plan.name === 'string' ? plan.name : textAt(plan.name);
  if (name !== null) series.name = name;
  if (group.secondary === true) series.axisGroup = 'Secondary';
  paintSeries(series, plan, group, plan.color ?? seriesColor(index));
  if (plan.trendline !== undefined && group.kind !== 'radar') addTrend(series, plan.trendline);
  if (plan.labels !== undefined && plan.hidden !== true) labelSeries(series, plan.labels, group);
}

function paintSeries(series: Excel.ChartSeries, plan: SeriesPlan, group: ChartGroup, color: string): void {
  if (plan.hidden === true) {
    series.format.fill.clear();
    series.format.line.lineStyle = 'None';
    if (hasLine(group)) series.markerStyle = 'None';
    return;
  }
  if (hasLine(group)) {
    paintLine(series, plan, group, color);
    return;
  }
  const bar = group.kind === 'column' || group.kind === 'bar';
  series.format.fill.setSolidColor(
    faded(color, plan.line?.transparency ?? (group.kind === 'bubble' ? 25 : 0)),
  );
  if (bar) {
    const stacked = group.grouping === 'stacked' || group.grouping === 'percent';
    series.gapWidth = group.gapWidth ?? (stacked ? 50 : 70);
    series.overlap = group.overlap ?? (stacked || group.series.length === 1 ? 100 : 0);
  }
  for (const point of group.kind === 'area' ? [] : (plan.pointColors ?? [])) {
    series.points.getItemAt(point.index).format.fill.setSolidColor(point.color);
  }
}

function paintLine(series: Excel.ChartSeries, plan: SeriesPlan, group: ChartGroup, color: string): void {
  const usual: SeriesLine =
    group.kind === 'scatter' ? { points: 0, dash: 'none' } : { points: 2.25, dash: 'solid' };
  const { points, dash, transparency = 0 } = plan.line ?? usual;
  series.format.line.lineStyle = dashes[dash];
  if (dash !== 'none') {
    series.format.line.weight = points;
    series.format.line.color = faded(color, transparency);
  }
  const { symbol, size = 6 } = plan.marker ?? {
    symbol: group.kind === 'scatter' ? ('circle' as const) : ('none' as const),
    size: 8,
  };
  series.markerStyle = markers[symbol];
  if (symbol === 'none') return;
  series.markerSize = size;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = symbol === 'dash' ? color : '#FFFFFF';
  for (const point of plan.pointColors ?? []) {
    series.points.getItemAt(point.index).markerBackgroundColor = point.color;
  }
}

function addTrend(series: Excel.ChartSeries, plan: NonNullable<SeriesPlan['trendline']>): void {
  const trend = series.trendlines.add('Linear');
  trend.name = plan.name;
  if (plan.forward !== undefined) trend.forwardPeriod = plan.forward;
  trend.format.line.color = Ink.text;
  trend.format.line.lineStyle = 'Dash';
}
