import { readMaster } from '../../core/consolidation/read-master';
import type { Catalog } from '../../core/i18n/catalog';
import { done, type Result } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { Patch } from '../../core/model/patch';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { findingOf, overviewTitle } from '../../core/summary/findings';
import { planSummary } from '../../core/summary/plan-summary';
import { summarise, type Summary } from '../../core/summary/summary';
import { templates } from '../../core/templates/all-templates';
import { renameSheets } from './rename-sheets';
import { sheetChanges } from './sheet-changes';
import { planSummaryRecord, summarySheets } from './summary-record';

/** What building the summary into the workbook will do. */
export interface SummaryBuild {
  readonly patch: Patch;
  /** The summary's one sentence. */
  readonly title: string;
  readonly sheets: readonly string[];
  readonly charts: number;
  readonly headlines: readonly {
    readonly light: LightColor;
    readonly lightText: string;
    readonly text: string;
  }[];
  readonly reporting: number;
  readonly expected: number;
  readonly changedByHand: readonly string[];
}

export type LightColor = Summary['indicators'][number]['standing']['light']['color'];

/** Plans the summary's sheets beside the master's; a summary built before is made anew. */
export function buildSummary(
  workbook: WorkbookSnapshot,
  locale: Locale,
  catalog: Catalog,
): Result<SummaryBuild> {
  const master = readMaster(workbook, templates);
  if (!master.ok) return master;
  const summary = summarise(master.value, { locale, catalog });
  const own = summarySheets(workbook);
  const planned = planSummary(summary);
  const others = new Set(workbook.sheets.map(({ name }) => name).filter((name) => !own.has(name)));
  const taken = planned.sheets.map(({ name }) => name).filter((name) => others.has(name));
  const plan = renameSheets(planned, new Map(taken.map((name) => [name, catalog.pane.summary.tab(name)])));
  const changes = sheetChanges(plan.sheets, workbook, own);
  if (!changes.ok) return changes;
  const { changedByHand, ...sheets } = changes.value;
  const [first] = plan.sheets;
  return done({
    patch: {
      ...sheets,
      styles: plan.styles,
      setCustomParts: [planSummaryRecord(plan.sheets)],
      ...(first ? { activeSheet: first.name } : {}),
    },
    title: overviewTitle(summary),
    sheets: plan.sheets.filter(({ state = 'visible' }) => state === 'visible').map(({ name }) => name),
    charts: plan.sheets.reduce((sum, { charts = [] }) => sum + charts.length, 0),
    headlines: summary.headlines.indicators.map((indicator) => ({
      light: indicator.standing.light.color,
      lightText: catalog.summary.lights[indicator.standing.light.color],
      text: findingOf(summary.words, indicator),
    })),
    reporting: summary.reporting.length,
    expected: summary.expected.length,
    changedByHand,
  });
}
