import type { IssueCode } from './codes';
import type { Severity } from './severity';
import type { Waiver } from './waiver';

/** Where a finding is: as much as is known, in words a person can follow. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** `C12` or `C12:C40`. */
  readonly address?: string;
  /** Heading of the column as it stands in the sheet. */
  readonly column?: string;
  /** What a person knows the row by. */
  readonly row?: string;
}

/** One thing worth a person's attention; the sentence is written by the locale's catalogue from code and params. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly at: Place;
  /** The rule that found it; absent for findings about files. */
  readonly rule?: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The value as it was typed. */
  readonly value?: string;
  /** What to write instead, when there is one right answer or a nearest one. */
  readonly suggestion?: string;
  /** How many cells the same cause concerns; 1 when absent. */
  readonly count?: number;
  /** Somebody has accepted it as it is; then it is no more than information. */
  readonly waiver?: Waiver;
}
