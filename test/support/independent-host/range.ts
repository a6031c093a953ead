import type { Area } from './area';
import { common, formatArea, parseArea } from './area';
import { HostError, HostObject, List } from './host-object';
import { conditionalFormats, format, validation } from './looks';
import type { Content, SheetOfCells } from './homes';

/** A rectangle of cells. */
export class Range extends HostObject {
  Hyperlink: unknown = null;
  RowHidden = false;
  ColumnHidden = false;
  readonly Format = format();
  readonly DataValidation = validation();
  readonly ConditionalFormats = conditionalFormats();

  constructor(
    readonly sheet: SheetOfCells,
    readonly area: Area,
  ) {
    super('Range');
  }

  get Worksheet(): SheetOfCells {
    return this.sheet;
  }

  get Address(): string {
    return `'${this.sheet.Name.replaceAll("'", "''")}'!${formatArea(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get Formulas(): Content[][] {
    return this.#map((row, column) => this.sheet.contentAt(row, column));
  }

  set Formulas(given: readonly (readonly Content[])[]) {
    this.sheet.write(this.area, given);
  }

  /** Nothing is calculated: a formula shows nothing. */
  get Values(): Content[][] {
    return this.#map((row, column) => {
      const content = this.sheet.contentAt(row, column);
      return isFormula(content) ? '' : content;
    });
  }

  set Values(given: readonly (readonly Content[])[]) {
    this.Formulas = given.map((row) => [...row]);
  }

  get ValueTypes(): string[][] {
    return this.Values.map((row) => row.map(typeOf));
  }

  get NumberFormat(): string[][] {
    return this.#map((row, column) => this.sheet.numberFormatAt(row, column));
  }

  /** One code for all, or one for each. */
  set NumberFormat(given: string[][]) {
    const codes: unknown = given;
    if (typeof codes !== 'string') throw new HostError('InvalidArgument', 'Range.numberFormat');
    this.sheet.numberFormats.push({ area: this.area, code: codes });
  }

  Clear(): void {
    this.sheet.clear(this.area);
  }

  Merge(): void {
    this.sheet.merges.push(this.area);
  }

  Unmerge(): void {
    const stays = this.sheet.merges.filter((area) => common(area, this.area) === null);
    this.sheet.merges.splice(0, Infinity, ...stays);
  }

  Select(): void {
    this.sheet.select(this.area);
  }

  GetIntersectionOrNullObject(other: string | Range): Range | null {
    const area = typeof other === 'string' ? parseArea(other) : other.area;
    const both = area && common(this.area, area);
    return both && new Range(this.sheet, both);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const inside = this.sheet.merges.filter((area) => common(area, this.area) !== null);
    return inside.length === 0 ? null : new RangeAreas(this.sheet, inside);
  }

  /** Nothing is hidden here, and rules are not kept. */
  GetSpecialCellsOrNullObject(kind: string): RangeAreas | null {
    return kind === 'Visible' ? new RangeAreas(this.sheet, [this.area]) : null;
  }

  /** The client cuts what is large into rows by the next three. */
  _ValidateArraySize(rows: number, columns: number): void {
    const { top, left, bottom, right } = this.area;
    if (rows !== bottom - top + 1 || columns !== right - left + 1)
      throw new HostError('InvalidArgument', 'Range.values');
  }

  GetRow(row: number): Range {
    const top = this.area.top + row;
    return new Range(this.sheet, { ...this.area, top, bottom: top });
  }

  GetBoundingRect(other: Range): Range {
    return new Range(this.sheet, {
      top: Math.min(this.area.top, other.area.top),
      left: Math.min(this.area.left, other.area.left),
      bottom: Math.max(this.area.bottom, other.area.bottom),
      right: Math.max(this.area.right, other.area.right),
    });
  }

  #map<T>(cell: (row: number, column: number) => T): T[][] {
    const { top, left, bottom, right } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => cell(top + r, left + c)),
    );
  }
}

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly Format = format();
  readonly ConditionalFormats = conditionalFormats();
  readonly Areas: List<Range>;

  constructor(sheet: SheetOfCells, areas: readonly Area[]) {
    super('RangeAreas');
    const ranges = areas.map((area) => new Range(sheet, area));
    this.Areas = new List(
      'RangeCollection',
      () => ranges,
      () => [],
    );
  }

  /** Looks are not kept, and content is cleared range by range. */
  Clear(what: string): void {
    if (what !== 'Formats') throw new HostError('InvalidArgument', 'RangeAreas.clear');
  }
}

function isFormula(content: Content): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

function typeOf(content: Content): string {
  if (content === '') return 'Empty';
  if (typeof content === 'string') return 'String';
  return typeof content === 'number' ? 'Double' : 'Boolean';
}
