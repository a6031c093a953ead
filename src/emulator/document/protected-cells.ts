import type { Book, Sheet } from './book';
import { isLocked } from './cells';
import type { GridZone, SpreadsheetCommand } from './grid-types';
import { sheetZone } from './zones';

/** Why the grid's user may not do something. */
export type Protection = 'sheet' | 'workbook';

const structural = new Set([
  'CREATE_SHEET', 'DELETE_SHEET', 'DUPLICATE_SHEET', 'MOVE_SHEET', 'RENAME_SHEET', 'HIDE_SHEET', 'SHOW_SHEET',
]); // prettier-ignore

/** Commands that a sheet's protection may allow as a whole, by the name of the option. */
const options: Readonly<Record<string, (command: SpreadsheetCommand) => string>> = {
  SET_FORMATTING: () => 'allowFormatCells',
  CLEAR_FORMATTING: () => 'allowFormatCells',
  SET_ZONE_BORDERS: () => 'allowFormatCells',
  SET_BORDERS_ON_TARGET: () => 'allowFormatCells',
  RESIZE_COLUMNS_ROWS: byLines('allowFormat'),
  HIDE_COLUMNS_ROWS: byLines('allowFormat'),
  UNHIDE_COLUMNS_ROWS: byLines('allowFormat'),
  ADD_COLUMNS_ROWS: byLines('allowInsert'),
  REMOVE_COLUMNS_ROWS: byLines('allowDelete'),
  SORT_CELLS: () => 'allowSort',
};

/** Commands that change cells, which must be unlocked. */
const cellCommands = new Set([
  'UPDATE_CELL', 'DELETE_CONTENT', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CELL', 'INSERT_CELL', 'PASTE',
  'PASTE_FROM_OS_CLIPBOARD', 'MOVE_RANGES', 'ADD_MERGE', 'REMOVE_MERGE', 'CREATE_TABLE', 'REMOVE_TABLE',
]); // prettier-ignore

/**
 * What keeps the grid's user from a change; null when it is free.
 * https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6
 */
export function protectionAgainst(book: Book, command: SpreadsheetCommand): Protection | null {
  if (structural.has(command.type)) return book.protection ? 'workbook' : null;
  const option = options[command.type]?.(command);
  if (option === undefined && !cellCommands.has(command.type)) return null;
  const sheet = book.sheetById(command.sheetId ?? book.active.id);
  if (!sheet?.protection) return null;
  const isFree = option ? sheet.protection.options[option] === true : !touchesLocked(sheet, command);
  return isFree ? null : 'sheet';
}

function byLines(verb: string): (command: SpreadsheetCommand) => string {
  return ({ dimension }) => verb + (dimension === 'ROW' ? 'Rows' : 'Columns');
}

function touchesLocked(sheet: Sheet, command: SpreadsheetCommand): boolean {
  const { grid } = sheet.book;
  return zonesOf(command).some((zone) => {
    const held = grid.clip(sheet.id, zone);
    return held === null || isLocked(sheet, held);
  });
}

/** The cells a command names; without a name it may be any. */
export function zonesOf({ row, col, target, zone }: SpreadsheetCommand): readonly GridZone[] {
  if (target) return target;
  if (zone) return [zone];
  return row === undefined || col === undefined
    ? [sheetZone]
    : [{ top: row, bottom: row, left: col, right: col }];
}
