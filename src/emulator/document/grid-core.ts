import type { GridSelection, SpreadsheetCommand, SpreadsheetLibrary, SpreadsheetModel } from './grid-types';
import { intersect, type Shift, type Zone } from './zones';

/** What the person before the grid does. */
export interface GridUser {
  edited(sheetId: string, zone: Zone): void;
  selected(sheetId: string, zone: Zone): void;
  wentTo(sheetId: string): void;
}

/** A command of the grid and what it needs. */
export type Command = readonly [string, object];

const bulkCommand = 'EXCEL_BULK';
const firstRows = 200;
const firstColumns = 26;
const bulkKey = 'excel_bulk';

/** The grid itself: its commands, its size, its user. What it calls things and what it can draw stays in here. */
export class GridCore {
  readonly model: SpreadsheetModel;
  private readonly drawable = new Map<string, boolean>();
  /** Whether what happens now is done by the host and not by the grid's user. */
  private isOwn = false;

  constructor(
    private readonly library: SpreadsheetLibrary,
    model: SpreadsheetModel | null,
    firstSheet: { readonly id: string; readonly name: string },
  ) {
    GridCore.prepare(library);
    this.model =
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

  /** Carries out commands as one; true when the grid took them. */
  dispatch(...commands: readonly Command[]): boolean {
    const [first] = commands;
    if (!first) return true;
    return this.asOwn(() => {
      if (commands.length > 1) return this.model.dispatch(bulkCommand, { commands }).isSuccessful;
      return this.model.dispatch(first[0], first[1]).isSuccessful;
    });
  }

  /** Selects cells of the sheet that is shown. */
  select(zone: Zone): void {
    this.grow(this.model.getters.getActiveSheetId(), zone.top, zone.left);
    const held = this.clip(this.model.getters.getActiveSheetId(), zone);
    if (!held) return;
    const cell = { col: held.left, row: held.top };
    this.asOwn(() => this.model.selection.selectZone({ cell, zone: held }));
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
    this.model.on('command-dispatched', this, (command) => {
      if (this.isOwn) return;
      const { sheetId = '', col = 0, row = 0, target = [] } = command;
      if (command.type === 'UPDATE_CELL')
        user.edited(sheetId, { top: row, bottom: row, left: col, right: col });
      if (command.type === 'DELETE_CONTENT') for (const zone of target) user.edited(sheetId, zone);
      if (command.type === 'ACTIVATE_SHEET') user.wentTo(command.sheetIdTo ?? '');
    });
    const handleEvent = ({ anchor }: GridSelection): void => {
      if (!this.isOwn) user.selected(this.model.getters.getActiveSheetId(), anchor.zone);
    };
    this.model.selection.observe(this, { handleEvent });
  }

  onCommand(listen: (command: SpreadsheetCommand) => void): void {
    this.model.on('command-dispatched', this, listen);
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
    const { getNumberRows, getNumberCols } = this.model.getters;
    return row < getNumberRows(sheetId) && column < getNumberCols(sheetId);
  }

  grow(sheetId: string, row: number, column: number): void {
    this.growBy(sheetId, 'ROW', row + 1 - this.model.getters.getNumberRows(sheetId));
    this.growBy(sheetId, 'COL', column + 1 - this.model.getters.getNumberCols(sheetId));
  }

  private growBy(sheetId: string, dimension: 'ROW' | 'COL', missing: number): void {
    if (missing <= 0) return;
    const { getNumberRows, getNumberCols, getSheetName } = this.model.getters;
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
    const bottom = this.model.getters.getNumberRows(sheetId) - 1;
    const right = this.model.getters.getNumberCols(sheetId) - 1;
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
