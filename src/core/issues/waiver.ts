/** Somebody has looked at a finding and decided that it is all right as it is. */
export interface Waiver {
  readonly who: string;
  /** ISO dates; the last day it holds is `until`. */
  readonly when: string;
  readonly until: string;
  readonly why: string;
}
