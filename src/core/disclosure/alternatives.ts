import { isSmallCount } from './count-table';

/** A group that counts people, as a category or a place. */
export interface CountedGroup {
  readonly name: string;
  readonly value: number;
}

/** The count to the nearest multiple; totals are rounded by themselves, so that parts need not add up to them. */
export function roundedCount(value: number, to = 5): number {
  return Math.round(value / to) * to;
}

/** The band a count lies in: with k = 5 `[1, 4]`, `[5, 9]`, `[10, 14]`; zero is a band of its own. */
export function bandOf(value: number, k: number): readonly [low: number, high: number] {
  if (value <= 0) return [0, 0];
  const band = Math.floor(value / k);
  return [Math.max(1, band * k), (band + 1) * k - 1];
}

/**
 * Groups put together until none is small: the smallest joins the next smallest, and names are kept in a list.
 *
 * A single group that is still small cannot be helped by merging and comes back as it is.
 */
export function mergeSmallGroups(
  groups: readonly CountedGroup[],
  k: number,
): readonly { readonly names: readonly string[]; readonly value: number }[] {
  const merged = groups.map(({ name, value }, place) => ({ names: [name], value, place }));
  for (;;) {
    const [least, next] = merged
      .filter(({ value }) => value > 0)
      .sort((a, b) => a.value - b.value || a.place - b.place);
    if (!least || !next || !isSmallCount(least.value, k)) break;
    const [first, second] = least.place < next.place ? [least, next] : [next, least];
    first.names.push(...second.names);
    first.value += second.value;
    merged.splice(merged.indexOf(second), 1);
  }
  return merged.map(({ names, value }) => ({ names, value }));
}
