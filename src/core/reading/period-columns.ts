import { readPeriod } from '../model/period-spellings';
import type { TemplateDefinition } from '../templates/template';
import { findPeriod } from './find-period';
import type { HeadingIndex } from './heading-index';
import { normaliseHeading } from './headings';
import type { ColumnMatch, Region } from './table';

type PeriodMatch = Pick<ColumnMatch, 'field' | 'score' | 'by' | 'period'>;

const SCORE = 0.95;

/** Fields that may stand under a period, the plain one first. */
export const MEASURES = ['value', 'target'] as const;

/**
 * Columns whose headings are periods, for templates that have a period and a value.
 *
 * With a second level or a word beside the period (`2024 – Täljare`, `Utfall kv 1 2024`) the word says which field it is.
 */
export function findPeriodColumns(
  region: Region,
  template: TemplateDefinition,
  index: HeadingIndex,
  year: number | undefined,
): ReadonlyMap<number, PeriodMatch> {
  const found = new Map<number, PeriodMatch>();
  const measure = MEASURES.find((id) => template.columns.some((column) => column.id === id));
  const hasPeriod = template.columns.some(({ id }) => id === 'period');
  if (!measure || !hasPeriod || region.orientation === 'form') return found;
  const seen = new Set<string>();
  // One heading such as `T1` may be anything; a row of months is a year.
  const isWithoutYear = region.columns.filter(({ heading }) => splitWithoutYear(heading, year)).length > 1;
  region.columns.forEach(({ heading }, at) => {
    const split = splitHeading(heading) ?? (isWithoutYear ? splitWithoutYear(heading, year) : null);
    if (!split) return;
    const field = split.rest === '' ? measure : fieldUnderPeriod(split.rest, template, index);
    const slot = `${field}|${split.period}`;
    // The same period twice for one field: which is meant is not for us to guess.
    if (field === null || seen.has(slot)) return;
    seen.add(slot);
    found.set(at, { field, score: SCORE, by: 'period', period: split.period });
  });
  return found;
}

/** Whether a column holds the values of one period; not so for targets of a period beside results. */
export function isOfPeriod({ period, template }: ColumnMatch): boolean {
  return period !== undefined && template === undefined;
}

/** The period in a heading and what stands beside it; null when it names none, or a day. */
export function splitHeading(heading: string): { readonly period: string; readonly rest: string } | null {
  const levels = heading.split(' – ');
  const whole = readPeriod(heading);
  if (whole) return whole.kind === 'day' ? null : { period: whole.code, rest: '' };
  const periods = levels.map((level) => readPeriod(level));
  const at = periods.findIndex((period) => period !== null && period.kind !== 'day');
  if (at >= 0) {
    const rest = levels.filter((_, level) => level !== at).join(' – ');
    const period = combined(levels) ?? periods[at];
    return period ? { period: period.code, rest: combined(levels) ? '' : rest } : null;
  }
  const found = findPeriod(heading);
  return found ? { period: found.period.code, rest: found.rest } : null;
}

/** `Jan` or `kv 1` where the year stands in the title. */
function splitWithoutYear(heading: string, year: number | undefined): ReturnType<typeof splitHeading> {
  const period = year === undefined ? null : readPeriod(heading, { year });
  return period && period.kind !== 'year' && period.kind !== 'day' ? { period: period.code, rest: '' } : null;
}

/** A year over quarters: `2024 – Q1`. */
function combined(levels: readonly string[]): ReturnType<typeof readPeriod> {
  if (levels.length !== 2) return null;
  const [first = '', second = ''] = levels;
  if (!/^\d{4}$/.test(first) || /\d{4}/.test(second)) return null;
  return readPeriod(`${second} ${first}`);
}

/** The field of figures that a word beside a period means: `Mål` of `Mål 2025`, `Target for` of `Target for 2025`. */
export function fieldUnderPeriod(
  text: string,
  template: TemplateDefinition,
  index: HeadingIndex,
): string | null {
  const bare = text.replace(/\s+(?:för|år|for|in|by|of|until|till|to|year|pour|en|para|de)$/i, '');
  const targets = index.exact.get(bare) ?? index.normalised.get(normaliseHeading(bare)) ?? [];
  const own = targets.find((target) => target.template === template.id);
  const definition = template.columns.find(({ id }) => id === own?.field);
  const isFigure = definition && ['integer', 'decimal', 'money', 'percent'].includes(definition.type.kind);
  return isFigure ? definition.id : null;
}
