import { parseRange } from '../../core/model/address';
import type {
  AxisPlan,
  CellReference,
  ChartGroup,
  ChartPlan,
  LabelsPlan,
  SeriesLine,
  SeriesMarker,
  SeriesPlan,
} from '../../core/model/chart-plan';
import type { Bag } from '../../emulator/document/bag';
import type { Sheet } from '../../emulator/document/book';
import type { ChartState, SeriesState } from '../../emulator/document/state';
import { splitAddress } from '../../emulator/document/zones';

const pixelsAPoint = 4 / 3;

/** A chart as a plan has it, as far as plans have words for what Office.js says; null when it draws nothing. */
export function chartPlan(sheet: Sheet, chart: ChartState): ChartPlan | null {
  const groups = groupsOf(chart);
  if (groups.length === 0) return null;
  const { bag } = chart;
  const points = (key: string, usual: number): number => bag.get<number>(key, usual);
  const [title = '', ...rest] = titleOf(bag).split('\n');
  const legend = bag.child('legend');
  const isPlane = groups.some(({ kind }) => kind === 'scatter' || kind === 'bubble');
  return {
    name: chart.name,
    at: {
      row: lineAt(sheet, 'row', points('top', 0)) + 1,
      column: lineAt(sheet, 'column', points('left', 0)) + 1,
      width: Math.round(points('width', 360) * pixelsAPoint),
      height: Math.round(points('height', 216) * pixelsAPoint),
    },
    title,
    ...(rest.length > 0 ? { subtitle: rest.join(' ') } : {}),
    alternativeText: [title, ...rest].join('. '),
    groups,
    categoryAxis: axisPlan(bag.child('axes').child('categoryAxis'), isPlane),
    valueAxis: axisPlan(bag.child('axes').child('valueAxis'), true),
    legend: legend.get('visible', true) ? (sides[legend.get('position', 'Right')] ?? 'right') : 'none',
    blanksAs: bag.get<string>('displayBlanksAs', 'NotPlotted') === 'Interplotted' ? 'span' : 'gap',
  };
}

const sides: Readonly<Record<string, ChartPlan['legend']>> = {
  Bottom: 'bottom',
  Right: 'right',
  Top: 'top',
  Left: 'right',
};

const titleOf = (bag: Bag): string =>
  bag.child('title').get('visible', true) ? bag.child('title').get('text', '') : '';

/** The row or column that lies at so many points from the sheet's corner. */
function lineAt(sheet: Sheet, dimension: 'row' | 'column', points: number): number {
  const { getRowSize, getColSize, getNumberRows, getNumberCols } = sheet.book.grid.model.getters;
  const count = dimension === 'row' ? getNumberRows(sheet.id) : getNumberCols(sheet.id);
  let rest = points * pixelsAPoint;
  for (let i = 0; i < count; i++) {
    rest -= dimension === 'row' ? getRowSize(sheet.id, i) : getColSize(sheet.id, i);
    if (rest < -0.5) return i;
  }
  return count;
}

function groupsOf(chart: ChartState): ChartGroup[] {
  const usual = chart.bag.get('chartType', 'ColumnClustered');
  const groups = new Map<string, { group: Omit<ChartGroup, 'series'>; series: SeriesPlan[] }>();
  for (const state of chart.series) {
    const type = state.bag.get('chartType', usual);
    const isSecondary = state.bag.get<string>('axisGroup', 'Primary') === 'Secondary';
    const kind = kindOf(type);
    const series = kind && seriesPlan(state, kind.kind);
    if (!kind || !series) continue;
    const key = `${kind.kind}/${kind.grouping}/${isSecondary}`;
    const known = groups.get(key);
    if (known) known.series.push(series);
    else
      groups.set(key, {
        group: { ...kind, ...(isSecondary ? { secondary: true } : {}), ...spaces(state) },
        series: [series],
      });
  }
  return [...groups.values()].map(({ group, series }) => ({ ...group, series }));
}

function spaces({ bag }: SeriesState): Pick<ChartGroup, 'gapWidth' | 'overlap'> {
  const gapWidth = bag.get<number | null>('gapWidth', null);
  const overlap = bag.get<number | null>('overlap', null);
  return { ...(gapWidth === null ? {} : { gapWidth }), ...(overlap === null ? {} : { overlap }) };
}

