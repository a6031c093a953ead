import type {
  GridCell,
  GridSelection,
  SpreadsheetCommand,
  SpreadsheetLibrary,
  SpreadsheetModel,
} from './grid-types';
import { WaitingLooks, type Command } from './waiting-looks';
import { intersect, type Shift, type Zone } from './zones';

/** What the person before the grid does. */
export interface GridUser {
  edited(sheetId: string, zone: Zone): void;
  selected(sheetId: string, zone: Zone): void;
  wentTo(sheetId: string): void;
}

const bulkCommand = 'EXCEL_BULK';
const firstRows = 200;
const firstColumns = 26;
const bulkKey = 'excel_bulk';

/** The grid itself: its commands, its size, its user. What it calls things and what it can draw stays in here. */
export class GridCore {
  protected readonly waiting = new WaitingLooks();
  private readonly own: SpreadsheetModel;
  private settling: (() => void) | null = null;
  private readonly drawable = new Map<string, boolean>();
  /** Whether what happens now is done by the host and not by the grid's user. */
  private isOwn = false;

  constructor(
    private readonly library: SpreadsheetLibrary,
    model: SpreadsheetModel | null,
    firstSheet: { readonly id: string; readonly name: string },
  ) {
    GridCore.prepare(library);
    this.own =
      model ??
      new library.Model(
        { sheets: [{ ...firstSheet, colNumber: firstColumns, rowNumber: firstRows }] },
        { mode: 'normal' },
      );
  }

  /** Must run before a model is made: one command for many cells costs a fifth of as many commands. */
  static prepare(library: SpreadsheetLibrary): void {
    if (library.registries.featurePluginRegistry.contains(bulkKey)) return;
    class Bulk extends library.UIPlugin {
      static readonly getters: readonly string[] = [];
      handle(command: { readonly type: string; readonly commands?: readonly Command[] }): void {
        if (command.type === bulkCommand)
          for (const [type, payload] of command.commands ?? []) this.dispatch(type, payload);
      }
    }
    library.registries.featurePluginRegistry.add(bulkKey, Bulk);
  }

  /** The embedded spreadsheet, with all that was asked of it done. */
  get model(): SpreadsheetModel {
    this.settle();
    return this.own;
  }

  /** Does what waits. */
  settle(): void {
    this.carryOut(this.waiting.take());
    this.settling?.();
  }

  /** What else must be told to the grid before it is read. */
  onSettle(tell: () => void): void {
    this.settling = tell;
  }

  /** Carries out commands as one; true when the grid took them. */
  dispatch(...commands: readonly Command[]): boolean {
    this.carryOut(this.waiting.take());
    return this.carryOut(commands);
  }

  private carryOut(commands: readonly Command[]): boolean {
    const [first] = commands;
    if (!first) return true;
    return this.asOwn(() => {
      if (commands.length > 1) return this.own.dispatch(bulkCommand, { commands }).isSuccessful;
      return this.own.dispatch(first[0], first[1]).isSuccessful;
    });
  }

  /** Gives rows or columns a size, in pixels, before the grid is read the next time. */
  resize(sheetId: string, dimension: 'ROW' | 'COL', elements: readonly number[], size: number): void {
    this.waiting.addLine(`${sheetId} ${dimension} ${elements.join()}`, [
      'RESIZE_COLUMNS_ROWS',
      { sheetId, dimension, elements, size },
    ]);
  }

  /** Selects cells of the sheet that is shown. */
  select(zone: Zone): void {
    this.grow(this.own.getters.getActiveSheetId(), zone.top, zone.left);
    const held = this.clip(this.own.getters.getActiveSheetId(), zone);
    if (!held) return;
    const cell = { col: held.left, row: held.top };
    this.asOwn(() => this.own.selection.selectZone({ cell, zone: held }));
  }

  private asOwn<T>(run: () => T): T {
    const before = this.isOwn;
    this.isOwn = true;
    try {
      return run();
    } finally {
      this.isOwn = before;
    }
  }

