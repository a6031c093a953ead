import { planAnalyses, type Analyses } from '../core/analyses/plan-analyses';
import { done, refused, type Result } from '../core/issues/refusal';
import type { WorkbookFiles } from '../ports/workbook-files';
import { lossOfReplacing } from './may-replace';
import { readHeld, type SummariseRequest } from './summarise-master';

/** Makes the workbook of analyses of a master workbook, for use inside the initiative. */
export async function analyseMaster(
  files: WorkbookFiles,
  request: Omit<SummariseRequest, 'period'>,
): Promise<Result<Analyses>> {
  const { master, out, locale, catalog, at, progress } = request;
  const loss = await lossOfReplacing(files, out);
  if (loss && !files.isSame(master, out)) return refused(loss);
  const held = await readHeld(files, request);
  if (!held.ok) return held;
  const analyses = planAnalyses(held.value, { locale, catalog, ...(at === undefined ? {} : { at }) });
  progress.report('writing', 0, 1, files.nameOf(out));
  const written = await files.write(out, analyses.plan);
  return written.ok ? done(analyses) : written;
}
