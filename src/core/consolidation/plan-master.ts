import type { Catalog } from '../i18n/catalog';
import { formatDate } from '../i18n/format';
import type { Locale } from '../model/locale';
import type { Plan, PropertiesPlan, SheetPlan } from '../model/plan';
import { sheetStyles } from '../sheets/styles';
import { templates as allTemplates } from '../templates/all-templates';
import { arrivalSheets } from './plan-arrivals';
import { decisionSheets } from './decisions/plan-decisions';
import { digestOfPlan } from './digest';
import { type MasterRecord, planRecord, type RecordedSheet } from './master-record';
import { changeSheets, flagSheets } from './plan-changes';
import { cellCountSheets, overviewSheets, type SheetContext } from './plan-files';
import { findingSheets } from './plan-findings';
import { setAsideSheets } from './plan-set-aside';
import { recordSheets } from './plan-tables';
import type { Consolidation } from './source';

export interface PlanMasterOptions {
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** ISO time the workbook says it was made; that of the newest file when absent. */
  readonly at?: string;
  /** Rows a sheet can hold; Excel's limit when absent. */
  readonly rowLimit?: number;
}

/** The master workbook: what was read, the records with their sources, findings, what was set aside, and what it is. */
export function planMaster(consolidation: Consolidation, options: PlanMasterOptions): Plan {
  const { master, report, setAside, changes } = consolidation;
  const at = options.at ?? newest(consolidation);
  const context = sheetContext(consolidation, options, at);
  const { records, hidden, names, customParts, byTemplate } = recordSheets(context, allTemplates);
  const flagged = flagSheets(changes, context);
  const decided = decisionSheets(consolidation.decisions, context);
  const changed = changeSheets(changes, context, byTemplate);
  const sheets: SheetPlan[] = [
    ...overviewSheets(context, consolidation.decisions),
    ...arrivalSheets(context, at === null ? null : at.slice(0, 10)),
    ...records.map(({ sheet }) => sheet),
    ...findingSheets(report, context),
    ...decided,
    ...setAsideSheets(setAside, context),
    ...cellCountSheets(context),
    ...changed,
    ...flagged,
    ...hidden,
  ];
  const holds = new Map<SheetPlan, Pick<RecordedSheet, 'holds' | 'formSource'>>([
    ...records.map(
      ({ sheet, template, formSource }) =>
        [sheet, { holds: template, ...(formSource ? { formSource } : {}) }] as const,
    ),
    ...flagged.map((sheet) => [sheet, { holds: 'flags' as const }] as const),
    ...changed.map((sheet) => [sheet, { holds: 'changes' as const }] as const),
    ...decided.map((sheet) => [sheet, { holds: 'data-decisions' as const }] as const),
  ]);
  const record: MasterRecord = {
    version: 1,
    locale: options.locale,
    initiative: master.initiative,
    submissions: master.submissions,
    hashes: consolidation.hashes,
    mappings: consolidation.mappings,
    recipes: consolidation.recipes,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      digest: digestOfPlan(sheet),
      ...holds.get(sheet),
    })),
    names: names.map(({ name }) => name),
  };
  const carriers = planRecord(record);
  return {
    sheets: [...sheets, carriers.sheet],
    styles: sheetStyles,
    names,
    properties: properties(master.initiative, options, at),
    customParts: [...customParts, carriers.part],
  };
}

function sheetContext(
  { master }: Consolidation,
  { locale, catalog, rowLimit }: PlanMasterOptions,
  at: string | null,
): SheetContext {
  const { initiative } = master;
  const date = at === null ? '' : formatDate(locale, at);
  const status = catalog.consolidation.status(initiative, date);
  return {
    master,
    catalog,
    locale,
    rowLimit,
    texts: (title, purpose) => ({ title, purpose, status, initiative }),
  };
}

/** When the newest file was last changed; null when no file says so. */
function newest({ master }: Consolidation): string | null {
  const times = master.submissions.flatMap(({ modified }) => modified ?? []);
  return times.reduce<string | null>((last, time) => (last === null || time > last ? time : last), null);
}

function properties(
  initiative: string,
  { locale, catalog }: PlanMasterOptions,
  at: string | null,
): PropertiesPlan {
  return {
    title: initiative || catalog.consolidation.titles.overview,
    creator: 'Samverka',
    language: locale,
    ...(at === null ? {} : { created: at, modified: at }),
  };
}
