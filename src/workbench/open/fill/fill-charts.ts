import { Bag } from '../../../emulator/document/bag';
import type { Sheet } from '../../../emulator/document/book';
import type { ChartState, SeriesState } from '../../../emulator/document/state';
import { all, attributeOf, child, inside, isOn, numberOf, type Parts } from '../parts/parts';

const pointsAPixel = 0.75;
const emusAPoint = 12_700;

/** Charts of a sheet, as far as Office.js has words for them. */
export function fillCharts(sheet: Sheet, parts: Parts, path: string): void {
  const drawing = [...parts.relations(path).values()].find(({ type }) => type === 'drawing');
  const root = drawing ? parts.xml(drawing.path) : null;
  if (!drawing || !root) return;
  const relations = parts.relations(drawing.path);
  for (const anchor of root.children) {
    const frame = all(anchor, 'graphicFrame')[0];
    const chart = frame && all(frame, 'chart')[0];
    const part = chart && parts.xml(relations.get(attributeOf(chart, 'id'))?.path ?? '');
    if (frame && part) sheet.charts.push(readChart(sheet, anchor, frame, part));
  }
  sheet.stale.add('charts');
}

function readChart(sheet: Sheet, anchor: Element, frame: Element, part: Element): ChartState {
  const bag = new Bag(() => sheet.stale.add('charts'));
  const groups = [...(inside(part, 'chart', 'plotArea')?.children ?? [])].filter(
    ({ localName }) => localName in kinds,
  );
  bag.set('chartType', typeOf(groups[0] ?? null));
  place(sheet, anchor, bag);
  const title = inside(part, 'chart', 'title');
  bag.child('title').set('visible', title !== null);
  if (title)
    bag.child('title').set(
      'text',
      all(title, 'p')
        .map((line) => line.textContent ?? '')
        .join('\n'),
    );
  const legend = inside(part, 'chart', 'legend');
  bag.child('legend').set('visible', legend !== null);
  const side = child(legend, 'legendPos')?.getAttribute('val') ?? 'r';
  bag.child('legend').set('position', { b: 'Bottom', t: 'Top', r: 'Right', l: 'Left' }[side] ?? 'Right');
  const name = all(frame, 'cNvPr')[0]?.getAttribute('name') ?? 'Chart';
  const series = groups.flatMap((group) => all(group, 'ser').map((ser) => readSeries(sheet, group, ser)));
  return { id: sheet.book.newId('chartId'), name, bag, series };
}

const kinds: Readonly<Record<string, string>> = {
  barChart: 'Column', lineChart: 'Line', areaChart: 'Area', scatterChart: 'XYScatter', bubbleChart: 'Bubble',
  radarChart: 'Radar', pieChart: 'Pie', doughnutChart: 'Doughnut',
}; // prettier-ignore

function typeOf(group: Element | null): string {
  const kind = kinds[group?.localName ?? ''] ?? 'Column';
  const isBar = child(group, 'barDir')?.getAttribute('val') === 'bar';
  const stacking = child(group, 'grouping')?.getAttribute('val') ?? 'standard';
  const end = { stacked: 'Stacked', percentStacked: 'Stacked100' }[stacking] ?? '';
  if (kind === 'Column') return `${isBar ? 'Bar' : 'Column'}${end === '' ? 'Clustered' : end}`;
  if (kind === 'Line') return `LineMarkers${end}`;
  return kind === 'Area' ? `Area${end}` : kind === 'Radar' ? 'RadarMarkers' : kind;
}

/** In points from the sheet's corner, as Office.js has places. */
function place(sheet: Sheet, anchor: Element, bag: Bag): void {
  const corner = (name: 'from' | 'to'): readonly [left: number, top: number] | null => {
    const at = child(anchor, name);
    if (!at) return null;
    const text = (key: string): number => Number(child(at, key)?.textContent ?? 0);
    return [
      edge(sheet, 'column', text('col')) + text('colOff') / emusAPoint,
      edge(sheet, 'row', text('row')) + text('rowOff') / emusAPoint,
    ];
  };
  const [left, top] = corner('from') ?? [0, 0];
  const end = corner('to');
  const size = child(anchor, 'ext');
  bag.set('left', left);
  bag.set('top', top);
  bag.set('width', end ? end[0] - left : (numberOf(size, 'cx') ?? 0) / emusAPoint);
  bag.set('height', end ? end[1] - top : (numberOf(size, 'cy') ?? 0) / emusAPoint);
}

function edge(sheet: Sheet, dimension: 'row' | 'column', index: number): number {
  const { grid, grid: { model: { getters } } } = sheet.book; // prettier-ignore
  grid.grow(sheet.id, dimension === 'row' ? index : 0, dimension === 'column' ? index : 0);
  let pixels = 0;
  for (let i = 0; i < index; i++)
    pixels += dimension === 'row' ? getters.getRowSize(sheet.id, i) : getters.getColSize(sheet.id, i);
  return pixels * pointsAPixel;
}

function readSeries(sheet: Sheet, group: Element, ser: Element): SeriesState {
  const bag = new Bag(() => sheet.stale.add('charts'));
  const formula = (name: string): string | null => {
    const of = child(ser, name);
    return (of && all(of, 'f')[0]?.textContent) || null;
  };
  const name = child(ser, 'tx');
  bag.set('name', (name && all(name, 'v')[0]?.textContent) ?? 'Series');
  bag.set('chartType', typeOf(group));
  const looks = child(ser, 'spPr');
  const isBare = child(looks, 'noFill') !== null;
  const fill = rgb(inside(looks, 'solidFill', 'srgbClr'));
  if (fill !== undefined && !isBare) bag.child('format').child('fill').set('color', fill);
  const line = child(looks, 'ln');
  const lineColor = rgb(inside(line, 'solidFill', 'srgbClr'));
  if (lineColor !== undefined) bag.child('format').child('line').set('color', lineColor);
  if (child(line, 'noFill')) bag.child('format').child('line').set('lineStyle', 'None');
  if (isOn(child(child(ser, 'dLbls'), 'showVal')?.getAttribute('val'))) bag.set('hasDataLabels', true);
  return {
    bag,
    values: formula('val') ?? formula('yVal'),
    categories: formula('cat') ?? formula('xVal'),
    sizes: formula('bubbleSize'),
    points: new Map(),
    trendlines: [],
  };
}

const rgb = (element: Element | null): string | undefined => {
  const value = element?.getAttribute('val');
  return value ? `#${value.toUpperCase()}` : undefined;
};
