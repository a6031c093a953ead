/** One published count, and what readers may know of it already. */
export interface CountCell {
  readonly value: number;
  /** Published before with the same value: hiding it now protects nobody, so it never hides another one. */
  readonly isKnown?: boolean;
  /** Must be hidden whatever its size, for instance because an earlier edition hid it. */
  readonly isHeld?: boolean;
}

/** A sum that is published or can be worked out: `cells[total] = Σ cells[parts]`. */
export interface SumLine {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Counts of people with every sum between them; rows, columns and nested totals are all lines. */
export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly lines: readonly SumLine[];
}

/** When a count is too small to be shown. */
export interface SmallRule {
  /** Smallest count that may be shown. */
  readonly k: number;
  /**
   * In a small group even "nobody" says something: then zeros are hidden, and so is a count that leaves fewer
   * than k of its total.
   */
  readonly isZeroSensitive?: boolean;
}

/** The threshold unless an indicator or a caller has a stricter one. */
export const DEFAULT_K = 5;

/** Whether a count is above zero and below the threshold. */
export function isSmallCount(value: number, k: number): boolean {
  return value > 0 && value < k;
}

/** Whether a share must be hidden: somebody small is its numerator, its denominator, or what is between them. */
export function isSmallShare(numerator: number, denominator: number, k: number): boolean {
  return [numerator, denominator, denominator - numerator].some((each) => isSmallCount(each, k));
}

/** All members of a line, parts first. */
export function membersOf({ parts, total }: SumLine): readonly number[] {
  return [...parts, total];
}

/** The lines that each cell stands in. */
export function linesOfCells({ cells, lines }: CountTable): readonly (readonly SumLine[])[] {
  const found: SumLine[][] = cells.map(() => []);
  for (const line of lines) for (const cell of membersOf(line)) found[cell]?.push(line);
  return found;
}
