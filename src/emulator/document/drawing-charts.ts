import type { Bag } from './bag';
import type { Sheet } from './book';
import { gridReference } from './sheet-names';
import type { ChartState, SeriesState } from './state';
import type { Command } from './waiting-looks';

const prefix = 'excel-chart ';
const pixelsPerPoint = 4 / 3;

/** Kinds of the grid for Excel's types, by what the name of the type begins with. */
const kinds: readonly (readonly [RegExp, object])[] = [
  [/^Bar/, { type: 'bar', horizontal: true }],
  [/^(3D)?Column|^Histogram|^Pareto|^Waterfall/, { type: 'bar' }],
  [/^(3D)?Area/, { type: 'line', fillArea: true, labelsAsText: true, cumulative: false }],
  [/^(3D)?Line/, { type: 'line', labelsAsText: true, cumulative: false }],
  // The grid has no bubbles: their centres stand for them.
  [/^(XYScatter|Bubble)/, { type: 'scatter', labelsAsText: false }],
  [/^Doughnut/, { type: 'pie', isDoughnut: true }],
  [/^(3D)?Pie/, { type: 'pie' }],
  [/^Radar/, { type: 'radar' }],
];

/** Draws Excel's charts with the grid's, and takes away those that are gone; charts of the grid's own user stay. */
export function drawCharts(sheet: Sheet): Command[] {
  const { getters } = sheet.book.grid.model;
  const gone = getters
    .getFigures(sheet.id)
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }): Command => ['DELETE_FIGURE', { sheetId: sheet.id, figureId: id }]);
  return [...gone, ...sheet.charts.map((chart) => drawChart(sheet, chart))];
}

function drawChart(sheet: Sheet, chart: ChartState): Command {
  const { bag } = chart;
  const pixels = (key: string, fallback: number): number =>
    Math.round(bag.get(key, fallback) * pixelsPerPoint);
  return [
    'CREATE_CHART',
    {
      sheetId: sheet.id,
      figureId: prefix + chart.id,
      chartId: `chart ${chart.id}`,
      col: 0,
      row: 0,
      offset: { x: pixels('left', 0), y: pixels('top', 0) },
      size: { width: pixels('width', 360), height: pixels('height', 216) },
      definition: definitionOf(chart),
    },
  ];
}

function definitionOf({ bag, series }: ChartState): object {
  const drawn = series.filter((one) => one.values !== null && !one.bag.get('filtered', false));
  const types = new Set(
    drawn.map((one) => one.bag.get('chartType', bag.get('chartType', 'ColumnClustered'))),
  );
  const type = [...types][0] ?? bag.get('chartType', 'ColumnClustered');
  const isStacked = [...types].some((name) => name.includes('Stacked'));
  const kind =
    types.size > 1
      ? { type: 'combo' }
      : (kinds.find(([pattern]) => pattern.test(type))?.[1] ?? { type: 'bar' });
  const [title, ...caption] = titleLines(bag);
  const { categoryAxis, valueAxis } = axesOf(bag);
  return {
    ...kind,
    stacked: isStacked,
    title: { text: title, fontSize: fittingSize(title, bag.get('width', 360)) },
    legendPosition: legendOf(bag, drawn),
    axesDesign: { x: axis(categoryAxis, caption.join(' ')), y: axis(valueAxis) },
    showValues: drawn.some((one) => one.bag.get('hasDataLabels', false)),
    dataSetStyles: Object.fromEntries(drawn.map((one, i) => [String(i), styleOf(one, types.size > 1)])),
    dataSource: {
      type: 'range',
      dataSets: drawn.map((one, i) => ({ dataSetId: String(i), dataRange: plain(one.values ?? '') })),
      dataSetsHaveTitle: false,
      ...(drawn[0]?.categories ? { labelRange: plain(drawn[0].categories) } : {}),
    },
  };
}

const axesOf = (bag: Bag) => ({
  categoryAxis: bag.child('axes').child('categoryAxis'),
  valueAxis: bag.child('axes').child('valueAxis'),
});

/** The grid writes a title in one line: the first one is its title, the others go below the axis. */
function titleLines(bag: Bag): [string, ...string[]] {
  const title = bag.child('title');
  const [first = '', ...rest] = (title.get('visible', true) ? title.get('text', '') : '').split(/\r?\n/);
  return [first, ...rest];
}

const usualTitle = 14;
const smallestTitle = 9;

/** The grid squeezes what is too long for the chart; a smaller font is easier to read. */
function fittingSize(text: string, pointsWide: number): number {
  // A letter is about half as wide as it is high.
  const fits = Math.floor((pointsWide * pixelsPerPoint - 48) / (0.52 * Math.max(1, text.length)));
  return Math.min(usualTitle, Math.max(smallestTitle, fits));
}

/** Lines and bars that Excel names with labels of their own are named by a legend: the grid writes no such labels. */
function legendOf(bag: Bag, drawn: readonly SeriesState[]): string {
  const legend = bag.child('legend');
  if (legend.get('visible', true))
    return legend.get('position', 'Right').toLowerCase().replace('corner', 'right');
  const isNamed = (labels: Bag): boolean => labels.get('showSeriesName', false);
  const isLabelled = drawn.some(
    (one) =>
      isNamed(one.bag.child('dataLabels')) ||
      [...one.points.values()].some((point) => isNamed(point.child('dataLabel'))),
  );
  return isLabelled ? 'bottom' : 'none';
}

const plain = (address: string): string => gridReference(address).replaceAll('$', '');

function axis(bag: Bag, caption = ''): object {
  const title = bag.child('title');
  const bound = (key: string): object => {
    const value = bag.get<unknown>(key, '');
    return typeof value === 'number' ? { [key === 'minimum' ? 'min' : 'max']: value } : {};
  };
  const text = title.get('visible', false) ? title.get('text', '') : caption;
  return {
    ...(text === '' ? {} : { title: { text } }),
    ...bound('minimum'),
    ...bound('maximum'),
  };
}

function styleOf({ bag }: SeriesState, isCombo: boolean): object {
  const format = bag.child('format');
  const color = format.child('fill').get('color', '') || format.child('line').get('color', '');
  const isLine = /^Line/.test(bag.get('chartType', ''));
  return {
    label: bag.get('name', ''),
    ...(color ? { backgroundColor: color } : {}),
    ...(bag.get<string>('axisGroup', 'Primary') === 'Secondary' ? { yAxisId: 'y1' } : {}),
    ...(isCombo ? { type: isLine ? 'line' : 'bar' } : {}),
  };
}
