import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import type { Patch } from '../../../src/core/model/patch';
import { lookAt } from '../../../src/taskpane/work/look-at';
import { planUpgrade } from '../../../src/taskpane/work/upgrade-sheets';
import { openExcel, type OpenedExcel } from '../../support/office-workbook';
import { olderPlan } from '../../support/older-workbook';

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.stop());

async function read() {
  const snapshot = await excel.workbook.read();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return snapshot.value;
}

async function apply(patch: Patch) {
  const deed = { kind: 'sheets-upgraded', names: [] } as const;
  const applied = await excel.workbook.apply({ patch, basis: await read(), deed });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  return applied.value;
}

const outdated = async () => lookAt(await read(), '2025-06-30').outdated;
const records = async () => heldWorkbook(await read()).sheets.map((sheet) => [sheet.sheet, sheet.records]);

test('a sheet of an earlier version is brought up to date in Excel with every record, and an undo brings it back', async () => {
  const { sheets, styles, names, customParts } = olderPlan('sv');
  await apply({
    addSheets: sheets.map((sheet) => ({ sheet })),
    styles,
    setNames: names,
    setCustomParts: customParts,
  });
  expect(await outdated()).toEqual(['Mål 2025']);
  const before = await records();
  const planned = planUpgrade(await read(), 'sv');
  if (!planned.ok) throw new Error(planned.refusal.code);
  const receipt = await apply(planned.value.patch);
  expect(await outdated()).toEqual([]);
  expect(await records()).toEqual(before);
  expect(await excel.workbook.undo(receipt, 'all')).toEqual({ ok: true, value: { status: 'undone' } });
  expect(await outdated()).toEqual(['Mål 2025']);
  expect(await records()).toEqual(before);
});
