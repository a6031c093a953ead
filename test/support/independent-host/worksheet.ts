import type { Area } from './area';
import { common, parseArea, wholeSheet } from './area';
import type { BookOfSheets, Content, SheetOfCells } from './homes';
import { HostError, HostObject, Settings, emptyList, ignored } from './host-object';
import { pageLayout } from './looks';
import { NamedItems } from './named-items';
import { Range, RangeAreas } from './range';
import { Tables } from './tables';

/** A sheet, its cells in an array of rows. */
export class Worksheet extends HostObject implements SheetOfCells {
  Visibility = 'Visible';
  TabColor = '';
  /** So `showGridlines` is called on the way. */
  Gridlines = true;
  readonly Names = new NamedItems();
  readonly Tables = new Tables(this, () => this.workbook.newId());
  readonly Charts = emptyList('ChartCollection');
  readonly PageLayout = pageLayout();
  readonly AutoFilter = new Settings('AutoFilter', { GetRangeOrNullObject: ignored });
  readonly FreezePanes = new Settings('WorksheetFreezePanes', {
    FreezeAt: ignored,
    FreezeRows: ignored,
    FreezeColumns: ignored,
    Unfreeze: ignored,
  });
  readonly Protection: HostObject;
  readonly numberFormats: { readonly area: Area; readonly code: string }[] = [];
  readonly merges: Area[] = [];

  constructor(
    private readonly workbook: BookOfSheets,
    readonly Id: string,
    readonly Name: string,
    readonly rows: (Content | undefined)[][] = [],
  ) {
    super('Worksheet');
    const protection = new Settings('WorksheetProtection', { Protected: false, Options: {} });
    const setTo = (Protected: boolean) => () => void Object.assign(protection, { Protected });
    this.Protection = Object.assign(protection, { Protect: setTo(true), Unprotect: setTo(false) });
  }

  get Position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  set Position(position: number) {
    this.workbook.sheets.splice(this.Position, 1);
    this.workbook.sheets.splice(position, 0, this);
  }

  GetRange(address: string | null): Range {
    return new Range(this, address === null || address === '' ? wholeSheet : this.#area(address));
  }

  GetRanges(addresses: string): RangeAreas {
    return new RangeAreas(
      this,
      addresses.split(',').map((one) => this.#area(one)),
    );
  }

  GetRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    return new Range(this, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  /** Looks are not kept, so cells that have nothing else are not in use. */
  GetUsedRangeOrNullObject(): Range | null {
    const used = this.rows.flatMap((row, r) =>
      row.flatMap((content, c) => (content === undefined || content === '' ? [] : [{ r, c }])),
    );
    if (used.length === 0) return null;
    const [rows, columns] = [used.map(({ r }) => r), used.map(({ c }) => c)];
    return new Range(this, {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    });
  }

  Activate(): void {
    this.select({ top: 0, left: 0, bottom: 0, right: 0 });
  }

  Delete(): void {
    this.workbook.remove(this);
  }

  select(area: Area): void {
    this.workbook.select(this, area);
  }

  contentAt(row: number, column: number): Content {
    return this.rows[row]?.[column] ?? '';
  }

  numberFormatAt(row: number, column: number): string {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.numberFormats.filter(({ area }) => common(area, cell) !== null).at(-1)?.code ?? 'General';
  }

  write(area: Area, given: readonly (readonly Content[])[]): void {
    const fits = (count: number, first: number, last: number) => count === last - first + 1;
    if (
      !fits(given.length, area.top, area.bottom) ||
      !given.every((row) => fits(row.length, area.left, area.right))
    )
      throw new HostError('InvalidArgument', 'Range.formulas');
    given.forEach((row, r) => {
      const into = (this.rows[area.top + r] ??= []);
      row.forEach((content, c) => (into[area.left + c] = stored(content)));
    });
    this.workbook.cellsChanged(this, area);
  }

  clear(area: Area): void {
    this.rows.forEach((row, r) => {
      row.forEach((_, c) => {
        if (common(area, { top: r, left: c, bottom: r, right: c }) !== null) row[c] = '';
      });
    });
    this.workbook.cellsChanged(this, area);
  }

  #area(address: string): Area {
    const area = parseArea(address);
    if (area === null) throw new HostError('InvalidArgument', 'Worksheet.getRange');
    return area;
  }
}

/** An apostrophe says that what follows is text, and is no part of it. */
function stored(content: Content): Content {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}
