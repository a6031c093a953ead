import { subtractDecimals } from './decimals';
import type { Direction, Measure } from './definition';

export interface ProgressInput {
  readonly measure: Measure;
  readonly direction: Direction;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  /** How far from the target still counts as maintained, where no bounds are given. */
  readonly tolerance: number;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
}

/** How far the way from baseline to target has been gone, or why that cannot be said. */
export type Progress =
  /** Below 0 is away from the target, above 1 beyond it. */
  | { readonly kind: 'share'; readonly value: number; readonly note: 'target-is-baseline' | null }
  /** A fall without a known start: only whether the target is met. */
  | { readonly kind: 'met'; readonly met: boolean }
  | {
      readonly kind: 'none';
      readonly why: 'no-value' | 'no-target' | 'no-direction' | 'target-not-positive';
    };

/** Share of the target's size that is the scale of "how far outside" when nothing wider is allowed. */
const MAINTAIN_SCALE = 0.1;

/**
 * Progress of an actual value a from baseline b towards target t: `(a − b) ÷ (t − b)` in both directions.
 *
 * The point-to-point formula of results frameworks. Formulas such as `(t − a)/t + 1` for decreasing indicators without a
 * baseline turn negative beyond twice the target and are not used.
 */
export function progressOf(input: ProgressInput): Progress {
  const { measure, direction, baseline, actual } = input;
  const target = direction === 'maintain' ? (input.target ?? middleOfBounds(input)) : input.target;
  if (measure === 'text' || direction === 'none') return { kind: 'none', why: 'no-direction' };
  if (actual === null) return { kind: 'none', why: 'no-value' };
  if (measure === 'milestone') return share(actual / 100);
  if (measure === 'yes-no' && target === null) return share(actual > 0 ? 1 : 0);
  if (target === null) return { kind: 'none', why: 'no-target' };
  if (direction === 'maintain') return share(maintained(actual, target, input));
  if (baseline === target) {
    return { ...share(maintained(actual, target, input)), note: 'target-is-baseline' };
  }
  if (baseline !== null) {
    return share(subtractDecimals(actual, baseline) / subtractDecimals(target, baseline));
  }
  if (direction === 'decrease') return { kind: 'met', met: actual <= target };
  return target > 0 ? share(actual / target) : { kind: 'none', why: 'target-not-positive' };
}

/** 1 inside the bounds; outside, less by the distance on a scale of a tenth of the target or the band's width. */
function maintained(
  actual: number,
  target: number,
  { tolerance, lowerBound, upperBound }: ProgressInput,
): number {
  const low = lowerBound ?? subtractDecimals(target, tolerance);
  const high = upperBound ?? subtractDecimals(target, -tolerance);
  const distance = Math.max(subtractDecimals(low, actual), subtractDecimals(actual, high), 0);
  const scale = Math.max(Math.abs(target) * MAINTAIN_SCALE, high - low);
  if (distance === 0) return 1;
  return scale === 0 ? 0 : Math.max(0, 1 - distance / scale);
}

function middleOfBounds({ lowerBound, upperBound }: ProgressInput): number | null {
  return lowerBound === null || upperBound === null ? null : (lowerBound + upperBound) / 2;
}

function share(value: number): { readonly kind: 'share'; readonly value: number; readonly note: null } {
  return { kind: 'share', value, note: null };
}
