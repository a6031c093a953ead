import type { Master } from '../consolidation/master';
import { readIndicators } from '../indicators/indicator-data';
import { hasFigure } from '../indicators/observation';
import type { Period } from '../model/period';

/** What a summary of a master can be about. */
export interface SummaryChoices {
  readonly indicators: readonly IndicatorChoice[];
  /** Those with figures, the last one first. */
  readonly periods: readonly Period[];
}

export interface IndicatorChoice {
  readonly id: string;
  readonly name: string;
  readonly isHeadline: boolean;
}

/** The indicators and periods a person can choose among. */
export function summaryChoices(master: Master): SummaryChoices {
  const all = readIndicators(master);
  const periods = new Map(
    all.flatMap(({ observations }) =>
      observations.filter(hasFigure).map(({ period }) => [period.code, period] as const),
    ),
  );
  return {
    indicators: all.map(({ definition: { id, name, isHeadline } }) => ({ id, name, isHeadline })),
    periods: [...periods.values()].sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : 0)),
  };
}
