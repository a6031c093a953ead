import { type Range, formatRange, quoteSheet } from '../../../../core/model/address';

/** One of Excel's limits that a plan does not fit in: which, where, what is allowed and what was found. */
export interface Limit {
  readonly what: string;
  readonly where: string;
  readonly limit: string | number;
  readonly found: string | number;
}

export type Limits = Generator<Limit, void, undefined>;

/** A place as a formula names it. */
export function place(sheet: string, range: Range): string {
  return `${quoteSheet(sheet)}!${formatRange(range)}`;
}

export function cellPlace(sheet: string, row: number, column: number): string {
  return place(sheet, { top: row, left: column, bottom: row, right: column });
}

/** A text that may not be longer than the limit. */
export function* longer(what: string, where: string, limit: number, text: string | undefined): Limits {
  if (text !== undefined && text.length > limit) yield { what, where, limit, found: text.length };
}

/** How names are compared. */
export function folded(name: string): string {
  return name.toLowerCase();
}
