import { Bag } from './bag';
import type { Book } from './book';
import type {
  ChartState,
  CommentState,
  ConditionalFormatState,
  LinkState,
  ProtectionState,
  TableState,
  ValidationState,
} from './state';
import { shiftZone, type Shift, type Zone } from './zones';

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
    return this.book.grid.model.getters.getSheetName(this.id);
  }

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  /** Moves all that stands at cells when rows or columns come or go. */
  shift(shift: Shift): void {
    const moved = (zone: Zone): Zone | null => shiftZone(zone, shift);
    this.tables = this.tables.filter((table) => {
      const zone = moved(table.zone);
      if (zone) (this.shiftColumns(table, shift), (table.zone = zone));
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
      if (zone) ((state.row = zone.top), (state.column = zone.left));
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
