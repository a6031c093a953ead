import { eachCell, readCell, usedZone } from '../document/cells';
import { intersect, zoneAt, type Zone } from '../document/zones';
import type { AreasTarget, RangeTarget } from './targets';

type Read = ReturnType<typeof readCell>;

const kinds: Readonly<Record<string, (cell: Read) => boolean>> = {
  All: () => true,
  Errors: (cell) => cell.isError,
  Logical: (cell) => typeof cell.value === 'boolean',
  Numbers: (cell) => typeof cell.value === 'number',
  Text: (cell) => typeof cell.value === 'string' && !cell.isError,
  ErrorsLogical: (cell) => cell.isError || typeof cell.value === 'boolean',
  ErrorsNumbers: (cell) => cell.isError || typeof cell.value === 'number',
  ErrorsText: (cell) => typeof cell.value === 'string',
  LogicalNumbers: (cell) => typeof cell.value === 'boolean' || typeof cell.value === 'number',
  LogicalText: (cell) => typeof cell.value === 'boolean' || (typeof cell.value === 'string' && !cell.isError),
  NumbersText: (cell) => typeof cell.value === 'number' || (typeof cell.value === 'string' && !cell.isError),
};

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells */
export function specialCells(target: RangeTarget, type: string, valueType: string): AreasTarget | null {
  const { sheet } = target;
  // Blank cells count only inside what is used.
  const within = intersect(target.zone, usedZone(sheet, target.zone, false) ?? zoneAt(0, 0));
  if (!within) return null;
  const isKind = kinds[valueType] ?? (() => true);
  const { isRowHidden, isColHidden } = sheet.book.grid.model.getters;
  const tests: Readonly<Record<string, (cell: Read, row: number, column: number) => boolean>> = {
    Blanks: (cell) => cell.value === null,
    Constants: (cell) => cell.value !== null && cell.formula === null && isKind(cell),
    Formulas: (cell) => cell.formula !== null && isKind(cell),
    Visible: (_, row, column) => !isRowHidden(sheet.id, row) && !isColHidden(sheet.id, column),
    DataValidations: (_, row, column) =>
      sheet.validations.some((state) => state.zones.some((zone) => intersect(zone, zoneAt(row, column)))),
    ConditionalFormats: (_, row, column) =>
      sheet.conditionalFormats.some((state) =>
        state.zones.some((zone) => intersect(zone, zoneAt(row, column))),
      ),
  };
  const test = tests[type];
  if (!test) return null;
  const runs: Zone[] = [];
  eachCell(sheet, within, (row, column) => {
    if (test(readCell(sheet, row, column), row, column)) addCell(runs, row, column);
  });
  return runs.length === 0 ? null : { sheet, zones: joinRows(runs) };
}

function addCell(runs: Zone[], row: number, column: number): void {
  const last = runs.at(-1);
  if (last && last.top === row && last.right === column - 1)
    runs[runs.length - 1] = { ...last, right: column };
  else runs.push(zoneAt(row, column));
}

/** Runs of equal columns in rows below one another become one area. */
function joinRows(runs: readonly Zone[]): Zone[] {
  const areas: Zone[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (area) => area.left === run.left && area.right === run.right && area.bottom === run.top - 1,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, bottom: run.bottom };
    else areas.push(run);
  }
  return areas;
}
