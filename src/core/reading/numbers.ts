import { missingFlag } from './missing';
import type { NumberMarks } from './number-marks';
import type { ValueFlag, ValueProblem } from './table';
import { cleanText } from './text';
import type { Unit } from './units';
import { readUnit } from './units';

/** What a text says as a number. */
export interface NumberReading {
  /** Null when there is none: a missing state, bounds without a value, or a problem. */
  readonly value: number | null;
  readonly flag?: ValueFlag;
  readonly bounds?: readonly [number, number];
  readonly problem?: ValueProblem;
  /** The unit that stood in the text itself. */
  readonly unit?: Unit;
  readonly changes: readonly string[];
}

/** Longer texts are sentences; looking for a number in them would only cost time. */
const LONGEST = 60;
const NOT_A_NUMBER: NumberReading = { value: null, problem: 'not-a-number', changes: [] };
const AMBIGUOUS: NumberReading = { value: null, problem: 'number-ambiguous', changes: [] };

/**
 * A text as a number with the marks that were decided for its column.
 *
 * `<5`, `>100` and `10–15` give bounds and no value; `ca 50` gives its value with the bounds of its rounding.
 */
export function readNumber(raw: string, marks: NumberMarks): NumberReading {
  const text = cleanText(raw);
  if (text.length > LONGEST) return NOT_A_NUMBER;
  const missing = missingFlag(text);
  if (missing) return { value: missing === 'nil' ? 0 : null, flag: missing, changes: [] };
  return readInexact(text, marks) ?? readExact(text, marks);
}

function readExact(text: string, marks: NumberMarks): NumberReading {
  const starred = /^\*?(.*?)\*?$/.exec(text)?.[1]?.trim() ?? text;
  const isPreliminary = starred !== text;
  const bracketed = /^\((.*)\)$/.exec(starred);
  const body = bracketed?.[1]?.trim() ?? starred;
  const parts =
    /^([-−–+]?)\s*([^\d\s.,+()−–-]{0,4}?)\s*([-−–]?)(\d[\d.,\s'’]*(?:[eE][+-]?\d+)?|[.,]\d+)(-?)\s*(\D{0,14})$/.exec(
      body,
    );
  if (!parts || (parts[1] !== '' && parts[3] !== '')) return NOT_A_NUMBER;
  const [, sign = '', before = '', inner = '', digits = '', trailing = '', after = ''] = parts;
  const unit = unitAround(before, after);
  if (unit === undefined) return NOT_A_NUMBER;
  const plain = parseDigits(digits.trim(), marks);
  if (plain === null) return NOT_A_NUMBER;
  if (plain === 'ambiguous') return AMBIGUOUS;
  const isNegative = bracketed !== null || /[-−–]/.test(sign + inner + trailing);
  const factor = unit?.factor ?? 1;
  const value = scale(isNegative && plain !== 0 ? -plain : plain, factor);
  return {
    value,
    ...(unit ? { unit } : {}),
    ...(isPreliminary ? { flag: 'preliminary' as const } : {}),
    changes: changesOf(
      digits.trim(),
      marks,
      unit ?? null,
      bracketed !== null || /[−–]/.test(sign + inner) || trailing !== '',
    ),
  };
}

/** Null when there is no unit, undefined when there is something else than a unit. */
function unitAround(before: string, after: string): Unit | null | undefined {
  const texts = [before, after].map((text) => text.trim()).filter((text) => text !== '');
  if (texts.length === 0) return null;
  if (texts.length === 2) {
    const [first, second] = texts.map(readUnit);
    return first && second ? { ...first, ...second } : undefined;
  }
  return readUnit(texts[0] ?? '') ?? undefined;
}

function parseDigits(digits: string, marks: NumberMarks): number | 'ambiguous' | null {
  const scientific = /^(\d+(?:[.,]\d+)?)[eE]([+-]?\d+)$/.exec(digits);
  if (scientific) return Number(`${(scientific[1] ?? '').replace(',', '.')}e${scientific[2]}`);
  if (/^\d+$/.test(digits)) return Number(digits);
  if (isUnclear(digits) && marks.decimal === null && !marks.chosen) return 'ambiguous';
  const decimal = decimalOf(digits, marks);
  const at = decimal === null ? -1 : digits.lastIndexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !isGrouped(whole)) return null;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
}

