import { CellTableBuilder } from '../model/cell-table-builder';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { readTables, type WorkbookReading } from '../reading/read-workbook-tables';
import type { TemplateDefinition } from '../templates/template';

/** Reads the changed sheets of a workbook again and keeps what was read from the others; the sheets are the same ones. */
export function readAgain(
  previous: WorkbookReading,
  workbook: WorkbookSnapshot,
  changed: ReadonlySet<string>,
  templates: readonly TemplateDefinition[],
): WorkbookReading {
  const isChanged = (sheet: number) => changed.has(workbook.sheets[sheet]?.name ?? '');
  const sheets = workbook.sheets.map((sheet, i) => (isChanged(i) ? sheet : emptied(sheet)));
  const now = readTables({ ...workbook, sheets }, templates);
  return {
    tables: [
      ...previous.tables.filter(({ sheet }) => !isChanged(sheet)),
      ...now.tables.filter(({ sheet }) => isChanged(sheet)),
    ].sort((a, b) => a.sheet - b.sheet),
    matches: now.matches.map((match, i) => (isChanged(i) ? match : (previous.matches[i] ?? []))),
    roles: now.roles.map((role, i) => (isChanged(i) ? role : (previous.roles[i] ?? new Uint8Array()))),
  };
}

function emptied(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, cells: new CellTableBuilder().build(), dimension: null, merges: [], tables: [] };
}
