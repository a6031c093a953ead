import { catalogs } from '../../src/core/i18n/catalogs';
import type { Locale } from '../../src/core/model/locale';
import type { Plan } from '../../src/core/model/plan';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import { renameSheets } from '../../src/taskpane/work/rename-sheets';
import { MemoryWorkbook } from './memory-workbook';

/** Indicators as they are today, and targets as version 1.0.0 made them, on a sheet with another name. */
export function olderWorkbook(locale: Locale): MemoryWorkbook {
  return new MemoryWorkbook(olderPlan(locale));
}

/** What {@link olderWorkbook} holds. */
export function olderPlan(locale: Locale): Plan {
  const plan = planTemplates(['indicators', 'targets'], {
    locale,
    catalog: catalogs[locale],
    sample: true,
    shaped: (template) =>
      template.id === 'targets'
        ? {
            ...template,
            version: '1.0.0',
            columns: template.columns.filter(({ id }) => !['partner_id', 'geography'].includes(id)),
          }
        : template,
  });
  const tab = { en: 'Targets', sv: 'Målvärden' }[locale];
  return renameSheets(plan, new Map([[tab, { en: 'Goals 2025', sv: 'Mål 2025' }[locale]]]));
}
