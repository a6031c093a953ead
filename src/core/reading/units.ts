/** What a unit beside a number or in a heading does to the number. */
export interface Unit {
  readonly factor?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly isPercent?: boolean;
}

/** Units by their lower-case spelling. `m` alone is left out: in a heading it is as often metres. */
const UNITS: Readonly<Record<string, Unit>> = {
  ...each(['tkr', 'kkr', 'tsek', 'ksek'], { factor: 1000, currency: 'SEK' }),
  ...each(['mkr', 'msek', 'mnkr', 'mnsek'], { factor: 1e6, currency: 'SEK' }),
  ...each(['mdkr', 'mdsek'], { factor: 1e9, currency: 'SEK' }),
  ...each(['teur', 'keur', 'k€'], { factor: 1000, currency: 'EUR' }),
  ...each(['meur', 'm€'], { factor: 1e6, currency: 'EUR' }),
  ...each(['kusd', 'tusd'], { factor: 1000, currency: 'USD' }),
  ...each(['musd'], { factor: 1e6, currency: 'USD' }),
  ...each(['tusen', 'tusental', 'thousand', 'thousands'], { factor: 1000 }),
  ...each(['milj', 'miljon', 'miljoner', 'mn', 'million', 'millions'], { factor: 1e6 }),
  ...each(['mdr', 'miljard', 'miljarder', 'billion'], { factor: 1e9 }),
  ...each(['kr', 'sek', 'kronor', ':-'], { currency: 'SEK' }),
  ...each(['eur', '€', 'euro'], { currency: 'EUR' }),
  ...each(['usd', '$', 'us$'], { currency: 'USD' }),
  ...each(['gbp', '£'], { currency: 'GBP' }),
  ...each(['nok'], { currency: 'NOK' }),
  ...each(['dkk'], { currency: 'DKK' }),
  ...each(['%', 'procent', 'percent', 'per cent', 'pct'], { isPercent: true }),
  ...each(['st', 'stycken', 'pcs', 'antal', 'pers', 'personer', 'people', 'persons'], {}),
};

/** Two words that are one unit: `1000 kr`, `milj kr`. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/^(?:1 ?000|tusen|tusental|thousand) ?(?:kr|kronor|sek)$/, 'tkr'],
  [/^(?:milj|miljon|miljoner|mn|million) ?(?:kr|kronor|sek)$/, 'mkr'],
  [/^(?:mdr|miljard|miljarder) ?(?:kr|kronor|sek)$/, 'mdkr'],
];

/** The unit a short text names, such as `tkr`, `Mkr`, `%` or `SEK`; null when it is none. */
export function readUnit(text: string): Unit | null {
  // A capital M is millions; a small one is not.
  if (text.trim() === 'M') return { factor: 1e6 };
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/\.$/, '')
    .replace(/^i /, '')
    .trim();
  const spelling = PAIRS.find(([pattern]) => pattern.test(plain.replaceAll('.', '')))?.[1] ?? plain;
  return Object.hasOwn(UNITS, spelling) ? (UNITS[spelling] ?? null) : null;
}

function each(spellings: readonly string[], unit: Unit): Record<string, Unit> {
  return Object.fromEntries(spellings.map((spelling) => [spelling, unit]));
}
