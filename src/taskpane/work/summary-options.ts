import { readMaster } from '../../core/consolidation/read-master';
import { catalogs } from '../../core/i18n/catalogs';
import { done, type Result } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { summaryChoices, type IndicatorChoice } from '../../core/summary/choices';
import { periodText } from '../../core/summary/words';
import { templates } from '../../core/templates/all-templates';
import type { PeriodChoice } from './summary-request';

/** What can be chosen for a summary of this workbook. */
export interface SummaryOffer {
  readonly indicators: readonly IndicatorChoice[];
  readonly periods: readonly PeriodChoice[];
}

/** Reads the workbook's indicators and periods, in the words of the pane's language. */
export function summaryOffer(workbook: WorkbookSnapshot, locale: Locale): Result<SummaryOffer> {
  const master = readMaster(workbook, templates);
  if (!master.ok) return master;
  const { indicators, periods } = summaryChoices(master.value);
  const words = { locale, texts: catalogs[locale].summary };
  return done({
    indicators,
    periods: periods.map((period) => ({ code: period.code, text: periodText(words, period) })),
  });
}
