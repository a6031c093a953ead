import type { Aggregate } from './aggregate';
import { isQuotient, type IndicatorDefinition } from './definition';
import { groupBy } from './group-by';
import type { TrackPoint } from './track';

/**
 * Whether partners' figures are added, so that a missing partner makes the figure smaller.
 *
 * Missing is not zero: two sums over different partners must not be compared. Shares, means and extremes of
 * different partners can be, as long as it is said that they are.
 */
export function addsPartners({ aggPartners, measure, ...rest }: IndicatorDefinition): boolean {
  if (isQuotient({ aggPartners, measure, ...rest })) return false;
  if (aggPartners === 'last') return measure === 'count' || measure === 'money';
  return aggPartners === 'sum' || aggPartners === 'count' || aggPartners === 'distinct';
}

/** Whether two figures rest on the same partners, and on the same of their places. */
export function restOnSame(a: Aggregate, b: Aggregate): boolean {
  if (a.reporting.join('\n') !== b.reporting.join('\n')) return false;
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  return a.reporting.every((partner) => {
    const [own, other] = [placesA.get(partner), placesB.get(partner)];
    // A partner's figure for the whole covers whatever places it told of before.
    return own === other || own === '' || other === '' || own === undefined || other === undefined;
  });
}

/** The course from the first period that may be compared with the last one on; all of it where figures are not added. */
export function comparableFrom(definition: IndicatorDefinition, track: readonly TrackPoint[]): number {
  if (!addsPartners(definition)) return 0;
  let from = track.length;
  let last: Aggregate | null = null;
  for (const [i, { own, actual }] of [...track.entries()].reverse()) {
    if (!own || actual?.value == null) continue;
    if (last && !restOnSame(own, last)) break;
    last = own;
    from = i;
  }
  return from;
}

function placesOf({ parts }: Aggregate): ReadonlyMap<string, string> {
  const byPartner = groupBy(parts, ({ partner }) => partner);
  return new Map(
    [...byPartner].map(([partner, own]) => [
      partner,
      own.some(({ geography }) => geography === '')
        ? ''
        : own
            .map(({ geography }) => geography)
            .sort()
            .join('\n'),
    ]),
  );
}
