import type {
  GridCell,
  GridSelection,
  SpreadsheetCommand,
  SpreadsheetLibrary,
  SpreadsheetModel,
} from './grid-types';
import { WaitingLooks, type Command } from './waiting-looks';
import { intersect, type Zone } from './zones';

/** What the person before the grid does. */
export interface GridUser {
  selected(sheetId: string, zone: Zone): void;
  wentTo(sheetId: string): void;
  /** A command of theirs, and the commands inside it, one after the other. */
  did(command: SpreadsheetCommand): void;
  /** All that they did at once is done. */
  finished(): void;
  refuses(command: SpreadsheetCommand): boolean;
  /** A whole command of theirs was refused, by us or by the grid. */
  rejected(command: SpreadsheetCommand): void;
}

/** What the plugin inside the grid asks for each command. */
interface Gate {
  refuses(command: SpreadsheetCommand): boolean;
  /** Whether what happens is done by the host. */
  readonly isOwn: boolean;
  /** Whether the grid took the last command of a bulk. */
  tookLast: boolean;
}

const bulkCommand = 'EXCEL_BULK';
const firstRows = 200;
const firstColumns = 26;
const pluginKey = 'excel_host';
const gateKey = 'excelGate';

/** The grid itself: its commands, its size, its user. What it calls things and what it can draw stays in here. */
export class GridCore {
  protected readonly waiting = new WaitingLooks();
  private readonly own: SpreadsheetModel;
  private readonly gate: Gate;
  private settling: (() => void) | null = null;
  private readonly drawable = new Map<string, boolean>();
  /** Whether what happens now is done by the host and not by the grid's user. */
  private isOwn = false;
  private user: GridUser | null = null;
  /** Whether the host has changed anything since the last time. */
  hasWritten = false;

  constructor(
    private readonly library: SpreadsheetLibrary,
    firstSheet: { readonly id: string; readonly name: string },
  ) {
    GridCore.prepare(library);
    const isOwn = (): boolean => this.isOwn;
    this.gate = {
      get isOwn() {
        return isOwn();
      },
      refuses: (command) => !this.isOwn && this.user?.refuses(command) === true,
      tookLast: true,
    };
    this.own = new library.Model(
      { sheets: [{ ...firstSheet, colNumber: firstColumns, rowNumber: firstRows }] },
      { mode: 'normal', custom: { [gateKey]: this.gate } },
    );
  }

