import { consolidate } from '../core/consolidation/consolidate';
import { foreignContent, missingSources } from '../core/consolidation/master-is-ours';
import { planMaster } from '../core/consolidation/plan-master';
import type { Consolidation, Source } from '../core/consolidation/source';
import type { Catalogs } from '../core/i18n/catalog';
import { done, refused, type Refusal, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { templates } from '../core/templates/all-templates';
import type { Progress } from '../ports/progress';
import type { WorkbookFiles } from '../ports/workbook-files';
import { dayOf, readSources } from './read-sources';

export interface ConsolidateRequest {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The master workbook to write. */
  readonly into: string;
  /** Show what would happen and write nothing. */
  readonly dryRun: boolean;
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  readonly initiative?: string;
  /** ISO date that outputs carry; the newest source's own when absent. */
  readonly at?: string;
  readonly progress: Progress;
}

/** Brings partners' workbooks together in a master workbook; an existing one is only rewritten when nothing is lost. */
export async function consolidateFiles(
  files: WorkbookFiles,
  request: ConsolidateRequest,
): Promise<Result<Consolidation>> {
  const { into, dryRun, locale, catalogs, initiative, at, progress } = request;
  const read = await readSources(files, request.paths, progress, into);
  if (!read.ok) return read;
  const sources = read.value;
  if (sources.length === 0) return refused({ code: 'no-files' });
  const refusals = sources.flatMap((source) => ('refusal' in source ? source.refusal : []));
  if (refusals.length === sources.length) {
    return refused(refusals.length === 1 && refusals[0] ? refusals[0] : { code: 'no-readable-files' });
  }
  const loss = await lossOf(files, request, sources);
  if (loss) return refused(loss);

  const consolidation = consolidate(sources, {
    locale,
    catalogs,
    templates,
    today: dayOf(sources, at),
    ...(initiative === undefined ? {} : { initiative }),
    onProgress: (finished, total, file) => progress.report('matching', finished, total, file),
  });
  if (dryRun) return done(consolidation);
  progress.report('writing', 0, 1, files.nameOf(into));
  const plan = planMaster(consolidation, {
    locale,
    catalog: catalogs[locale],
    ...(at === undefined ? {} : { at: isoTime(at) }),
  });
  const written = await files.write(into, plan);
  return written.ok ? done(consolidation) : written;
}

/** Why an existing master may not be rewritten: it would lose something; null when nothing would be lost. */
async function lossOf(
  files: WorkbookFiles,
  { into, locale, catalogs }: ConsolidateRequest,
  sources: readonly Source[],
): Promise<Refusal | null> {
  if (!(await files.exists(into))) return null;
  const file = files.nameOf(into);
  const existing = await files.read(into);
  if (!existing.ok) return { code: 'output-exists', file };
  const foreign = foreignContent(existing.value.snapshot, catalogs[locale]);
  if (foreign.length > 0)
    return { code: 'master-has-other-content', file, params: { found: foreign.join('; ') } };
  const missing = missingSources(existing.value.snapshot, sources);
  if (missing.length > 0)
    return { code: 'master-has-other-sources', file, params: { found: missing.join('; ') } };
  return null;
}

function isoTime(at: string): string {
  return at.includes('T') ? at : `${at}T00:00:00Z`;
}
