import { periodFromCode } from '../model/period';
import { labelOf } from '../templates/all-lists';
import { referredDistinct } from './column-facts';
import { usesOf } from './columns';
import { indicatorsOf } from './indicator-facts';
import { type RuleKind, severityOf } from './rule';

/** The longest that a period may be, in days, for an indicator that is reported so often. */
const LONGEST: Readonly<Record<string, number>> = {
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  'four-monthly': 123,
  'half-yearly': 184,
  'school-term': 184,
  yearly: 366,
  'school-year': 366,
};
const DAY = 86_400_000;

/** A value covers more time than its indicator is reported for. */
export const periodFitsFrequency: RuleKind = {
  id: 'period-fits-frequency',
  scope: 'workbook',
  codes: ['period-too-long'],
  reads: ['indicators'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'period-fits-frequency')) {
      const indicators = indicatorsOf(at, context.lookup);
      const periods = referredDistinct(at, 'period');
      if (!indicators || !periods) continue;
      const longest = Float64Array.from(
        indicators.facts,
        (facts) => LONGEST[facts?.frequency ?? ''] ?? Infinity,
      );
      const days = Float64Array.from(periods.values, (value) => daysOf(String(value)));
      if (days.every((each) => longest.every((most) => each <= most))) continue;
      for (let record = 0; record < periods.ids.length; record++) {
        const id = indicators.ids[record] ?? 0;
        if ((days[periods.ids[record] ?? 0] ?? 0) <= (longest[id] ?? 0)) continue;
        const frequency = indicators.facts[id]?.frequency ?? '';
        const params = {
          labelEn: labelOf('frequency', frequency, 'en'),
          labelSv: labelOf('frequency', frequency, 'sv'),
        };
        yield { code: 'period-too-long', at, field: 'period', record, params, ...severityOf(use) };
      }
    }
  },
};

function daysOf(code: string): number {
  const period = periodFromCode(code);
  return period ? (Date.parse(period.end) - Date.parse(period.start)) / DAY + 1 : 0;
}
