import type { WorkbookSnapshot } from '../model/snapshot';
import type { ReadTable, TableMatch } from '../reading/table';

/** One read file on its way into the master. */
export interface Intake {
  /** {@link Submission.id}. */
  readonly id: string;
  readonly file: string;
  /** Hash of the bytes. */
  readonly hash: string;
  readonly snapshot: WorkbookSnapshot;
  /** ISO time from the file's properties. */
  readonly modified: string | null;
  readonly tables: readonly ReadTable[];
  /** Tables found in each sheet, also those that belong to no template. */
  readonly matches: readonly (readonly TableMatch[])[];
  /** Names of the sheets that say they are ours. */
  readonly ownSheets: ReadonlySet<string>;
  /** What became of each cell, by sheet; see {@link Fate}. */
  readonly fates: readonly Uint8Array[];
  /** The master's code of the partner it came from; null while or when nobody can tell. */
  partner: string | null;
  /** True when the file itself says whose it is, not only its records. */
  isPartnerStated: boolean;
  /** Code or name of the partner in the file's metadata; null when it has none. */
  readonly statedPartner: string | null;
  /** Period the file says it is for; null when it says none. */
  readonly statedPeriod: string | null;
  /** Periods of its observations, in order. */
  periods: readonly string[];
  /** True for the file that holds what is shared by everybody. */
  isHome: boolean;
  /** File of which this is a copy, byte for byte. */
  readonly copyOf: string | null;
  /** True for a workbook that Samverka made of partners' data: it is not read. */
  readonly isOurs: boolean;
  /** True for a file that somebody decided to leave out. */
  readonly isExcluded: boolean;
}

/** Of two files the one sent in later: by the files' own times, then by their names. */
export function isNewer(a: Intake, b: Intake): boolean {
  const [timeA, timeB] = [a.modified ?? '', b.modified ?? ''];
  if (timeA !== timeB) return timeA > timeB;
  return a.file === b.file ? a.id > b.id : a.file > b.file;
}

/** Where codes of the file's own are known, narrowest first. */
export function scopesOf(intake: Intake): readonly string[] {
  return intake.partner === null ? [intake.id] : [intake.id, intake.partner];
}
