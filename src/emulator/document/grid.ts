import type { GridCell, GridPosition } from './grid-types';
import { gridBorder, lookFrom, styleFrom } from './grid-style';
import type { BorderLook, CellLook } from './style';
import { GridCore } from './grid-core';
import type { Command } from './waiting-looks';
import { subtract, zoneAt, type Zone } from './zones';

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

/** Cells of o-spreadsheet with their values, formulas and looks, by the id of the sheet. */
export class Grid extends GridCore {
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

  look(sheetId: string, row: number, column: number): CellLook {
    return this.waiting.over(this.lookNow(sheetId, row, column), sheetId, row, column);
  }

  private lookNow(sheetId: string, row: number, column: number): CellLook {
    const cell = this.cellNow(sheetId, row, column);
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
    this.settle();
    return this.cellNow(sheetId, row, column);
  }

  write(
    sheetId: string,
    cells: readonly GridWrite[],
    notes: ReadonlyMap<GridWrite, object> = new Map(),
  ): void {
    if (cells.length === 0) return;
    const most = (pick: (cell: GridWrite) => number): number =>
      cells.reduce((max, cell) => Math.max(max, pick(cell)), 0);
    const growth = this.growth(
      sheetId,
      most((cell) => cell.row),
      most((cell) => cell.column),
    );
    const updates = cells.map((cell): Command => [
      'UPDATE_CELL',
      this.update(sheetId, cell, notes.get(cell)),
    ]);
    // The grid calculates anew after each command it is given, so that all go to it as one.
    this.dispatchAll([...growth, ...updates]);
  }

  private update(sheetId: string, cell: GridWrite, note: object | undefined): object {
    const { row, column, content } = cell;
    const now = this.cellNow(sheetId, row, column)?.style;
    const isMarked = note ?? cell.format ?? now?.['note'] ?? now?.[numberInText];
    // A cell that gets a style of its own gets it over the looks that wait.
    if (isMarked !== undefined || this.waiting.hasMarks) this.settle();
    const style = this.cellNow(sheetId, row, column)?.style;
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
        'formula' in content
          ? content.formula
          : contentOf(content.value, (cell.format ?? this.look(sheetId, row, column).format) === '@'),
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
    this.dispatchAll(commands);
    if (clears.length > 0) this.dispatch(['CLEAR_CELLS', { sheetId, target: clears }]);
  }

  /** Before cells get a format: texts stay texts and numbers numbers, which the grid would read anew. */
  keepValues(sheetId: string, zones: readonly Zone[], format: string): void {
    const isText = format === '@';
    const numbers: Zone[] = [];
    const texts: Command[] = [];
    for (const { row, column, cell } of this.cellsIn(sheetId, zones)) {
      if (cell.isFormula || isText === (cell.format === '@')) continue;
      if (isText && typeof cell.parsedValue === 'number') numbers.push(zoneAt(row, column));
      const value = isText ? (cell.content ?? '').replace(/^'/, '') : textCell(cell, cell.content ?? '');
      const content = typeof value === 'string' ? contentOf(value, isText) : cell.content;
      if (content === cell.content || (isText && !cell.content?.startsWith("'"))) continue;
      texts.push(['UPDATE_CELL', { sheetId, row, col: column, content, format: isText ? '@' : '' }]);
    }
    if (texts.length > 0) this.dispatchAll(texts);
    this.format(sheetId, numbers, {}, { style: { [numberInText]: true } });
  }

  private *cellsIn(sheetId: string, zones: readonly Zone[]) {
    for (const zone of zones) {
      const held = this.clip(sheetId, zone);
      for (let row = held?.top ?? 0; held && row <= held.bottom; row++)
        for (let column = held.left; column <= held.right; column++) {
          const cell = this.cellNow(sheetId, row, column);
          if (cell) yield { row, column, cell };
        }
    }
  }

  setLook(sheetId: string, zones: readonly Zone[], look: CellLook, extra: object = {}): void {
    const target = this.clipped(sheetId, zones);
    const format = 'format' in look ? { format: this.safeFormat(look.format) ?? '' } : {};
    this.format(sheetId, target, look, { style: { ...styleFrom(look), ...extra }, ...format });
  }

  private format(sheetId: string, target: readonly Zone[], look: CellLook, payload: object): void {
    if (target.length === 0) return;
    const command: Command = ['SET_FORMATTING', { sheetId, target, ...payload }];
    this.waiting.add({ sheetId, zones: target, look, command });
  }

  drawBorder(sheetId: string, zones: readonly Zone[], position: string, look: BorderLook): void {
    const target = this.clipped(sheetId, zones);
    if (target.length === 0) return;
    const border = { position, ...gridBorder(look) };
    this.waiting.addLine(`${sheetId} ${position} ${JSON.stringify(target)}`, [
      'SET_ZONE_BORDERS',
      { sheetId, target, border },
    ]);
  }

  private clipped(sheetId: string, zones: readonly Zone[]): Zone[] {
    return zones.map((zone) => this.clip(sheetId, zone)).filter((zone) => zone !== null);
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
    this.dispatchAll(
      cells.map(({ row, column, raw }): Command => ['UPDATE_CELL', { sheetId, row, col: column, ...raw }]),
    );
  }

  clearContents(sheetId: string, zone: Zone): void {
    const target = this.clip(sheetId, zone);
    if (target) this.dispatch(['DELETE_CONTENT', { sheetId, target: [target] }]);
  }

  clearLooks(sheetId: string, zones: readonly Zone[]): void {
    const target = this.clipped(sheetId, zones);
    if (target.length === 0) return;
    // Borders go with the other looks; those that wait were asked for before.
    if (this.waiting.hasLines) this.settle();
    const command: Command = ['CLEAR_FORMATTING', { sheetId, target }];
    this.waiting.add({ sheetId, zones: target, look: null, command });
  }

  /** Cells that hold something, with spilled ones; and those that only have a look. */
  *filled(sheetId: string): Generator<GridPosition & { readonly hasValue: boolean }> {
    const { getters } = this.model;
    for (const position of getters.getEvaluatedCellsPositions(sheetId))
      if (getters.getEvaluatedCell(position).type !== 'empty' || getters.getCell(position)?.isFormula)
        yield { ...position, hasValue: true };
  }

  *cells(sheetId: string): Generator<{ readonly position: GridPosition; readonly cell: GridCell }> {
    const { getters } = this.model;
    const rows = getters.getNumberRows(sheetId);
    for (let row = 0; row < rows; row++)
      for (const id of getters.getRowCellIds(sheetId, row)) {
        const position = getters.getCellPosition(id);
        const cell = getters.getCell(position);
        if (cell) yield { position, cell };
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
