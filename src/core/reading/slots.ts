import type { ColumnMatch } from './table';

/** What makes values under one column records of their own: the period or the indicator in its heading. */
export function slotOf({ period, indicator }: ColumnMatch): string | undefined {
  return period ?? indicator;
}

/** Whether a column holds the values of one period or indicator; not so for targets beside results. */
export function isOfSlot(match: ColumnMatch): boolean {
  return slotOf(match) !== undefined && match.template === undefined;
}
