import { summaryPages } from '../../core/analyses/summary-pages';
import { planAnalyses } from '../../core/analyses/plan-analyses';
import { catalogs } from '../../core/i18n/catalogs';
import { readMaster } from '../../core/consolidation/read-master';
import type { Catalog } from '../../core/i18n/catalog';
import { done, type Result } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { Patch } from '../../core/model/patch';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { readIndicators } from '../../core/indicators/indicator-data';
import type { Plan, SheetPlan } from '../../core/model/plan';
import { liveSheet } from '../../core/summary/live/live-sheet';
import { observationTable } from '../../core/summary/live/observation-table';
import { planSummary } from '../../core/summary/plan-summary';
import { summarise, type Summary } from '../../core/summary/summary';
import { templates } from '../../core/templates/all-templates';
import { buildEdition, type EditionBuild } from './build-edition';
import { describeBuild, type SummaryDescription } from './describe-summary';
import { readEditions, type EditionFile } from './read-editions';
import { refreshSheets } from './refresh-sheets';
import { renameSheets } from './rename-sheets';
import { sheetChanges } from '../../core/consolidation/sheet-changes';
import { planSummaryRecord, summaryLayouts, summarySheets } from './summary-record';
import type { SummaryRequest } from './summary-request';

/** What building the summary will do. */
export type SummaryBuild = DashboardBuild | EditionBuild;

/** Sheets that come into the open workbook. */
export interface DashboardBuild extends SummaryDescription {
  readonly kind: 'dashboard';
  readonly patch: Patch;
  readonly changedByHand: readonly string[];
}

/** Plans what was asked for from the master in the workbook. */
export function buildSummary(
  workbook: WorkbookSnapshot,
  request: SummaryRequest,
  earlier: readonly EditionFile[],
  locale: Locale,
): Result<SummaryBuild> {
  const master = readMaster(workbook, templates);
  if (!master.ok) return master;
  const told = request.locale ?? locale;
  const leftOut = new Set(request.leftOut);
  const all = readIndicators(master.value).map(({ definition }) => definition.id);
  const summary = summarise(master.value, {
    locale: told,
    catalog: catalogs[told],
    indicators: all.filter((id) => !leftOut.has(id)),
    ...(request.period === '' ? {} : { period: request.period }),
  });
  if (request.audience === 'own') {
    const analyses = request.withAnalyses
      ? planAnalyses(master.value, { locale: told, catalog: catalogs[told] }).plan
      : null;
    const table = observationTable(workbook);
    const live = table && { sheets: [liveSheet(summary, master.value, table)], styles: {} };
    const pages = summaryPages(master.value, summary, catalogs[told]);
    const plan = joined(joined(planSummary(summary, pages), live), withoutTwins(analyses, pages));
    return buildDashboard(summary, plan, workbook, catalogs[told]);
  }
  const editions = readEditions(earlier);
  if (!editions.ok) return editions;
  const words = catalogs[told];
  return buildEdition({ summary, master: master.value, words }, request, editions.value, catalogs[locale]);
}

/** Plans the summary's sheets beside the master's; a summary built before is made anew. */
function buildDashboard(
  summary: Summary,
  planned: Plan,
  workbook: WorkbookSnapshot,
  { pane }: Catalog,
): Result<DashboardBuild> {
  const own = summarySheets(workbook);
  const others = new Set(workbook.sheets.map(({ name }) => name).filter((name) => !own.has(name)));
  const taken = planned.sheets.map(({ name }) => name).filter((name) => others.has(name));
  const plan = renameSheets(planned, new Map(taken.map((name) => [name, pane.summary.tab(name)])));
  const changes = sheetChanges(plan.sheets, workbook, own);
  if (!changes.ok) return changes;
  const { changedByHand, ...sheets } = changes.value;
  const refresh = refreshSheets(sheets.replaceSheets, workbook, summaryLayouts(workbook));
  const [first] = plan.sheets;
  return done({
    ...describeBuild(summary, plan),
    kind: 'dashboard',
    patch: {
      ...sheets,
      ...refresh,
      styles: plan.styles,
      setCustomParts: [planSummaryRecord(plan.sheets)],
      ...(first ? { activeSheet: first.name } : {}),
    },
    changedByHand,
  });
}

/** One plan with the sheets of both. */
function joined(first: Plan, second: Pick<Plan, 'sheets' | 'styles'> | null): Plan {
  if (second === null) return first;
  return {
    ...first,
    sheets: [...first.sheets, ...second.sheets],
    styles: { ...first.styles, ...second.styles },
  };
}

/** The analyses without the pages that the summary has as well. */
function withoutTwins(analyses: Plan | null, pages: readonly SheetPlan[]): Plan | null {
  const names = new Set(pages.map(({ name }) => name));
  return analyses && { ...analyses, sheets: analyses.sheets.filter(({ name }) => !names.has(name)) };
}
