import { formatAddress } from '../../../../core/model/address';
import type { ChartPlan } from '../../../../core/model/chart-plan';
import type { SheetPlan } from '../../../../core/model/plan';
import type { Trip } from '../../session';
import type { Task } from '../task';
import { task } from '../task';
import { setAxes } from './chart-axes';
import { Ink } from './chart-looks';
import type { TextAt } from './chart-series';
import { fillSeries } from './chart-series';
import { chartType } from './chart-type';

const POINTS_A_PIXEL = 0.75;

const legends = { bottom: 'Bottom', right: 'Right', top: 'Top' } as const;

/**
 * Native charts, once the cells they are drawn from are there.
 *
 * Office.js has no text for screen readers, no error bars from ranges and no transparency in charts: the first
 * two are left out, colours are faded instead of the third.
 */
export function chartTasks({ name, charts = [] }: SheetPlan, textAt: TextAt): Task[] {
  return charts.map((chart) => {
    const series = chart.groups.flatMap((group) => group.series);
    return task((trip) => addChart(trip, name, chart, textAt), 30 + 40 * series.length);
  });
}

function addChart(trip: Trip, sheet: string, plan: ChartPlan, textAt: TextAt): void {
  const [group] = plan.groups;
  const first = group?.series[0];
  if (group === undefined || first === undefined) return;
  // A bubble chart cannot be made of one row or column: it becomes one when its series has all of its ranges.
  const type = group.kind === 'bubble' ? 'ColumnClustered' : chartType(group);
  const values = trip.range(first.values.sheet, first.values.range);
  const chart = trip.sheet(sheet).charts.add(type, values, isRow(first.values.range) ? 'Rows' : 'Columns');
  chart.name = plan.name;
  chart.setPosition(formatAddress(plan.at));
  chart.width = plan.at.width * POINTS_A_PIXEL;
  chart.height = plan.at.height * POINTS_A_PIXEL;
  const all = plan.groups.flatMap((of) => of.series.map((series) => ({ of, series })));
  all.forEach(({ of, series }, i) => {
    const target = i === 0 ? chart.series.getItemAt(0) : chart.series.add();
    fillSeries(trip, target, series, of, i, textAt);
  });
  setTitle(chart.title, plan);
  setLegend(chart.legend, plan);
  setAxes(chart, plan);
  chart.displayBlanksAs = plan.blanksAs === 'span' ? 'Interplotted' : 'NotPlotted';
}

function isRow({ top, bottom, left, right }: { top: number; bottom: number; left: number; right: number }) {
  return top === bottom && left < right;
}

function setTitle(title: Excel.ChartTitle, plan: ChartPlan): void {
  const { length } = plan.title;
  title.text = plan.subtitle === undefined ? plan.title : `${plan.title}\n${plan.subtitle}`;
  title.format.font.size = 14;
  title.format.font.bold = true;
  title.format.font.color = Ink.title;
  if (plan.subtitle === undefined) return;
  const { font } = title.getSubstring(length + 1, plan.subtitle.length);
  font.size = 10;
  font.bold = false;
  font.color = Ink.text;
}

function setLegend(legend: Excel.ChartLegend, plan: ChartPlan): void {
  if (plan.legend === 'none') {
    legend.visible = false;
    return;
  }
  legend.visible = true;
  legend.position = legends[plan.legend];
  plan.groups
    .flatMap(({ series }) => series)
    .forEach(({ hidden }, i) => {
      if (hidden === true) legend.legendEntries.getItemAt(i).visible = false;
    });
}
