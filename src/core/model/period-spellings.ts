import { fullYear, monthFromName } from './month-names';
import type { Period, PeriodOptions } from './period';
import { dayPeriod, partOfYear, periodFromCode, weekPeriod } from './period';

type Unit = 'half' | 'tertial' | 'quarter' | 'month' | 'week' | 'VT' | 'HT' | 'schoolYear' | 'FY' | 'year';

/** Words that say what kind of period is meant. */
const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  ...words('half', 'h hy half halvår halvåret halfyear'),
  ...words('tertial', 't tertial tertialet tertiale trimester'),
  ...words('quarter', 'q k kv kvart kvartal kvartalet quarter qtr'),
  ...words('month', 'm mån månad månaden month'),
  ...words('week', 'v w vecka veckan week wk'),
  ...words('VT', 'vt vårtermin vårterminen springterm springsemester'),
  ...words('HT', 'ht hösttermin höstterminen autumnterm autumnsemester fallterm fallsemester'),
  ...words('schoolYear', 'läsår läsåret skolår skolåret schoolyear academicyear'),
  ...words('FY', 'fy räkenskapsår räkenskapsåret verksamhetsår verksamhetsåret fiscalyear financialyear'),
  ...words('year', 'helår helåret kalenderår kalenderåret cy calendaryear fullyear'),
};

const ORDINALS: Readonly<Record<string, number>> = {
  ...{ första: 1, andra: 2, tredje: 3, fjärde: 4, sista: -1 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, last: -1 },
};

/** Words that say nothing about which period it is; `a` and `e` are left of `1:a` and `3:e`. */
const FILLERS = new Set('a e st nd rd th the of i för år året year under period perioden'.split(' '));

/** Last part of the year for "last quarter". */
const PARTS = { half: 2, tertial: 3, quarter: 4, month: 12 } as const;

interface Parts {
  readonly units: Unit[];
  readonly months: number[];
  /** Numbers with the number of tokens that stood before them. */
  readonly numbers: { readonly value: number; readonly digits: number; readonly at: number }[];
  /** Places of the unit and month words among the tokens. */
  readonly wordsAt: number[];
}

/**
 * The period that a text means, in the spellings people use in Swedish and English; null when it is unclear.
 *
 * `kv 3 2024`, `K1 2024`, `Q1-24`, `T2 2024`, `mars 2024`, `mar-24`, `2024M03`, `202403`, `v. 5 2024`, `ht24`,
 * `läsåret 2023/2024`, `jan–mar 2024`. Two years with a hyphen and no word (`2023-2024`) can be a school year or
 * two years, and are not taken for either.
 */
export function readPeriod(text: string, options: PeriodOptions = {}): Period | null {
  // Every period has a year, in figures where nobody gave one.
  if (options.year === undefined && !/\d/.test(text)) return null;
  const plain = text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length === 0 || plain.length > 60) return null;
  return (
    periodFromCode(plain, options) ??
    periodFromCode(plain.toUpperCase(), options) ??
    fromDigits(plain) ??
    fromDates(plain) ??
    fromWords(plain.toLowerCase(), options)
  );
}

function fromDigits(text: string): Period | null {
  const found =
    /^(\d{4})(\d\d)(\d\d)?$/.exec(text) ??
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2})(?:[T ]00:00(?::00)?)?)?$/.exec(text);
  if (found) {
    const [, year, month, day] = found;
    if (day !== undefined) return dayPeriod(Number(year), Number(month), Number(day));
    return partOfYear('month', Number(year), Number(month));
  }
  const reversed = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  if (reversed) return partOfYear('month', Number(reversed[2]), Number(reversed[1]));
  const school = /^(\d{4}) ?\/ ?(\d{4})$/.exec(text);
  return school ? periodFromCode(`${school[1]}/${school[2]?.slice(2)}`) : null;
}

/** Two dates that are the ends of a known period. */
function fromDates(text: string): Period | null {
  const found = /^(\d{4}-\d\d-\d\d) ?(?:-|\/|till|to|t\.?o\.?m\.?) ?(\d{4}-\d\d-\d\d)$/i.exec(text);
  return found ? exactSpan(found[1] ?? '', found[2] ?? '') : null;
}

function exactSpan(start: string, end: string): Period | null {
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  const candidates = [
    partOfYear('month', year, month),
    partOfYear('quarter', year, Math.ceil(month / 3)),
    partOfYear('tertial', year, Math.ceil(month / 4)),
    partOfYear('half', year, Math.ceil(month / 6)),
    periodFromCode(String(year)),
    periodFromCode(`${year}/${String((year + 1) % 100).padStart(2, '0')}`),
  ];
  return candidates.find((period) => period?.start === start && period.end === end) ?? null;
}

function fromWords(text: string, options: PeriodOptions): Period | null {
  const joined = text
    .replace(/\b(spring|autumn|fall) (term|semester)\b/g, '$1$2')
    .replace(/\b(school|academic|fiscal|financial|calendar|full|half)[ -]year\b/g, '$1year');
  const parts = partsOf(joined);
  if (!parts) return null;
  if (parts.units.length === 0) return fromMonths(parts, options);
  const [unit, more] = parts.units;
  if (unit === undefined || more !== undefined || parts.months.length > 0) return null;
  if (unit === 'schoolYear') return fromSchoolYear(parts);
  if (unit === 'FY') return fromFiscalYear(parts, options);
  if (unit === 'VT' || unit === 'HT' || unit === 'year') {
    const year = onlyYear(parts, options);
    return year === null ? null : periodFromCode(unit === 'year' ? String(year) : `${year}${unit}`);
  }
  const found = indexAndYear(parts, unit === 'week' ? 53 : PARTS[unit], options);
  if (!found) return null;
  return unit === 'week' ? weekPeriod(found.year, found.index) : partOfYear(unit, found.year, found.index);
}

