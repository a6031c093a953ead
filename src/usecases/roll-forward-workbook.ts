import type { Catalog } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { readPeriod } from '../core/model/period-spellings';
import { rollForward, type RolledForward } from '../core/packs/roll-forward';
import type { WorkbookFiles } from '../ports/workbook-files';
import { lossOfReplacing } from './may-replace';

export interface RollForwardRequest {
  readonly file: string;
  readonly out: string;
  /** The new period, in any accepted spelling. */
  readonly period: string;
  readonly locale: Locale;
  readonly catalog: Catalog;
}

/** Writes the workbook of a period from that of the one before. */
export async function rollForwardWorkbook(
  files: WorkbookFiles,
  { file, out, period, locale, catalog }: RollForwardRequest,
): Promise<Result<RolledForward>> {
  const to = readPeriod(period);
  if (to === null) return refused({ code: 'unknown-period', params: { text: period } });
  if (files.isSame(file, out)) return refused({ code: 'output-is-source', file: files.nameOf(out) });
  const loss = await lossOfReplacing(files, out);
  if (loss) return refused(loss);
  const read = await files.read(file);
  if (!read.ok) return read;
  const rolled = rollForward(read.value.snapshot, { to, locale, catalog });
  if (!rolled) return refused({ code: 'no-observations', file: files.nameOf(file) });
  const written = await files.write(out, rolled.plan);
  return written.ok ? done(rolled) : written;
}
