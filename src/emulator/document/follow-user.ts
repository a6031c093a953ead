import type { Book, Sheet } from './book';
import type { SpreadsheetCommand } from './grid-types';
import { shiftsOf } from './grid-shifts';
import { protectionAgainst, zonesOf, type Protection } from './protected-cells';
import { copySheetState } from './sheet-copy';
import { excelName } from './sheet-names';
import { renamedReferences } from './sheets';
import { shiftBook } from './structure';
import { bound, type Zone } from './zones';

const ofSheets = new Set(['CREATE_SHEET', 'DELETE_SHEET', 'DUPLICATE_SHEET', 'MOVE_SHEET']);
const ofCells = new Set(['UPDATE_CELL', 'DELETE_CONTENT', 'CLEAR_CELL', 'CLEAR_CELLS', 'MOVE_RANGES']);
const visibilities: Readonly<Record<string, Sheet['visibility']>> = {
  HIDE_SHEET: 'Hidden',
  SHOW_SHEET: 'Visible',
};

/**
 * Keeps the workbook in step with its grid: with rows and columns that move whoever moves them, and with all that
 * the grid's user does. `onRefused` is told what they may not do.
 */
export function followUser(book: Book, onRefused: (why: Protection) => void): void {
  const { grid } = book;
  const edits = new Map<Sheet, Zone>();
  const buried = new Map<string, Sheet>();
  const copies: { readonly from: string; readonly to: string }[] = [];
  let areSheetsNew = false;

  const edited = (command: SpreadsheetCommand): void => {
    const sheet = book.sheetById(command.sheetId ?? '');
    if (!sheet) return;
    for (const zone of zonesOf(command)) {
      const before = edits.get(sheet);
      edits.set(sheet, before ? bound(before, zone) : zone);
    }
  };
  const follow = (command: SpreadsheetCommand, isUndone: boolean): void => {
    const { type, commands = [], sheetId = '', sheetIdTo = '' } = command;
    if (type === 'UNDO') for (const inner of [...commands].reverse()) follow(inner, true);
    if (type === 'REDO') for (const inner of commands) follow(inner, false);
    if (ofCells.has(type)) edited(command);
    areSheetsNew ||= ofSheets.has(type);
    if (type === 'DUPLICATE_SHEET') copies.push({ from: sheetId, to: sheetIdTo });
    const sheet = book.sheetById(sheetId);
    if (type === 'RENAME_SHEET' && sheet) renamed(sheet, command, isUndone);
    const visibility = visibilities[type];
    if (visibility && sheet)
      sheet.visibility = isUndone === (visibility === 'Visible') ? 'Hidden' : 'Visible';
  };

  grid.onCommand((command) => {
    for (const shift of shiftsOf(command)) shiftBook(book, shift);
  });
  grid.onUser({
    selected: (sheetId, zone) => {
      const sheet = book.sheetById(sheetId);
      if (sheet) book.selected(sheet, zone);
    },
    wentTo: (sheetId) => {
      const sheet = book.sheetById(sheetId);
      if (sheet) book.shown(sheet);
    },
    did: (command) => follow(command, false),
    finished: () => {
      if (areSheetsNew) rearrange(book, buried, copies.splice(0));
      areSheetsNew = false;
      for (const [sheet, zone] of edits) book.edited(sheet, zone);
      edits.clear();
    },
    refuses: (command) => protectionAgainst(book, command) !== null,
    rejected: (command) => {
      const why = protectionAgainst(book, command);
      if (why) onRefused(why);
    },
  });
}

function renamed(sheet: Sheet, { oldName = '', newName = '' }: SpreadsheetCommand, isUndone: boolean): void {
  const [old, fresh] = [excelName(oldName), excelName(newName)];
  const [before, after] = isUndone ? [fresh, old] : [old, fresh];
  renamedReferences(sheet.book, before, after);
  sheet.book.emit({ kind: 'sheetRenamed', sheet, detail: { nameBefore: before, nameAfter: after } });
}

/** Sheets in the grid's order. One that comes back by an undo has what it had. */
function rearrange(
  book: Book,
  buried: Map<string, Sheet>,
  copies: readonly { readonly from: string; readonly to: string }[],
): void {
  const before = book.sheets;
  const ids = book.grid.sheetIds();
  const known = new Map([...buried, ...before.map((sheet) => [sheet.id, sheet] as const)]);
  book.sheets = ids.map((id) => known.get(id) ?? book.newSheet(id));
  for (const { from, to } of copies) {
    const [source, copy] = [book.sheetById(from), book.sheetById(to)];
    if (source && copy && !known.has(to)) copySheetState(source, copy);
  }
  const gone = before.filter((sheet) => !book.sheets.includes(sheet));
  for (const sheet of gone) buried.set(sheet.id, sheet);
  const shown = book.sheetById(book.grid.activeSheetId());
  if (shown && gone.includes(book.active)) book.active = shown;
  book.stale.add('names').add('formulas');
  for (const sheet of gone) book.emit({ kind: 'sheetDeleted', sheet, detail: {} });
  book.sheets.forEach((sheet, position) => {
    const was = before.indexOf(sheet);
    if (was < 0) book.emit({ kind: 'sheetAdded', sheet, detail: {} });
    else if (ids.length === before.length && was !== position)
      book.emit({ kind: 'sheetMoved', sheet, detail: { positionBefore: was, positionAfter: position } });
  });
}
