import { summaryPages } from '../core/analyses/summary-pages';
import { auditWorkbook } from '../core/audit/audit-workbook';
import { DEFAULT_K } from '../core/disclosure/count-table';
import { done, refused, type Result } from '../core/issues/refusal';
import type { EarlierEdition } from '../core/summary/edition/edition';
import { protectSummary } from '../core/summary/edition/protect-summary';
import { readEdition } from '../core/summary/edition/read-edition';
import { planSummary } from '../core/summary/plan-summary';
import type { Summary } from '../core/summary/summary';
import type { WorkbookFiles } from '../ports/workbook-files';
import { readSummary, type SummariseRequest } from './summarise-master';

export interface FunderEditionRequest extends SummariseRequest {
  /** Smallest count of people that may be shown. */
  readonly k?: number;
  readonly recipient?: string;
  readonly approvedBy?: string;
  /** Files of editions that were sent before. */
  readonly earlier?: readonly string[];
}

/**
 * Makes the edition of the summary that may leave the initiative: always a new file, small groups hidden.
 *
 * What would be written is audited before it is: a finding would be a defect, and nothing is written then.
 */
export async function makeFunderEdition(
  files: WorkbookFiles,
  request: FunderEditionRequest,
): Promise<Result<Summary>> {
  const { out, k = DEFAULT_K, recipient = '', approvedBy = '', progress } = request;
  if (await files.exists(out)) return refused({ code: 'output-exists', file: files.nameOf(out) });
  const earlier = await readEarlier(files, request.earlier ?? []);
  if (!earlier.ok) return earlier;
  const whole = await readSummary(files, request);
  if (!whole.ok) return whole;
  const summary = protectSummary(whole.value.summary, { k, recipient, approvedBy, earlier: earlier.value });
  const plan = planSummary(summary, summaryPages(whole.value.master, summary, request.catalog));
  progress.report('checking', 0, 1, files.nameOf(out));
  const rehearsed = files.rehearse(plan, files.nameOf(out));
  if (!rehearsed.ok) return rehearsed;
  const { snapshot, traces } = rehearsed.value;
  const [found] = auditWorkbook(snapshot, traces, { k }).filter(({ severity }) => severity === 'error');
  if (found) throw new Error(`the edition carries ${found.code} ${found.sheet ?? ''} ${found.address ?? ''}`);
  progress.report('writing', 0, 1, files.nameOf(out));
  const written = await files.write(out, plan);
  return written.ok ? done(summary) : written;
}

async function readEarlier(
  files: WorkbookFiles,
  paths: readonly string[],
): Promise<Result<readonly EarlierEdition[]>> {
  const editions: EarlierEdition[] = [];
  for (const path of paths) {
    const read = await files.read(path);
    if (!read.ok) return read;
    const edition = readEdition(read.value.snapshot);
    if (!edition) return refused({ code: 'not-an-edition', file: files.nameOf(path) });
    editions.push(edition);
  }
  return done(editions.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
}