function kindOf(type: string): Pick<ChartGroup, 'kind' | 'grouping'> | null {
  if (/^XYScatter/.test(type)) return { kind: 'scatter' };
  if (/^Bubble/.test(type)) return { kind: 'bubble' };
  if (/^Radar/.test(type)) return { kind: 'radar' };
  const [, name = '', end = ''] =
    /^(Column|Bar|Line|Area)(?:Markers)?(Clustered|Stacked|Stacked100)?$/.exec(type) ?? [];
  if (name === '') return null;
  const grouping = end === 'Stacked' ? 'stacked' : end === 'Stacked100' ? 'percent' : 'clustered';
  return { kind: name.toLowerCase() as 'column' | 'bar' | 'line' | 'area', grouping };
}

function reference(address: string | null): CellReference | null {
  if (address === null) return null;
  const { sheet, rest } = splitAddress(address);
  const range = parseRange(rest.replaceAll('$', ''));
  return sheet !== null && range ? { sheet, range } : null;
}

function seriesPlan(state: SeriesState, kind: ChartGroup['kind']): SeriesPlan | null {
  const { bag } = state;
  const values = reference(state.values);
  if (!values) return null;
  const categories = reference(state.categories);
  const sizes = reference(state.sizes);
  const [fill, line] = [bag.child('format').child('fill'), bag.child('format').child('line')];
  const hasLine = kind === 'line' || kind === 'scatter' || kind === 'radar';
  const color =
    (hasLine && line.get<string>('color', '')) ||
    bag.get('markerBackgroundColor', '') ||
    fill.get<string>('color', '');
  return {
    name: bag.get('name', 'Series'),
    ...(categories ? { categories } : {}),
    values,
    ...(sizes && kind === 'bubble' ? { sizes } : {}),
    ...(color === '' ? {} : { color }),
    ...(hasLine ? { line: lineOf(line), marker: markerOf(bag) } : {}),
    ...labelling(state),
  };
}

/** Labels of all points, or of those that have one of their own. */
function labelling({ bag, points }: SeriesState): Pick<SeriesPlan, 'labels'> {
  if (bag.get('hasDataLabels', false)) return { labels: labelsOf(bag.child('dataLabels')) };
  const labelled = [...points].filter(([, point]) => point.get('hasDataLabel', false));
  const [first] = labelled;
  if (!first) return {};
  const only = labelled.map(([index]) => index).sort((a, b) => a - b);
  return { labels: { ...labelsOf(first[1].child('dataLabel')), only } };
}

const dashes: Readonly<Record<string, SeriesLine['dash']>> = {
  None: 'none', Dash: 'dash', RoundDot: 'dot', Dot: 'dot', DashDot: 'dash',
}; // prettier-ignore

const lineOf = (line: Bag): SeriesLine => ({
  points: line.get('weight', 2.25),
  dash: dashes[line.get('lineStyle', 'Continuous')] ?? 'solid',
});

const symbols: Readonly<Record<string, SeriesMarker['symbol']>> = {
  None: 'none', Circle: 'circle', Square: 'square', Diamond: 'diamond', Triangle: 'triangle', Dash: 'dash',
}; // prettier-ignore

const markerOf = (bag: Bag): SeriesMarker => ({
  symbol: symbols[bag.get('markerStyle', 'None')] ?? 'none',
  size: bag.get('markerSize', 6),
});

function labelsOf(labels: Bag): LabelsPlan {
  const show = labels.get('showSeriesName', false)
    ? 'seriesName'
    : labels.get('showCategoryName', false)
      ? 'category'
      : 'value';
  const numberFormat = labels.get('numberFormat', 'General');
  return { show, ...(numberFormat === 'General' ? {} : { numberFormat }) };
}

function axisPlan(axis: Bag, isValue: boolean): AxisPlan {
  const number = (key: string): number | null => {
    const value = axis.get<unknown>(key, '');
    return typeof value === 'number' ? value : null;
  };
  const [min, max, majorUnit] = [number('minimum'), number('maximum'), number('majorUnit')];
  const title = axis.child('title').get<string>('text', '');
  const numberFormat = axis.get('numberFormat', 'General');
  return {
    ...(title === '' ? {} : { title }),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(majorUnit === null ? {} : { majorUnit }),
    gridlines: axis.child('majorGridlines').get('visible', isValue),
    ...(axis.get('visible', true) ? {} : { hidden: true }),
    ...(axis.get('reversePlotOrder', false) ? { reversed: true } : {}),
    ...(axis.get<string>('categoryType', '') === 'DateAxis' ? { isDate: true } : {}),
  };
}
