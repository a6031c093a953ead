import type { ControlSum } from '../../core/consolidation/control-totals';
import type { Consolidation } from '../../core/consolidation/source';

/** The partners' own totals against what was read. */
export interface ControlSums {
  readonly same: number;
  readonly differing: readonly ControlSum[];
}

/** How many totals of the partners' own agree with what was read, and those that do not. */
export function controlSums({ controlSums: sums }: Consolidation): ControlSums {
  const differing = sums.filter(({ isSame }) => !isSame);
  return { same: sums.length - differing.length, differing };
}
