import type { CheckedTable } from './checked-table';
import { usesOf } from './columns';
import { type IndicatorsOfRecords, indicatorsOf } from './indicator-facts';
import { typedValue } from './place';
import { type Finding, type RuleKind, severityOf } from './rule';
import { forEachSeries, seriesOf, type SeriesOfTable } from './series';

/** An indicator is reported as a running total, and a later period has less than an earlier one of its year. */
export const runningTotal: RuleKind = {
  id: 'running-total',
  scope: 'workbook',
  codes: ['running-total-falls'],
  reads: ['indicators'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'running-total')) {
      const indicators = indicatorsOf(at, context.lookup);
      if (!indicators?.facts.some((facts) => facts?.isRunningTotal)) continue;
      const series = seriesOf(at);
      if (!series) continue;
      for (const finding of falls(at, series, indicators)) yield { ...finding, ...severityOf(use) };
    }
  },
};

function falls(at: CheckedTable, series: SeriesOfTable, { ids, facts }: IndicatorsOfRecords): Finding[] {
  const found: Finding[] = [];
  const { values, records } = series;
  forEachSeries(series, 2, (start, end) => {
    if (facts[ids[records[start] ?? 0] ?? 0]?.isRunningTotal !== true) return;
    for (let i = start + 1; i < end; i++) {
      const previous = values[i - 1] ?? 0;
      if ((values[i] ?? 0) >= previous) continue;
      const params = { previous, period: typedValue(at, 'period', records[i - 1] ?? 0) };
      found.push({ code: 'running-total-falls', at, field: 'value', record: records[i] ?? 0, params });
    }
  });
  return found;
}
