import type { SheetPlan } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/style-plan';
import { conditionalFormatTasks } from './write-conditional-formats';
import type { TextAt } from './chart/chart-series';
import { chartTasks } from './chart/write-charts';
import { sheetCells } from './sheet-cells';
import type { SheetCells } from './sheet-cells';
import type { Task } from './task';
import { task } from './task';
import { layoutTasks } from './write-layout';
import { linkTasks, noteTasks } from './write-links';
import { clearedLookTasks, columnStyleTasks, numberFormatTasks, styleTasks } from './write-styles';
import { tableTasks, totalsTasks } from './write-tables';
import { validationTasks } from './write-validations';
import { formulaTasks, valueTasks } from './write-values';

type Styles = Readonly<Record<string, CellStyle>>;

/** A sheet to be written and its cells. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly cells: SheetCells;
}

export function plannedSheet(plan: SheetPlan): PlannedSheet {
  return { plan, cells: sheetCells(plan) };
}

/** Guards against slips, not against people: columns can still be widened and rows filtered. */
const protection: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/** What stands in a sheet before anything refers to it: texts, numbers, tables. */
export function contentTasks({ plan, cells }: PlannedSheet, styles: Styles): Task[] {
  return [
    ...columnStyleTasks(plan, styles),
    ...clearedLookTasks(plan, cells),
    ...linkTasks(plan),
    ...numberFormatTasks(plan.name, cells, styles),
    ...valueTasks(plan.name, cells, plan.tables ?? [], styles),
    ...tableTasks(plan),
  ];
}

/** Formulas, rules and looks, once all sheets, tables and names are there. */
export function ruleTasks({ plan, cells }: PlannedSheet, styles: Styles): Task[] {
  return [
    ...formulaTasks(plan.name, cells),
    ...totalsTasks(plan, cells),
    ...styleTasks(plan, cells, styles),
    ...layoutTasks(plan),
    ...validationTasks(plan),
    ...conditionalFormatTasks(plan.name, plan.conditionalFormats ?? []),
    ...noteTasks(plan.name, plan.notes ?? []),
  ];
}

/** Charts, and what would stand in the way of the rest if it came sooner. */
export function closingTasks({ plan }: PlannedSheet, textAt: TextAt): Task[] {
  const charts = chartTasks(plan, textAt);
  if (plan.protect !== true) return charts;
  return [...charts, task((trip) => trip.sheet(plan.name).protection.protect(protection), 2)];
}
