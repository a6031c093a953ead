import type { Catalog } from '../i18n/catalog';
import { formatDate, formatNumber } from '../i18n/format';
import type { IndicatorDefinition } from '../indicators/definition';
import type { Interval } from '../indicators/intervals';
import type { Locale } from '../model/locale';
import type { Period } from '../model/period';

/** A language and its texts, handed to whatever writes words. */
export interface Words {
  readonly locale: Locale;
  readonly texts: Catalog['summary'];
}

const MONTH: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-SE', { month: 'short', timeZone: 'UTC' }),
};

/** `Q4 2025`, `kv 4 2025`, `jan 2025`: a period as readers write it. */
export function periodText({ locale, texts }: Words, period: Period): string {
  const { code, kind, start } = period;
  const year = kind === 'fiscalYear' ? code.slice(2) : code.slice(0, 4);
  const parts = {
    month: () => MONTH[locale].format(new Date(start)).replace('.', ''),
    day: () => formatDate(locale, start),
    schoolYear: () => code,
  };
  const part = kind in parts ? parts[kind as keyof typeof parts]() : code.replace(/^(FY)?\d{4}[QTHW]?0?/, '');
  return texts.period(kind, kind === 'term' ? code.slice(4) : part, year);
}

/** The period of a figure: its own, or from when it has been added up. */
export function intervalText(words: Words, interval: Interval, last: Period): string {
  const text = periodText(words, last);
  return interval.start < last.start ? words.texts.until(text) : text;
}

/** A figure with just the indicator's decimals and without its unit: 91.0, as the axis and the table have it. */
export function numberText(words: Words, definition: IndicatorDefinition, value: number): string {
  const { decimals } = definition;
  return formatNumber(words.locale, value, decimals, decimals);
}

/** The unit in words: per cent for percentages, else what the definition says. */
export function unitText({ texts }: Words, definition: IndicatorDefinition): string {
  return isPercent(definition) ? texts.percent : definition.unit;
}

/** A figure with its unit: `90,8 procent`. */
export function figureText(words: Words, definition: IndicatorDefinition, value: number): string {
  return `${numberText(words, definition, value)} ${unitText(words, definition)}`.trim();
}

/** Whether the values are per cent, so that a `%` may stand behind them. */
export function isPercent({ measure, factor }: IndicatorDefinition): boolean {
  return (measure === 'share' && factor === 100) || measure === 'milestone';
}

/** With a capital first letter, as titles begin. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
