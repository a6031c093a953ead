import { usesOf } from './columns';
import { indicatorsOf } from './indicator-facts';
import { typedValue } from './place';
import { type RuleKind, severityOf } from './rule';
import { numbersOfSeries } from './series';

/** An indicator is reported as a running total, and a later period has less than an earlier one of its year. */
export const runningTotal: RuleKind = {
  id: 'running-total',
  scope: 'workbook',
  codes: ['running-total-falls'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'running-total')) {
      const indicators = indicatorsOf(at, context.lookup);
      if (!indicators?.facts.some((facts) => facts?.isRunningTotal)) continue;
      for (const { records, values } of numbersOfSeries(at, 2)) {
        if (!indicators.facts[indicators.ids[records[0] ?? 0] ?? 0]?.isRunningTotal) continue;
        for (let i = 1; i < values.length; i++) {
          const previous = values[i - 1] ?? 0;
          if ((values[i] ?? 0) >= previous) continue;
          const params = { previous, period: typedValue(at, 'period', records[i - 1] ?? 0) };
          yield {
            code: 'running-total-falls',
            at,
            field: 'value',
            record: records[i] ?? 0,
            params,
            ...severityOf(use),
          };
        }
      }
    }
  },
};
