import type { ChartGroup, ChartPlan, SeriesPlan } from '../../core/model/chart-plan';
import type { Shape } from './picture-shapes';
import type { CellLookup } from './planned-cells';

const FRAME = '#D9D9D9';
const INK = '#242424';
const SERIES = '#6E6E6E';
/** Parts of a chart that its title and its axes take. */
const HEAD = 0.2;
const SIDE = 0.08;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Scale = (value: number) => number;

/** A chart drawn small at a place: frame, title, and each series from its planned cells. */
export function chartShapes(chart: ChartPlan, x: number, y: number, valuesOf: CellLookup): Shape[] {
  const { width, height } = chart.at;
  const area: Area = {
    x: x + width * SIDE,
    y: y + height * HEAD,
    width: width * (1 - 2 * SIDE),
    height: height * (0.94 - HEAD),
  };
  return [
    { kind: 'box', x, y, width, height, fill: FRAME },
    { kind: 'box', x: x + 1, y: y + 1, width: width - 2, height: height - 2, fill: '#FFFFFF' },
    {
      kind: 'box',
      x: x + 12,
      y: y + 14,
      width: Math.min(chart.title.length * 8, width - 24),
      height: 10,
      fill: INK,
      isText: true,
    },
    ...chart.groups.flatMap((group) => groupShapes(group, chart, area, valuesOf)),
  ];
}

function groupShapes(group: ChartGroup, chart: ChartPlan, area: Area, valuesOf: CellLookup): Shape[] {
  const series = group.series.map((each) => ({ each, values: valuesOf(each.values) }));
  if (group.kind === 'bubble' || group.kind === 'scatter') {
    return series.flatMap(({ each, values }) => dots(each, values, chart, area, valuesOf));
  }
  const isStacked = group.grouping === 'stacked' || group.grouping === 'percent';
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: count }, (_, i) =>
    series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const shown = isStacked ? sums : series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const { min = Math.min(0, ...shown), max = Math.max(0, ...shown) } = chart.valueAxis ?? {};
  const share: Scale = (value) => (value - min) / (max - min || 1);
  if (group.kind === 'line' || group.kind === 'area' || group.kind === 'radar') {
    return series.flatMap(({ each, values }) => lines(each, values, area, share));
  }
  const isBar = group.kind === 'bar';
  const slot = (isBar ? area.height : area.width) / Math.max(1, count);
  const thick = (slot * 0.7) / (isStacked ? 1 : Math.max(1, series.length));
  return Array.from({ length: count }, (_, i) => {
    let from = Math.max(0, min);
    return series.flatMap(({ each, values }, s): Shape[] => {
      const value = values[i] ?? 0;
      const [low, high] = isStacked ? [from, from + value] : [0, value];
      from = isStacked ? high : from;
      if (each.hidden || value === 0) return [];
      const along = slot * (i + 0.15) + (isStacked ? 0 : thick * s);
      const [start, end] = [share(Math.min(low, high)), share(Math.max(low, high))];
      const fill = each.pointColors?.find(({ index }) => index === i)?.color ?? each.color ?? SERIES;
      const box = isBar
        ? {
            x: area.x + start * area.width,
            y: area.y + along,
            width: (end - start) * area.width,
            height: thick,
          }
        : {
            x: area.x + along,
            y: area.y + (1 - end) * area.height,
            width: thick,
            height: (end - start) * area.height,
          };
      return [{ kind: 'box', ...box, fill }];
    });
  }).flat();
}

/** A line is broken where a value is missing. */
function lines(series: SeriesPlan, values: readonly (number | null)[], area: Area, share: Scale): Shape[] {
  const step = area.width / Math.max(1, values.length);
  const runs: [number, number][][] = [[]];
  values.forEach((value, i) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([area.x + step * (i + 0.5), area.y + (1 - share(value)) * area.height]);
  });
  const color = series.color ?? SERIES;
  const isDashed = (series.line?.dash ?? 'solid') !== 'solid';
  return runs
    .filter((points) => points.length > 0)
    .map((points) => {
      const [only] = points;
      return points.length === 1 && only
        ? { kind: 'dot', x: only[0], y: only[1], radius: 4, fill: color }
        : { kind: 'line', points, color, isDashed };
    });
}

function dots(
  series: SeriesPlan,
  values: readonly (number | null)[],
  { categoryAxis, valueAxis }: ChartPlan,
  area: Area,
  valuesOf: CellLookup,
): Shape[] {
  const xs = series.categories ? valuesOf(series.categories) : [];
  const sizes = series.sizes ? valuesOf(series.sizes) : [];
  const most = Math.max(1, ...sizes.map((size) => size ?? 0));
  const within = (value: number, { min = 0, max = 5 }: { min?: number; max?: number } = {}) =>
    (value - min) / (max - min || 1);
  return values.flatMap((value, i): Shape[] => {
    const x = xs[i];
    if (value === null || x == null) return [];
    return [
      {
        kind: 'dot',
        x: area.x + within(x, categoryAxis) * area.width,
        y: area.y + (1 - within(value, valueAxis)) * area.height,
        radius: 5 + 12 * Math.sqrt((sizes[i] ?? 0) / most),
        fill: series.color ?? SERIES,
      },
    ];
  });
}
