import { refuse } from '../engine/errors';
import type { Book, Sheet } from './book';
import { refreshFormulas } from './cells';
import { isRangeFormula } from './formulas';
import type { NameState } from './state';
import { parseZone, splitAddress, type Zone } from './zones';

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

/** Names that the grid has, with their places: each one that comes or goes makes it calculate everything anew. */
const drawn = new WeakMap<Book, ReadonlyMap<string, string>>();

/** Gives the grid the names that are ranges of the workbook, and makes anew the formulas that use others. */
export function namesChanged(book: Book): void {
  const wanted = rangesOfNames(book);
  const known = drawn.get(book) ?? new Map<string, string>();
  const places = new Map([...wanted].map(([name, range]) => [name, JSON.stringify(range)]));
  const held = new Set(book.grid.model.getters.getNamedRanges().map(({ name }) => name));
  const isKept = (name: string): boolean => held.has(name) && known.get(name) === places.get(name);
  book.grid.dispatch(
    ...[...held].filter((name) => !isKept(name)).map((name) => ['DELETE_NAMED_RANGE', { name }] as const),
    ...[...wanted]
      .filter(([name]) => !isKept(name))
      .map(([name, range]) => ['CREATE_NAMED_RANGE', { name, ranges: [range] }] as const),
  );
  drawn.set(book, places);
  refreshFormulas(book.sheets);
}

function rangesOfNames(book: Book): Map<string, object> {
  const ranges = new Map<string, object>();
  for (const state of book.names) {
    const cells = cellsOfName(book, state);
    if (!cells || state.sheetId !== null || !isRangeFormula(state.formula)) continue;
    const clipped = book.grid.clip(cells.sheet.id, cells.zone);
    if (clipped)
      ranges.set(state.name, book.grid.model.getters.getRangeDataFromZone(cells.sheet.id, clipped));
  }
  return ranges;
}
