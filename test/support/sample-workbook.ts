import { en } from '../../src/core/i18n/en';
import { sv } from '../../src/core/i18n/sv';
import type { Locale } from '../../src/core/model/locale';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import { templates } from '../../src/core/templates/all-templates';
import { snapshotOfPlan } from './plan-snapshot';

const catalogs = { en, sv };

/** A workbook of every template with the rows of the sample initiative. */
export function sampleWorkbook(locale: Locale): WorkbookSnapshot {
  const ids = templates.map(({ id }) => id);
  const plan = planTemplates(ids, { locale, catalog: catalogs[locale], sample: true });
  return snapshotOfPlan(plan, 'everything.xlsx');
}
