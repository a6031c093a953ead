import { type CheckedTable, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { indicatorsOf } from './indicator-facts';
import { type Finding, type RuleKind, severityOf } from './rule';
import { numbersOfSeries, type SeriesNumbers } from './series';
import { BEFORE, firstShift, isFar, type Shift } from './series-shift';

/** A series goes to another level and stays there; when its base or its source changed too, that is told instead. */
export const levelShift: RuleKind = {
  id: 'level-shift',
  scope: 'workbook',
  codes: ['level-shift', 'definition-drift'],
  isBeta: true,
  *check(context) {
    for (const { at, use } of usesOf(context, 'level-shift')) {
      const indicators = indicatorsOf(at, context.lookup);
      if (!indicators) continue;
      for (const series of numbersOfSeries(at, BEFORE + 1)) {
        const facts = indicators.facts[indicators.ids[series.records[0] ?? 0] ?? 0];
        if (facts?.isRunningTotal) continue;
        const shift = firstShift(series.values, facts?.measure === 'count');
        if (shift) yield { ...told(at, series, shift), ...severityOf(use) };
      }
    }
  },
};

function told(at: CheckedTable, { records }: SeriesNumbers, shift: Shift): Finding {
  const record = records[shift.at] ?? 0;
  const earlier = records.slice(shift.at - BEFORE, shift.at);
  const usual = Number(shift.usual.toPrecision(6));
  const place = { at, field: 'value', record } as const;
  const reason = driftReason(at, record, earlier);
  if (reason === null) return { code: 'level-shift', ...place, params: { usual } };
  return { code: 'definition-drift', ...place, params: { usual, reason } };
}

/** What else changed when the level did. */
function driftReason(
  at: CheckedTable,
  record: number,
  earlier: readonly number[],
): 'denominator' | 'source' | null {
  const denominators = valuesOf(at, 'denominator');
  const now = denominators?.[record];
  const before = earlier.map((each) => denominators?.[each]).filter((each) => typeof each === 'number');
  const usual = before.reduce((sum, each) => sum + each, 0) / before.length;
  if (typeof now === 'number' && before.length > 0 && isFar(now, usual)) return 'denominator';
  const sources = valuesOf(at, 'source');
  const known = new Set(earlier.map((each) => sources?.[each] ?? null));
  const source = sources?.[record] ?? null;
  return source !== null && known.size === 1 && !known.has(null) && !known.has(source) ? 'source' : null;
}
