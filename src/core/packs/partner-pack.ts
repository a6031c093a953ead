import type { Master } from '../consolidation/master';
import type { Catalog } from '../i18n/catalog';
import type { Locale } from '../model/locale';
import type { Period } from '../model/period';
import type { Plan } from '../model/plan';
import { planTemplates } from '../sheets/template-workbook';
import type { ColumnDefinition, TemplateDefinition, TemplateId } from '../templates/template';
import { findPartner, type Partner } from './find-partner';
import { ownActivities } from './own-activities';
import { withReportColumns } from './report-columns';
import { reportRows } from './report-rows';
import { type Records, recordsOf, rowsOf } from './rows-of';

/** Sheets of a partner pack: two to fill in, and three to look things up in. */
const SHEETS: readonly TemplateId[] = ['observations', 'activities', 'indicators', 'outcomes', 'strategies'];
/** Copies of what the master holds: the partner's work is checked against them, and they are not read back. */
const COPIES: readonly TemplateId[] = ['indicators', 'outcomes', 'strategies'];

/** What a partner pack is made for. */
export interface PartnerPackOptions {
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** Code, name or other name of the partner. */
  readonly partner: string;
  readonly period: Period;
  /** ISO time that the workbook says it was made. */
  readonly at?: string;
}

/**
 * The workbook that one partner fills in for one period: its own indicators and activities, with what it reported last
 * beside; null when the master knows no such partner.
 *
 * Nothing of any other partner is in it, and nothing in it leads back to the master.
 */
export function planPartnerPack(master: Master, options: PartnerPackOptions): Plan | null {
  return planPackOf(recordsOf(master), master.initiative, options);
}

/** As {@link planPartnerPack}, from records however they are kept. */
export function planPackOf(records: Records, initiative: string, options: PartnerPackOptions): Plan | null {
  const { locale, catalog, period, at } = options;
  const partner = findPartner(records, options.partner);
  if (!partner) return null;
  const reports = reportRows(records, partner.code, period);
  return planTemplates(SHEETS, {
    locale,
    catalog,
    partner: partner.name,
    period: period.code,
    copies: COPIES,
    hasNames: true,
    shaped: shapeFor,
    rows: {
      observations: reports,
      activities: ownActivities(records, partner.code),
      indicators: indicatorsOf(records, partner, reports),
      outcomes: rowsOf(records, 'outcomes'),
      strategies: rowsOf(records, 'strategies'),
    },
    ...(initiative === '' ? {} : { initiative }),
    ...(at === undefined ? {} : { at }),
  });
}

/** The partner's own part of the shared definitions: those it has something to report for. */
function indicatorsOf(
  records: Records,
  { code }: Partner,
  reports: readonly Readonly<Record<string, unknown>>[],
) {
  const reported = new Set(reports.map((row) => row['indicator_id']));
  return rowsOf(records, 'indicators').filter((row) => {
    const reporting = row['reporting_partners'];
    return (
      reported.has(row['indicator_id']) ||
      (Array.isArray(reporting) && (reporting as string[]).includes(code))
    );
  });
}

/** Copies say nothing of partners or people; figures have the last ones and their targets beside. */
function shapeFor(template: TemplateDefinition): TemplateDefinition {
  if (COPIES.includes(template.id)) {
    return { ...template, columns: template.columns.filter((column) => !isAboutSomebody(column)) };
  }
  return template.id === 'observations' ? withReportColumns(template) : template;
}

function isAboutSomebody({ type, isPersonal, id }: ColumnDefinition): boolean {
  if (isPersonal === true || id === 'working_group') return true;
  if (type.kind === 'reference') return type.template === 'stakeholders';
  return type.kind === 'references' && type.templates.includes('stakeholders');
}
