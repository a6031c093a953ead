import { type CheckedTable } from './checked-table';
import { usesOf } from './columns';
import { type IndicatorsOfRecords, indicatorsOf } from './indicator-facts';
import { isCalm } from './calm-series';
import { isOutlier, type RobustScale, robustScale } from './robust-score';
import { type Finding, type RuleKind, severityOf } from './rule';
import { forEachSeries, seriesOf, type SeriesOfTable } from './series';
import { firstShift } from './series-shift';

/** Fewer values do not show what is usual. */
const LEAST = 5;
/** Where values hardly vary, a small step scores high: what is nearer than this part of the median is not asked about. */
const NEAR = 0.1;

/** A value lies far from the others of its series, by the robust score. */
export const outlier: RuleKind = {
  id: 'outlier',
  scope: 'workbook',
  codes: ['outlier'],
  reads: ['indicators'],
  isBeta: true,
  *check(context) {
    for (const { at, use } of usesOf(context, 'outlier')) {
      const indicators = indicatorsOf(at, context.lookup);
      const series = seriesOf(at);
      if (!indicators || !series) continue;
      for (const finding of outliers(at, series, indicators)) yield { ...finding, ...severityOf(use) };
    }
  },
};

function outliers(at: CheckedTable, series: SeriesOfTable, { ids, facts }: IndicatorsOfRecords): Finding[] {
  const found: Finding[] = [];
  forEachSeries(series, LEAST, (start, end, id) => {
    if (isCalm(series, id, NEAR)) return;
    const values = series.values.subarray(start, end);
    const known = facts[ids[series.records[start] ?? 0] ?? 0];
    // Running totals rise: what is usual is how much they rise by.
    if (known?.isRunningTotal) return;
    const scale = robustScale(values);
    const far = farOut(values, scale);
    // A new level is one cause, and told as that.
    if (far.length === 0 || firstShift(values, known?.measure === 'count')) return;
    const params = { usual: Number(scale.median.toPrecision(6)) };
    for (const i of far)
      found.push({ code: 'outlier', at, field: 'value', record: series.records[start + i] ?? 0, params });
  });
  return found;
}

function farOut(values: Float64Array, scale: RobustScale): number[] {
  const far: number[] = [];
  const near = NEAR * Math.abs(scale.median);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (Math.abs(value - scale.median) > near && isOutlier(value, scale)) far.push(i);
  }
  return far;
}
