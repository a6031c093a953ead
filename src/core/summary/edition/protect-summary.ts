import { earlierFigures } from '../../disclosure/editions';
import { groupBy } from '../../indicators/group-by';
import type { IndicatorSummary } from '../indicator-summary';
import type { Summary } from '../summary';
import type { EditionOptions } from './edition';
import { isAboutPeople, protectIndicator } from './protect-indicator';

/** The summary as those outside may see it: small groups hidden wherever a figure is shown, and told how many. */
export function protectSummary(summary: Summary, options: EditionOptions): Summary {
  const earlier = earlierFigures(options.earlier.map(({ figures }) => figures));
  const parts = new Map(summary.contributions.map((each) => [each.indicator, each]));
  const groups = groupBy(summary.breakdowns, ({ indicator }) => indicator.data.definition.id);
  const done = summary.indicators.map((each) =>
    protectIndicator(each, parts.get(each), groups.get(each.data.definition.id) ?? [], earlier, options.k),
  );
  const shownGroups = new Map(
    summary.indicators.flatMap(({ data }, i) =>
      (groups.get(data.definition.id) ?? []).map(
        (each, c) => [each, done[i]?.comparisons[c] ?? each] as const,
      ),
    ),
  );
  const shown = new Map(summary.indicators.map((each, i) => [each, done[i]?.indicator ?? each]));
  const show = (some: readonly IndicatorSummary[]) => some.map((each) => shown.get(each) ?? each);
  const sum = (pick: (each: (typeof done)[number]) => number) =>
    done.reduce((all, each) => all + pick(each), 0);
  const { headlines, indicators } = summary;
  return {
    ...summary,
    indicators: show(indicators),
    headlines: { ...headlines, indicators: show(headlines.indicators), others: show(headlines.others) },
    breakdowns: summary.breakdowns.map((each) => shownGroups.get(each) ?? each),
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
