import { Bag } from './bag';
import type { BookContent } from './content-types';
import { Grid } from './grid';
import type { SpreadsheetLibrary } from './grid-types';
import type {
  ChartState,
  CommentState,
  ConditionalFormatState,
  Criteria,
  CustomPartState,
  LinkState,
  NameState,
  ProtectionState,
  TableColumnState,
  TableState,
  ValidationState,
} from './state';
import { excelName } from './sheet-names';
import { intersect, shiftZone, zoneText, type Shift, type Zone } from './zones';
import { refuse } from '../engine/errors';

export interface BookOptions {
  readonly library: SpreadsheetLibrary;
  /** How typed text is understood and shown: `en-US`, `sv-SE`. */
  readonly locale: string;
  /** Milliseconds since 1970; only for dates typed without a year and times of comments. */
  readonly now: () => number;
  readonly userName: string;
  /** What sheets are called that get no name, before their number; `Sheet` when absent, as in Excel in English. */
  readonly sheetWord?: string;
  /** What the host can do with whole files; without it such calls are refused. */
  readonly files?: BookFiles;
}

/** Workbooks as bytes: reading and writing them is not the emulator's business. */
export interface BookFiles {
  readonly read?: (bytes: Uint8Array) => BookContent | null | Promise<BookContent | null>;
  readonly write?: (book: Book) => Uint8Array | Promise<Uint8Array>;
  /** Shows a new workbook beside this one; null is an empty one. */
  readonly create?: (bytes: Uint8Array | null) => void;
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
  /** What of the whole workbook must be told to the grid before it is read. */
  readonly stale = new Set<'names' | 'formulas'>();
  protection: { readonly password: string | null } | null = null;
  active: Sheet;
  deniesUnprotect: () => boolean = () => false;
  /** Settings of the common API, as JSON texts. */
  readonly documentSettings = new Map<string, string>();
  name = 'Book1.xlsx';
  private readonly counters = new Map<string, number>();
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor(readonly options: BookOptions) {
    this.active = this.newSheet(this.newSheetId());
    this.grid = new Grid(options.library, { id: this.active.id, name: `${this.sheetWord}1` });
    this.sheets.push(this.active);
  }

  get sheetWord(): string {
    return this.options.sheetWord ?? 'Sheet';
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

  newSheet(id: string): Sheet {
    return new Sheet(this, id);
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
    this.grid.dispatch(['ACTIVATE_SHEET', { sheetIdFrom: this.active.id, sheetIdTo: sheet.id }]);
    this.shown(sheet);
  }

  /** The sheet is the one that is seen. */
  shown(sheet: Sheet): void {
    const before = this.active;
    this.active = sheet;
    this.emit({ kind: 'sheetDeactivated', sheet: before, detail: {} });
    this.emit({ kind: 'sheetActivated', sheet, detail: {} });
  }

  select(sheet: Sheet, zone: Zone): void {
    if (sheet.visibility !== 'Visible') throw refuse('InvalidSelection');
    this.activate(sheet);
    this.grid.select(zone);
    this.selected(sheet, zone);
  }

  selected(sheet: Sheet, zone: Zone): void {
    sheet.selection = zone;
    this.emit({ kind: 'selection', sheet, detail: { address: zoneText(zone) } });
  }

  /** Tells of changed cells, and of the tables they lie in. */
  edited(sheet: Sheet, zone: Zone, changeType = 'RangeEdited'): void {
    const detail = { address: zoneText(zone), changeType };
    this.emit({ kind: 'changed', sheet, detail });
    for (const table of sheet.tables)
      if (intersect(table.zone, zone)) this.emit({ kind: 'tableChanged', sheet, target: table.id, detail });
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

/** What of a sheet must be drawn again in the grid. */
export type Drawn = 'tables' | 'validations' | 'conditionalFormats' | 'charts' | 'freeze';

/** A sheet: its cells are in the grid under the same id, all else is here. */
export class Sheet {
  tables: TableState[] = [];
  validations: ValidationState[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  charts: ChartState[] = [];
  comments: CommentState[] = [];
  links: LinkState[] = [];
  protection: ProtectionState | null = null;
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = 64;
  /** Some formula here is written otherwise in the grid, and must be made anew when tables and names change. */
  hasNotedFormulas = false;
  /** The filter of the sheet itself; tables have their own. */
  autoFilter: { readonly zone: Zone; readonly criteria: (Criteria | null)[] } | null = null;
  readonly customProperties = new Map<string, string>();
  readonly layout = new Bag();
  /** Heights and widths that were set, in points; others are as the grid has them. */
  readonly stale = new Set<Drawn>();
  selection: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get name(): string {
    return excelName(this.gridName);
  }

  /** The name that the grid knows the sheet by. */
  get gridName(): string {
    return this.book.grid.sheetName(this.id);
  }

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  /** Moves all that stands at cells when rows or columns come or go. */
  shift(shift: Shift): void {
    const moved = (zone: Zone): Zone | null => shiftZone(zone, shift);
    this.tables = this.tables.filter((table) => {
      const zone = moved(table.zone);
      if (zone) this.shiftColumns(table, shift);
      if (zone) table.zone = zone;
      return zone !== null;
    });
    for (const state of [...this.validations, ...this.conditionalFormats])
      state.zones = state.zones.map(moved).filter((zone) => zone !== null);
    this.validations = this.validations.filter((state) => state.zones.length > 0);
    this.conditionalFormats = this.conditionalFormats.filter((state) => state.zones.length > 0);
    this.links = this.links.filter((state) => {
      const zone = moved(state.zone);
      if (zone) state.zone = zone;
      return zone !== null;
    });
    this.comments = this.comments.filter((state) => {
      const zone = moved({ top: state.row, bottom: state.row, left: state.column, right: state.column });
      if (zone) Object.assign(state, { row: zone.top, column: zone.left });
      return zone !== null;
    });
  }

  private shiftColumns(table: TableState, { dimension, at, count }: Shift): void {
    if (dimension === 'row') return;
    const from = at - table.zone.left;
    if (count < 0) table.columns = table.columns.filter((_, i) => i < from || i >= from - count);
    else if (from > 0 && from < table.columns.length)
      table.columns.splice(from, 0, ...Array.from({ length: count }, () => this.book.newColumn(table)));
  }
}
