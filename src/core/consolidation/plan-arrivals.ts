import { isoToSerial } from '../model/dates';
import type { SheetPlan } from '../model/plan';
import { tabColors } from '../sheets/palette';
import { labelOf } from '../templates/all-lists';
import { type ExpectedReport, expectedReports } from './arrivals';
import { listSheets } from './list-plan';
import { partnerNames, type SheetContext } from './plan-files';

/** The reporting calendar filled from what has come in; no sheet while there is no calendar. */
export function arrivalSheets(context: SheetContext, today: string | null): SheetPlan[] {
  const { master, catalog, locale, texts, rowLimit } = context;
  const items = expectedReports(master, today);
  if (items.length === 0) return [];
  const { tabs, titles, purposes, headings } = catalog.consolidation;
  const names = partnerNames(master);
  const came = items.filter(({ received, version }) => received !== '' || version > 0).length;
  const late = items.filter(({ state }) => state === 'late').length;
  const style = locale === 'sv' ? 'date' : 'dateInWords';
  const day = (heading: string, of: (one: ExpectedReport) => string) =>
    ({ heading, style, value: (one: ExpectedReport) => isoToSerial(of(one)) }) as const;
  return listSheets<ExpectedReport>({
    name: tabs.reports,
    tableName: 'MasterReports',
    texts: texts(titles.reports, purposes.reports(came, items.length, late)),
    tabColor: tabColors.generated,
    frozenColumns: 1,
    rowLimit,
    items,
    columns: [
      { heading: headings.partner, style: 'text', value: ({ partner }) => names.get(partner) ?? partner },
      { heading: headings.what, style: 'text', value: ({ what }) => labelOf('reported-sheet', what, locale) },
      { heading: headings.period, style: 'code', value: ({ period }) => period || null },
      {
        heading: headings.state,
        style: 'text',
        value: ({ state }) => labelOf('report-status', state, locale),
      },
      day(headings.due, ({ due }) => due),
      day(headings.received, ({ received }) => received),
      { heading: headings.daysLate, style: 'integer', value: (one) => one.daysLate },
      { heading: headings.file, style: 'text', value: ({ file }) => file || null },
      { heading: headings.version, style: 'integer', value: ({ version }) => version || null },
    ],
  });
}
