import { Bag } from './bag';
import { Grid } from './grid';
import type { SpreadsheetLibrary, SpreadsheetModel } from './grid-types';
import { Sheet } from './sheet';
import type { CustomPartState, NameState, TableColumnState, TableState } from './state';
import { shiftZone, zoneText, type Shift, type Zone } from './zones';
import { refuse } from '../engine/errors';

export interface BookOptions {
  readonly library: SpreadsheetLibrary;
  /** A model that is shown already; a new one is made when absent. */
  readonly model?: SpreadsheetModel;
  /** How typed text is understood and shown: `en-US`, `sv-SE`. */
  readonly locale: string;
  /** Milliseconds since 1970; only for dates typed without a year and times of comments. */
  readonly now: () => number;
  readonly userName: string;
}

/** A range that moves with its cells while the client keeps it. */
export interface Live {
  zone: Zone;
  readonly sheet: Sheet;
}

/** Something happened that an add-in may have asked to be told of. */
export interface BookEvent {
  readonly kind: string;
  readonly sheet: Sheet | null;
  /** Id of the table, chart or comment it is about. */
  readonly target?: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The workbook behind the object model: a grid for the cells and what Excel knows beside them. */
export class Book {
  readonly grid: Grid;
  sheets: Sheet[] = [];
  names: NameState[] = [];
  readonly parts: CustomPartState[] = [];
  readonly properties = new Bag();
  readonly customProperties = new Map<string, unknown>();
  readonly settings = new Map<string, unknown>();
  readonly application = new Bag();
  readonly live = new Set<Live>();
  protection: { readonly password: string | null } | null = null;
  active: Sheet;
  deniesUnprotect: () => boolean = () => false;
  /** Settings of the common API, as JSON texts. */
  readonly documentSettings = new Map<string, string>();
  name = 'Book1.xlsx';
  private readonly counters = new Map<string, number>();
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor(readonly options: BookOptions) {
    this.grid = new Grid(options.library, options.model ?? null, { id: this.newSheetId(), name: 'Sheet1' });
    for (const id of this.grid.model.getters.getSheetIds()) this.sheets.push(new Sheet(this, id));
    const first = this.sheets[0];
    if (!first) throw new Error('A workbook has at least one sheet.');
    this.active = first;
    this.grid.onCommand((command) => {
      const shifted = Grid.shiftOf(command);
      if (shifted) for (const shift of shifted.shifts) this.shift(shifted.sheetId, shift);
    });
  }

  private shift(sheetId: string, shift: Shift): void {
    const sheet = this.sheets.find((candidate) => candidate.id === sheetId);
    if (!sheet) return;
    sheet.shift(shift);
    for (const live of this.live)
      if (live.sheet === sheet) live.zone = shiftZone(live.zone, shift) ?? live.zone;
  }

  sheetNamed(name: string): Sheet | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  *tables(): Generator<{ readonly sheet: Sheet; readonly table: TableState }> {
    for (const sheet of this.sheets) for (const table of sheet.tables) yield { sheet, table };
  }

  count(what: string): number {
    const next = (this.counters.get(what) ?? 0) + 1;
    this.counters.set(what, next);
    return next;
  }

  newSheetId(): string {
    const number = this.count('sheet').toString(16).toUpperCase().padStart(4, '0');
    return `{00000000-0001-0000-${number}-000000000000}`;
  }

  newId(what: string): string {
    const number = this.count(what).toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-0000-0000-0000-${number}}`;
  }

  newColumn(table: TableState): TableColumnState {
    const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
    let number = 1;
    while (taken.has(`column${number}`)) number++;
    const id = table.columns.reduce((max, column) => Math.max(max, column.id), 0) + 1;
    return { id, name: `Column${number}`, filter: null };
  }

  activate(sheet: Sheet): void {
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.grid.dispatch(['ACTIVATE_SHEET', { sheetIdFrom: before.id, sheetIdTo: sheet.id }]);
    this.emit({ kind: 'sheetDeactivated', sheet: before, detail: {} });
    this.emit({ kind: 'sheetActivated', sheet, detail: {} });
  }

  select(sheet: Sheet, zone: Zone): void {
    if (sheet.visibility !== 'Visible') throw refuse('InvalidSelection');
    this.activate(sheet);
    sheet.selection = zone;
    this.emit({ kind: 'selection', sheet, detail: { address: zoneText(zone) } });
  }

  /** Excel may refuse to lift a protection for reasons of its own. */
  checkUnprotect(): void {
    if (this.deniesUnprotect()) throw refuse('AccessDenied');
  }

  onEvent(listen: (event: BookEvent) => void): void {
    this.listeners.add(listen);
  }

  emit(event: BookEvent): void {
    for (const listen of this.listeners) listen(event);
  }
}