/** Units, months and numbers in the order they stand; null when a word means nothing here. */
function partsOf(text: string): Parts | null {
  const parts: Parts = { units: [], months: [], numbers: [], wordsAt: [] };
  if (/[^\p{L}\d\s.,:;()'’/_-]/u.test(text)) return null;
  const tokens = text.match(/\d+|\p{L}+/gu) ?? [];
  for (const [at, token] of tokens.entries()) {
    const unit = UNIT_WORDS[token];
    const month = monthFromName(token);
    const ordinal = ORDINALS[token];
    if (/^\d/.test(token)) parts.numbers.push({ value: Number(token), digits: token.length, at });
    else if (ordinal !== undefined) parts.numbers.push({ value: ordinal, digits: 1, at });
    else if (month !== null) {
      parts.months.push(month);
      parts.wordsAt.push(at);
    } else if (unit) {
      parts.units.push(unit);
      parts.wordsAt.push(at);
    } else if (!FILLERS.has(token)) return null;
  }
  return parts;
}

function fromMonths(parts: Parts, options: PeriodOptions): Period | null {
  const { months, numbers, wordsAt } = parts;
  const [first, last] = months;
  if (months.length === 0) {
    const [only] = numbers;
    return numbers.length === 1 && only?.digits === 4 ? periodFromCode(String(only.value)) : null;
  }
  if (first === undefined || months.length > 2) return null;
  if (last !== undefined) return fromMonthRange(first, last, parts, options);
  const [a, b] = numbers;
  if (!a) return options.year === undefined ? null : partOfYear('month', options.year, first);
  if (b) {
    const isDayAndYear = a.digits <= 2 && b.digits === 4 && numbers.length === 2;
    return isDayAndYear ? dayPeriod(b.value, first, a.value) : null;
  }
  // A short number before the month is a day of it, and the year is not known.
  const isYear = a.digits === 4 || (a.digits === 2 && a.at > (wordsAt[0] ?? 0));
  return isYear ? partOfYear('month', fullYear(a.value), first) : null;
}

function fromMonthRange(first: number, last: number, parts: Parts, options: PeriodOptions): Period | null {
  const years = parts.numbers.filter((number) => number.digits === 4 || number.digits === 2);
  if (years.length !== parts.numbers.length || years.length > 2) return null;
  const lastYear = years.length > 0 ? fullYear(years[years.length - 1]?.value ?? 0) : options.year;
  if (lastYear === undefined) return null;
  const firstYear = years.length === 2 ? fullYear(years[0]?.value ?? 0) : lastYear;
  const start = partOfYear('month', firstYear, first)?.start;
  const end = partOfYear('month', lastYear, last)?.end;
  return start !== undefined && end !== undefined ? exactSpan(start, end) : null;
}

function fromSchoolYear(parts: Parts): Period | null {
  const [a, b] = parts.numbers;
  if (!a || !b || parts.numbers.length > 2) return null;
  const first = fullYear(a.value);
  return fullYear(b.digits === 2 ? Math.floor(first / 100) * 100 + b.value : b.value) === first + 1 ||
    b.value === (first + 1) % 100
    ? periodFromCode(`${first}/${String((first + 1) % 100).padStart(2, '0')}`)
    : null;
}

function fromFiscalYear(parts: Parts, options: PeriodOptions): Period | null {
  const [a, b] = parts.numbers;
  if (!a || parts.numbers.length > 2) return null;
  const year = fullYear((b ?? a).value);
  if (b && year !== fullYear(a.value) + 1) return null;
  return periodFromCode(`FY${year}`, options);
}

function onlyYear(parts: Parts, options: PeriodOptions): number | null {
  const [only] = parts.numbers;
  if (parts.numbers.length > 1) return null;
  if (!only) return options.year ?? null;
  return only.digits === 4 || only.digits === 2 ? fullYear(only.value) : null;
}

/** Which number is the part of the year and which is the year: the order decides where sizes do not. */
function indexAndYear(
  parts: Parts,
  max: number,
  options: PeriodOptions,
): { readonly index: number; readonly year: number } | null {
  const [a, b] = parts.numbers;
  if (!a || parts.numbers.length > 2) return null;
  const indexOf = (value: number) => (value === -1 ? max : value);
  if (!b) {
    const isIndex = a.digits <= 2 && options.year !== undefined;
    return isIndex ? { index: indexOf(a.value), year: options.year } : null;
  }
  const unitAt = parts.wordsAt[0] ?? 0;
  const isBetween = a.at < unitAt && unitAt < b.at;
  const yearFirst =
    a.digits === 4 || (a.digits === 2 && b.digits <= 2 && isBetween && a.value > max && b.value <= max);
  if (!yearFirst && b.digits !== 4) {
    const isClear = b.digits === 2 && (unitAt < a.at || b.value > max || a.digits === 1);
    if (!isClear) return null;
  }
  const [index, year] = yearFirst ? [b, a] : [a, b];
  if (index.digits > 2) return null;
  return { index: indexOf(index.value), year: fullYear(year.value) };
}

function words(unit: Unit, list: string): Record<string, Unit> {
  return Object.fromEntries(list.split(' ').map((word) => [word, unit]));
}
