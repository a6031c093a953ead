import { reportsOf } from './completeness';
import type { IndicatorSummary } from './indicator-summary';
import { groupBy } from '../indicators/group-by';
import type { LeftOut } from '../indicators/left-out';
import { requiredPace } from '../indicators/required-pace';
import { figureText, isPercent, numberText, periodText, type Words } from './words';
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
    paceNote(words, indicator),
    data.definition.changed,
  ].filter((note) => note !== '');
}

/** What the periods that are left must bring for the target to be reached; a part of a person is a whole one. */
function paceNote(words: Words, { data, standing }: IndicatorSummary): string {
  const pace = requiredPace(data, standing);
  if (!pace) return '';
  const { notes, breakdowns } = words.texts;
  const { definition } = data;
  const unit = 10 ** definition.decimals;
  const enough = (value: number) => (Math.sign(value) * Math.ceil(Math.abs(value) * unit - 1e-6)) / unit;
  if (pace.isSum) {
    const own = pace.eachPartner === null ? '' : numberText(words, definition, enough(pace.eachPartner));
    return notes.paceSum(figureText(words, definition, enough(pace.each)), pace.periods, own);
  }
  const size = Math.abs(enough(pace.each));
  const change = isPercent(definition)
    ? breakdowns.points(numberText(words, definition, size))
    : figureText(words, definition, size);
  return (pace.each > 0 ? notes.paceUp : notes.paceDown)(change, pace.periods);
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
