import type { CellReference } from '../../core/model/chart-plan';
import type { Plan, PlanValue } from '../../core/model/plan';

/** The numbers of a planned range in reading order; null where there is none. */
export type CellLookup = (reference: CellReference) => (number | null)[];

/** Finds numbers in the cells that a plan will write. */
export function cellLookup(plan: Plan): CellLookup {
  const sheets = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, range }) => {
    const blocks = sheets.get(sheet)?.blocks ?? [];
    const valueAt = (row: number, column: number) =>
      blocks.reduce<PlanValue>((found, block) => {
        const value = block.values[row - block.row]?.[column - block.column];
        return value === undefined ? found : value;
      }, null);
    const numbers: (number | null)[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++)
        numbers.push(number(valueAt(row, column)));
    }
    return numbers;
  };
}

function number(value: PlanValue): number | null {
  if (typeof value === 'number') return value;
  const cached = typeof value === 'object' && value !== null && 'cached' in value ? value.cached : null;
  return typeof cached === 'number' ? cached : null;
}
