import type { FieldValue, ValueFlag } from '../reading/table';
import type { TemplateId } from '../templates/template';

/** Everything the partners have sent, in one structure; what a master workbook holds and a summary is made from. */
export interface Master {
  readonly initiative: string;
  readonly tables: ReadonlyMap<TemplateId, MasterTable>;
  readonly submissions: readonly Submission[];
}

export interface MasterTable {
  readonly template: TemplateId;
  readonly rows: readonly MasterRow[];
}

/** One record; a field without a value is absent. References hold the master's codes. */
export interface MasterRow {
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Why a field is absent or special: five ways of missing are never merged, and `nil` is a true zero. */
  readonly flags?: Readonly<Record<string, ValueFlag>>;
  readonly source: RowSource;
}

/** Where a record came from. */
export interface RowSource {
  /** {@link Submission.id}; null for a record the master itself made, such as a code given to a name. */
  readonly submission: string | null;
  readonly file: string;
  readonly sheet: string;
  /** The record's cells in the partner's sheet, such as `A7:F7`. */
  readonly address: string;
}

/** One file that was sent in, and what became of it. */
export interface Submission {
  /** Short and stable: made from the file's content. */
  readonly id: string;
  readonly file: string;
  /** The master's code of the partner who sent it; null when nobody could tell. */
  readonly partner: string | null;
  readonly periods: readonly string[];
  /** ISO time from the file's own properties; null when it has none. */
  readonly modified: string | null;
  readonly status: SubmissionStatus;
  readonly sheets: readonly SheetCount[];
}

export type SubmissionStatus =
  | 'accepted'
  | 'duplicate'
  | 'superseded'
  | 'refused'
  | 'own'
  | 'excluded'
  /** Not among the files any more; figures of a locked period are still in the master. */
  | 'locked';

/**
 * What became of a sheet's non-empty cells; the parts always add up:
 * `consolidated + setAside + Σ ignored = nonEmpty`.
 */
export interface SheetCount {
  readonly sheet: string;
  readonly nonEmpty: number;
  readonly consolidated: number;
  readonly setAside: number;
  readonly ignored: Readonly<Record<IgnoredReason, number>>;
  /** Records that came from the sheet. */
  readonly records: number;
}

/** Why a cell is counted but neither consolidated nor set aside. */
export const IGNORED_REASONS = ['heading', 'control-total', 'duplicate', 'blank-text', 'own-sheet'] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];
