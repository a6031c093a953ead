import { isSmallCount, isSmallShare } from '../../disclosure/count-table';
import { isQuotient, type IndicatorDefinition } from '../../indicators/definition';
import type { Aggregate } from '../../indicators/aggregate';
import { measured, notComputable } from '../../indicators/measurement';
import type { Standing } from '../../indicators/standing';
import type { IndicatorSummary } from '../indicator-summary';

/**
 * The indicator as its readers may see it, without the figures of the periods given.
 *
 * What was computed from a hidden figure goes with it: its progress and light, and the line of what comes if nothing
 * changes, from which a single missing point could be worked out.
 */
export function withoutFigures(
  indicator: IndicatorSummary,
  isHidden: (period: string) => boolean,
  isBaselineHidden: boolean,
): IndicatorSummary {
  const { data, standing } = indicator;
  const hides = standing.track.some(({ period, actual }) => actual !== null && isHidden(period.code));
  const definition = isBaselineHidden ? { ...data.definition, baseline: null } : data.definition;
  if (!hides && !isBaselineHidden) return indicator;
  const shown = hides ? withoutTrack(standing, isHidden) : standing;
  return {
    data: { ...data, definition },
    standing: isBaselineHidden ? withoutBaseline(shown) : shown,
  };
}

/** The path to the target begins at the baseline, and progress is measured from it: both would tell it. */
function withoutBaseline(standing: Standing): Standing {
  const { goal, track } = standing;
  return {
    ...standing,
    goal: goal && { ...goal, baseline: null, from: null },
    expected: null,
    progress: { kind: 'none', why: 'no-value' },
    track: track.map((point) => ({ ...point, target: null })),
  };
}

function withoutTrack(standing: Standing, isHidden: (period: string) => boolean): Standing {
  const { period } = standing;
  const isLastHidden = period !== null && isHidden(period.code);
  return {
    ...standing,
    ...(isLastHidden
      ? {
          actual: suppressed(standing.actual),
          progress: { kind: 'none', why: 'no-value' },
          light: { color: 'none', ratio: null, isAbove: false },
        }
      : {}),
    trend: null,
    isTrendMixed: false,
    track: standing.track.map((point) => ({
      ...point,
      forecast: null,
      ...(isHidden(point.period.code)
        ? { actual: point.actual && suppressed(point.actual), own: point.own && suppressed(point.own) }
        : {}),
    })),
  };
}

/** A figure of which nothing is told, but that it is hidden. */
export function suppressed(figure: Aggregate): Aggregate {
  return { ...figure, ...measured({}), reason: notComputable('suppressed'), parts: [] };
}

/** Whether a share, rate or mean must be hidden because few people are behind it. */
export function restsOnFew(definition: IndicatorDefinition, figure: Aggregate, k: number): boolean {
  const { numerator, denominator, respondents } = figure;
  if (respondents !== null && isSmallCount(respondents, k)) return true;
  return (
    isQuotient(definition) &&
    numerator !== null &&
    denominator !== null &&
    isSmallShare(numerator, denominator, k)
  );
}
