import type { Source } from '../core/consolidation/source';
import { done, type Result } from '../core/issues/refusal';
import type { Progress } from '../ports/progress';
import type { ReadFile, WorkbookFiles } from '../ports/workbook-files';

/** Files that are on their way at the same time. */
const AHEAD = 4;

/**
 * Reads all workbooks among files and folders; one that cannot be read is a source with its refusal, not the end.
 *
 * @param except a file to leave out, such as the master that lies in the same folder.
 */
export async function readSources(
  files: WorkbookFiles,
  paths: readonly string[],
  progress: Progress,
  except?: string,
): Promise<Result<readonly Source[]>> {
  const listed = await files.list(paths);
  if (!listed.ok) return listed;
  const wanted = listed.value.filter((path) => except === undefined || !files.isSame(path, except));
  const sources: Source[] = [];
  const ahead: Promise<Result<ReadFile>>[] = [];
  for (const path of wanted) {
    const file = files.nameOf(path);
    progress.report('reading', sources.length, wanted.length, file);
    // While one is read the next ones come from the disk.
    while (ahead.length < AHEAD) {
      const next = wanted[sources.length + ahead.length];
      if (next === undefined) break;
      const reading = files.read(next);
      // A failure is met when the file's turn comes, not before.
      reading.catch(() => undefined);
      ahead.push(reading);
    }
    const read = await (ahead.shift() ?? files.read(path));
    sources.push(read.ok ? { file, ...read.value } : { file, refusal: read.refusal });
  }
  progress.report('reading', sources.length, wanted.length);
  return done(sources);
}

/** The day that counts as today: the caller's, else the newest source's own last change, never the clock's; or null. */
export function dayOf(sources: readonly Source[], at: string | undefined): string | null {
  if (at !== undefined) return at.slice(0, 10);
  const days = sources.flatMap((source) =>
    'snapshot' in source ? (source.snapshot.properties.modified?.slice(0, 10) ?? []) : [],
  );
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}