/** The column's decimal mark, else what somebody chose for texts that are not clear by themselves. */
function decimalOf(digits: string, { decimal, chosen }: NumberMarks): ',' | '.' | null {
  return decimal ?? (isUnclear(digits) ? chosen : undefined) ?? lastMark(digits);
}

function isUnclear(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

/** The decimal mark of a text that is clear by itself: a mark that stands twice groups. */
function lastMark(digits: string): ',' | '.' | null {
  const at = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const mark = digits[at];
  if (mark !== ',' && mark !== '.') return null;
  return digits.indexOf(mark) === at ? mark : null;
}

/** One kind of group mark, and three digits after each. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*$/.test(whole);
}

function readInexact(text: string, marks: NumberMarks): NumberReading | null {
  const half =
    /^(<=|>=|<|>|≤|≥|mindre än|färre än|under|less than|fewer than|mer än|fler än|över|more than|over|minst|högst|at least|at most)\s*(.+)$/i.exec(
      text,
    );
  if (half) return halfOpen((half[1] ?? '').toLowerCase(), readExact(half[2] ?? '', marks));
  const about =
    /^(?:ca|cirka|c:a|ungefär|omkring|runt|approx|approximately|about|circa|around|~|≈)\.?\s*(.+)$/i.exec(
      text,
    );
  if (about) return approximate(readExact(about[1] ?? '', marks));
  const range = /^([^-–−]*\d)\s*(?:[-–−]|till|to)\s*(\d.*)$/i.exec(text);
  if (!range) return null;
  const low = readExact(range[1] ?? '', marks);
  const high = readExact(range[2] ?? '', marks);
  if (low.value === null || high.value === null || low.value >= high.value) return null;
  return { value: null, flag: 'inexact', bounds: [low.value, high.value], changes: [] };
}

function halfOpen(sign: string, limit: NumberReading): NumberReading {
  if (limit.value === null) return limit;
  const isBelow = /^(<|≤|mindre|färre|under|less|fewer|högst|at most)/.test(sign);
  const isIncluded = /^(<=|>=|≤|≥|minst|högst|at )/.test(sign);
  // Below five people means at most four; below 0.5 has no last value.
  const step = isIncluded || !Number.isInteger(limit.value) ? 0 : 1;
  const bounds = isBelow ? ([0, limit.value - step] as const) : ([limit.value + step, Infinity] as const);
  return { value: null, flag: 'inexact', bounds, changes: limit.changes };
}

/** Half a unit of the last digit that is not a zero is left open on both sides. */
function approximate(near: NumberReading): NumberReading {
  if (near.value === null || near.value === 0) return near.value === 0 ? { ...near, flag: 'inexact' } : near;
  let unit = 1;
  while (near.value % (unit * 10) === 0) unit *= 10;
  const open = Number.isInteger(near.value) ? unit / 2 : 0;
  return { ...near, flag: 'inexact', bounds: [near.value - open, near.value + open] };
}

/** Multiplication that keeps decimals as people wrote them: 2.3 × 1000 = 2300. */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

function changesOf(
  digits: string,
  marks: NumberMarks,
  unit: Unit | null,
  isRewrittenMinus: boolean,
): string[] {
  const changes: string[] = [];
  const decimal = decimalOf(digits, marks);
  const at = decimal === null ? -1 : digits.lastIndexOf(decimal);
  if (decimal === ',' && at >= 0) changes.push('decimal-comma');
  if (/[^\d]/.test(at < 0 ? digits : digits.slice(0, at))) changes.push('group-marks');
  if (isRewrittenMinus) changes.push('minus');
  if (unit?.isPercent) changes.push('percent');
  if (unit?.currency !== undefined) changes.push(`currency-${unit.currency}`);
  if (unit?.factor !== undefined) changes.push(`multiplier-${unit.factor}`);
  return changes;
}
