import { summaryPages } from '../../core/analyses/summary-pages';
import { writeWorkbook } from '../../adapters/xlsx/write-workbook';
import type { Master } from '../../core/consolidation/master';
import type { Catalog } from '../../core/i18n/catalog';
import { done, type Result } from '../../core/issues/refusal';
import type { EarlierEdition, EditionOptions } from '../../core/summary/edition/edition';
import { protectSummary } from '../../core/summary/edition/protect-summary';
import { planSummary } from '../../core/summary/plan-summary';
import type { Summary } from '../../core/summary/summary';
import { auditBytes } from './audit-bytes';
import type { AuditResult } from './audit-items';
import { describeBuild, type SummaryDescription } from './describe-summary';
import type { SummaryRequest } from './summary-request';

/** A file for a funder, and what the audit says about it before it leaves. */
export interface EditionBuild extends SummaryDescription {
  readonly kind: 'edition';
  readonly bytes: Uint8Array;
  readonly figures: number;
  readonly hidden: number;
  readonly earlier: number;
  readonly audit: AuditResult;
}

/** A summary with what it was made from. */
interface Told {
  readonly summary: Summary;
  readonly master: Master;
  /** In the summary's language. */
  readonly words: Catalog;
}

/**
 * Makes the funder edition as a file of its own.
 *
 * @param catalog of the pane, in whose language the audit speaks.
 */
export function buildEdition(
  { summary: whole, master, words }: Told,
  { k, recipient, approvedBy }: Pick<SummaryRequest, 'k' | 'recipient' | 'approvedBy'>,
  earlier: readonly EarlierEdition[],
  catalog: Catalog,
): Result<EditionBuild> {
  const options: EditionOptions = { k, recipient, approvedBy, earlier };
  const summary = protectSummary(whole, options);
  const plan = planSummary(summary, summaryPages(master, summary, words));
  const written = writeWorkbook(plan);
  if (!written.ok) return written;
  const audit = auditBytes(written.value, 'edition.xlsx', k, catalog);
  if (!audit.ok) return audit;
  const figures = summary.edition?.figures ?? [];
  return done({
    ...describeBuild(summary, plan),
    kind: 'edition',
    bytes: written.value,
    figures: figures.length,
    hidden: figures.filter(({ value }) => value === null).length,
    earlier: earlier.length,
    audit: audit.value,
  });
}
