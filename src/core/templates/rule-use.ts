import type { Severity } from '../issues/severity';

/** A rule between columns, rows or sheets as a template states it; the rule's file of the same name carries it out. */
export type RuleUse = { readonly severity?: Severity } & (
  | { readonly rule: 'date-order'; readonly first: string; readonly last: string }
  | { readonly rule: 'at-most'; readonly lower: string; readonly upper: string }
  | { readonly rule: 'unique-key'; readonly fields: readonly string[] }
  | { readonly rule: 'no-self-reference'; readonly field: string }
  | { readonly rule: 'no-cycle'; readonly field: string }
  /** Rows that link two things, but for those of the types in `except`, do not lead round. */
  | {
      readonly rule: 'no-circle-of-links';
      readonly from: string;
      readonly to: string;
      readonly type: string;
      readonly except: readonly string[];
    }
  | { readonly rule: 'not-also-in'; readonly one: string; readonly several: string }
  /** `then` must be filled when `field` has one of `values`. */
  | {
      readonly rule: 'required-if';
      readonly field: string;
      readonly values: readonly string[];
      readonly then: readonly string[];
    }
  | {
      readonly rule: 'status-fits-dates';
      readonly status: string;
      readonly start: string;
      readonly end: string;
    }
  | { readonly rule: 'progress-fits-status'; readonly progress: string; readonly status: string }
  | { readonly rule: 'needs-with'; readonly field: string; readonly needs: string }
  | { readonly rule: 'goal-has-number-and-year'; readonly field: string }
  | { readonly rule: 'condition-wording'; readonly field: string }
  /** value = factor · numerator ÷ denominator, with the indicator's factor and decimals. */
  | { readonly rule: 'value-fits-ratio' }
  | { readonly rule: 'value-fits-measure' }
  | { readonly rule: 'partner-reports-indicator' }
  /** The whole value matches the regular expression; `example` is shown to people. */
  | {
      readonly rule: 'pattern';
      readonly field: string;
      readonly pattern: string;
      readonly example: string;
    }
  | { readonly rule: 'at-least-one-of'; readonly fields: readonly string[] }
  /** The two fields of a row do not hold the same. */
  | { readonly rule: 'differ'; readonly one: string; readonly other: string }
  /** The shares of rows that agree in `per` add up to 100, give or take 0.5. */
  | { readonly rule: 'sum-to-hundred'; readonly field: string; readonly per: readonly string[] }
  /** A row whose status is one of `active` says when it was last looked at, no more than `days` ago. */
  | {
      readonly rule: 'stale-row';
      readonly status: string;
      readonly active: readonly string[];
      readonly updated: string;
      readonly days: number;
    }
  /** What is due is done by then: its status is one of `done`, or the day has not passed. */
  | {
      readonly rule: 'overdue';
      readonly due: string;
      readonly status: string;
      readonly done: readonly string[];
    }
  /** A record of the other sheet refers to this one in `by`; `when` says for which, `except` which do not count. */
  | {
      readonly rule: 'covered-by';
      readonly sheet: string;
      readonly by: string;
      readonly when?: { readonly field: string; readonly values: readonly string[] };
      readonly except?: { readonly field: string; readonly values: readonly string[] };
    }
  /** Ratings of the same thing lie less than `least` apart. */
  | {
      readonly rule: 'views-differ';
      readonly per: readonly string[];
      readonly fields: readonly string[];
      readonly least: number;
    }
  /** What two say of each other lies less than `least` apart. */
  | {
      readonly rule: 'reciprocal';
      readonly from: string;
      readonly to: string;
      readonly fields: readonly string[];
      readonly least: number;
    }
  /** At least so many different answers in each group, so that nobody can be recognised. */
  | {
      readonly rule: 'group-size';
      readonly per: readonly string[];
      readonly who: string;
      readonly least: number;
    }
  /** Every outcome is linked to others, and the links end in a goal. */
  | { readonly rule: 'leads-to-goal'; readonly parent: string; readonly level: string }
  | { readonly rule: 'year-ahead'; readonly field: string }
  /** A date is no later than the horizon of the agenda. */
  | { readonly rule: 'within-horizon'; readonly field: string }
  /** A place or a population lies within what the agenda is about. */
  | { readonly rule: 'fits-agenda'; readonly place: string; readonly population?: string }
  /** Who has one of the roles has endorsed the agenda's current version. */
  | { readonly rule: 'endorsed'; readonly role: string; readonly roles: readonly string[] }
  /** From `least` to `most` rows say yes. */
  | { readonly rule: 'yes-count'; readonly field: string; readonly least: number; readonly most: number }
  /** What a row depends on ends before the row starts, and has not been stopped. */
  | {
      readonly rule: 'dependency-order';
      readonly field: string;
      readonly start: string;
      readonly end: string;
      readonly status: string;
    }
  | { readonly rule: 'one-measure'; readonly field: string }
  /** The target lies on the side of the baseline that the direction says. */
  | {
      readonly rule: 'target-fits-direction';
      readonly baseline: string;
      readonly target: string;
      readonly direction: string;
    }
  | { readonly rule: 'period-fits-frequency' }
  /** Categories that cover everybody once add up to the total; none is above it. */
  | { readonly rule: 'total-equals-parts' }
  | { readonly rule: 'running-total' }
  | { readonly rule: 'plausible-bounds' }
  | { readonly rule: 'outlier' }
  | { readonly rule: 'level-shift' }
  | { readonly rule: 'repeated-values' }
  | { readonly rule: 'digit-pattern'; readonly field: string }
);
