import type { Master } from '../consolidation/master';
import { periodFromCode, type Period } from '../model/period';
import { numberOf, textOf } from './row-values';

/** What shall be reached in one period, all partners together. */
export interface PeriodTarget {
  readonly indicator: string;
  readonly period: Period;
  readonly value: number;
}

/** The targets of periods that stand for the total, not for one category. */
export function readTargets(master: Master): PeriodTarget[] {
  const targets: PeriodTarget[] = [];
  for (const row of master.tables.get('targets')?.rows ?? []) {
    const period = periodFromCode(textOf(row, 'period'));
    const value = numberOf(row, 'target');
    const isTotal = textOf(row, 'disaggregation') === '';
    if (period && value !== null && isTotal)
      targets.push({ indicator: textOf(row, 'indicator_id'), period, value });
  }
  return targets;
}
