import { en } from '../../../src/core/i18n/en';
import type { Plan } from '../../../src/core/model/plan';
import type { Patch } from '../../../src/core/model/patch';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templates } from '../../../src/core/templates/all-templates';
import type { OpenedExcel } from '../../support/office-workbook';
import { openExcel } from '../../support/office-workbook';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.stop());

function patchOf(plan: Plan): Patch {
  return {
    addSheets: plan.sheets.map((sheet) => ({ sheet })),
    styles: plan.styles,
    setNames: plan.names,
    setCustomParts: plan.customParts,
    properties: plan.properties,
  };
}

test('templates are inserted in three trips and their payload', async () => {
  const plan = planTemplates(templates.map(({ id }) => id), {
    locale: 'en',
    catalog: en,
    sample: true,
  });
  const basis = await excel.workbook.read();
  if (!basis.ok) throw new Error(JSON.stringify(basis.refusal));
  excel.host.resetCounters();
  const result = await excel.workbook.apply({
    patch: patchOf(plan),
    basis: basis.value,
    deed: { kind: 'templates-inserted', names: [] },
  });
    JSON.stringify(excel.host.counters),
    Date.now() - t,
    [...excel.host.missing],
    plan.sheets.length,
  );
  expect(result.ok ? null : result.refusal).toBeNull();
  expect(excel.host.counters.requests).toBe(3);
  expect(excel.host.keptReferences).toBe(0);
  expect([...excel.host.missing]).toEqual([]);
});
