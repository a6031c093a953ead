import type { AxisPlan, ChartPlan } from '../../../../core/model/chart-plan';
import { Ink } from './chart-looks';

/** Axes of a chart; a radar has none to set. */
export function setAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const kinds = new Set(plan.groups.map(({ kind }) => kind));
  if (kinds.has('radar')) return;
  const isPlane = kinds.has('scatter') || kinds.has('bubble');
  setAxis(chart.axes.categoryAxis, plan.categoryAxis ?? {}, isPlane, isPlane);
  setAxis(chart.axes.valueAxis, plan.valueAxis ?? {}, true, true);
  if (plan.secondaryAxis !== undefined && plan.groups.some(({ secondary }) => secondary)) {
    setAxis(chart.axes.getItem('Value', 'Secondary'), plan.secondaryAxis, true, false);
  }
}

function setAxis(axis: Excel.ChartAxis, plan: AxisPlan, isValue: boolean, hasGrid: boolean): void {
  if (plan.hidden === true) {
    axis.visible = false;
    return;
  }
  axis.majorGridlines.visible = plan.gridlines ?? hasGrid;
  if (plan.gridlines ?? hasGrid) axis.majorGridlines.format.line.color = Ink.grid;
  axis.format.font.color = Ink.text;
  if (plan.title !== undefined) axis.title.text = plan.title;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.reversed === true) axis.reversePlotOrder = true;
  if (isValue || plan.isDate === true) {
    if (plan.min !== undefined) axis.minimum = plan.min;
    if (plan.max !== undefined) axis.maximum = plan.max;
    if (plan.majorUnit !== undefined) axis.majorUnit = plan.majorUnit;
  }
  if (isValue) return;
  axis.categoryType = plan.isDate === true ? 'DateAxis' : 'TextAxis';
  axis.tickLabelPosition = 'Low';
}
