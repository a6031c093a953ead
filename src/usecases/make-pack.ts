import { readMaster } from '../core/consolidation/read-master';
import type { Catalog } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { readPeriod } from '../core/model/period-spellings';
import { planPartnerPack } from '../core/packs/partner-pack';
import { templates } from '../core/templates/all-templates';
import type { WorkbookFiles } from '../ports/workbook-files';
import { lossOfReplacing } from './may-replace';

export interface PartnerPackRequest {
  /** The master workbook that the pack is made from. */
  readonly master: string;
  readonly out: string;
  /** Code or name of the partner. */
  readonly partner: string;
  /** In any accepted spelling. */
  readonly period: string;
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** ISO time that the workbook says it was made. */
  readonly at?: string;
}

/** Writes the workbook that one partner fills in for one period; gives the names of its sheets to fill in. */
export async function makePack(
  files: WorkbookFiles,
  request: PartnerPackRequest,
): Promise<Result<readonly string[]>> {
  const { master, out, partner, locale, catalog, at } = request;
  const period = readPeriod(request.period);
  if (period === null) return refused({ code: 'unknown-period', params: { text: request.period } });
  if (files.isSame(master, out)) return refused({ code: 'output-is-source', file: files.nameOf(out) });
  const loss = await lossOfReplacing(files, out);
  if (loss) return refused(loss);
  const read = await files.read(master);
  if (!read.ok) return read;
  const held = readMaster(read.value.snapshot, templates);
  if (!held.ok) return held;
  const plan = planPartnerPack(held.value, {
    locale,
    catalog,
    partner,
    period,
    ...(at === undefined ? {} : { at }),
  });
  if (!plan) return refused({ code: 'unknown-partner', params: { name: partner } });
  const written = await files.write(out, plan);
  return written.ok
    ? done(plan.sheets.filter(({ protect }) => protect !== true).map(({ name }) => name))
    : written;
}
