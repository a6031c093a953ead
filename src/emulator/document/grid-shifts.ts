import type { SpreadsheetCommand } from './grid-types';
import type { Shift } from './zones';

/** How rows or columns of a sheet move by a command of the grid, also by one that is taken back or done again. */
export interface SheetShift extends Shift {
  readonly sheetId: string;
}

export function shiftsOf(command: SpreadsheetCommand): readonly SheetShift[] {
  const { commands = [] } = command;
  if (command.type === 'REDO') return commands.flatMap(shiftsOf);
  if (command.type === 'UNDO') return commands.flatMap(shiftsOf).map(inverse).reverse();
  const dimension = command.dimension === 'ROW' ? 'row' : 'column';
  const { sheetId = '' } = command;
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const at = (command.base ?? 0) + (command.position === 'after' ? 1 : 0);
    return [{ sheetId, dimension, at, count: command.quantity ?? 0 }];
  }
  if (command.type !== 'REMOVE_COLUMNS_ROWS') return [];
  const elements = [...(command.elements ?? [])].sort((a, b) => b - a);
  return elements.map((at) => ({ sheetId, dimension, at, count: -1 }));
}

const inverse = (shift: SheetShift): SheetShift => ({ ...shift, count: -shift.count });