  /** Must run before a model is made: one command for many cells costs a fifth of as many commands. */
  static prepare(library: SpreadsheetLibrary): void {
    if (library.registries.featurePluginRegistry.contains(pluginKey)) return;
    class Host extends library.UIPlugin {
      static readonly getters: readonly string[] = [];
      private readonly gate: Gate | undefined;

      constructor(config: { readonly custom: Readonly<Record<string, Gate>> }) {
        super(config as never);
        this.gate = config.custom[gateKey];
      }

      allowDispatch(command: SpreadsheetCommand): string {
        return this.gate?.refuses(command) ? 'Readonly' : 'Success';
      }

      handle(command: { readonly type: string; readonly commands?: readonly Command[] }): void {
        if (command.type !== bulkCommand) return;
        for (const [type, payload] of command.commands ?? []) {
          const { isSuccessful } = this.dispatch(type, payload);
          if (this.gate) this.gate.tookLast = isSuccessful;
        }
      }
    }
    library.registries.featurePluginRegistry.add(pluginKey, Host);
    rarelyColoured(library);
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

  /** Carries out commands as one, after all that waits; true when the grid took the last of them. */
  dispatch(...commands: readonly Command[]): boolean {
    return this.dispatchAll(commands);
  }

  /** For as many commands as there may be: a call takes no more than some hundred thousand arguments. */
  dispatchAll(commands: readonly Command[]): boolean {
    return this.carryOut([...this.waiting.take(), ...commands]);
  }

  /** A command that nothing read before the next one depends on: of several with the same key the last one counts. */
  dispatchLater(key: string, command: Command): void {
    this.waiting.addLine(key, command);
  }

  private carryOut(commands: readonly Command[]): boolean {
    const [first] = commands;
    if (!first) return true;
    this.hasWritten = true;
    return this.asOwn(() => {
      if (commands.length > 1)
        return this.own.dispatch(bulkCommand, { commands }).isSuccessful && this.gate.tookLast;
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

  /**
   * After an add-in has written, what the user did before can be undone no more. Excel keeps it since ExcelApi 1.19,
   * which this host is older than: https://github.com/OfficeDev/office-js/issues/3788
   */
  forgetHistory(): void {
    this.own.session.trigger('snapshot', {});
    this.hasWritten = false;
  }

  /** Lets someone know what the grid's own user does. */
  onUser(user: GridUser): void {
    this.user = user;
    this.own.on('command-dispatched', this, (command) => {
      if (this.isOwn) return;
      if (command.type === 'ACTIVATE_SHEET') user.wentTo(command.sheetIdTo ?? '');
      else user.did(command);
    });
    this.own.on('command-rejected', this, ({ command }) => {
      if (!this.isOwn) user.rejected(command);
    });
    this.own.on('command-finalized', this, () => {
      if (!this.isOwn) user.finished();
    });
    const handleEvent = ({ anchor }: GridSelection): void => {
      if (!this.isOwn) user.selected(this.own.getters.getActiveSheetId(), anchor.zone);
    };
    this.own.selection.observe(this, { handleEvent });
  }

  onCommand(listen: (command: SpreadsheetCommand) => void): void {
    this.own.on('command-dispatched', this, listen);
  }

  /** The value of a formula as seen from a sheet. */
  evaluate(sheetId: string, formula: string): unknown {
    return this.model.getters.evaluateFormula(sheetId, formula);
  }

  /** Sheets in their order. */
  sheetIds(): readonly string[] {
    return this.own.getters.getSheetIds();
  }

  sheetName(sheetId: string): string {
    return this.own.getters.getSheetName(sheetId);
  }

  activeSheetId(): string {
    return this.own.getters.getActiveSheetId();
  }

  size(sheetId: string, dimension: 'row' | 'column'): number {
    const { getNumberRows, getNumberCols } = this.own.getters;
    return dimension === 'row' ? getNumberRows(sheetId) : getNumberCols(sheetId);
  }

  /** Merged cells of a sheet. */
  merges(sheetId: string): readonly Zone[] {
    return this.own.getters.getMerges(sheetId);
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
    const commands = this.growth(sheetId, row, column);
    if (commands.length > 0) this.dispatchAll(commands);
  }

  /** What makes a sheet reach to a cell. */
  protected growth(sheetId: string, row: number, column: number): Command[] {
    return [
      ...this.growBy(sheetId, 'ROW', row + 1 - this.own.getters.getNumberRows(sheetId)),
      ...this.growBy(sheetId, 'COL', column + 1 - this.own.getters.getNumberCols(sheetId)),
    ];
  }

  private growBy(sheetId: string, dimension: 'ROW' | 'COL', missing: number): Command[] {
    if (missing <= 0) return [];
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
    return [['ADD_COLUMNS_ROWS', payload]];
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

const colorsKey = 'custom_colors';

/**
 * The grid looks through all cells of all sheets for the colours to offer after each command that may bring one.
 * Of what the host does it looks once, with the next command of the grid's user.
 */
function rarelyColoured({ registries: { coreViewsPluginRegistry: views } }: SpreadsheetLibrary): void {
  class Colors extends views.get(colorsKey) {
    private readonly gate: Gate | undefined;

    constructor(config: { readonly custom: Readonly<Record<string, Gate>> }) {
      super(config as never);
      this.gate = config.custom[gateKey];
    }

    override finalize(): void {
      if (!this.gate?.isOwn) super.finalize();
    }
  }
  views.replace(colorsKey, Colors);
}
