import type { Range } from '../../../core/model/address';
import { MAX_COLUMN, formatRange, intersects } from '../../../core/model/address';
import type { PrintPlan, SheetPlan } from '../../../core/model/plan';
import { pointsOf, wholeColumns } from './column-width';
import { runningTexts } from './running-texts';
import type { Task } from './task';
import { task } from './task';

const rowsRange = (top: number, bottom: number): Range => ({ top, left: 1, bottom, right: MAX_COLUMN });

/** Widths, heights, merges, frozen panes, what is hidden, and how it is printed. */
export function layoutTasks(plan: SheetPlan): Task[] {
  return [
    ...columnTasks(plan),
    ...(plan.merges ?? []).map((range) => task((trip) => trip.range(plan.name, range).merge(false))),
    ...heightTasks(plan),
    ...(plan.hiddenRows ?? []).map(([top, bottom]) =>
      task((trip) => {
        trip.range(plan.name, rowsRange(top, bottom)).rowHidden = true;
      }),
    ),
    task((trip) => {
      const sheet = trip.sheet(plan.name);
      if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
      if (plan.showGridlines !== undefined) sheet.showGridlines = plan.showGridlines;
      if (plan.freezeAt !== undefined) freeze(sheet.freezePanes, plan.freezeAt);
      if (plan.print !== undefined) setUpPrint(sheet.pageLayout, plan.print);
    }, 16),
  ];
}

function columnTasks({ name, columns = [] }: SheetPlan): Task[] {
  return columns.map(({ first, last, width, hidden }) =>
    task((trip) => {
      const range = trip.range(name, wholeColumns(first, last));
      range.format.columnWidth = pointsOf(width);
      if (hidden === true) range.columnHidden = true;
    }, 3),
  );
}

/** Excel fits rows to their texts itself, but not to texts in merged cells: there the estimate counts. */
function heightTasks({ name, rowHeights = [], merges = [] }: SheetPlan): Task[] {
  const runs: { top: number; bottom: number; points: number | null }[] = [];
  for (const { row, points, grows } of [...rowHeights].sort((a, b) => a.row - b.row)) {
    const fits = grows === true && !merges.some((merge) => intersects(merge, rowsRange(row, row)));
    const height = fits ? null : points;
    const last = runs.at(-1);
    if (last?.bottom === row - 1 && last.points === height) last.bottom = row;
    else runs.push({ top: row, bottom: row, points: height });
  }
  return runs.map(({ top, bottom, points }) =>
    task((trip) => {
      const { format } = trip.range(name, rowsRange(top, bottom));
      if (points === null) format.autofitRows();
      else format.rowHeight = points;
    }, 2),
  );
}

function freeze(
  panes: Excel.WorksheetFreezePanes,
  at: { readonly row: number; readonly column: number },
): void {
  const [rows, columns] = [at.row - 1, at.column - 1];
  if (rows > 0 && columns > 0) panes.freezeAt(formatRange({ top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

const margins = {
  normal: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  narrow: { left: 0.25, right: 0.25, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
} as const;

function setUpPrint(layout: Excel.PageLayout, print: PrintPlan): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.setPrintMargins('Inches', margins[print.margins ?? 'normal']);
  if (print.fit !== undefined) {
    const { width, height } = print.fit;
    layout.zoom = {
      ...(width > 0 && { horizontalFitToPages: width }),
      ...(height > 0 && { verticalFitToPages: height }),
    };
  }
  if (print.area !== undefined) layout.setPrintArea(formatRange(print.area));
  if (print.titleRows !== undefined)
    layout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  const texts = layout.headersFooters.defaultForAllPages;
  if (print.header !== undefined) {
    const { left, center, right } = runningTexts(print.header);
    texts.leftHeader = left;
    texts.centerHeader = center;
    texts.rightHeader = right;
  }
  if (print.footer !== undefined) {
    const { left, center, right } = runningTexts(print.footer);
    texts.leftFooter = left;
    texts.centerFooter = center;
    texts.rightFooter = right;
  }
}
