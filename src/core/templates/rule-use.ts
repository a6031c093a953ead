import type { Severity } from '../issues/severity';

/** A rule between columns, rows or sheets as a template states it; the rule's file of the same name carries it out. */
export type RuleUse = { readonly severity?: Severity } & (
  | { readonly rule: 'date-order'; readonly first: string; readonly last: string }
  | { readonly rule: 'at-most'; readonly lower: string; readonly upper: string }
  | { readonly rule: 'unique-key'; readonly fields: readonly string[] }
  | { readonly rule: 'no-self-reference'; readonly field: string }
  | { readonly rule: 'no-cycle'; readonly field: string }
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
);
