import type { Master } from '../consolidation/master';
import { periodContaining, type Period } from '../model/period';
import { aggregate, type Aggregate } from './aggregate';
import { groupBy } from './group-by';
import type { IndicatorData } from './indicator-data';
import type { LeftOut } from './left-out';
import { hasFigure, type Observation } from './observation';
import { listOf, textOf, yesNoOf } from './row-values';

/** Groups that figures are broken down by, such as sex. */
export interface BreakdownSet {
  readonly name: string;
  /** In the order somebody gave them; those that only figures name come after. */
  readonly categories: readonly string[];
  /** Nobody is in two groups; null where nobody has said. */
  readonly isExclusive: boolean | null;
  /** Everybody is in some group; null where nobody has said. */
  readonly isExhaustive: boolean | null;
}

/** One indicator's figures of one period by group; never added to its total. */
export interface Breakdown {
  readonly set: BreakdownSet;
  readonly period: Period;
  readonly groups: readonly GroupFigure[];
}

export interface GroupFigure {
  readonly category: string;
  readonly figure: Aggregate;
}

/** The declared sets, by the word that observations use. */
export type BreakdownSets = ReadonlyMap<string, BreakdownSet>;

/** What the master says about its sets of groups. */
export function readBreakdownSets(master: Master): BreakdownSets {
  const rows = master.tables.get('disaggregations')?.rows ?? [];
  return new Map(
    rows.map((row) => [
      folded(textOf(row, 'name')),
      {
        name: textOf(row, 'name'),
        categories: listOf(row, 'categories'),
        isExclusive: yesNoOf(row, 'exclusive'),
        isExhaustive: yesNoOf(row, 'exhaustive'),
      },
    ]),
  );
}

/**
 * An indicator by every set of groups that partners have reported by, each for its last period up to the date.
 *
 * Each group is put together from its own observations by the indicator's own rules: a share of girls is girls over
 * girls, and what is missing in one group is missing there alone.
 */
export function breakdownsOf(data: IndicatorData, sets: BreakdownSets, until: string): Breakdown[] {
  const own = data.observations.filter((each) => each.category !== '' && hasFigure(each));
  return [...groupBy(own, (each) => folded(each.set))].flatMap(([key, observations]) => {
    const period = lastPeriod(data, observations, until);
    if (!period) return [];
    const set = withFound(sets.get(key), observations);
    const groups = set.categories.flatMap((category): GroupFigure[] => {
      const figure = aggregate(ofGroup(data, key, folded(category)), period);
      return figure.reason?.code === 'no-data' ? [] : [{ category, figure }];
    });
    return groups.length < 2 ? [] : [{ set, period, groups }];
  });
}

/** The declared groups, and after them those that only figures name, each once however it is written. */
function withFound(declared: BreakdownSet | undefined, observations: readonly Observation[]): BreakdownSet {
  const base = declared ?? {
    name: observations[0]?.set ?? '',
    categories: [],
    isExclusive: null,
    isExhaustive: null,
  };
  const found = [...new Set(observations.map(({ category }) => category))].sort();
  const byWord = new Map<string, string>();
  for (const each of [...base.categories, ...found]) {
    if (!byWord.has(folded(each))) byWord.set(folded(each), each);
  }
  return { ...base, categories: [...byWord.values()] };
}

function lastPeriod(data: IndicatorData, observations: readonly Observation[], until: string): Period | null {
  let last: Period | null = null;
  for (const { period: each } of observations) {
    const period = data.kind && periodContaining(each.end, data.kind);
    if (!period || period.end > until || each.start < period.start) continue;
    if (!last || period.end > last.end) last = period;
  }
  return last;
}

/** The indicator as if one group were everybody. */
function ofGroup(data: IndicatorData, set: string, category: string): IndicatorData {
  const isOf = (each: Observation) => folded(each.category) === category && folded(each.set) === set;
  const whole = (each: Observation): Observation => ({ ...each, set: '', category: '' });
  const [clear, disputed] = onePerKey(data.observations.filter(isOf).map(whole));
  return {
    ...data,
    observations: clear,
    conflicts: [...data.conflicts.filter(isOf).map(whole), ...disputed],
    leftOut: data.leftOut.flatMap(({ observation, why }): LeftOut[] =>
      isOf(observation) ? [{ observation: whole(observation), why }] : [],
    ),
    targets: [],
  };
}

/** One group written in two ways by one partner is not counted twice: nobody knows which of the two holds. */
function onePerKey(observations: readonly Observation[]): [Observation[], Observation[]] {
  const byKey = groupBy(observations, ({ partner, period, geography }) =>
    [partner, period.code, geography].join('\n'),
  );
  const clear: Observation[] = [];
  const disputed: Observation[] = [];
  for (const [first, ...more] of byKey.values()) {
    if (first) (more.length > 0 ? disputed : clear).push(first);
  }
  return [clear, disputed];
}

/** A word whatever its case: Girls and girls are one group. */
function folded(word: string): string {
  return word.trim().toLowerCase();
}
