import type { ColumnType } from '../templates/template';

/** What a number in a column must keep to. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole: boolean;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** The limits of a column of numbers; null for columns that hold something else. */
export function limitsOf(type: ColumnType): Limits | null {
  switch (type.kind) {
    case 'integer':
      return { ...ends(type), isWhole: true };
    case 'decimal':
    case 'money':
      return { ...ends(type), isWhole: false };
    case 'percent':
      return { min: 0, max: 100, ...ends(type), isWhole: false };
    case 'year':
      return { min: FIRST_YEAR, max: LAST_YEAR, isWhole: true };
    default:
      return null;
  }
}

function ends({ min, max }: { readonly min?: number; readonly max?: number }): {
  min?: number;
  max?: number;
} {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
