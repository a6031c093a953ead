import type { Result } from '../core/issues/refusal';
import type { Patch } from '../core/model/patch';
import type { Plan } from '../core/model/plan';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import type { WorkbookTraces } from '../core/model/workbook-traces';

/** A workbook file that was read. */
export interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  /** SHA-256 of the file's bytes, hexadecimal: the same content has the same hash under any name. */
  readonly hash: string;
}

/** A file that was not written, as its reader would find it. */
export interface RehearsedFile {
  readonly snapshot: WorkbookSnapshot;
  readonly traces: WorkbookTraces;
}

/** Workbooks as files, wherever they are kept. Paths are the user's own; names in snapshots have no folders. */
export interface WorkbookFiles {
  /** The workbooks among files and in folders (not below), in the order of their names; refused when there are none. */
  list(paths: readonly string[]): Promise<Result<readonly string[]>>;
  read(path: string): Promise<Result<ReadFile>>;
  /** A file that holds text, such as one of decisions. */
  readText(path: string): Promise<Result<string>>;
  /** Writes a text as {@link write} does a workbook. */
  writeText(path: string, text: string): Promise<Result<void>>;
  /** What the file carries besides its cells. */
  traces(path: string): Promise<Result<WorkbookTraces>>;
  exists(path: string): Promise<boolean>;
  /** What a plan would be as a file, read back from its bytes; nothing is written. */
  rehearse(plan: Plan, name: string): Result<RehearsedFile>;
  /** Writes under a temporary name and renames, so that a file is whole or not there. */
  write(path: string, plan: Plan): Promise<Result<void>>;
  /** Writes the workbook at one path with the changes to another, as {@link write} does; the first stays as it is. */
  patch(from: string, to: string, patch: Patch): Promise<Result<void>>;
  /** Whether two paths lead to one file. */
  isSame(a: string, b: string): boolean;
  /** The file's name without folders. */
  nameOf(path: string): string;
}
