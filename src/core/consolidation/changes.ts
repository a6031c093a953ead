import { formatAddress } from '../model/address';
import type { FieldValue, ReadColumn, ValueNote } from '../reading/table';
import { listById } from '../templates/all-lists';
import type { TableIntake } from './draft';
import { Fate } from './fate';
import { asText } from './record-tables';
import type { ValueChange } from './source';

/** What was done to the table's values that came into the master, with the texts that stood there. */
export function valueChanges(source: TableIntake): ValueChange[] {
  const changes: ValueChange[] = [];
  for (const column of source.table.columns.values()) {
    const labels = labelsOf(source, column.field);
    for (const [record, note] of column.notes) {
      const isAbsent = (column.values[record] ?? null) === null && note.flag === undefined;
      if (note.problem !== undefined || isAbsent) continue;
      if (note.flag === undefined && isAsWritten(note, column.values[record], labels)) continue;
      add(changes, source, record, column, {
        field: column.field,
        raw: note.raw,
        changes: note.changes,
        ...(note.flag === undefined ? {} : { flag: note.flag }),
      });
    }
  }
  for (const [field, texts] of source.replaced) {
    for (const [record, raw] of texts) {
      const names = source.table.names.get(field);
      const codes = source.table.columns.get(field);
      const column = (codes?.values[record] ?? null) === null ? names : codes;
      add(changes, source, record, column, { field, raw, changes: ['code'] });
    }
  }
  return changes;
}

/** True when the text that stood there is the value itself, or the label that our sheets have for it. */
function isAsWritten(
  note: ValueNote,
  value: FieldValue | null | undefined,
  labels: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (note.changes.length === 0) return note.raw === asText(value);
  return typeof value === 'string' && labels.get(value)?.includes(note.raw) === true;
}

/** Labels of a list's codes in every language; empty for other fields. */
function labelsOf({ template }: TableIntake, field: string): ReadonlyMap<string, readonly string[]> {
  const type = template.columns.find(({ id }) => id === field)?.type;
  if (type?.kind !== 'list') return new Map();
  return new Map(listById(type.list).items.map(({ code, label }) => [code, Object.values(label)]));
}

function add(
  changes: ValueChange[],
  source: TableIntake,
  record: number,
  column: ReadColumn | undefined,
  change: Pick<ValueChange, 'field' | 'raw' | 'changes' | 'flag'>,
): void {
  const draft = source.drafts[record];
  if (!draft || draft.fate !== Fate.consolidated) return;
  const { cells } = source;
  const cell = column?.cells[record] ?? -1;
  changes.push({
    template: source.template.id,
    row: draft.position,
    submission: source.intake.id,
    sheet: source.sheetName,
    address: cell < 0 ? '' : formatAddress({ row: cells.rows[cell] ?? 0, column: cells.columns[cell] ?? 0 }),
    ...change,
  });
}
