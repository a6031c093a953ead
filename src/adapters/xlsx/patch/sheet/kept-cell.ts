import type { PlanValue } from '../../../../core/model/plan';
import type { CellXml } from '../../write/cell-xml';
import { inlineTexts } from '../../write/shared-strings';

/** A cell with a new value and the style it has, by its index in the workbook. */
export function keptCell(
  cells: CellXml,
  at: string,
  value: PlanValue,
  style: number,
  table: string | undefined,
): string {
  const head = `<c r="${at}"`;
  const look = style === 0 ? '' : ` s="${style}"`;
  if (value === null) return `${head}${look}/>`;
  if (typeof value === 'string') return `${head}${look}${inlineTexts.text(value)}</c>`;
  return head + look + cells.cell(at, value, undefined, table).slice(head.length);
}
