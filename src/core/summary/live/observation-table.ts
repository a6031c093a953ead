import type { WorkbookSnapshot } from '../../model/snapshot';
import { observations } from '../../templates/observations';

/** Fields of the observations that figures are worked out from. */
export type ObservedField = 'indicator_id' | 'period' | 'category' | 'value' | 'numerator' | 'denominator';

const FIELDS: readonly ObservedField[] = [
  'indicator_id',
  'period',
  'category',
  'value',
  'numerator',
  'denominator',
];

/** How formulas of the workbook name its observations, such as `Observations[Period *]`. */
export type ObservationTable = Readonly<Record<ObservedField, string>>;

/** The workbook's table of observations; null when it has none, or has them on several sheets. */
export function observationTable({ sheets }: WorkbookSnapshot): ObservationTable | null {
  const { tableName, columns } = observations;
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const table = tables.find(({ name }) => name === tableName);
  if (!table || tables.some(({ name }) => name === `${tableName}2`)) return null;
  const found = FIELDS.flatMap((field) => {
    const label = columns.find(({ id }) => id === field)?.label;
    const heading = table.headings.find((text) => {
      const plain = text.replace(/ \*$/, '');
      return plain === label?.en || plain === label?.sv;
    });
    return heading === undefined ? [] : [[field, `${tableName}[${escaped(heading)}]`] as const];
  });
  return found.length === FIELDS.length ? (Object.fromEntries(found) as ObservationTable) : null;
}

/** Characters that mean something else in a reference to a table's column. */
function escaped(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}
