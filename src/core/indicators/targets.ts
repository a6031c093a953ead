import type { Master, MasterRow } from '../consolidation/master';
import { periodFromCode, type Period } from '../model/period';
import { sumDecimals } from './decimals';
import { isQuotient, type IndicatorDefinition } from './definition';
import { groupBy } from './group-by';
import { listOf, numberOf, textOf } from './row-values';

/** What shall be reached in one period, all partners together. */
export interface PeriodTarget {
  readonly indicator: string;
  readonly period: Period;
  readonly value: number;
}

/** A target of one partner, of one place, or, where these are '', of the whole. */
interface Part {
  readonly indicator: string;
  readonly period: Period;
  readonly value: number;
  readonly partner: string;
  readonly place: string;
}

/**
 * The targets of periods that stand for the total, not for one category.
 *
 * Where nobody has written a target for all partners together, it is the sum of theirs, of indicators that add up.
 */
export function readTargets(
  master: Master,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): PeriodTarget[] {
  const parts = (master.tables.get('targets')?.rows ?? []).flatMap(readPart);
  const groups = groupBy(parts, ({ indicator, period }) => `${indicator}\n${period.code}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const value = first ? wholeOf(group, definitions.get(first.indicator)) : null;
    return first && value !== null ? [{ indicator: first.indicator, period: first.period, value }] : [];
  });
}

function readPart(row: MasterRow): Part[] {
  const period = periodFromCode(textOf(row, 'period'));
  const value = numberOf(row, 'target');
  if (!period || value === null || textOf(row, 'disaggregation') !== '') return [];
  const partner = textOf(row, 'partner_id');
  const place = listOf(row, 'geography').join('; ');
  return [{ indicator: textOf(row, 'indicator_id'), period, value, partner, place }];
}

/** The target of the whole: its own, else the partners' or the places' together; null when that is not certain. */
function wholeOf(parts: readonly Part[], definition: IndicatorDefinition | undefined): number | null {
  const whole = parts.find(({ partner, place }) => partner === '' && place === '');
  if (whole) return whole.value;
  if (definition?.aggPartners !== 'sum' || isQuotient(definition)) return null;
  const byPartner = [...groupBy(parts, ({ partner }) => partner)];
  // Places of everybody beside partners of their own would be counted twice.
  if (byPartner.length > 1 && byPartner.some(([partner]) => partner === '')) return null;
  const sums = byPartner.map(([, own]) => wholeOfPartner(own));
  return sums.every((sum) => sum !== null) ? sumDecimals(sums) : null;
}

function wholeOfPartner(own: readonly Part[]): number | null {
  const whole = own.find(({ place }) => place === '');
  if (whole) return whole.value;
  const places = own.map(({ place }) => place);
  const isNested = places.some((a) => places.some((b) => a !== b && /^\d+$/.test(a) && b.startsWith(a)));
  return isNested ? null : sumDecimals(own.map(({ value }) => value));
}
