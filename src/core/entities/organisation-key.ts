import { textKey } from './text-key';

/** What an organisation is recognised by: its name without what names are decorated with, and the kind of body. */
export interface OrganisationKey {
  /** Tokens sorted and unique, without legal forms, fillers and words for kinds of bodies. */
  readonly key: string;
  /** Kinds of bodies the name speaks of, joined with `+`; '' for none. */
  readonly bodyType: string;
}

/** Words for kinds of bodies; words of one kind mean the same. Phrases come before their words. */
const BODY_TYPES: Readonly<Record<string, string>> = {
  'county council': 'region',
  'ek för': 'cooperative',
  'ekonomisk förening': 'cooperative',
  'ideell förening': 'association',
  kommun: 'municipality',
  kommunen: 'municipality',
  stad: 'municipality',
  municipality: 'municipality',
  city: 'municipality',
  region: 'region',
  regionen: 'region',
  landsting: 'region',
  landstinget: 'region',
  länsstyrelse: 'county-board',
  länsstyrelsen: 'county-board',
  myndighet: 'agency',
  myndigheten: 'agency',
  verk: 'agency',
  verket: 'agency',
  ab: 'company',
  aktiebolag: 'company',
  aktiebolaget: 'company',
  hb: 'partnership',
  handelsbolag: 'partnership',
  kb: 'limited-partnership',
  kommanditbolag: 'limited-partnership',
  förening: 'association',
  föreningen: 'association',
  stiftelse: 'foundation',
  stiftelsen: 'foundation',
  foundation: 'foundation',
  universitet: 'university',
  universitetet: 'university',
  högskola: 'university',
  högskolan: 'university',
  university: 'university',
};

const FILLERS = new Set(['i', 'och', 'the', 'of', 'and']);
const PHRASES = Object.keys(BODY_TYPES).filter((words) => words.includes(' '));

/** Fingerprint and kind of body of an organisation's name; `Malmö stad` and `MALMÖ KOMMUN` have the same. */
export function organisationKey(name: string): OrganisationKey {
  const types = new Set<string>();
  let words = ` ${textKey(name)} `;
  for (const phrase of PHRASES) {
    if (!words.includes(` ${phrase} `)) continue;
    types.add(BODY_TYPES[phrase] ?? '');
    words = words.replaceAll(` ${phrase} `, ' ');
  }
  const tokens = new Set<string>();
  for (const word of words.trim().split(' ')) {
    const type = BODY_TYPES[word];
    if (type !== undefined) types.add(type);
    else if (word !== '' && !FILLERS.has(word)) tokens.add(word);
  }
  const bodyType = [...types].sort().join('+');
  // A name made of nothing but such words (`Stiftelsen`) is its own key.
  return { key: tokens.size > 0 ? [...tokens].sort().join(' ') : textKey(name), bodyType };
}

/** Ten digits of a valid organisation number, or null: check digit right and third digit at least 2. */
export function organisationNumber(text: string): string | null {
  const found = /^(?:16)?(\d{6})[-–]?(\d{4})$/.exec(text.replace(/\s/g, ''));
  if (!found) return null;
  const digits = `${found[1] ?? ''}${found[2] ?? ''}`;
  return Number(digits[2]) >= 2 && luhnSum(digits) % 10 === 0 ? digits : null;
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (const [i, digit] of [...digits].entries()) {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
