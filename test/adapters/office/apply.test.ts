import { en } from '../../../src/core/i18n/en';
import { templates } from '../../../src/core/templates/all-templates';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import type { OpenedExcel } from '../../support/office-workbook';
import { openExcel } from '../../support/office-workbook';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.stop());

test('a template is inserted in three trips, and nothing is kept or missing', async () => {
  const plan = planTemplates(
    templates.slice(0, 1).map(({ id }) => id),
    { locale: 'en', catalog: en, sample: true },
  );
  const basis = await excel.workbook.read();
  if (!basis.ok) throw new Error(JSON.stringify(basis.refusal));
  excel.host.resetCounters();
  const result = await excel.workbook.apply({
    patch: {
      addSheets: plan.sheets.map((sheet) => ({ sheet })),
      styles: plan.styles,
      setNames: plan.names,
      setCustomParts: plan.customParts,
      properties: plan.properties,
    },
    basis: basis.value,
    deed: { kind: 'templates-inserted', names: [] },
  });
  expect(result.ok ? null : result.refusal).toBeNull();
  expect(excel.host.counters.requests).toBe(3);
  expect(excel.host.keptReferences).toBe(0);
  expect([...excel.host.missing]).toEqual([]);
}, 60_000);
