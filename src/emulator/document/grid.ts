import type {
  GridCell,
  GridPosition,
  GridSelection,
  SpreadsheetCommand,
  SpreadsheetLibrary,
  SpreadsheetModel,
} from './grid-types';
import { gridBorder, lookFrom, styleFrom } from './grid-style';
import type { BorderLook, CellLook } from './style';
import { intersect, subtract, type Shift, type Zone } from './zones';

export type CellValue = string | number | boolean | null;

export interface GridRead {
  readonly value: CellValue;
  /** Text of an error such as `#N/A` when the value is one. */
  readonly isError: boolean;
  /** As the grid writes it; null when the cell holds none. */
  readonly formula: string | null;
}

/** What one cell shall hold; a text is kept as it is, whatever it looks like. */
export interface GridWrite {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: CellValue } | { readonly formula: string };
  readonly format?: string;
}

/** What the person before the grid does. */
export interface GridUser {
  edited(sheetId: string, zone: Zone): void;
  selected(sheetId: string, zone: Zone): void;
  wentTo(sheetId: string): void;
}

type Command = readonly [string, object];

const bulkCommand = 'EXCEL_BULK';
const firstRows = 200;
const firstColumns = 26;
const bulkKey = 'excel_bulk';

/** The only place that knows o-spreadsheet: cells, formulas, looks, sizes and sheets, by the id of the sheet. */
export class Grid {
  readonly model: SpreadsheetModel;
  private readonly drawable = new Map<string, boolean>();
  /** Whether what happens now is done by the host and not by the grid's user. */
  private isOwn = false;

