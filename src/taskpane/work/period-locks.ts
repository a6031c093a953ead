import type { Decision } from '../../core/consolidation/decisions/decision';
import { settlementsOf } from '../../core/consolidation/decisions/settlements';
import type { Master } from '../../core/consolidation/master';
import { asText } from '../../core/consolidation/record-tables';

/** A period that figures are about. */
export interface PeriodLock {
  readonly code: string;
  readonly figures: number;
  readonly isLocked: boolean;
}

/** The periods of a master's figures, the newest first, and which of them are locked. */
export function periodLocks({ tables }: Master, decisions: readonly Decision[]): PeriodLock[] {
  const locked = new Set(settlementsOf(decisions).lockedPeriods);
  const figures = new Map<string, number>([...locked].map((code) => [code, 0]));
  for (const { values } of tables.get('observations')?.rows ?? []) {
    const code = asText(values['period']);
    if (code !== '') figures.set(code, (figures.get(code) ?? 0) + 1);
  }
  return [...figures]
    .map(([code, count]) => ({ code, figures: count, isLocked: locked.has(code) }))
    .sort((a, b) => (a.code < b.code ? 1 : -1));
}
