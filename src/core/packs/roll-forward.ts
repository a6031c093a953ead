import type { Period } from '../model/period';
import type { Plan } from '../model/plan';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { SampleRow, TemplateDefinition, TemplateId } from '../templates/template';
import { heldWorkbook } from './held-workbook';
import { withReportColumns } from './report-columns';
import { reportRows } from './report-rows';
import type { Records } from './rows-of';
import { writtenAnew, type WrittenAnewOptions } from './written-anew';

export interface RollForwardOptions extends Omit<WrittenAnewOptions, 'period' | 'rows' | 'shaped'> {
  readonly to: Period;
}

/** The workbook for the next period, and how many figures it asks for. */
export interface RolledForward {
  readonly plan: Plan;
  readonly asked: number;
  /** Figures of the workbook that stay behind in it; the latest of each series stand beside what is asked. */
  readonly reported: number;
}

/**
 * Makes the workbook of a period from that of the one before: the same sheets and records, an empty figure for each
 * that falls due with the last one beside, and no comments; null when there are no observations in it.
 */
export function rollForward(
  workbook: WorkbookSnapshot,
  { to, ...options }: RollForwardOptions,
): RolledForward | null {
  const held = heldWorkbook(workbook);
  if (!held.sheets.some(({ template }) => template === 'observations')) return null;
  const records: Records = recordsOfSheets(held.sheets);
  const reported = records.get('observations') ?? [];
  const partners = [...new Set(reported.map((row) => row['partner_id'] ?? ''))];
  const observations = partners.flatMap((partner) => reportRows(records, String(partner), to));
  const plan = writtenAnew(held, {
    ...options,
    period: to.code,
    rows: { observations },
    shaped: (template: TemplateDefinition) =>
      template.id === 'observations' ? withReportColumns(template) : template,
  });
  return { plan, asked: observations.length, reported: reported.length };
}

/** The records of a workbook taken apart, by template. */
export function recordsOfSheets(
  sheets: readonly { readonly template: TemplateId; readonly records: readonly SampleRow[] }[],
): Records {
  const records = new Map<TemplateId, readonly SampleRow[]>();
  for (const { template, records: own } of sheets)
    records.set(template, [...(records.get(template) ?? []), ...own]);
  return records;
}
