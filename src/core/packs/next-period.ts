import { type Period, periodContaining, periodFromCode, type PeriodKind } from '../model/period';
import { dayAfter } from './due-periods';
import { type Records, rowsOf } from './rows-of';

/** The period after the last one that most figures are of; null when there are none. */
export function nextPeriod(records: Records): Period | null {
  const reported = rowsOf(records, 'observations').flatMap(
    ({ period }) => periodFromCode(String(period ?? '')) ?? [],
  );
  const counts = new Map<PeriodKind, number>();
  for (const { kind } of reported) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!usual) return null;
  const [kind] = usual;
  const last = reported
    .filter((period) => period.kind === kind)
    .reduce((latest, period) => (period.end > latest.end ? period : latest));
  return periodAfter(last);
}

/** The period of the same kind that follows. */
export function periodAfter({ kind, end }: Period): Period | null {
  const day = dayAfter(end);
  return day === null ? null : periodContaining(day, kind);
}
