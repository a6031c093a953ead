import { usesOf } from './columns';
import { indicatorsOf } from './indicator-facts';
import { isOutlier, robustScores } from './robust-score';
import { type RuleKind, severityOf } from './rule';
import { numbersOfSeries } from './series';
import { firstShift } from './series-shift';

/** Fewer values do not show what is usual. */
const LEAST = 5;

/** A value lies far from the others of its series, by the robust score. */
export const outlier: RuleKind = {
  id: 'outlier',
  scope: 'workbook',
  codes: ['outlier'],
  isBeta: true,
  *check(context) {
    for (const { at, use } of usesOf(context, 'outlier')) {
      const indicators = indicatorsOf(at, context.lookup);
      if (!indicators) continue;
      for (const { records, values } of numbersOfSeries(at, LEAST)) {
        // Running totals rise: what is usual is how much they rise by.
        const facts = indicators.facts[indicators.ids[records[0] ?? 0] ?? 0];
        if (facts?.isRunningTotal) continue;
        const scores = robustScores(values);
        const far = values.map((value) => isOutlier(value, scores) && isWorthAsking(value, scores.median));
        // A new level is one cause, and told as that.
        if (!far.includes(true) || firstShift(values, facts?.measure === 'count')) continue;
        for (let i = 0; i < values.length; i++) {
          if (!far[i]) continue;
          const params = { usual: Number(scores.median.toPrecision(6)) };
          yield { code: 'outlier', at, field: 'value', record: records[i] ?? 0, params, ...severityOf(use) };
        }
      }
    }
  },
};

/** Where values hardly vary, a small step scores high. */
function isWorthAsking(value: number, median: number): boolean {
  return Math.abs(value - median) > 0.1 * Math.abs(median);
}
