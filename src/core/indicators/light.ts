import type { Progress } from './progress';

export type LightColor = 'green' | 'amber' | 'red' | 'none';

export interface Light {
  readonly color: LightColor;
  /** Progress over expected progress; null where there is no such ratio. */
  readonly ratio: number | null;
  /** Well above plan: target or data to be looked at. */
  readonly isAbove: boolean;
}

export interface LightInput {
  readonly progress: Progress;
  /** What progress was to be by now; null when no time is set, and then only a target reached can be judged. */
  readonly expected: number | null;
  /** Keeping a level has no schedule: progress itself is judged. */
  readonly isMaintained: boolean;
  /** The target is due, so that "not met" is a verdict. */
  readonly isDue: boolean;
  readonly green: number;
  readonly amber: number;
}

/** Share of the plan above which the figure itself is worth a look. */
const ABOVE = 1.15;
const NO_LIGHT: Light = { color: 'none', ratio: null, isAbove: false };

/**
 * Traffic light on the ratio of progress to expected progress.
 *
 * Green within 15 % of the plan is the band of Mercy Corps' TolaActivity (`ONSCOPE_MARGIN`); bands follow the
 * legend rule of DHIS2: start included, end excluded, neither gaps nor overlaps.
 */
export function lightOf(input: LightInput): Light {
  const { progress, expected } = input;
  if (progress.kind === 'none') return NO_LIGHT;
  if (progress.kind === 'met') {
    const color = progress.met ? 'green' : input.isDue ? 'red' : 'none';
    return { ...NO_LIGHT, color };
  }
  const planned = input.isMaintained || progress.note === 'target-is-baseline' ? 1 : expected;
  if (planned === null) return { ...NO_LIGHT, color: progress.value >= 1 ? 'green' : 'none' };
  // Before anything is expected there is no ratio: the gap is judged with the same margins.
  if (planned <= 0) return { ...NO_LIGHT, color: band(1 + progress.value - planned, input) };
  const ratio = progress.value / planned;
  return { color: band(ratio, input), ratio, isAbove: ratio > ABOVE };
}

function band(ratio: number, { green, amber }: LightInput): LightColor {
  // A last binary digit must not change a colour at the limit itself.
  const settled = Number(ratio.toPrecision(12));
  return settled >= green ? 'green' : settled >= amber ? 'amber' : 'red';
}
