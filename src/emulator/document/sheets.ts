import { refuse } from '../engine/errors';
import type { Book, Sheet } from './book';
import { copySheetState } from './sheet-copy';
import { namesChanged } from './names';
import { gridName } from './sheet-names';
import { parseZone, quoteSheet, splitAddress } from './zones';

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function checkSheetName(book: Book, name: string, own: Sheet | null): void {
  const isLegal =
    typeof name === 'string' &&
    name.trim().length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isLegal) throw refuse('InvalidArgument', `"${name}" is no valid name for a sheet.`);
  const other = book.sheetNamed(name);
  if (other && other !== own)
    throw refuse('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

function requireStructure(book: Book): void {
  if (book.protection) throw refuse('AccessDenied', 'The structure of the workbook is protected.');
}

export function addSheet(book: Book, name: string | null): Sheet {
  requireStructure(book);
  let number = book.sheets.length + 1;
  while (name === null && book.sheetNamed(`${book.sheetWord}${number}`)) number++;
  const wanted = name ?? `${book.sheetWord}${number}`;
  checkSheetName(book, wanted, null);
  const sheet = book.newSheet(book.newSheetId());
  const payload = {
    sheetId: sheet.id,
    position: book.sheets.length,
    name: gridName(wanted),
    rows: 200,
    cols: 26,
  };
  book.grid.dispatch(['CREATE_SHEET', payload]);
  book.sheets.push(sheet);
  book.emit({ kind: 'sheetAdded', sheet, detail: {} });
  return sheet;
}

export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  requireStructure(book);
  const visible = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  if (visible.length === 0)
    throw refuse('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  if (sheet.visibility === 'VeryHidden')
    throw refuse('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  if (sheet === book.active) book.activate(visible[0] ?? sheet);
  const name = sheet.name;
  book.grid.dispatch(['DELETE_SHEET', { sheetId: sheet.id, sheetName: sheet.gridName }]);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.names = book.names
    .filter((state) => state.sheetId !== sheet.id)
    .map((state) =>
      splitAddress(state.formula).sheet?.toLowerCase() === name.toLowerCase()
        ? Object.assign(state, { formula: '=#REF!' })
        : state,
    );
  namesChanged(book);
  book.emit({ kind: 'sheetDeleted', sheet, detail: {} });
}

export function renameSheet(sheet: Sheet, name: string): void {
  const { book } = sheet;
  const old = sheet.name;
  if (name === old) return;
  requireStructure(book);
  checkSheetName(book, name, sheet);
  book.grid.dispatch([
    'RENAME_SHEET',
    { sheetId: sheet.id, oldName: sheet.gridName, newName: gridName(name) },
  ]);
  renamedReferences(book, old, name);
  book.emit({ kind: 'sheetRenamed', sheet, detail: { nameBefore: old, nameAfter: name } });
}

/** Names and charts follow a sheet's new name; the grid has seen to the formulas of cells. */
export function renamedReferences(book: Book, before: string, after: string): void {
  const renamed = (address: string): string => {
    const { sheet: on, rest } = splitAddress(address);
    const lead = address.startsWith('=') ? '=' : '';
    return on?.toLowerCase() === before.toLowerCase() && parseZone(rest)
      ? `${lead}${quoteSheet(after)}!${rest}`
      : address;
  };
  for (const state of book.names) state.formula = renamed(state.formula);
  for (const { charts } of book.sheets)
    for (const series of charts.flatMap((chart) => chart.series)) {
      series.values = series.values && renamed(series.values);
      series.categories = series.categories && renamed(series.categories);
      series.sizes = series.sizes && renamed(series.sizes);
    }
  namesChanged(book);
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw refuse('InvalidArgument');
  requireStructure(book);
  const delta = position - sheet.position;
  if (delta === 0) return;
  book.grid.dispatch(['MOVE_SHEET', { sheetId: sheet.id, delta }]);
  const others = book.sheets.filter((other) => other !== sheet);
  others.splice(position, 0, sheet);
  book.sheets = others;
  book.emit({
    kind: 'sheetMoved',
    sheet,
    detail: { positionAfter: position, positionBefore: position - delta },
  });
}

export function setVisibility(sheet: Sheet, visibility: Sheet['visibility']): void {
  const { book } = sheet;
  const before = sheet.visibility;
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw refuse('InvalidArgument');
  if (visibility === before) return;
  requireStructure(book);
  const visible = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && visible.length === 0)
    throw refuse('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  if (visibility !== 'Visible' && sheet === book.active && visible[0]) book.activate(visible[0]);
  sheet.visibility = visibility;
  book.grid.dispatch([
    visibility === 'Visible' ? 'SHOW_SHEET' : 'HIDE_SHEET',
    { sheetId: sheet.id, sheetName: sheet.gridName },
  ]);
  book.emit({
    kind: 'sheetVisibility',
    sheet,
    detail: { visibilityBefore: before, visibilityAfter: visibility },
  });
}

/** `None`, `Before`, `After`, `Beginning` or `End`; without a place the copy goes to the end. */
export function copySheet(sheet: Sheet, place: string, relativeTo: Sheet | null): Sheet {
  const { book } = sheet;
  requireStructure(book);
  let number = 2;
  while (book.sheetNamed(`${sheet.name} (${number})`)) number++;
  const copy = book.newSheet(book.newSheetId());
  const payload = { sheetId: sheet.id, sheetIdTo: copy.id, sheetNameTo: `${sheet.gridName} (${number})` };
  book.grid.dispatch(['DUPLICATE_SHEET', payload]);
  // The grid puts a copy beside its original.
  book.sheets.splice(sheet.position + 1, 0, copy);
  copySheetState(sheet, copy);
  book.stale.add('formulas');
  const last = book.sheets.length - 1;
  const target = relativeTo ? relativeTo.position : last;
  const isAfter = target > copy.position;
  const positions: Readonly<Record<string, number>> = {
    Beginning: 0,
    Before: isAfter ? target - 1 : target,
    After: isAfter ? target : target + 1,
  };
  moveSheet(copy, Math.min(last, positions[place] ?? last));
  book.emit({ kind: 'sheetAdded', sheet: copy, detail: {} });
  return copy;
}
