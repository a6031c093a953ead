import type { PlanValue, SheetPlan } from './plan';
import type { CellTable } from './cells';
import { Kind, cellIndex, valueAt } from './cells';
import type { ErrorPlan } from './plan';
import type { SheetSnapshot } from './snapshot';
import type { CellStyle } from './style-plan';

/** A sheet as a plan that writes it again: its values, formulas, number formats, tables and merges. */
export interface CapturedSheet {
  readonly plan: SheetPlan;
  readonly styles: Readonly<Record<string, CellStyle>>;
}

/**
 * Captures a sheet from what was read.
 *
 * @param sheet what was known of the sheet; @param cells what stood in it right before.
 * @param formats the codes the cells point into; @param lookAt how a cell looks, where the host tells.
 */
export function captured(
  sheet: SheetSnapshot,
  cells: CellTable,
  formats: readonly string[],
  lookAt: (row: number, column: number) => CellStyle = () => ({}),
): CapturedSheet {
  const styles = new Map<string, CellStyle>();
  const keyAt = (row: number, column: number, i: number): string | undefined => {
    const numberFormat = i < 0 ? 'General' : (formats[cells.formats[i] ?? 0] ?? 'General');
    const style = { ...lookAt(row, column), ...(numberFormat !== 'General' && { numberFormat }) };
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    styles.set(key, style);
    return key;
  };
  const blocks = rowsOf(cells).map(({ row, column, indexes }) => ({
    row,
    column,
    values: [indexes.map((i) => plannedValue(cells, i))],
    styles: [indexes.map((i, c) => keyAt(row, column + c, i))],
  }));
  return {
    plan: {
      name: sheet.name,
      state: sheet.state,
      blocks,
      merges: sheet.merges,
      tables: sheet.tables
        .filter(({ hasHeaderRow }) => hasHeaderRow)
        .map(({ name, range, headings, hasTotalsRow }) => ({
          name,
          range,
          columns: headings.map((heading) => ({ name: heading })),
          hasTotalsRow,
        })),
      hiddenRows: sheet.hiddenRows,
      ...(sheet.isProtected === true && { protect: true }),
    },
    styles: Object.fromEntries(styles),
  };
}

/** What stood in a cell, as a plan says it. */
export function plannedAt(cells: CellTable, row: number, column: number): PlanValue {
  return plannedValue(cells, cellIndex(cells, row, column));
}

function plannedValue(cells: CellTable, i: number): PlanValue {
  if (i < 0) return null;
  const value = valueAt(cells, i);
  const formula = cells.formulas.get(i);
  if (formula !== undefined) return { formula: formula.text, cached: null };
  switch (value.kind) {
    case Kind.number:
      return value.number;
    case Kind.date:
      return value.serial;
    case Kind.boolean:
      return value.boolean;
    case Kind.text:
      return value.text;
    case Kind.error:
      return { error: value.error as ErrorPlan['error'] };
  }
}

/** Each row from its first filled cell to its last; -1 stands for an empty cell between. */
function rowsOf(cells: CellTable): { row: number; column: number; indexes: number[] }[] {
  const rows: { row: number; column: number; indexes: number[] }[] = [];
  for (let i = 0; i < cells.size; i++) {
    const [row, column] = [cells.rows[i] ?? 0, cells.columns[i] ?? 0];
    const last = rows.at(-1);
    if (last?.row !== row) rows.push({ row, column, indexes: [i] });
    else {
      while (last.column + last.indexes.length < column) last.indexes.push(-1);
      last.indexes.push(i);
    }
  }
  return rows;
}
