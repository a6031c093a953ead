import type { IssueCode } from './codes';
import type { RefusalCode } from './refusal';

/** A name in every language, for things that have no heading in the sheet. */
interface Named {
  readonly labelEn: string;
  readonly labelSv: string;
}

/** Another column of the same row, and what stands there as it was typed. */
interface OtherValue {
  readonly other: string;
  readonly otherValue: string;
}

/** What the params of a finding hold, by code; a code that is not here has none. */
export interface IssueParams {
  // files and submissions
  'file-refused': { readonly refusal: RefusalCode };
  /** `other`: the file that holds the same. */
  'submission-duplicate': { readonly other: string };
  /** `other`: the newer file. */
  'submission-superseded': { readonly other: string };
  'waiver-not-valid': { readonly reason: 'incomplete' | 'expired' | 'unknown-code' };
  // tables and columns
  /** The field it was taken for; `score` from 0 to 1. */
  'column-unsure': Named & { readonly score: number };
  'column-missing': Named;
  /** The two readings of the first such value. */
  'number-ambiguous': { readonly whole: number; readonly decimal: number };
  /** `text`: the multiplier as it stands, for instance `tkr`. */
  'multiplier-applied': { readonly text: string; readonly factor: number };
  'control-total-differs': { readonly total: number; readonly sum: number };
  /** What the heading was when the sheet was made. */
  'heading-changed': Named;
  'validation-lost': Named;
  // cells
  /** `choose`: there is a list to choose from. */
  'value-missing': { readonly how: 'choose' | 'write' };
  'not-a-code': { readonly prefix: string };
  'out-of-range': { readonly min?: number; readonly max?: number };
  /** `first`: the address where it stands first, with its sheet when that is another one. */
  'duplicate-code': { readonly first: string };
  'duplicate-key': { readonly first: string };
  /** `sheet`: where the codes are. */
  'reference-missing': { readonly code: string; readonly sheet: string };
  'does-not-match': { readonly example: string };
  // rules between columns
  'dates-reversed': OtherValue;
  'greater-than-allowed': OtherValue;
  'refers-to-itself': { readonly code: string };
  /** `members`: the codes of the circle in order of the sheet, separated by commas. */
  cycle: { readonly members: string };
  'listed-twice': { readonly code: string; readonly other: string };
  'needed-here': OtherValue & Named;
  'status-does-not-fit': OtherValue & {
    readonly reason: 'completed-ahead' | 'ongoing-ended' | 'planned-started';
  };
  'progress-does-not-fit': OtherValue & { readonly reason: 'done-not-completed' | 'completed-not-done' };
  'needs-other-value': OtherValue & Named;
  'goal-not-measurable': { readonly lacks: 'number' | 'year' | 'both' };
  'worded-as-task': { readonly word: string };
  'value-does-not-fit-ratio': {
    readonly expected: number;
    readonly numerator: number;
    readonly denominator: number;
  };
  'numerator-too-large': { readonly denominator: number };
  'value-does-not-fit-measure': {
    readonly reason: 'not-whole' | 'negative' | 'out-of-scale' | 'not-yes-no';
    /** Upper end of the scale, for `out-of-scale`. */
    readonly scale: number;
  };
  'partner-not-expected': { readonly indicator: string };
  /** `namesEn`, `namesSv`: the columns of which one must be filled, separated by ` / `. */
  'one-of-needed': { readonly namesEn: string; readonly namesSv: string };
  'same-on-both': OtherValue;
  /** `group`: what the shares are of. */
  'shares-not-hundred': { readonly sum: number; readonly group: string };
  /** `days` since it was looked at. */
  'row-stale': OtherValue & { readonly days: number };
  overdue: OtherValue & { readonly days: number };
  /** The sheet in which nothing refers to it. */
  'not-covered': Named;
  /** `group`: what is rated; the lowest and the highest rating. */
  'views-differ': { readonly group: string; readonly low: number; readonly high: number };
  /** `first`: where the other one stands. */
  'reciprocal-differs': { readonly first: string; readonly otherValue: string };
  'group-too-small': { readonly group: string; readonly size: number; readonly least: number };
  'beyond-horizon': { readonly horizon: number };
  /** `agenda`: what the agenda says there. */
  'outside-agenda': { readonly agenda: string };
  'not-endorsed': { readonly version: string };
  'count-unusual': { readonly size: number; readonly least: number; readonly most: number };
  /** `code`: what it depends on; `otherValue`: when that ends. */
  'starts-too-early': { readonly code: string; readonly otherValue: string };
  /** `otherValue`: the status of what it depends on. */
  'depends-on-stopped': { readonly code: string; readonly otherValue: string };
  'two-measures': { readonly word: string };
  'target-equals-baseline': OtherValue;
  'target-against-direction': OtherValue & { readonly direction: 'increase' | 'decrease' };
  /** The label of the indicator's frequency. */
  'period-too-long': Named;
  'total-differs': { readonly sum: number; readonly parts: number };
  'part-above-total': { readonly total: number; readonly first: string };
  'running-total-falls': { readonly previous: number; readonly period: string };
  'not-plausible': { readonly min?: number; readonly max?: number };
  /** `usual`: the median of the series. */
  outlier: { readonly usual: number };
  /** `usual`: the mean of the periods before. */
  'level-shift': { readonly usual: number };
  /** What changed together with the level. */
  'definition-drift': { readonly usual: number; readonly reason: 'denominator' | 'source' };
  /** So many periods in a row. */
  'values-repeated': { readonly times: number };
  /** In percent. */
  'digits-rounded': { readonly share: number };
  // consolidation
  /** `kept` and `other`: the values; `from`: the file of the one that was kept. */
  'conflict-settled': { readonly kept: string; readonly other: string; readonly from: string };
  /** `other`: the name it is like; `reason`: how. */
  'names-alike': {
    readonly other: string;
    readonly reason: 'spelling' | 'words' | 'acronym' | 'part' | 'other-kind-of-body';
  };
  /** `other`: the file that has the same figures; `period`: for when it has them. */
  'period-locked': { readonly period: string };
  'sign-off-lapsed': { readonly by: string; readonly on: string };
  'values-of-earlier-period': { readonly other: string; readonly period: string };
  'values-of-another-partner': { readonly other: string; readonly period: string };
  'code-minted': { readonly code: string };
  'definition-missing': { readonly indicator: string };
}

/** What the params of one code hold. */
export type ParamsOf<C extends IssueCode> = C extends keyof IssueParams
  ? IssueParams[C]
  : Readonly<Record<never, never>>;
