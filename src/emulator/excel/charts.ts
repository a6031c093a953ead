import { Bag } from '../document/bag';
import { readCell } from '../document/cells';
import type { Sheet } from '../document/book';
import { columnsOf, quoteSheet, rowsOf, zoneText, type Zone } from '../document/zones';
import { refuse } from '../engine/errors';
import { newSeries, type ChartTarget } from './chart-series';
import { define } from './define';
import { range } from './range';
import { asRange, type RangeTarget } from './targets';

/** https://learn.microsoft.com/javascript/api/excel/excel.charttype */
const types = new Set([
  '3DArea', '3DAreaStacked', '3DAreaStacked100', '3DBarClustered', '3DBarStacked', '3DBarStacked100', '3DColumn',
  '3DColumnClustered', '3DColumnStacked', '3DColumnStacked100', '3DLine', '3DPie', '3DPieExploded', 'Area',
  'AreaStacked', 'AreaStacked100', 'BarClustered', 'BarOfPie', 'BarStacked', 'BarStacked100', 'Boxwhisker', 'Bubble',
  'Bubble3DEffect', 'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'Doughnut', 'DoughnutExploded', 'Funnel',
  'Histogram', 'Line', 'LineMarkers', 'LineMarkersStacked', 'LineMarkersStacked100', 'LineStacked', 'LineStacked100',
  'Pareto', 'Pie', 'PieExploded', 'PieOfPie', 'Radar', 'RadarFilled', 'RadarMarkers', 'RegionMap', 'StockHLC',
  'StockOHLC', 'StockVHLC', 'StockVOHLC', 'Sunburst', 'Surface', 'Treemap', 'Waterfall', 'XYScatter',
  'XYScatterLines', 'XYScatterLinesNoMarkers', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers',
]); // prettier-ignore

const plain =
  <T>(key: string, fallback: T) =>
  ({ chart }: ChartTarget): T =>
    chart.bag.get(key, fallback);

const keep =
  (key: string) =>
  ({ chart }: ChartTarget, value: unknown): void =>
    chart.bag.set(key, value);

const part =
  (name: string) =>
  ({ chart }: ChartTarget): Bag =>
    chart.bag.child(name);

export const chart = define<Excel.Chart, ChartTarget>()({
  get: {
    id: ({ chart: { id } }) => id,
    name: ({ chart: { name } }) => name,
    chartType: plain('chartType', 'ColumnClustered'),
    categoryLabelLevel: plain('categoryLabelLevel', 0),
    displayBlanksAs: plain('displayBlanksAs', 'NotPlotted'),
    height: plain('height', 216),
    width: plain('width', 360),
    left: plain('left', 0),
    top: plain('top', 0),
    plotBy: plain('plotBy', 'Columns'),
    plotVisibleOnly: plain('plotVisibleOnly', true),
    seriesNameLevel: plain('seriesNameLevel', 0),
    showAllFieldButtons: plain('showAllFieldButtons', true),
    showDataLabelsOverMaximum: plain('showDataLabelsOverMaximum', true),
    style: plain('style', 201),
  },
  set: {
    name: (target, name: string) => (target.chart.name = name),
    chartType: (target, type: string) => keep('chartType')(target, checkType(type)),
    categoryLabelLevel: keep('categoryLabelLevel'),
    displayBlanksAs: keep('displayBlanksAs'),
    height: keep('height'),
    width: keep('width'),
    left: keep('left'),
    top: keep('top'),
    plotBy: keep('plotBy'),
    plotVisibleOnly: keep('plotVisibleOnly'),
    seriesNameLevel: keep('seriesNameLevel'),
    showAllFieldButtons: keep('showAllFieldButtons'),
    showDataLabelsOverMaximum: keep('showDataLabelsOverMaximum'),
    style: keep('style'),
  },
  go: {
    axes: part('axes'),
    dataLabels: part('dataLabels'),
    format: part('format'),
    legend: part('legend'),
    pivotOptions: part('pivotOptions'),
    plotArea: part('plotArea'),
    title: part('title'),
    series: (target) => target,
    worksheet: ({ sheet }) => sheet,
  },
  call: {
    activate: () => undefined,
    delete: ({ sheet, chart: state }) => {
      sheet.charts = sheet.charts.filter((other) => other !== state);
      sheet.stale.add('charts');
      sheet.book.emit({ kind: 'chartDeleted', sheet, target: state.id, detail: {} });
    },
    getImage: () => {
      throw refuse('NotImplemented', 'This host draws no pictures of charts.');
    },
    setData: (target, source: RangeTarget, by?: string | null) => setData(target, source, by ?? 'Auto'),
    setPosition: ({ sheet, chart: state }, from: RangeTarget | string, to?: RangeTarget | string | null) => {
      const start = asRange(sheet.book, sheet, from);
      const end = to ? asRange(sheet.book, sheet, to) : null;
      place(state.bag, start, end);
    },
  },
});

