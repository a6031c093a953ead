import type { Catalog } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { upgrade, type Upgrade } from '../core/packs/upgrade';
import type { WorkbookFiles } from '../ports/workbook-files';
import { lossOfReplacing } from './may-replace';

export interface UpgradeRequest {
  readonly file: string;
  readonly out: string;
  readonly locale: Locale;
  readonly catalog: Catalog;
}

/** Writes a workbook of ours as it would be made today, with every value it holds. */
export async function upgradeWorkbook(
  files: WorkbookFiles,
  { file, out, locale, catalog }: UpgradeRequest,
): Promise<Result<Upgrade>> {
  if (files.isSame(file, out)) return refused({ code: 'output-is-source', file: files.nameOf(out) });
  const loss = await lossOfReplacing(files, out);
  if (loss) return refused(loss);
  const read = await files.read(file);
  if (!read.ok) return read;
  const upgraded = upgrade(read.value.snapshot, { locale, catalog });
  if (!upgraded) return refused({ code: 'no-table-of-ours', file: files.nameOf(file) });
  const written = await files.write(out, upgraded.plan);
  return written.ok ? done(upgraded) : written;
}
