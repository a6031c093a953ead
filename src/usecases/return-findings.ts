import { consolidate } from '../core/consolidation/consolidate';
import { readDecisions } from '../core/consolidation/decisions/read-decisions';
import { readRecord } from '../core/consolidation/master-record';
import { findingsFor, returnPatch, returnPlan } from '../core/consolidation/return-pack';
import type { Source } from '../core/consolidation/source';
import type { Catalogs } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { templates } from '../core/templates/all-templates';
import type { Progress } from '../ports/progress';
import type { WorkbookFiles } from '../ports/workbook-files';
import { dayOf } from './read-sources';

export interface ReturnRequest {
  readonly master: string;
  /** The partners' files that the master was made from, or folders with them. */
  readonly paths: readonly string[];
  /** Folder for the copies. */
  readonly out: string;
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  readonly progress: Progress;
}

/** One copy that was written. */
export interface ReturnedFile {
  readonly file: string;
  readonly copy: string;
  readonly findings: number;
  /** True when the findings stand in a workbook of their own. */
  readonly isApart: boolean;
}

/** Writes the findings about each partner's file into a copy of it; files without any get none. */
export async function returnFindings(
  files: WorkbookFiles,
  { master, paths, out, locale, catalogs, progress }: ReturnRequest,
): Promise<Result<readonly ReturnedFile[]>> {
  const read = await files.read(master);
  if (!read.ok) return read;
  const record = readRecord(read.value.snapshot);
  if (!record) return refused({ code: 'not-a-master', file: files.nameOf(master) });
  const sources = await sourcesOf(files, paths, master, new Set(Object.values(record.hashes)));
  if (!sources.ok) return sources;
  const { report } = consolidate(
    sources.value.map(({ source }) => source),
    {
      locale,
      catalogs,
      templates,
      today: dayOf(
        sources.value.map(({ source }) => source),
        undefined,
      ),
      decisions: readDecisions(read.value.snapshot, catalogs),
      ...(record.recipes ? { recipes: record.recipes } : {}),
    },
  );
  for (const { source } of sources.value) {
    // Nothing that is there is written over, least of all the file itself.
    if (await files.exists(`${out}/${source.file}`))
      return refused({ code: 'output-exists', file: source.file });
  }
  const returned: ReturnedFile[] = [];
  for (const { path, source } of sources.value) {
    const { file } = source;
    const issues = findingsFor(report.issues, file);
    if (issues.length === 0 || !('snapshot' in source)) continue;
    progress.report('writing', returned.length, sources.value.length, file);
    const target = (name: string) => `${out}/${name}`;
    const patch = returnPatch(source.snapshot, issues, catalogs[locale], locale);
    const patched = await files.patch(path, target(file), patch);
    const copy = patched.ok
      ? file
      : `${file.replace(/\.[^.]+$/, '')} – ${catalogs[locale].consolidation.tabs.findings}.xlsx`;
    if (!patched.ok) {
      const written = await files.write(target(copy), returnPlan(issues, catalogs[locale], locale));
      if (!written.ok) return written;
    }
    returned.push({ file, copy, findings: issues.length, isApart: !patched.ok });
  }
  return done(returned);
}

interface Located {
  readonly path: string;
  readonly source: Source;
}

/** Files that the master was made from, as they were: one that has changed since is to be consolidated first. */
async function sourcesOf(
  files: WorkbookFiles,
  paths: readonly string[],
  master: string,
  hashes: ReadonlySet<string>,
): Promise<Result<readonly Located[]>> {
  const listed = await files.list(paths);
  if (!listed.ok) return listed;
  const located: Located[] = [];
  for (const path of listed.value.filter((one) => !files.isSame(one, master))) {
    const read = await files.read(path);
    if (read.ok && hashes.has(read.value.hash)) {
      located.push({ path, source: { file: files.nameOf(path), ...read.value } });
    }
  }
  return located.length > 0 ? done(located) : refused({ code: 'no-files', file: paths.join(', ') });
}
