import { daysBetween } from './intervals';

/** A known value at a known time; time in any unit, such as months or days. */
export interface Anchor {
  readonly at: number;
  readonly value: number;
}

/** Value on the straight line between two anchors, clipped to its ends: `b + (t − b)·(d − d_b)/(d_t − d_b)`. */
export function onStraightLine(from: Anchor, to: Anchor, at: number): number {
  if (at <= from.at && from.at < to.at) return from.value;
  if (at >= to.at) return to.value;
  return from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at);
}

/** A known value at an ISO date. */
export interface DatedValue {
  readonly date: string;
  readonly value: number;
}

/** Value on the straight line between two dated values, counted in days. */
export function expectedAt(from: DatedValue, to: DatedValue, date: string): number {
  const days = (iso: string) => daysBetween(from.date, iso);
  return onStraightLine({ at: 0, value: from.value }, { at: days(to.date), value: to.value }, days(date));
}
