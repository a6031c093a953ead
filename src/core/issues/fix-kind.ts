/** What a fix does, in kinds a person can tell apart; the words are in the catalogues. */
export type FixKind =
  /** Write `value`: there is one right answer. */
  | 'write'
  /** Write `value`: one of a few answers that may be right. */
  | 'choose'
  | 'swap'
  /** Take `value` out of a cell with several values. */
  | 'take-out'
  /** Give the row the code `value`, which nothing else has. */
  | 'new-code'
  /** Write today's date, which is `value`. */
  | 'today'
  | 'clear-row'
  /** Read the dates of the column with the day first, or with the month first. */
  | 'day-first'
  | 'month-first'
  /** Read the numbers of the column as whole numbers, or with decimals. */
  | 'whole-numbers'
  | 'decimals'
  /** Write the heading `value` again. */
  | 'heading'
  /** Give the cells of a column their list or check again. */
  | 'validation';
