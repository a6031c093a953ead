import { CellTableBuilder } from '../../src/core/model/cell-table-builder';
import type { CellValue, Formula } from '../../src/core/model/cells';
import { Kind } from '../../src/core/model/cells';
import type { Range } from '../../src/core/model/address';
import type { BlockPlan, Plan, PlanValue, SheetPlan, ValidationRule } from '../../src/core/model/plan';
import type { SheetSnapshot, ValidationSnapshot, WorkbookSnapshot } from '../../src/core/model/snapshot';

/** What reading gives back of a workbook written from the plan, without writing it. */
export function snapshotOfPlan(plan: Plan, file = 'plan.xlsx'): WorkbookSnapshot {
  const formats = ['General'];
  return {
    file,
    format: 'xlsx',
    date1904: false,
    sheets: plan.sheets.map((sheet) => snapshotOfSheet(plan, sheet, formats)),
    formats,
    names: plan.names.map(({ name, formula, sheet, hidden }) => ({
      name,
      formula,
      sheet: sheet ?? null,
      hidden: hidden ?? false,
    })),
    properties: { ...plan.properties, custom: plan.properties.custom ?? {} },
    customParts: plan.customParts,
    contents: [],
  };
}

function snapshotOfSheet(plan: Plan, sheet: SheetPlan, formats: string[]): SheetSnapshot {
  const builder = new CellTableBuilder();
  const extent = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const block of sheet.blocks) {
    for (const [r, row] of block.values.entries()) {
      for (const [c, value] of row.entries()) {
        const format = numberFormat(plan, block, r, c);
        const cell = cellOf(value, format);
        if (!cell) continue;
        const at = { row: block.row + r, column: block.column + c };
        builder.add(at.row, at.column, cell.value, formatIndex(formats, format), cell.formula);
        extent.top = Math.min(extent.top, at.row);
        extent.left = Math.min(extent.left, at.column);
        extent.bottom = Math.max(extent.bottom, at.row);
        extent.right = Math.max(extent.right, at.column);
      }
    }
  }
  return {
    name: sheet.name,
    state: sheet.state ?? 'visible',
    dimension: extent.bottom === 0 ? null : extent,
    cells: builder.build(),
    merges: sheet.merges ?? [],
    tables: (sheet.tables ?? []).map((table) => ({
      name: table.name,
      range: table.range,
      headings: table.columns.map(({ name }) => name),
      hasHeaderRow: true,
      hasTotalsRow: table.hasTotalsRow ?? false,
    })),
    validations: (sheet.validations ?? []).map(({ ranges, rule }) => ruleSnapshot(ranges, rule)),
    conditionalFormats: (sheet.conditionalFormats ?? []).flatMap(({ ranges }) => ranges),
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: (sheet.columns ?? []).flatMap(({ first, last, hidden }) =>
      hidden ? [[first, last] as const] : [],
    ),
    filters: [],
    isProtected: sheet.protect ?? false,
    comments: (sheet.notes ?? []).map((note) => ({ ...note, kind: 'note' as const })),
  };
}

/** A validation as it is read, as far as tests look at it. */
export function ruleSnapshot(ranges: readonly Range[], rule: ValidationRule): ValidationSnapshot {
  const formula1 = rule.type === 'list' ? (rule.formula ?? (rule.values ?? []).join()) : '';
  return { ranges, type: rule.type, formula1, formula2: '' };
}

function numberFormat(plan: Plan, block: BlockPlan, r: number, c: number): string {
  const key = block.styles?.[r]?.[c] ?? block.columnStyles?.[c] ?? block.style;
  return (key === undefined ? undefined : plan.styles[key]?.numberFormat) ?? 'General';
}

function cellOf(value: PlanValue, format: string): { value: CellValue; formula?: Formula } | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { value: { kind: Kind.text, text: value } };
  if (typeof value === 'boolean') return { value: { kind: Kind.boolean, boolean: value } };
  if (typeof value === 'number') {
    const isDate = /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''));
    return { value: isDate ? { kind: Kind.date, serial: value } : { kind: Kind.number, number: value } };
  }
  if ('error' in value) return { value: { kind: Kind.error, error: value.error } };
  if ('runs' in value)
    return { value: { kind: Kind.text, text: value.runs.map(({ text }) => text).join('') } };
  const formula = { text: value.formula, calculated: value.cached !== null };
  const cached = cellOf(value.cached, format);
  return { value: cached?.value ?? { kind: Kind.text, text: '' }, formula };
}

function formatIndex(formats: string[], format: string): number {
  const known = formats.indexOf(format);
  return known >= 0 ? known : formats.push(format) - 1;
}
