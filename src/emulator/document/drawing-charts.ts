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
  const title = bag.child('title');
  const legend = bag.child('legend');
  return {
    ...kind,
    stacked: isStacked,
    title: { text: title.get('visible', true) ? title.get('text', '') : '' },
    legendPosition: legend.get('visible', true)
      ? legend.get('position', 'Right').toLowerCase().replace('corner', 'right')
      : 'none',
    axesDesign: {
      x: axis(bag.child('axes').child('categoryAxis')),
      y: axis(bag.child('axes').child('valueAxis')),
    },
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

const plain = (address: string): string => gridReference(address).replaceAll('$', '');

function axis(bag: Bag): object {
  const title = bag.child('title');
  const bound = (key: string): object => {
    const value = bag.get<unknown>(key, '');
    return typeof value === 'number' ? { [key === 'minimum' ? 'min' : 'max']: value } : {};
  };
  return {
    ...(title.get('visible', false) ? { title: { text: title.get('text', '') } } : {}),
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
