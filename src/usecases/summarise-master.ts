import { summaryPages } from '../core/analyses/summary-pages';
import type { Master } from '../core/consolidation/master';
import { readMaster } from '../core/consolidation/read-master';
import type { Catalog } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { readPeriod } from '../core/model/period-spellings';
import { planSummary } from '../core/summary/plan-summary';
import { summarise, type Summary } from '../core/summary/summary';
import { templates } from '../core/templates/all-templates';
import type { Progress } from '../ports/progress';
import type { WorkbookFiles } from '../ports/workbook-files';
import { lossOfReplacing } from './may-replace';

export interface SummariseRequest {
  readonly master: string;
  readonly out: string;
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** Last period to tell of, in any accepted spelling. */
  readonly period?: string;
  /** ISO date. */
  readonly at?: string;
  readonly progress: Progress;
}

/** Makes the summary workbook of a master workbook. */
export async function summariseMaster(
  files: WorkbookFiles,
  request: SummariseRequest,
): Promise<Result<Summary>> {
  const { out, progress } = request;
  const loss = await lossOfReplacing(files, out);
  if (loss && !files.isSame(request.master, out)) return refused(loss);
  const read = await readSummary(files, request);
  if (!read.ok) return read;
  const { summary, master } = read.value;
  progress.report('writing', 0, 1, files.nameOf(out));
  const plan = planSummary(summary, summaryPages(master, summary, request.catalog));
  const written = await files.write(out, plan);
  return written.ok ? done(summary) : written;
}

/** The summary of a master workbook as data, for use inside the initiative; refused when it would be written over its master. */
export async function readSummary(
  files: WorkbookFiles,
  request: SummariseRequest,
): Promise<Result<{ readonly summary: Summary; readonly master: Master }>> {
  const { locale, catalog, at } = request;
  const period = request.period === undefined ? null : readPeriod(request.period);
  if (request.period !== undefined && period === null) {
    return refused({ code: 'unknown-period', params: { text: request.period } });
  }
  const held = await readHeld(files, request);
  if (!held.ok) return held;
  const summary = summarise(held.value, {
    locale,
    catalog,
    ...(period === null ? {} : { period: period.code }),
    ...(at === undefined ? {} : { at }),
  });
  return done({ summary, master: held.value });
}

/** What a master workbook holds; refused when something would be written over it. */
export async function readHeld(
  files: WorkbookFiles,
  { master, out, progress }: Pick<SummariseRequest, 'master' | 'out' | 'progress'>,
): Promise<Result<Master>> {
  if (files.isSame(master, out)) return refused({ code: 'output-is-source', file: files.nameOf(out) });
  progress.report('reading', 0, 1, files.nameOf(master));
  const read = await files.read(master);
  return read.ok ? readMaster(read.value.snapshot, templates) : read;
}
