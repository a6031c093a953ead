import type { CellReference, ChartGroup, ChartPlan, SeriesPlan } from '../../../../src/core/model/chart-plan';
import type { Plan } from '../../../../src/core/model/plan';
import { planOf, range, reference, sheetOf } from './plans';

const values = [
  ['Period', 'Norr', 'Söder', 'Väster', 'Mål', 'Från', 'Längd', 'Plus', 'Minus', 'Text', 'Dag'],
  ['2023Q1', 61, 55, 12, 70, 1, 3, 2, 3, 'låg', 45000],
  ['2023Q2', 63, 58, 15, 70, 2, 2, 2, 2, '', 45090],
  ['2023Q3', null, 57, 18, 70, 4, 5, 3, 2, 'mellan', 45180],
  ['2023Q4', 66, 60, 17, 70, 6, 2, 2, 4, 'hög', 45270],
  ['2024Q1', 68, 64, 21, 70, 8, 3, 1, 2, 'högst', 45360],
];

const column = (letter: string): CellReference => reference('Data', `${letter}2:${letter}6`);
const heading = (letter: string): CellReference => reference('Data', `${letter}1`);

function series(letter: string, more: Partial<SeriesPlan> = {}): SeriesPlan {
  return { name: heading(letter), categories: column('A'), values: column(letter), ...more };
}

const abc = [series('B'), series('C'), series('D')];

function chart(name: string, groups: readonly ChartGroup[], more: Partial<ChartPlan> = {}): ChartPlan {
  return {
    name,
    at: { row: 1, column: 1, width: 480, height: 288 },
    title: `Närvaron ökade: ${name}`,
    subtitle: 'Andel elever, procent, 2023Q1–2024Q1',
    alternativeText: `Diagram <${name}> & dess tal`,
    groups,
    legend: 'bottom',
    ...more,
  };
}

/** One chart of each kind, and of each thing a chart can have. */
export const charts: readonly ChartPlan[] = [
  chart('column', [{ kind: 'column', series: abc }], { valueAxis: { title: 'Procent', numberFormat: '0' } }),
  chart('column stacked', [
    {
      kind: 'column',
      grouping: 'stacked',
      series: abc.map((one) => ({ ...one, labels: { show: 'value' } })),
    },
  ]),
  chart(
    'bar',
    [
      {
        kind: 'bar',
        gapWidth: 40,
        series: [
          series('B', {
            labels: { show: 'value', position: 'outsideEnd', numberFormat: '0" %"' },
            pointColors: [{ index: 4, color: '#D55E00' }],
          }),
        ],
      },
    ],
    { legend: 'none', categoryAxis: { reversed: true }, valueAxis: { hidden: true, min: 0 } },
  ),
  chart('bar percent', [{ kind: 'bar', grouping: 'percent', series: abc }], { legend: 'right' }),
  chart(
    'line',
    [
      {
        kind: 'line',
        series: [
          series('B', { labels: { show: 'seriesName', only: [4], position: 'right' } }),
          series('C', { labels: { show: 'seriesName', only: [4], position: 'right' } }),
          series('E', {
            color: '#D55E00',
            line: { points: 2.25, dash: 'dash' },
            marker: { symbol: 'none' },
            labels: { show: 'seriesName', only: [0], position: 'above' },
          }),
        ],
      },
    ],
    { legend: 'none', valueAxis: { min: 50, max: 80, majorUnit: 10, title: 'Procent' } },
  ),
  chart(
    'line single points',
    [{ kind: 'line', series: [series('B', { line: { points: 2.25, dash: 'dot', transparency: 50 } })] }],
    { blanksAs: 'span', legend: 'top' },
  ),
  chart('area', [{ kind: 'area', grouping: 'stacked', series: [series('C'), series('D')] }]),
  chart(
    'scatter',
    [
      {
        kind: 'scatter',
        series: [
          series('C', {
            categories: column('D'),
            labels: { show: 'value', texts: column('J'), position: 'right' },
            trendline: { name: 'Trend', forward: 2 },
          }),
        ],
      },
    ],
    {
      categoryAxis: { title: 'Insatser', min: 0, max: 25, gridlines: true },
      valueAxis: { title: 'Närvaro' },
    },
  ),
  chart(
    'bubble',
    [
      {
        kind: 'bubble',
        series: [
          series('C', { categories: column('D'), sizes: column('G'), labels: { show: 'seriesName' } }),
        ],
      },
    ],
    { categoryAxis: { min: 0, max: 30 }, valueAxis: { min: 50, max: 70 } },
  ),
  chart('radar', [{ kind: 'radar', series: abc.slice(0, 2) }]),
  chart(
    'secondary axis',
    [
      { kind: 'column', series: [series('D')] },
      { kind: 'line', secondary: true, series: [series('B', { marker: { symbol: 'diamond', size: 7 } })] },
    ],
    {
      valueAxis: { title: 'Insatser' },
      secondaryAxis: { title: 'Procent', min: 0, max: 100, numberFormat: '0' },
    },
  ),
  chart(
    'gantt',
    [
      {
        kind: 'bar',
        grouping: 'stacked',
        gapWidth: 30,
        series: [
          series('F', { hidden: true }),
          series('G', { name: 'Pågår', labels: { show: 'value', texts: column('J') } }),
        ],
      },
    ],
    { categoryAxis: { reversed: true }, valueAxis: { min: 0, max: 12, majorUnit: 2, gridlines: true } },
  ),
  chart(
    'bullet',
    [
      { kind: 'bar', gapWidth: 40, overlap: 100, series: [series('E', { color: '#E4E4E4' })] },
      { kind: 'bar', gapWidth: 200, overlap: 100, secondary: true, series: [series('C')] },
    ],
    {
      valueAxis: { min: 0, max: 80 },
      secondaryAxis: { min: 0, max: 80, hidden: true },
      categoryAxis: { reversed: true },
    },
  ),
  chart('column bullet', [
    { kind: 'column', gapWidth: 60, series: [series('B')] },
    {
      kind: 'line',
      series: [
        series('E', {
          line: { points: 0, dash: 'none' },
          marker: { symbol: 'dash', size: 15 },
          color: '#262626',
        }),
      ],
    },
  ]),
  chart('area with gaps', [{ kind: 'area', grouping: 'stacked', series: abc }]),
  chart(
    'long names',
    [
      {
        kind: 'line',
        series: [
          series('C', {
            name: 'Söderkommunerna tillsammans',
            labels: { show: 'seriesName', only: [4], position: 'right' },
          }),
        ],
      },
    ],
    { legend: 'none' },
  ),
  chart('error bars', [
    {
      kind: 'column',
      series: [series('C', { errorBars: { plus: column('H'), minus: column('I') }, color: '#009E73' })],
    },
    {
      kind: 'line',
      series: [
        series('B', {
          line: { points: 0, dash: 'none' },
          marker: { symbol: 'dash', size: 9 },
          errorBars: { plus: column('H'), minus: column('I') },
        }),
      ],
    },
  ]),
  chart('date axis', [{ kind: 'line', series: [series('C', { categories: column('K') })] }], {
    categoryAxis: { isDate: true, numberFormat: 'yyyy-mm', majorUnit: 90 },
    legend: 'none',
  }),
];

/** Each chart on a sheet of its own. */
export const chartsPlan: Plan = planOf([
  { ...sheetOf('Data', values), blocks: [{ row: 1, column: 1, values }] },
  ...charts.map((one) => ({
    name: one.name,
    blocks: [],
    charts: [one],
    print: { orientation: 'landscape' as const, area: range('A1:J18') },
  })),
]);
