import { earlierFigures } from '../../disclosure/editions';
import type { IndicatorSummary } from '../indicator-summary';
import type { Summary } from '../summary';
import type { EditionOptions } from './edition';
import { isAboutPeople, protectIndicator } from './protect-indicator';

/** The summary as those outside may see it: small groups hidden wherever a figure is shown, and told how many. */
export function protectSummary(summary: Summary, options: EditionOptions): Summary {
  const earlier = earlierFigures(options.earlier.map(({ figures }) => figures));
  const parts = new Map(summary.contributions.map((each) => [each.indicator, each]));
  const done = summary.indicators.map((each) => protectIndicator(each, parts.get(each), earlier, options.k));
  const shown = new Map(summary.indicators.map((each, i) => [each, done[i]?.indicator ?? each]));
  const show = (some: readonly IndicatorSummary[]) => some.map((each) => shown.get(each) ?? each);
  const sum = (pick: (each: (typeof done)[number]) => number) =>
    done.reduce((all, each) => all + pick(each), 0);
  const { headlines, indicators } = summary;
  return {
    ...summary,
    indicators: show(indicators),
    headlines: { ...headlines, indicators: show(headlines.indicators), others: show(headlines.others) },
    contributions: summary.contributions.flatMap(
      ({ indicator }) => done[indicators.indexOf(indicator)]?.contribution ?? [],
    ),
    edition: {
      ...options,
      figures: done.flatMap(({ figures }) => figures),
      small: sum(({ small }) => small),
      complementary: sum(({ complementary }) => complementary),
      protectedIndicators: indicators.filter(({ data }) => isAboutPeople(data.definition)).length,
      indicators: indicators.length,
      unchecked: sum(({ unchecked }) => unchecked),
    },
  };
}
