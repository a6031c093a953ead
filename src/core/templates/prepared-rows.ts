import type { Localised } from '../model/locale';
import { statementLists } from './statement-lists';
import type { SampleRow } from './template';

/** A row for each statement of a list, to be judged one by one; `more` fills further fields from its code. */
export function preparedRows(
  list: string,
  field: string,
  more: (code: string) => SampleRow = () => ({}),
): Localised<readonly SampleRow[]> {
  const found = statementLists.find(({ id }) => id === list);
  if (!found) throw new Error(`No list of statements '${list}'.`);
  const rows = found.items.map(({ code }) => ({ [field]: code, ...more(code) }));
  return { en: rows, sv: rows };
}
