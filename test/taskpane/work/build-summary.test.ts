import { catalogs } from '../../../src/core/i18n/catalogs';
import { quoteSheet } from '../../../src/core/model/address';
import { buildSummary } from '../../../src/taskpane/work/build-summary';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { masterWorkbook } from './sample-files';

const planned = (workbook: MemoryWorkbook) => {
  const built = buildSummary(workbook.snapshot, 'sv', catalogs.sv);
  if (!built.ok) throw new Error(built.refusal.code);
  return built.value;
};

test('a summary comes beside the master, under names that the master does not have', async () => {
  const workbook = await masterWorkbook();
  const before = workbook.snapshot.sheets.map(({ name }) => name);
  const { sheets, charts, patch, headlines } = planned(workbook);
  expect(sheets.filter((name) => before.includes(name))).toEqual([]);
  expect(sheets).toEqual(expect.arrayContaining(['Översikt (sammanfattning)', 'Huvudindikatorer']));
  expect(charts).toBeGreaterThan(3);
  expect(headlines.length).toBeGreaterThan(0);
  expect(patch.replaceSheets).toEqual([]);
});

test('nothing in a renamed sheet points to the master’s sheet of the old name', async () => {
  const { patch } = planned(await masterWorkbook());
  const text = JSON.stringify(patch.addSheets?.map(({ sheet }) => [sheet.links, sheet.charts]));
  expect(text).not.toContain(`${quoteSheet('Översikt')}!`);
  expect(text).not.toContain('"sheet":"Översikt"');
});

test('a summary built before is made anew', async () => {
  const workbook = await masterWorkbook();
  const first = planned(workbook);
  const deed = { kind: 'summary-built', names: first.sheets } as const;
  await workbook.apply({ patch: first.patch, basis: workbook.snapshot, deed });
  const again = planned(workbook);
  expect(again.sheets).toEqual(first.sheets);
  expect(again.patch.addSheets).toEqual([]);
  expect(again.patch.replaceSheets).toHaveLength(first.patch.addSheets?.length ?? -1);
  expect(again.changedByHand).toEqual([]);
});

test('a workbook that is no master has no summary', () => {
  const built = buildSummary(new MemoryWorkbook().snapshot, 'en', catalogs.en);
  expect(built).toMatchObject({ ok: false, refusal: { code: 'not-a-master' } });
});