const measure = (target: RangeTarget, side: 'top' | 'left' | 'height' | 'width'): number => {
  const read = range.get?.[side] as ((target: RangeTarget) => number) | undefined;
  return read?.(target) ?? 0;
};

function place(bag: Bag, start: RangeTarget, end: RangeTarget | null): void {
  const [top, left] = [measure(start, 'top'), measure(start, 'left')];
  bag.set('top', top);
  bag.set('left', left);
  if (!end) return;
  bag.set('height', measure(end, 'top') + measure(end, 'height') - top);
  bag.set('width', measure(end, 'left') + measure(end, 'width') - left);
}

function checkType(type: string): string {
  if (!types.has(type)) throw refuse('InvalidArgument', `${type} is no type of chart.`);
  return type;
}

/**
 * Series from a range: of rows or columns, whichever are fewer, with names and categories from its first row and
 * column when those hold text. *unverified* for ranges whose first column holds numbers that could be categories.
 */
function setData({ sheet, chart: state }: ChartTarget, source: RangeTarget, by: string): void {
  const { zone } = source;
  const text = (row: number, column: number): boolean =>
    typeof readCell(source.sheet, row, column).value === 'string';
  const hasNames = rowsOf(zone) > 1 && text(zone.top, zone.right);
  const corner = readCell(source.sheet, zone.top, zone.left).value;
  const hasCategories =
    columnsOf(zone) > 1 && (text(zone.bottom, zone.left) || corner === null || isScatter(state.bag));
  const data = { ...zone, top: zone.top + Number(hasNames), left: zone.left + Number(hasCategories) };
  const inRows = by === 'Rows' || (by === 'Auto' && columnsOf(data) > rowsOf(data));
  state.bag.set('plotBy', inRows ? 'Rows' : 'Columns');
  const lines = inRows ? rowsOf(data) : columnsOf(data);
  const categories = inRows
    ? { ...data, top: zone.top, bottom: zone.top }
    : { ...data, left: zone.left, right: zone.left };
  const has = inRows ? hasNames : hasCategories;
  state.series = Array.from({ length: lines }, (_, i) => {
    const cells = inRows
      ? { ...data, top: data.top + i, bottom: data.top + i }
      : { ...data, left: data.left + i, right: data.left + i };
    const name = inRows ? [cells.top, zone.left] : [zone.top, cells.left];
    const series = newSeries(
      sheet,
      (inRows ? hasCategories : hasNames)
        ? String(readCell(source.sheet, name[0] ?? 0, name[1] ?? 0).value ?? '')
        : `Series${i + 1}`,
    );
    series.values = address(source.sheet, cells);
    series.categories = has ? address(source.sheet, categories) : null;
    return series;
  });
  sheet.stale.add('charts');
}

const isScatter = (bag: Bag): boolean => /^(XYScatter|Bubble)/.test(bag.get('chartType', ''));

const address = (sheet: Sheet, zone: Zone): string => `${quoteSheet(sheet.name)}!${zoneText(zone, true)}`;

const all = (sheet: Sheet): ChartTarget[] => sheet.charts.map((state) => ({ sheet, chart: state }));

const find = (sheet: Sheet, key: string): ChartTarget | null =>
  all(sheet).find(({ chart: { id, name } }) => id === key || name.toLowerCase() === key.toLowerCase()) ??
  null;

const required = (found: ChartTarget | null | undefined): ChartTarget => {
  if (!found) throw refuse('ItemNotFound');
  return found;
};

export const charts = define<Excel.ChartCollection, Sheet>()({
  get: { count: (sheet) => sheet.charts.length },
  items: all,
  item: (sheet, key: string) => required(find(sheet, key)),
  call: {
    add: (sheet, type: string, source: RangeTarget, by?: string | null) => {
      if (sheet.protection) throw refuse('AccessDenied');
      const number = sheet.book.count('chart');
      const state = {
        id: sheet.book.newId('chartId'),
        name: `Chart ${number}`,
        bag: new Bag(() => sheet.stale.add('charts')),
        series: [],
      };
      const target = { sheet, chart: state };
      state.bag.set('chartType', checkType(type));
      setData(target, source, by ?? 'Auto');
      sheet.charts.push(state);
      sheet.book.emit({ kind: 'chartAdded', sheet, target: state.id, detail: {} });
      return target;
    },
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, key: string) => required(find(sheet, key)),
    getItemAt: (sheet, index: number) => required(all(sheet)[index]),
    getItemOrNullObject: find,
  },
});