  /** Cells that the grid's own user changed or selected, and sheets they went to. */
  onUser(user: GridUser): void {
    this.own.on('command-dispatched', this, (command) => {
      if (this.isOwn) return;
      const { sheetId = '', col = 0, row = 0, target = [] } = command;
      if (command.type === 'UPDATE_CELL')
        user.edited(sheetId, { top: row, bottom: row, left: col, right: col });
      if (command.type === 'DELETE_CONTENT') for (const zone of target) user.edited(sheetId, zone);
      if (command.type === 'ACTIVATE_SHEET') user.wentTo(command.sheetIdTo ?? '');
    });
    const handleEvent = ({ anchor }: GridSelection): void => {
      if (!this.isOwn) user.selected(this.own.getters.getActiveSheetId(), anchor.zone);
    };
    this.own.selection.observe(this, { handleEvent });
  }

  onCommand(listen: (command: SpreadsheetCommand) => void): void {
    this.own.on('command-dispatched', this, listen);
  }

  /** How rows or columns move by a command, also one from the grid's own user. */
  static shiftOf(
    command: SpreadsheetCommand,
  ): { readonly sheetId: string; readonly shifts: readonly Shift[] } | null {
    const dimension = command.dimension === 'ROW' ? 'row' : 'column';
    const { sheetId = '' } = command;
    if (command.type === 'ADD_COLUMNS_ROWS') {
      const at = (command.base ?? 0) + (command.position === 'after' ? 1 : 0);
      return { sheetId, shifts: [{ dimension, at, count: command.quantity ?? 0 }] };
    }
    if (command.type !== 'REMOVE_COLUMNS_ROWS') return null;
    const elements = [...(command.elements ?? [])].sort((a, b) => b - a);
    return { sheetId, shifts: elements.map((at) => ({ dimension, at, count: -1 })) };
  }

  /** The value of a formula as seen from a sheet. */
  evaluate(sheetId: string, formula: string): unknown {
    return this.model.getters.evaluateFormula(sheetId, formula);
  }

  protected holds(sheetId: string, row: number, column: number): boolean {
    const { getNumberRows, getNumberCols } = this.own.getters;
    return row < getNumberRows(sheetId) && column < getNumberCols(sheetId);
  }

  /** A cell as it is while looks may still wait. */
  protected cellNow(sheetId: string, row: number, column: number): GridCell | undefined {
    return this.holds(sheetId, row, column)
      ? this.own.getters.getCell({ sheetId, row, col: column })
      : undefined;
  }

  grow(sheetId: string, row: number, column: number): void {
    this.growBy(sheetId, 'ROW', row + 1 - this.own.getters.getNumberRows(sheetId));
    this.growBy(sheetId, 'COL', column + 1 - this.own.getters.getNumberCols(sheetId));
  }

  private growBy(sheetId: string, dimension: 'ROW' | 'COL', missing: number): void {
    if (missing <= 0) return;
    const { getNumberRows, getNumberCols, getSheetName } = this.own.getters;
    const base = (dimension === 'ROW' ? getNumberRows(sheetId) : getNumberCols(sheetId)) - 1;
    const spare = dimension === 'ROW' ? 50 : 4;
    const payload = {
      sheetId,
      sheetName: getSheetName(sheetId),
      dimension,
      base,
      position: 'after',
      quantity: missing + spare,
    };
    this.dispatch(['ADD_COLUMNS_ROWS', payload]);
  }

  clip(sheetId: string, zone: Zone): Zone | null {
    const bottom = this.own.getters.getNumberRows(sheetId) - 1;
    const right = this.own.getters.getNumberCols(sheetId) - 1;
    return intersect(zone, { top: 0, left: 0, bottom, right });
  }

  /** The grid refuses to show a cell whose format it cannot read, so such a format is only remembered. */
  protected safeFormat(format: string | undefined): string | undefined {
    if (format === undefined || format === 'General' || format === '') return undefined;
    let isDrawable = this.drawable.get(format);
    if (isDrawable === undefined) {
      isDrawable = this.canDraw(format);
      this.drawable.set(format, isDrawable);
    }
    return isDrawable ? format : undefined;
  }

  private canDraw(format: string): boolean {
    if (/;;|\[\$-|\[\$[^\]-]*-/.test(format)) return false;
    try {
      this.library.helpers.formatValue(45_000.5, { format, locale: this.library.DEFAULT_LOCALE });
      return true;
    } catch {
      return false;
    }
  }
}
