import { isSmallCount, type CountCell } from './count-table';

/** One figure of an edition, as its readers have it. */
export interface ReleasedFigure {
  readonly indicator: string;
  /** '' for all partners together. */
  readonly partner: string;
  /** Absent for everybody; `Sex: Girls` for one group. */
  readonly group?: string;
  readonly period: string;
  /** null where it was hidden. */
  readonly value: number | null;
}

/** Figures by what they speak of, of the editions sent before, oldest first. */
export type EarlierFigures = ReadonlyMap<string, readonly ReleasedFigure[]>;

/** What a figure speaks of, the same in every edition. */
export function figureKey({ indicator, partner, group, period }: Omit<ReleasedFigure, 'value'>): string {
  return [indicator, partner, period, ...(group === undefined ? [] : [group])].join('\n');
}

/** The figures of all editions sent before. */
export function earlierFigures(editions: readonly (readonly ReleasedFigure[])[]): EarlierFigures {
  const found = new Map<string, ReleasedFigure[]>();
  for (const figure of editions.flat()) {
    const key = figureKey(figure);
    found.set(key, [...(found.get(key) ?? []), figure]);
  }
  return found;
}

/**
 * A count as readers of earlier editions would see it.
 *
 * What was hidden once stays hidden, for it hid others. A change smaller than k would tell of the few people behind
 * it, so the new figure is hidden. What was published with the same value is known and can hide nobody.
 */
export function cellSince(
  value: number,
  earlier: readonly ReleasedFigure[] | undefined,
  k: number,
): CountCell {
  const before = (earlier ?? []).map((each) => each.value);
  const isKnown = before.includes(value);
  const isHeld = before.some((each) => each === null || isSmallCount(Math.abs(value - each), k));
  return { value, ...(isKnown ? { isKnown } : {}), ...(isHeld ? { isHeld } : {}) };
}
