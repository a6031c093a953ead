import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';
import { forEachSeries, seriesOf, type SeriesOfTable } from './series';

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
      const series = seriesOf(at);
      if (!series) continue;
      for (const [record, times] of repetitions(series))
        yield { code: 'values-repeated', at, field: 'value', record, params: { times }, ...severityOf(use) };
    }
  },
};

/** The last record of each run of equal values, and how long it is; nothing reported again and again is nothing unusual. */
function repetitions(series: SeriesOfTable): [number, number][] {
  const found: [number, number][] = [];
  const { values, records } = series;
  forEachSeries(series, TIMES, (start, end) => {
    for (let i = start + 1, times = 1; i <= end; i++) {
      if (i < end && values[i] === values[i - 1]) times++;
      else {
        if (times >= TIMES && values[i - 1] !== 0) found.push([records[i - 1] ?? 0, times]);
        times = 1;
      }
    }
  });
  return found;
}
