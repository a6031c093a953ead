/** Words of files and plans beside those of Office.js, for both ways: comparisons in validation. */
export const operators = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

/** Comparisons in conditional formats, where two of the words are shorter. */
export const conditionOperators = {
  ...operators,
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

/** Kinds of validation with a comparison. */
export const comparisons = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

export const iconStyles = {
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3Symbols2': 'ThreeSymbols2',
  '3Arrows': 'ThreeArrows',
  '4Rating': 'FourRating',
  '5Rating': 'FiveRating',
} as const;

/** The key of a word's translation; null when there is none. */
export function keyOf<K extends string>(table: Readonly<Record<K, string>>, word: string): K | null {
  const found = Object.entries(table).find(([, value]) => value === word);
  return found ? (found[0] as K) : null;
}
