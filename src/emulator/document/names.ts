import { refuse } from '../engine/errors';
import type { Book, Sheet } from './book';
import { isRangeFormula } from './formulas';
import type { NameState } from './state';
import type { Command } from './waiting-looks';
import { parseZone, sameZone, splitAddress, type Zone } from './zones';

/** https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function checkName(name: string): void {
  const isValid =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !parseZone(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d+c\d+$/i.test(name);
  if (!isValid) throw refuse('InvalidArgument', `The name "${name}" is not valid.`);
}

export function addName(book: Book, state: NameState): NameState {
  checkName(state.name);
  if (findName(book, state.name, state.sheetId))
    throw refuse('ItemAlreadyExists', `The name "${state.name}" exists.`);
  book.names.push(state);
  namesChanged(book);
  return state;
}

export function findName(book: Book, name: string, sheetId: string | null): NameState | undefined {
  return book.names.find(
    (state) => state.sheetId === sheetId && state.name.toLowerCase() === name.toLowerCase(),
  );
}

export function removeName(book: Book, state: NameState): void {
  book.names = book.names.filter((other) => other !== state);
  namesChanged(book);
}

/** The cells a name stands for; null for a constant or a formula. */
export function cellsOfName(
  book: Book,
  state: NameState,
): { readonly sheet: Sheet; readonly zone: Zone } | null {
  const { sheet, rest } = splitAddress(state.formula);
  const zone = parseZone(rest);
  const found = sheet === null ? undefined : book.sheetNamed(sheet);
  return found && zone ? { sheet: found, zone } : null;
}

/** The grid is told of names, and formulas that use them are made anew, before it is read the next time. */
export function namesChanged(book: Book): void {
  book.stale.add('names').add('formulas');
}

/** Gives the grid the names that are ranges of the workbook. Only what differs is told to it. */
export function drawNames(book: Book): void {
  const { getters } = book.grid.model;
  const wanted = new Map(book.names.flatMap((state) => gridName(book, state)));
  const commands: Command[] = [];
  for (const { name, range } of getters.getNamedRanges()) {
    const cells = wanted.get(name);
    if (cells && cells.sheet.id === range.sheetId && sameZone(cells.zone, range.zone)) wanted.delete(name);
    else commands.push(['DELETE_NAMED_RANGE', { name }]);
  }
  for (const [name, { sheet, zone }] of wanted) {
    const range = getters.getRangeDataFromZone(sheet.id, zone);
    commands.push(['CREATE_NAMED_RANGE', { name, ranges: [range] }]);
  }
  book.grid.dispatch(...commands);
}

type Cells = NonNullable<ReturnType<typeof cellsOfName>>;

function gridName(book: Book, state: NameState): (readonly [string, Cells])[] {
  const cells = state.sheetId === null && isRangeFormula(state.formula) ? cellsOfName(book, state) : null;
  const zone = cells && book.grid.clip(cells.sheet.id, cells.zone);
  return zone ? [[state.name, { sheet: cells.sheet, zone }]] : [];
}
