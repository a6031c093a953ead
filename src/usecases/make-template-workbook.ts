import type { Catalog } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { readPeriod } from '../core/model/period-spellings';
import { planTemplates } from '../core/sheets/template-workbook';
import { isTemplateId, templates } from '../core/templates/all-templates';
import { packById } from '../core/templates/packs';
import type { TemplateId } from '../core/templates/template';
import type { WorkbookFiles } from '../ports/workbook-files';
import { lossOfReplacing } from './may-replace';

export interface TemplateRequest {
  /** Template ids, or `all`. */
  readonly ids: readonly string[];
  /** Id of a pack whose templates are added to these. */
  readonly pack?: string;
  readonly out: string;
  readonly sample: boolean;
  readonly locale: Locale;
  readonly catalog: Catalog;
  readonly initiative?: string;
  /** Name of the partner who shall fill it in. */
  readonly partner?: string;
  /** In any accepted spelling. */
  readonly period?: string;
  /** Periods that shall be columns of the observations, in any accepted spelling. */
  readonly wide?: readonly string[];
}

/** Writes a workbook of templates, linked with each other; gives the ids of its sheets. */
export async function makeTemplateWorkbook(
  files: WorkbookFiles,
  request: TemplateRequest,
): Promise<Result<readonly TemplateId[]>> {
  const { out, sample, locale, catalog, initiative, partner } = request;
  const pack = request.pack === undefined ? null : packById(request.pack);
  if (request.pack !== undefined && pack === null) {
    return refused({ code: 'unknown-pack', params: { name: request.pack } });
  }
  const asked: readonly string[] = [...request.ids, ...(pack?.templates ?? [])];
  const unknown = asked.find((id) => id !== 'all' && !isTemplateId(id));
  if (unknown !== undefined) return refused({ code: 'unknown-template', params: { name: unknown } });
  const period = request.period === undefined ? null : readPeriod(request.period);
  if (request.period !== undefined && period === null) {
    return refused({ code: 'unknown-period', params: { text: request.period } });
  }

  const wide = request.wide?.map((text) => readPeriod(text)?.code ?? null);
  const strange = wide?.indexOf(null) ?? -1;
  if (strange >= 0) {
    return refused({ code: 'unknown-period', params: { text: request.wide?.[strange] ?? '' } });
  }

  const loss = await lossOfReplacing(files, out);
  if (loss) return refused(loss);
  const ids = templates.map(({ id }) => id).filter((id) => asked.includes('all') || asked.includes(id));
  const plan = planTemplates(ids, {
    locale,
    catalog,
    sample,
    ...(initiative === undefined ? {} : { initiative }),
    ...(partner === undefined ? {} : { partner }),
    ...(period === null ? {} : { period: period.code }),
    ...(wide === undefined ? {} : { wide: wide.flatMap((code) => code ?? []) }),
  });
  const written = await files.write(out, plan);
  return written.ok ? done(ids) : written;
}
