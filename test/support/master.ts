import type { Master, MasterRow, MasterTable, Submission } from '../../src/core/consolidation/master';
import type { TemplateId } from '../../src/core/templates/template';

/** Fields that hold several values, `; ` between them. */
const LISTS = new Set([
  'reporting_partners',
  'outcome_ids',
  'strategy_ids',
  'supporting_partner_ids',
  'geography_codes',
  'role',
  'condition',
  'depends_on_ids',
  'reinforces_ids',
]);
/** Fields whose values are codes even when they look like numbers. */
const CODES = new Set(['period', 'geography', 'category', 'indicator_id', 'partner_id', 'version']);

/**
 * A master written as text tables: a line of field ids, then a record a line, cells between `|`.
 *
 * `yes` and `no` are booleans, numbers are numbers, an empty cell is an absent field. The column `@file`
 * names the submission a record came from.
 */
export function masterOf(
  tables: Partial<Record<TemplateId, string>>,
  submissions: readonly Partial<Submission>[] = [],
): Master {
  const entries = Object.entries(tables) as [TemplateId, string][];
  const read = entries.map(([template, text]): [TemplateId, MasterTable] => [
    template,
    { template, rows: rowsOf(text) },
  ]);
  return { initiative: 'test', tables: new Map(read), submissions: submissions.map(submissionOf) };
}

function rowsOf(text: string): MasterRow[] {
  const [head = [], ...lines] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return lines.map((cells, index) => {
    const given = head.map((field, i) => [field, cells[i] ?? ''] as const).filter(([, cell]) => cell !== '');
    const file = given.find(([field]) => field === '@file')?.[1] ?? 'one';
    const fields = given.filter(([field]) => !field.startsWith('@'));
    return {
      values: Object.fromEntries(fields.map(([field, cell]) => [field, valueOf(field, cell)])),
      source: { submission: file, file: `${file}.xlsx`, sheet: 'Data', address: `A${index + 2}` },
    };
  });
}

function valueOf(field: string, cell: string): MasterRow['values'][string] {
  if (LISTS.has(field)) return cell.split(';').map((each) => each.trim());
  if (CODES.has(field)) return cell;
  if (cell === 'yes' || cell === 'no') return cell === 'yes';
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function submissionOf(given: Partial<Submission>): Submission {
  const id = given.id ?? 'one';
  return {
    id,
    file: `${id}.xlsx`,
    partner: null,
    periods: [],
    modified: null,
    status: 'accepted',
    sheets: [],
    ...given,
  };
}
