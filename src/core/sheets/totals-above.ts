import type { BlockPlan, FormulaPlan } from '../model/plan';
import type { ColumnDefinition, SampleRow, TemplateDefinition } from '../templates/template';
import { TOTALS_ROW } from './sheet-frame';
import type { TemplateSheetOptions } from './template-options';

/** The sums that stand above a table, of the rows that its filter shows. */
export function totalsAbove(
  template: TemplateDefinition,
  columns: readonly ColumnDefinition[],
  headings: readonly string[],
  { rows = [], catalog }: TemplateSheetOptions,
): readonly BlockPlan[] {
  const { totals = [], tableName } = template;
  const reference = (field: string) => {
    const at = columns.findIndex(({ id }) => id === field);
    return `${tableName}[${(headings[at] ?? '').replace(/[[\]#'@]/g, "'$&")}]`;
  };
  const places = totals.flatMap((field) => {
    const at = columns.findIndex(({ id }) => id === field);
    const column = columns[at];
    return column ? [{ at, cell: totalOf(column, rows, reference) }] : [];
  });
  const [first] = places;
  if (!first) return [];
  return [
    { row: TOTALS_ROW, column: 1, values: [[catalog.templates.total]], style: 'total' },
    ...places.map(({ at, cell }) => ({
      row: TOTALS_ROW,
      column: at + 1,
      values: [[cell]],
      style: 'totalNumber',
    })),
  ];
}

function totalOf(
  { id, type }: ColumnDefinition,
  rows: readonly SampleRow[],
  reference: (field: string) => string,
): FormulaPlan {
  const sum = `SUBTOTAL(109,${reference(id)})`;
  const added = rows.reduce((total, row) => total + Number(row[id] ?? 0), 0);
  const currency = type.kind === 'money' ? type.currency : undefined;
  if (currency === undefined) return { formula: sum, cached: added };
  const own = reference(currency);
  const isOne = new Set(rows.flatMap((row) => row[currency] ?? [])).size <= 1;
  const formula = `IF(COUNTIF(${own},INDEX(${own},1))=COUNTA(${own}),${sum},"–")`;
  return { formula, cached: isOne ? added : '–' };
}
