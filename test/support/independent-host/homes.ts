import type { Area } from './area';
import type { HostObject } from './host-object';

/** What a cell holds: a value, a formula that begins with `=`, or nothing as an empty text. */
export type Content = string | number | boolean;

/** What ranges and tables need of the sheet they are on. */
export interface SheetOfCells extends HostObject {
  readonly Id: string;
  readonly Name: string;
  readonly numberFormats: { readonly area: Area; readonly code: string }[];
  readonly merges: Area[];
  contentAt(row: number, column: number): Content;
  numberFormatAt(row: number, column: number): string;
  write(area: Area, given: readonly (readonly Content[])[]): void;
  clear(area: Area): void;
  select(area: Area): void;
}

/** What sheets need of the workbook they are in. */
export interface BookOfSheets {
  readonly sheets: HostObject[];
  newId(): string;
  remove(sheet: SheetOfCells): void;
  select(sheet: SheetOfCells, area: Area): void;
  cellsChanged(sheet: SheetOfCells, area: Area): void;
}
