/** What a number format does to the size of the number it shows. */
export interface FormatScale {
  readonly isPercent: boolean;
  /** Trailing commas show the number in thousands or millions. */
  readonly isScaled: boolean;
  /** Digits that are always shown, as `0000` for codes with leading zeros; 0 for other formats. */
  readonly padding: number;
}

/** Reads the first section of a number format code; quoted and escaped characters say nothing. */
export function formatScale(format: string): FormatScale {
  const plain = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return {
    isPercent: plain.includes('%'),
    isScaled: /[0#?],+(?![0#?,])/.test(plain),
    padding: /^0{2,}$/.test(plain) ? plain.length : 0,
  };
}
