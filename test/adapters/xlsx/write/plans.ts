import { writeWorkbook } from '../../../../src/adapters/xlsx/write-workbook';
import { parseRange, type Range } from '../../../../src/core/model/address';
import type { CellReference } from '../../../../src/core/model/chart-plan';
import type { Plan, PlanValue, SheetPlan } from '../../../../src/core/model/plan';
import type { CellStyle } from '../../../../src/core/model/style-plan';

/** `B2:D4` as a rectangle. */
export function range(text: string): Range {
  const found = parseRange(text);
  if (!found) throw new Error(`${text} is no range.`);
  return found;
}

export function reference(sheet: string, text: string): CellReference {
  return { sheet, range: range(text) };
}

export function planOf(sheets: readonly SheetPlan[], more: Partial<Plan> = {}): Plan {
  return { sheets, styles: {}, names: [], properties: {}, customParts: [], ...more };
}

/** A sheet with values from A1, and what else it has. */
export function sheetOf(
  name: string,
  values: readonly (readonly PlanValue[])[],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return { name, blocks: [{ row: 1, column: 1, values }], ...more };
}

export const styles: Readonly<Record<string, CellStyle>> = {
  title: { size: 16, bold: true, color: '#17494D' },
  heading: { bold: true, color: '#FFFFFF', fill: '#17494D', wrap: true, vertical: 'center' },
  date: { numberFormat: 'yyyy-mm-dd', horizontal: 'center' },
  share: { numberFormat: '0%' },
  text: { numberFormat: '@', indent: 1 },
  input: {
    locked: false,
    border: { color: '#BFBFBF', bottom: 'thin', top: 'dotted', left: 'double', right: 'hair' },
  },
  none: { pattern: 'lightUp', color: '#6E6E6E', fill: '#F3F3F3', horizontal: 'fill' },
  odd: { italic: true, underline: true, strike: true, font: 'Arial', rotation: -45, vertical: 'bottom' },
};

/** The bytes of a plan that fits within Excel's limits. */
export function bytesOf(plan: Plan): Uint8Array {
  const written = writeWorkbook(plan);
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

/** All of the plans in one workbook; their sheets and names must differ. */
export function merged(plans: readonly Plan[]): Plan {
  const properties = Object.assign({}, ...plans.map((plan) => plan.properties)) as Plan['properties'];
  return {
    sheets: plans.flatMap(({ sheets }) => sheets),
    styles: Object.assign({}, ...plans.map((plan) => plan.styles)) as Plan['styles'],
    names: plans.flatMap(({ names }) => names),
    properties,
    customParts: plans.flatMap(({ customParts }) => customParts),
  };
}
