import type { FieldValue } from '../reading/table';
import { valuesOf } from './checked-table';
import type { RuleContext } from './rule';

/** What the workbook's agenda says in a field; null when it has no agenda or says nothing. */
export function agendaValue({ tables }: RuleContext, field: string): FieldValue | null {
  for (const at of tables) {
    const value = at.table.template === 'agenda' ? (valuesOf(at, field)?.[0] ?? null) : null;
    if (value !== null) return value;
  }
  return null;
}
