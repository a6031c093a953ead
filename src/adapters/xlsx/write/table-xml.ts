import { formatRange } from '../../../core/model/address';
import type { TableColumnPlan, TablePlan } from '../../../core/model/plan';
import { storedFormula } from './table-formulas';
import { attributes, cellText } from './xml-escape';
import { Ns, XML_HEAD } from './xml-names';

/** A table's part; `id` is unique in the workbook. */
export function tableXml(table: TablePlan, id: number): string {
  const { range, columns } = table;
  const hasTotals = table.hasTotalsRow === true;
  const filtered = hasTotals ? { ...range, bottom: range.bottom - 1 } : range;
  const head = attributes({
    id,
    name: table.name,
    displayName: table.name,
    ref: formatRange(range),
    totalsRowCount: hasTotals ? 1 : undefined,
    totalsRowShown: hasTotals ? undefined : false,
  });
  const filter = table.filterButtons === false ? '' : `<autoFilter ref="${formatRange(filtered)}"/>`;
  const columnsXml = columns.map((column, i) => columnXml(column, i + 1, hasTotals, table.name)).join('');
  return [
    `${XML_HEAD}<table xmlns="${Ns.main}"${head}>`,
    filter,
    `<tableColumns count="${columns.length}">${columnsXml}</tableColumns>`,
    styleXml(table),
    '</table>',
  ].join('');
}

function styleXml({ style = 'TableStyleMedium2', bandedRows }: TablePlan): string {
  const look = attributes({
    name: style === '' ? undefined : style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: bandedRows ?? true,
    showColumnStripes: false,
  });
  return `<tableStyleInfo${look}/>`;
}

function columnXml(column: TableColumnPlan, id: number, hasTotals: boolean, table: string): string {
  const total = hasTotals ? column.totalsFunction : undefined;
  const head = attributes({
    id,
    name: column.name,
    totalsRowLabel: hasTotals && total === undefined ? column.totalsLabel : undefined,
    totalsRowFunction: total,
  });
  if (column.formula === undefined) return `<tableColumn${head}/>`;
  const formula = cellText(storedFormula(column.formula, table));
  return `<tableColumn${head}><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`;
}
