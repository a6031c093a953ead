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

test('twelve sheets are replaced and cells set in three trips', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `Part ${i}`);
  const sheetOf = (name: string, rows: number) => ({
    name,
    columns: [{ first: 1, last: 4, width: 14 }],
    blocks: [{ row: 1, column: 1, values: Array.from({ length: rows }, (_, r) => [r, `a${r}`, r * 2, 'x']) }],
  });
  const basisOf = async () => {
    const read = await excel.workbook.read();
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return read.value;
  };
  const deed = { kind: 'files-brought-in', names: [] } as const;
  const addSheets = names.map((name) => ({ sheet: sheetOf(name, 20) }));
  await excel.workbook.apply({ patch: { addSheets }, basis: await basisOf(), deed });
  const basis = await basisOf();
  excel.host.resetCounters();
  const result = await excel.workbook.apply({
    patch: {
      replaceSheets: names.slice(1).map((name) => sheetOf(name, 30)),
      cells: [{ sheet: 'Part 0', row: 2, column: 2, value: '0180' }],
    },
    basis,
    deed,
  });
  expect(result.ok ? null : result.refusal).toBeNull();
  expect(excel.host.counters.requests).toBe(3);
  expect(excel.host.keptReferences).toBe(0);
});
