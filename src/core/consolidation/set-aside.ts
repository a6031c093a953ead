import { formatAddress } from '../model/address';
import { type CellTable, Kind, valueAt } from '../model/cells';
import { serialToIso } from '../model/dates';
import type { WorkbookSnapshot } from '../model/snapshot';
import { type SetAsideReason, setAsideReason } from './fate';
import { placeOfWinner } from './conflicts';
import { rowLabel } from './findings';
import type { TableIntake } from './draft';
import type { Intake } from './intake';

/** One cell that was not brought into the master, where it stood and why. */
export interface SetAsideEntry {
  /** {@link Submission.id}. */
  readonly submission: string;
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
  /** What a person knows the row by; '' when there is nothing. */
  readonly row: string;
  /** Heading of the column; '' outside tables. */
  readonly heading: string;
  readonly text: string;
  readonly reason: SetAsideReason;
  /** Where the record stands that was kept instead; '' when there is none. */
  readonly kept: string;
}

/** Every cell of the sheet that was set aside, in reading order; `tables` are those of its file. */
export function setAsideCells(
  intake: Intake,
  sheet: number,
  tables: readonly TableIntake[],
): SetAsideEntry[] {
  const snapshot = intake.snapshot.sheets[sheet];
  const fates = intake.fates[sheet];
  if (!snapshot || !fates) return [];
  const entries: SetAsideEntry[] = [];
  let winners: ReadonlyMap<number, string> | null = null;
  let labels: ((row: number, column: number) => Labels) | null = null;
  for (let cell = 0; cell < fates.length; cell++) {
    const reason = setAsideReason(fates[cell] ?? 0);
    if (reason === null) continue;
    labels ??= labelFinder(intake, sheet, tables);
    if (GAVE_WAY.has(reason)) winners ??= winnersOf(sheet, tables);
    const at = { row: snapshot.cells.rows[cell] ?? 0, column: snapshot.cells.columns[cell] ?? 0 };
    entries.push({
      submission: intake.id,
      file: intake.file,
      sheet: snapshot.name,
      address: formatAddress(at),
      ...labels(at.row, at.column),
      text: cellText(intake.snapshot, snapshot.cells, cell),
      reason,
      kept: GAVE_WAY.has(reason) ? (winners?.get(cell) ?? '') : '',
    });
  }
  return entries;
}

/** Reasons that are another record. */
const GAVE_WAY: ReadonlySet<SetAsideReason> = new Set([
  'superseded',
  'other-sheet-has-key',
  'other-row-has-key',
  'other-row-has-code',
]);

/** Where the records stand that were kept instead of those of the sheet, by cell. */
function winnersOf(sheet: number, tables: readonly TableIntake[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { table, drafts } of tables) {
    if (table.sheet !== sheet) continue;
    for (const draft of drafts) {
      if (!draft.winner) continue;
      const place = placeOfWinner(draft, draft.winner);
      for (const column of [...table.columns.values(), ...table.names.values()])
        found.set(column.cells[draft.record] ?? -1, place);
    }
  }
  return found;
}

interface Labels {
  readonly row: string;
  readonly heading: string;
}

function labelFinder(
  intake: Intake,
  sheet: number,
  tables: readonly TableIntake[],
): (row: number, column: number) => Labels {
  const rows = new Map<number, string>();
  for (const source of tables) {
    if (source.table.sheet !== sheet) continue;
    for (const [record, row] of source.table.rows.entries()) {
      if (!rows.has(row)) rows.set(row, rowLabel(source, record));
    }
  }
  const regions = (intake.matches[sheet] ?? []).map(({ region }) => region);
  return (row, column) => {
    const region = regions.find(({ range }) => row >= range.top && row <= range.bottom);
    const heading =
      region?.orientation === 'rows'
        ? region.columns.find((one) => one.column === column)?.heading
        : undefined;
    return { row: rows.get(row) ?? '', heading: heading ?? '' };
  };
}

/** What stands in the cell, as text; a date as its ISO text. */
export function cellText(workbook: WorkbookSnapshot, cells: CellTable, cell: number): string {
  const value = valueAt(cells, cell);
  switch (value.kind) {
    case Kind.text: {
      const formula = cells.formulas.get(cell);
      return value.text === '' && formula ? `=${formula.text}` : value.text;
    }
    case Kind.number:
      return String(value.number);
    case Kind.date:
      return serialToIso(value.serial, workbook.date1904 === true) ?? String(value.serial);
    case Kind.boolean:
      return value.boolean ? 'TRUE' : 'FALSE';
    case Kind.error:
      return value.error;
  }
}
