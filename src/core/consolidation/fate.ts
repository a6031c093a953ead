import type { IgnoredReason } from './master';

/** Why a cell was set aside, weakest first: of several reasons for one cell the last counts. */
export const SET_ASIDE_REASONS = [
  'not-a-table',
  'title-or-note',
  'unknown-column',
  'no-record',
  'no-value',
  'value-unreadable',
  'no-period',
  'no-partner',
  'no-indicator',
  'sent-before',
  'period-locked',
  'of-another-partner',
  'withdrawn',
  'superseded',
  'other-sheet-has-key',
  'other-row-has-key',
  'other-row-has-code',
  'value-not-understood',
  'reference-missing',
  'differs-from-code',
  'excluded',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Ignored reasons in the order of their numbers; stronger than any reason for setting aside. */
const IGNORED: readonly IgnoredReason[] = [
  'blank-text',
  'duplicate',
  'heading',
  'control-total',
  'own-sheet',
];

/** What became of one cell, as a byte: the higher number wins when several records share the cell. */
export const Fate = {
  unknown: 0,
  setAside: (reason: SetAsideReason) => 1 + SET_ASIDE_REASONS.indexOf(reason),
  ignored: (reason: IgnoredReason) => 1 + SET_ASIDE_REASONS.length + IGNORED.indexOf(reason),
  consolidated: 1 + SET_ASIDE_REASONS.length + IGNORED.length,
} as const;

/** Reason a fate stands for when it is one of setting aside. */
export function setAsideReason(fate: number): SetAsideReason | null {
  return SET_ASIDE_REASONS[fate - 1] ?? null;
}

/** Reason a fate stands for when it is one of ignoring. */
export function ignoredReason(fate: number): IgnoredReason | null {
  return IGNORED[fate - 1 - SET_ASIDE_REASONS.length] ?? null;
}
