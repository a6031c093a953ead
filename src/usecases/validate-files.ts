import { isOwnWorkbook } from '../core/consolidation/own-workbook';
import { done, type Result } from '../core/issues/refusal';
import type { Issue } from '../core/issues/issue';
import { joinReports, makeReport, type Report } from '../core/issues/report';
import { ISSUE_SEVERITIES } from '../core/issues/codes';
import { readTables } from '../core/reading/read-workbook-tables';
import { templates } from '../core/templates/all-templates';
import type { Severities } from '../core/validation/to-issues';
import { validate } from '../core/validation/validate';
import { withoutCheckSheets } from '../core/validation/check-sheets';
import { readSeverities } from '../core/validation/own-severities';
import { readWaivers, withWaivers } from '../core/validation/waivers';
import type { Progress } from '../ports/progress';
import type { WorkbookFiles } from '../ports/workbook-files';
import { dayOf, readSources } from './read-sources';

export interface ValidateRequest {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** ISO date that counts as today; the newest file's own when absent. */
  readonly at?: string;
  /** Severities that the initiative has set itself. */
  readonly severities?: Severities;
  readonly progress: Progress;
}

/** Checks partners' workbooks; one that cannot be read is a finding, masters and summaries are left alone. */
export async function validateFiles(
  files: WorkbookFiles,
  { paths, at, severities = {}, progress }: ValidateRequest,
): Promise<Result<Report>> {
  const sources = await readSources(files, paths, progress);
  if (!sources.ok) return sources;
  const refusals: Issue[] = [];
  const workbooks = sources.value.flatMap((source) => {
    const { file } = source;
    if ('refusal' in source) {
      const params = { refusal: source.refusal.code };
      refusals.push({
        code: 'file-refused',
        severity: ISSUE_SEVERITIES['file-refused'],
        at: { file },
        params,
      });
      return [];
    }
    if (isOwnWorkbook(source.snapshot)) return [];
    const snapshot = withoutCheckSheets(source.snapshot);
    const { tables, matches } = readTables(snapshot, templates);
    const { sheets, names } = snapshot;
    const waivers = readWaivers(source.snapshot);
    return [{ file, sheets, names, severities: readSeverities(source.snapshot), tables, matches, waivers }];
  });
  progress.report('checking', workbooks.length, workbooks.length);
  const today = dayOf(sources.value, at);
  const found = validate(workbooks, { today, severities });
  const report = workbooks.reduce(
    (told, { waivers, file }) => withWaivers(told, waivers, file, today),
    found,
  );
  return done(joinReports([makeReport(refusals), report]));
}
