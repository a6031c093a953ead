import { consolidate } from '../../../src/core/consolidation/consolidate';
import { planMaster } from '../../../src/core/consolidation/plan-master';
import { readMaster } from '../../../src/core/consolidation/read-master';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { LOCALES } from '../../../src/core/model/locale';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templates } from '../../../src/core/templates/all-templates';
import { planSource, rereadPlan } from '../../support/plan-file';

const ids = templates.map(({ id }) => id);

describe.each(LOCALES)('a workbook of all templates in %s', (locale) => {
  const options = { locale, catalog: catalogs[locale] };
  const source = planSource(planTemplates(ids, { ...options, sample: true }), 'stödteamet.xlsx');
  const made = consolidate([source], { locale, catalogs, templates, today: '2025-07-01' });

  test('comes into the master whole, with nothing set aside', () => {
    const rows = templates.map(({ id }) => [id, made.master.tables.get(id)?.rows.length]);
    expect(rows).toEqual(templates.map(({ id, sample }) => [id, sample[locale].length]));
    expect(made.setAside).toEqual([]);
  });

  test('is read back from the written master as it was', () => {
    const read = readMaster(rereadPlan(planMaster(made, options), 'master.xlsx'), templates);
    expect(read).toEqual({ ok: true, value: made.master });
  });
});
