import { cellIndex, Kind } from '../model/cells';
import type { ReadColumn } from '../reading/table';
import type { DraftRow, TableIntake } from './draft';
import { Fate, setAsideReason } from './fate';
import { isSameValue } from './merge';
import { NAME_OF } from './read-reference';

const DUPLICATE = Fate.ignored('duplicate');
const HEADING = Fate.ignored('heading');
const BLANK = Fate.ignored('blank-text');
const NOT_UNDERSTOOD = Fate.setAside('value-not-understood');

/** Writes what became of the table's records to their cells; of several records in one cell the best fate counts. */
export function markCells(source: TableIntake): void {
  for (const column of source.table.columns.values()) markColumn(source, column, column.field);
  for (const column of source.table.names.values()) {
    markColumn(source, column, NAME_OF + column.field);
  }
  markGiven(source);
}

/** A title that told the partner, the period or the indicator of records in the master is in the master with them. */
function markGiven({ intake, table, cells, drafts }: TableIntake): void {
  const fates = intake.fates[table.sheet];
  if (!fates || !drafts.some(({ fate }) => fate === Fate.consolidated)) return;
  for (const { at, text } of table.match.given) {
    const cell = at ? cellIndex(cells, at.row, at.column) : -1;
    if (cell < 0 || setAsideReason(fates[cell] ?? 0) !== 'title-or-note') continue;
    fates[cell] = Fate.consolidated;
    // What stands left of a value that fills its cell is its label.
    const isValue = cells.texts[cells.numbers[cell] ?? 0] === text || cells.kinds[cell] !== Kind.text;
    const isLabel = isValue && cell > 0 && cells.rows[cell - 1] === cells.rows[cell];
    if (isLabel && setAsideReason(fates[cell - 1] ?? 0) === 'title-or-note') fates[cell - 1] = HEADING;
  }
}

function markColumn(source: TableIntake, column: ReadColumn, noted: string): void {
  const fates = source.intake.fates[source.table.sheet];
  if (!fates) return;
  const rejected = [source.rejected.get(column.field), source.rejected.get(noted)];
  const { cells, values } = column;
  for (let record = 0; record < cells.length; record++) {
    const cell = cells[record] ?? -1;
    const draft = source.drafts[record];
    if (cell < 0 || !draft) continue;
    let fate = draft.fate;
    const reason = rejected[0]?.get(record) ?? rejected[1]?.get(record);
    if (reason !== undefined) fate = reason === 'label' ? HEADING : Fate.setAside(reason);
    else if (values[record] === null) fate = fateWithoutValue(draft, column);
    else if (draft.winner) fate = fateOfLoser(draft, draft.winner, column.field);
    if (fate > (fates[cell] ?? 0)) fates[cell] = fate;
  }
}

/** A cell that gave no value: a flag such as `..` is kept in the master, a text nobody understood is set aside. */
function fateWithoutValue(draft: DraftRow, column: ReadColumn): number {
  const note = column.notes.get(draft.record);
  if (note?.problem !== undefined) return NOT_UNDERSTOOD;
  return note?.flag === undefined ? BLANK : draft.fate;
}

/** Of a record that gave way, what the kept one says as well is a duplicate, and what it took in is in the master. */
function fateOfLoser({ values, fate, united }: DraftRow, winner: DraftRow, field: string): number {
  if (united.has(field)) return Fate.consolidated;
  return isSameValue(values[field], winner.values[field]) ? DUPLICATE : fate;
}