  constructor(
    private readonly library: SpreadsheetLibrary,
    model: SpreadsheetModel | null,
    firstSheet: { readonly id: string; readonly name: string },
  ) {
    Grid.prepare(library);
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

  // --- cells

  read(sheetId: string, row: number, column: number): GridRead {
    if (!this.holds(sheetId, row, column)) return empty;
    const position = { sheetId, row, col: column };
    const evaluated = this.model.getters.getEvaluatedCell(position);
    const cell = this.model.getters.getCell(position);
    const formula = cell?.isFormula ? this.model.getters.getCellText(position, { showFormula: true }) : null;
    if (evaluated.type === 'error') return { ...errorOf(String(evaluated.value), formula), formula };
    const value =
      evaluated.type === 'empty'
        ? null
        : cell?.format === '@'
          ? textCell(cell, evaluated.value)
          : evaluated.value;
    // An empty text that a formula gives is a value; the grid calls it empty.
    return { value: value === null && formula !== null ? '' : value, isError: false, formula };
  }

  /** The value of a formula as seen from a sheet. */
  evaluate(sheetId: string, formula: string): unknown {
    return this.model.getters.evaluateFormula(sheetId, formula);
  }

  look(sheetId: string, row: number, column: number): CellLook {
    const cell = this.cell(sheetId, row, column);
    if (!cell) return {};
    const look = lookFrom(cell.style);
    const shown = this.safeFormat(look.format);
    // The user of the grid chose another format since.
    return cell.format !== shown && cell.format !== undefined ? { ...look, format: cell.format } : look;
  }

  /** A note of ours on a cell, such as the formula as it was written. */
  note(sheetId: string, row: number, column: number): unknown {
    return this.cell(sheetId, row, column)?.style?.['note'];
  }

  private cell(sheetId: string, row: number, column: number): GridCell | undefined {
    return this.holds(sheetId, row, column)
      ? this.model.getters.getCell({ sheetId, row, col: column })
      : undefined;
  }

  private holds(sheetId: string, row: number, column: number): boolean {
    const { getNumberRows, getNumberCols } = this.model.getters;
    return row < getNumberRows(sheetId) && column < getNumberCols(sheetId);
  }

  write(
    sheetId: string,
    cells: readonly GridWrite[],
    notes: ReadonlyMap<GridWrite, object> = new Map(),
  ): void {
    if (cells.length === 0) return;
    const most = (pick: (cell: GridWrite) => number): number =>
      cells.reduce((max, cell) => Math.max(max, pick(cell)), 0);
    this.grow(
      sheetId,
      most((cell) => cell.row),
      most((cell) => cell.column),
    );
    this.dispatch(
      ...cells.map((cell): Command => ['UPDATE_CELL', this.update(sheetId, cell, notes.get(cell))]),
    );
  }

  private update(sheetId: string, cell: GridWrite, note: object | undefined): object {
    const { row, column, content } = cell;
    const style = this.cell(sheetId, row, column)?.style;
    const hasNote = note !== undefined || style?.['note'] !== undefined;
    const wasNumber = style?.[numberInText] === true;
    const marks = {
      ...(hasNote ? { note } : {}),
      ...(wasNumber ? { [numberInText]: undefined } : {}),
      ...(cell.format === undefined ? {} : { 'excel:format': cell.format }),
    };
    return {
      sheetId,
      row,
      col: column,
      content:
        'formula' in content ? content.formula : contentOf(content.value, style?.['excel:format'] === '@'),
      ...(Object.keys(marks).length > 0 ? { style: { ...style, ...marks } } : {}),
      ...(cell.format === undefined ? {} : { format: this.safeFormat(cell.format) ?? '' }),
    };
  }

  /** Moves cells to another place of their sheet, and with them the references of formulas to them. */
  move(sheetId: string, zone: Zone, row: number, col: number): void {
    const source = this.clip(sheetId, zone);
    if (!source) return;
    this.grow(sheetId, row + source.bottom - source.top, col + source.right - source.left);
    const sheetName = this.model.getters.getSheetName(sheetId);
    const names = { sheetName, targetSheetName: sheetName };
    this.dispatch(['MOVE_RANGES', { sheetId, targetSheetId: sheetId, ...names, target: [source], row, col }]);
    const commands: Command[] = [];
    for (let r = source.top; r <= source.bottom; r++)
      for (let c = source.left; c <= source.right; c++) {
        const to = { sheetId, row: r - source.top + row, col: c - source.left + col };
        const cell = this.cell(sheetId, r, c);
        const content =
          cell && this.model.getters.getCellText({ sheetId, row: r, col: c }, { showFormula: true });
        const raw = cell?.isFormula ? content : (cell?.content ?? '');
        if (cell || this.cell(sheetId, to.row, to.col))
          commands.push([
            'UPDATE_CELL',
            { ...to, content: raw, style: cell?.style ?? null, format: cell?.format ?? '' },
          ]);
      }
    const clears = subtract(source, {
      ...source,
      top: row,
      left: col,
      bottom: row + source.bottom - source.top,
      right: col + source.right - source.left,
    });
    this.dispatch(...commands);
    if (clears.length > 0) this.dispatch(['CLEAR_CELLS', { sheetId, target: clears }]);
  }

  /** Before cells become text cells: the numbers in them stay numbers. */
  keepNumbers(sheetId: string, zone: Zone): void {
    const held = this.clip(sheetId, zone);
    const target: Zone[] = [];
    for (let row = held?.top ?? 0; held && row <= held.bottom; row++)
      for (let column = held.left; column <= held.right; column++) {
        const cell = this.cell(sheetId, row, column);
        if (cell && !cell.isFormula && cell.format !== '@' && typeof cell.parsedValue === 'number')
          target.push({ top: row, bottom: row, left: column, right: column });
      }
    if (target.length > 0)
      this.dispatch(['SET_FORMATTING', { sheetId, target, style: { [numberInText]: true } }]);
  }

  setLook(sheetId: string, zone: Zone, look: CellLook, extra: object = {}): void {
    const target = this.clip(sheetId, zone);
    if (!target) return;
    const format = 'format' in look ? { format: this.safeFormat(look.format) ?? '' } : {};
    this.dispatch([
      'SET_FORMATTING',
      { sheetId, target: [target], style: { ...styleFrom(look), ...extra }, ...format },
    ]);
  }

  drawBorder(sheetId: string, zone: Zone, position: string | null, look: BorderLook): void {
    const target = this.clip(sheetId, zone);
    if (target && position)
      this.dispatch([
        'SET_ZONE_BORDERS',
        { sheetId, target: [target], border: { position, ...gridBorder(look) } },
      ]);
  }

  /** A cell as the grid holds it, to be put elsewhere. */
  capture(sheetId: string, row: number, column: number): object {
    const cell = this.cell(sheetId, row, column);
    return { content: cell?.content ?? '', style: cell?.style ?? null, format: cell?.format ?? '' };
  }

  restore(
    sheetId: string,
    cells: readonly { readonly row: number; readonly column: number; readonly raw: object }[],
  ): void {
    this.dispatch(
      ...cells.map(({ row, column, raw }): Command => ['UPDATE_CELL', { sheetId, row, col: column, ...raw }]),
    );
  }

  clearContents(sheetId: string, zone: Zone): void {
    const target = this.clip(sheetId, zone);
    if (target) this.dispatch(['DELETE_CONTENT', { sheetId, target: [target] }]);
  }

  clearLooks(sheetId: string, zone: Zone): void {
    const target = this.clip(sheetId, zone);
    if (target) this.dispatch(['CLEAR_FORMATTING', { sheetId, target: [target] }]);
  }

  /** Cells that hold something, with spilled ones; and those that only have a look. */
  *filled(sheetId: string): Generator<GridPosition & { readonly hasValue: boolean }> {
    for (const position of this.model.getters.getEvaluatedCellsPositions(sheetId))
      if (
        this.model.getters.getEvaluatedCell(position).type !== 'empty' ||
        this.model.getters.getCell(position)?.isFormula
      )
        yield { ...position, hasValue: true };
  }

  *cells(sheetId: string): Generator<{ readonly position: GridPosition; readonly cell: GridCell }> {
    const rows = this.model.getters.getNumberRows(sheetId);
    for (let row = 0; row < rows; row++)
      for (const id of this.model.getters.getRowCellIds(sheetId, row)) {
        const position = this.model.getters.getCellPosition(id);
        const cell = this.model.getters.getCell(position);
        if (cell) yield { position, cell };
      }
  }

  // --- size

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
  private safeFormat(format: string | undefined): string | undefined {
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

const empty: GridRead = { value: null, isError: false, formula: null };

/** Marks numbers that were in their cell before it got the format Text: Excel keeps them numbers. */
const numberInText = 'number';

function textCell(cell: GridCell, value: CellValue): CellValue {
  if (cell.style?.[numberInText] === true) return cell.parsedValue ?? value;
  return typeof value === 'string' && cell.content?.startsWith("'") ? value.slice(1) : value;
}

// Names of errors that only the grid has.
const ownErrors: Readonly<Record<string, string>> = { '#BAD_EXPR': '#NAME?', '#ERROR': '#VALUE!' };

function errorOf(value: string, formula: string | null): Pick<GridRead, 'value' | 'isError'> {
  // Excel shows 0 for a formula that leads back to itself.
  if (value === '#CYCLE') return { value: 0, isError: false };
  const written = /^=(#[A-Z0-9/]+[!?]?)$/.exec(formula ?? '')?.[1];
  return { value: written ?? ownErrors[value] ?? value, isError: true };
}

/** The text to type into the grid so that it keeps the value: what is not plainly a word is marked as text. */
function contentOf(value: CellValue, isTextCell: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  // A cell of format Text takes all but formulas as it stands.
  if (isTextCell) return value.startsWith('=') || value.startsWith("'") ? `'${value}` : value;
  const isPlain = /^[\p{L}_]/u.test(value) && !/^(true|false)$/i.test(value);
  return isPlain || value === '' ? value : `'${value}`;
}
