import { type CheckedTable, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type IndicatorsOfRecords, indicatorsOf } from './indicator-facts';
import { type Finding, type RuleKind, severityOf } from './rule';
import { forEachSeries, seriesOf, type SeriesOfTable } from './series';
import { BEFORE, firstShift, isFar, isLevel, type Shift } from './series-shift';

/** A series goes to another level and stays there; when its base or its source changed too, that is told instead. */
export const levelShift: RuleKind = {
  id: 'level-shift',
  scope: 'workbook',
  codes: ['level-shift', 'definition-drift'],
  reads: ['indicators'],
  isBeta: true,
  *check(context) {
    for (const { at, use } of usesOf(context, 'level-shift')) {
      const indicators = indicatorsOf(at, context.lookup);
      if (!indicators) continue;
      const series = seriesOf(at);
      if (!series) continue;
      for (const finding of shifts(at, series, indicators)) yield { ...finding, ...severityOf(use) };
    }
  },
};

function shifts(at: CheckedTable, series: SeriesOfTable, { ids, facts }: IndicatorsOfRecords): Finding[] {
  const found: Finding[] = [];
  forEachSeries(series, BEFORE + 1, (start, end, id) => {
    if (isLevel(series.lows[id] ?? 0, series.highs[id] ?? 0)) return;
    const known = facts[ids[series.records[start] ?? 0] ?? 0];
    if (known?.isRunningTotal) return;
    const shift = firstShift(series.values.subarray(start, end), known?.measure === 'count');
    if (shift) found.push(told(at, series.records.subarray(start, end), shift));
  });
  return found;
}

function told(at: CheckedTable, records: Uint32Array, shift: Shift): Finding {
  const record = records[shift.at] ?? 0;
  const earlier = [...records.slice(shift.at - BEFORE, shift.at)];
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
