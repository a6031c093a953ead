import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';
import { numbersOfSeries } from './series';

/** As many equal values in a row look like a figure that was copied. */
const TIMES = 4;

/** A value is the same as in at least three periods before it; told at the last of them. */
export const repeatedValues: RuleKind = {
  id: 'repeated-values',
  scope: 'table',
  codes: ['values-repeated'],
  isBeta: true,
  *check(context) {
    for (const { at, use } of usesOf(context, 'repeated-values')) {
      for (const { records, values } of numbersOfSeries(at, TIMES)) {
        for (let i = 1, times = 1; i <= values.length; i++) {
          if (i < values.length && values[i] === values[i - 1]) {
            times++;
            continue;
          }
          // Nothing reported again and again is nothing unusual.
          if (times >= TIMES && values[i - 1] !== 0) {
            const record = records[i - 1] ?? 0;
            yield {
              code: 'values-repeated',
              at,
              field: 'value',
              record,
              params: { times },
              ...severityOf(use),
            };
          }
          times = 1;
        }
      }
    }
  },
};
