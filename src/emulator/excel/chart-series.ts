import { Bag } from '../document/bag';
import { readCell } from '../document/cells';
import type { Sheet } from '../document/book';
import type { ChartState, SeriesState } from '../document/state';
import { cellsOf, columnsOf } from '../document/zones';
import { refuse } from '../engine/errors';
import { bagType, define } from './define';
import { addressOf, findRange, type RangeTarget } from './targets';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartState;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: SeriesState;
}

export function newSeries(sheet: Sheet, name: string | null): SeriesState {
  const bag = new Bag(() => sheet.stale.add('charts'));
  if (name !== null) bag.set('name', name);
  return { bag, values: null, categories: null, sizes: null, points: new Map(), trendlines: [] };
}

const defaults: { readonly [K in keyof Excel.ChartSeries]?: unknown } = {
  axisGroup: 'Primary',
  bubbleScale: 100,
  chartType: null,
  doughnutHoleSize: 75,
  explosion: 0,
  filtered: false,
  firstSliceAngle: 0,
  gapWidth: 219,
  gradientMaximumColor: '',
  gradientMaximumType: 'ExtremeValue',
  gradientMaximumValue: 0,
  gradientMidpointColor: '',
  gradientMidpointType: 'ExtremeValue',
  gradientMidpointValue: 0,
  gradientMinimumColor: '',
  gradientMinimumType: 'ExtremeValue',
  gradientMinimumValue: 0,
  gradientStyle: 'TwoPhaseColor',
  hasDataLabels: false,
  invertColor: '#FFFFFF',
  invertIfNegative: false,
  markerBackgroundColor: '',
  markerForegroundColor: '',
  markerSize: 5,
  markerStyle: 'Automatic',
  overlap: 0,
  parentLabelStrategy: 'None',
  plotOrder: 0,
  secondPlotSize: 75,
  showConnectorLines: true,
  showLeaderLines: true,
  showShadow: false,
  smooth: false,
  splitType: 'SplitByPosition',
  splitValue: 0,
  varyByCategories: false,
};

const stored = bagType<Excel.ChartSeries>(defaults);

/** The plain properties live in the series' bag. */
function onBag<T extends (bag: never, value: never) => unknown>(
  table: Readonly<Record<string, T>> | undefined,
): object {
  return Object.fromEntries(
    Object.entries(table ?? {}).map(([key, access]) => [
      key,
      ({ series }: SeriesTarget, value: never) => access(series.bag as never, value),
    ]),
  );
}

function valuesOf(target: SeriesTarget, address: string | null): unknown[] {
  if (address === null) return [];
  const { sheet, zone } = findRange(target.sheet.book, target.sheet, address);
  const columns = columnsOf(zone);
  return Array.from({ length: cellsOf(zone) }, (_, i) => {
    return readCell(sheet, zone.top + Math.floor(i / columns), zone.left + (i % columns)).value;
  });
}

const dimensions: Readonly<Record<string, 'values' | 'categories' | 'sizes'>> = {
  Values: 'values', YValues: 'values', Categories: 'categories', XValues: 'categories', BubbleSizes: 'sizes',
}; // prettier-ignore

const dimension = (name: string): 'values' | 'categories' | 'sizes' => {
  const found = dimensions[name];
  if (!found) throw refuse('InvalidArgument');
  return found;
};

const setSource =
  (key: 'values' | 'categories' | 'sizes') =>
  ({ sheet, series }: SeriesTarget, source: RangeTarget): void => {
    series[key] = addressOf(source);
    sheet.stale.add('charts');
  };

export const chartSeries = define<Excel.ChartSeries, SeriesTarget>()({
  get: {
    ...onBag(stored.get),
    name: ({ series }) => series.bag.get('name', 'Series1'),
    chartType: ({ chart, series }) =>
      series.bag.get('chartType', chart.bag.get('chartType', 'ColumnClustered')),
  },
  set: {
    ...onBag(stored.set),
    name: ({ series }, name: string) => series.bag.set('name', name),
  },
  go: {
    dataLabels: ({ series }) => series.bag.child('dataLabels'),
    format: ({ series }) => series.bag.child('format'),
    xErrorBars: ({ series }) => series.bag.child('xErrorBars'),
    yErrorBars: ({ series }) => series.bag.child('yErrorBars'),
    points: (target) => target,
    trendlines: (target) => target,
  },
  call: {
    delete: ({ sheet, chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
      sheet.stale.add('charts');
    },
    setValues: setSource('values'),
    setXAxisValues: setSource('categories'),
    setBubbleSizes: setSource('sizes'),
    getDimensionValues: (target, name: string) => valuesOf(target, target.series[dimension(name)]),
    getDimensionDataSourceString: ({ series }, name: string) => series[dimension(name)] ?? '',
    getDimensionDataSourceType: () => 'LocalRange',
  },
});

const seriesAt = (target: ChartTarget, index: number): SeriesTarget => {
  const series = target.chart.series[index];
  if (!series) throw refuse('ItemNotFound');
  return { ...target, series };
};

export const seriesCollection = define<Excel.ChartSeriesCollection, ChartTarget>()({
  get: { count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => ({ ...target, series })),
  call: {
    add: (target, name?: string | null, index?: number | null) => {
      const series = newSeries(target.sheet, name ?? null);
      target.chart.series.splice(index ?? target.chart.series.length, 0, series);
      target.sheet.stale.add('charts');
      return { ...target, series };
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: seriesAt,
  },
});

const pointCount = (target: SeriesTarget): number => valuesOf(target, target.series.values).length;

const pointAt = ({ sheet, series }: SeriesTarget, index: number): Bag => {
  const point = series.points.get(index) ?? new Bag(() => sheet.stale.add('charts'));
  series.points.set(index, point);
  return point;
};

export const chartPoints = define<Excel.ChartPointsCollection, SeriesTarget>()({
  get: { count: pointCount },
  items: (target) => Array.from({ length: pointCount(target) }, (_, i) => pointAt(target, i)),
  call: { getCount: pointCount, getItemAt: pointAt },
});

export const chartTrendlines = define<Excel.ChartTrendlineCollection, SeriesTarget>()({
  items: ({ series }) => series.trendlines,
  item: ({ series }, index: number) => series.trendlines[index] ?? null,
  call: {
    add: ({ sheet, series }, type?: string | null) => {
      const line = new Bag(() => sheet.stale.add('charts'));
      line.set('type', type ?? 'Linear');
      series.trendlines.push(line);
      return line;
    },
    getCount: ({ series }) => series.trendlines.length,
  },
});
