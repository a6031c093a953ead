import type { FieldValue, ValueFlag, ValueNote, ValueProblem } from './table';
import type { FormatScale } from './number-format';

/** One cell as a field's value, with what is worth knowing about it. */
export interface Reading {
  readonly value: FieldValue | null;
  readonly note?: ValueNote;
}

/** Reads each kind of cell for one column. */
export interface CellReader {
  text(text: string): Reading;
  number(number: number, format: FormatScale): Reading;
  /** `iso` has a time only when the serial does; `format` is the cell's number format. */
  date(iso: string, format: string): Reading;
  boolean(value: boolean): Reading;
}

/** A value that was not simply the cell's text. */
export function changed(value: FieldValue | null, raw: string, changes: readonly string[]): Reading {
  return changes.length === 0 ? { value } : { value, note: { raw, changes } };
}

/** A cell that holds no value the field can take. */
export function problem(code: ValueProblem, raw: string, suggestion?: string): Reading {
  const note = { raw, changes: [], problem: code };
  return { value: null, note: suggestion === undefined ? note : { ...note, suggestion } };
}

/** A cell that says why there is no value. */
export function flagged(flag: ValueFlag, raw: string, value: FieldValue | null = null): Reading {
  return { value, note: { raw, flag, changes: [] } };
}
