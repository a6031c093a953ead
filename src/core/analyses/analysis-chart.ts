import { NOT_PEOPLE } from '../disclosure/marks';
import type { AxisPlan, CellReference, ChartGroup, ChartPlan } from '../model/chart-plan';
import { axisFor, stepDecimals } from '../summary/axis';
import { format } from '../summary/summary-styles';
import type { AnalysisId, AnalysisTexts, Answer, AnswerChart, AnswerSeries } from './analysis';

/** Where the chart and the table it draws from stand. */
export interface ChartPlace {
  readonly row: number;
  /** Of the headings. */
  readonly tableRow: number;
  /** Of the table, in characters. */
  readonly width: number;
  readonly height: number;
  readonly tab: string;
  readonly texts: AnalysisTexts;
}

const CHARACTER = 7;
const WIDTHS = [640, 980] as const;
const HEIGHTS = [288, 640] as const;
/** Title, axis and legend around the bars, and what a bar takes. */
const AROUND = 130;
const BAR = 22;
const BUBBLES = 440;

/** Pixels: bars grow with their number, so that each can be labelled. */
export function chartHeight(chart: AnswerChart, rows: number): number {
  if (chart.kind === 'bubble') return BUBBLES;
  if (chart.kind === 'column') return HEIGHTS[0];
  const bars =
    Math.min(rows, chart.most ?? rows) * (chart.isStacked ? 1 : Math.max(1, chart.series.length * 0.75));
  return Math.min(HEIGHTS[1], Math.max(HEIGHTS[0], AROUND + BAR * bars));
}

/** The answer's chart, drawn from the cells of its own table. */
export function planChart(id: AnalysisId, answer: Answer, chart: AnswerChart, place: ChartPlace): ChartPlan {
  const { row, tableRow, width, height, tab, texts } = place;
  const drawn = Math.min(answer.rows.length, chart.most ?? answer.rows.length);
  const cells = (
    column: number,
    [first, last]: readonly [number, number] = [0, drawn - 1],
  ): CellReference => ({
    sheet: tab,
    range: { top: tableRow + 1 + first, bottom: tableRow + 1 + last, left: column + 1, right: column + 1 },
  });
  const isBar = chart.kind === 'bar';
  const scale = scaleOf(answer, chart, drawn);
  const along: AxisPlan = {
    gridlines: false,
    ...axisPlan(chart.axes?.along),
    ...(isBar ? { reversed: true } : {}),
  };
  return {
    // Organisations, activities and money are counted, never people that would have to be hidden.
    name: `Analysis ${id} ${NOT_PEOPLE}`,
    at: { row, column: 1, width: Math.min(WIDTHS[1], Math.max(WIDTHS[0], width * CHARACTER)), height },
    title: answer.finding,
    subtitle: chart.subtitle,
    alternativeText: texts.chart(chart.kind, answer.finding, drawn),
    groups: [groupOf(chart, cells)],
    categoryAxis: along,
    valueAxis: { gridlines: true, ...scale, ...axisPlan(chart.axes?.value) },
    legend: chart.series.filter(({ isHidden }) => !isHidden).length > 1 ? 'bottom' : 'none',
    blanksAs: 'gap',
  };
}

type Cells = (column: number, rows?: readonly [number, number]) => CellReference;

function groupOf(chart: AnswerChart, cells: Cells): ChartGroup {
  const { kind, along, sizes, labels, isStacked = false } = chart;
  return {
    kind,
    ...(kind === 'bubble'
      ? {}
      : {
          grouping: isStacked ? 'stacked' : 'clustered',
          gapWidth: 40,
          ...(isStacked ? { overlap: 100 } : {}),
        }),
    series: chart.series.map((series: AnswerSeries) => ({
      name: series.name,
      categories: cells(along, series.rows),
      values: cells(series.column, series.rows),
      color: series.color,
      ...(sizes === undefined ? {} : { sizes: cells(sizes, series.rows) }),
      ...(labels === undefined
        ? {}
        : {
            labels: { show: 'value' as const, position: 'right' as const, texts: cells(labels, series.rows) },
          }),
      ...(series.isHidden ? { hidden: true } : {}),
      ...(series.marked ? { pointColors: series.marked } : {}),
    })),
  };
}

/** A scale at round numbers, for charts that do not bring their own. */
function scaleOf(
  { rows }: Answer,
  { series, isStacked = false, kind }: AnswerChart,
  drawn: number,
): AxisPlan {
  if (kind === 'bubble') return {};
  const at = (row: number, column: number): number => {
    const cell = rows[row]?.[column] ?? null;
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
    return typeof value === 'number' ? value : 0;
  };
  const tops = Array.from({ length: drawn }, (_, row) => {
    const values = series.map(({ column }) => at(row, column));
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  const { min, max, step } = axisFor([0, ...tops]);
  const isWhole = tops.every(Number.isInteger) && step < 1;
  return isWhole
    ? { min, max: Math.max(1, Math.ceil(max)), majorUnit: 1, numberFormat: '0' }
    : { min, max, majorUnit: step, numberFormat: format(stepDecimals(step)) };
}

function axisPlan(axis: NonNullable<AnswerChart['axes']>['value']): AxisPlan {
  if (!axis) return {};
  const { title, min, max, step, format: numberFormat } = axis;
  return {
    ...(title === undefined ? {} : { title }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(step === undefined ? {} : { majorUnit: step }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
