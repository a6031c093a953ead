import type { WorkbookSnapshot } from '../../core/model/snapshot';

/** The workbook in which the sheets that were not read again are as they were before. */
export function withOlderSheets(
  workbook: WorkbookSnapshot,
  before: WorkbookSnapshot,
  fresh: ReadonlySet<string | undefined>,
): WorkbookSnapshot {
  const formats = [...workbook.formats];
  // The older cells point into the older list of number formats.
  const places = before.formats.map((format) => {
    const known = formats.indexOf(format);
    return known >= 0 ? known : formats.push(format) - 1;
  });
  const older = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = workbook.sheets.map((sheet) => {
    const old = fresh.has(sheet.name) ? undefined : older.get(sheet.name);
    if (!old) return sheet;
    return { ...old, cells: { ...old.cells, formats: old.cells.formats.map((i) => places[i] ?? 0) } };
  });
  return { ...workbook, formats, sheets };
}
