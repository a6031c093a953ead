import type { CellReference, ChartGroup, LabelsPlan } from '../../../../core/model/chart-plan';
import { absoluteRange, quoteSheet } from '../../../../core/model/address';
import { Ink } from './chart-looks';

type Position = NonNullable<LabelsPlan['position']>;
type HostPosition =
  'Center' | 'InsideEnd' | 'InsideBase' | 'OutsideEnd' | 'Top' | 'Bottom' | 'Left' | 'Right';

/** Places a label can have; a place another kind of chart has is brought to the nearest of its own. */
interface Places {
  readonly usual: HostPosition;
  readonly names: Readonly<Partial<Record<Position, HostPosition>>>;
}

const inside = { center: 'Center', insideEnd: 'InsideEnd', insideBase: 'InsideBase' } as const;
const around = { center: 'Center', above: 'Top', below: 'Bottom', right: 'Right', left: 'Left' } as const;
const bars: Places = {
  usual: 'OutsideEnd',
  names: { ...inside, outsideEnd: 'OutsideEnd', above: 'OutsideEnd', right: 'OutsideEnd' },
};
const stackedBars: Places = { usual: 'Center', names: { ...inside, outsideEnd: 'InsideEnd' } };
const points: Places = {
  usual: 'Top',
  names: { ...around, outsideEnd: 'Top', insideEnd: 'Bottom', insideBase: 'Bottom' },
};
const bubbles: Places = { ...points, usual: 'Right' };

function placesOf({ kind, grouping }: ChartGroup): Places | null {
  switch (kind) {
    case 'column':
    case 'bar':
      return grouping === 'stacked' || grouping === 'percent' ? stackedBars : bars;
    case 'line':
    case 'scatter':
      return points;
    case 'bubble':
      return bubbles;
    case 'area':
    case 'radar':
      return null;
  }
}

/** Labels of a series: of all its points or of some, with what they show or with texts from cells. */
export function labelSeries(series: Excel.ChartSeries, plan: LabelsPlan, group: ChartGroup): void {
  const places = placesOf(group);
  const position = places && ((plan.position && places.names[plan.position]) ?? places.usual);
  const set = (labels: Excel.ChartDataLabels | Excel.ChartDataLabel) => {
    labels.showValue = plan.show === 'value' || plan.show === 'percent';
    labels.showSeriesName = plan.show === 'seriesName';
    labels.showCategoryName = plan.show === 'category';
    if (position !== null) labels.position = position;
    const format = plan.numberFormat ?? (plan.show === 'percent' ? '0%' : undefined);
    if (format !== undefined) labels.numberFormat = format;
    labels.format.font.size = 9;
    labels.format.font.color = plan.color ?? Ink.title;
  };
  if (plan.only === undefined && plan.texts === undefined) {
    series.hasDataLabels = true;
    set(series.dataLabels);
    return;
  }
  const cells = plan.texts === undefined ? [] : cellsOf(plan.texts);
  for (const index of plan.only ?? cells.keys()) {
    const point = series.points.getItemAt(index);
    point.hasDataLabel = true;
    set(point.dataLabel);
    const cell = cells[index];
    if (cell !== undefined) point.dataLabel.formula = `=${cell}`;
  }
}

function cellsOf({ sheet, range }: CellReference): string[] {
  const cells: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = { top: row, left: column, bottom: row, right: column };
      cells.push(`${quoteSheet(sheet)}!${absoluteRange(cell)}`);
    }
  }
  return cells;
}
