import { reportsOf } from './completeness';
import type { IndicatorSummary } from './indicator-summary';
import { groupBy } from '../indicators/group-by';
import type { LeftOut } from '../indicators/left-out';
import { periodText, type Words } from './words';
import type { Period } from '../model/period';

/** What a reader should know before trusting an indicator's figure. */
export function remarksOn(words: Words, indicator: IndicatorSummary, told: Period | null): string[] {
  const { data, standing } = indicator;
  const { notes, reasons } = words.texts;
  const { actual, progress, light, period } = standing;
  const { reporting, expected, reason } = actual;
  const isOlder = period !== null && told !== null && period.end < told.end;
  const isMissingPartners = reporting.length < expected.length;
  const isRange = actual.value === null && actual.low !== null;
  const { undefinedParts } = data.definition;
  const isUnjudged =
    undefinedParts.length === 0 &&
    light.color === 'none' &&
    progress.kind === 'share' &&
    standing.goal?.due === null;
  return [
    reason ? reasons[reason.code](reason.count, reason.of, reason.found) : '',
    isRange ? notes.range : '',
    isOlder ? notes.older(periodText(words, period)) : '',
    !reason && isMissingPartners ? notes.partial(reporting.length, expected.length) : '',
    !reason && actual.isPartial && !isMissingPartners && actual.leftOut.length === 0
      ? notes.periodsMissing
      : '',
    actual.conflicts > 0 && reason?.code !== 'conflict' ? notes.conflicts(actual.conflicts) : '',
    earlierNote(words, indicator),
    ...leftOutNotes(words, standing.leftOut),
    actual.isPreliminary ? notes.preliminary : '',
    actual.isEstimated ? notes.estimated : '',
    actual.hasBreak ? notes.break : '',
    undefinedParts.length > 0 ? notes.undefined(undefinedParts) : '',
    light.isAbove ? notes.above : '',
    progress.kind === 'share' && progress.note ? notes.targetIsBaseline : '',
    isUnjudged ? notes.unjudged : '',
    data.definition.changed,
  ].filter((note) => note !== '');
}

/** What is missing in the periods before the last one; '' when nothing. */
function earlierNote(words: Words, indicator: IndicatorSummary): string {
  const earlier = reportsOf(indicator)
    .slice(0, -1)
    .filter(({ isPartial }) => isPartial);
  return earlier.length === 0 ? '' : words.texts.notes.earlier(earlier.length);
}

/** One note for each reason, with how many values and of which periods. */
function leftOutNotes(words: Words, leftOut: readonly LeftOut[]): string[] {
  return [...groupBy(leftOut, ({ why }) => why).values()].map((same) => {
    const periods = new Set(same.map(({ observation }) => periodText(words, observation.period)));
    const why = same[0] ? words.texts.leftOut[same[0].why] : '';
    return words.texts.notes.leftOut(same.length, why, [...periods]);
  });
}
