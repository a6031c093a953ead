import type { IndicatorSummary } from './indicator-summary';
import { periodText, type Words } from './words';
import type { Period } from '../model/period';

/** What a reader should know before trusting an indicator's figure. */
export function remarksOn(words: Words, { data, standing }: IndicatorSummary, told: Period | null): string[] {
  const { notes, reasons } = words.texts;
  const { actual, progress, light, period } = standing;
  const { reporting, expected, reason } = actual;
  const isOlder = period !== null && told !== null && period.end < told.end;
  const isMissingPartners = reporting.length < expected.length;
  const isRange = actual.value === null && actual.low !== null;
  const isUnjudged = light.color === 'none' && progress.kind === 'share' && standing.goal?.due === null;
  return [
    reason ? reasons[reason.code](reason.count, reason.of, reason.found) : '',
    isRange ? notes.range : '',
    isOlder ? notes.older(periodText(words, period)) : '',
    !reason && isMissingPartners ? notes.partial(reporting.length, expected.length) : '',
    !reason && actual.isPartial && !isMissingPartners ? notes.periodsMissing : '',
    actual.conflicts > 0 && reason?.code !== 'conflict' ? notes.conflicts(actual.conflicts) : '',
    actual.isPreliminary ? notes.preliminary : '',
    actual.isEstimated ? notes.estimated : '',
    actual.hasBreak ? notes.break : '',
    light.isAbove ? notes.above : '',
    progress.kind === 'share' && progress.note ? notes.targetIsBaseline : '',
    isUnjudged ? notes.unjudged : '',
    data.definition.changed,
  ].filter((note) => note !== '');
}
