import { catalogs } from '../../../src/core/i18n/catalogs';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { readMetadata } from '../../../src/core/templates/read-metadata';
import { lookAt } from '../../../src/taskpane/work/look-at';
import { planUpgrade } from '../../../src/taskpane/work/upgrade-sheets';
import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { olderWorkbook } from '../../support/older-workbook';

const tabs = (workbook: MemoryWorkbook) => workbook.snapshot.sheets.map(({ name }) => name);
const records = ({ snapshot }: MemoryWorkbook) =>
  heldWorkbook(snapshot).sheets.map((sheet) => [sheet.template, sheet.records]);

async function upgraded(workbook: MemoryWorkbook) {
  const basis = workbook.snapshot;
  const planned = planUpgrade(basis, 'en');
  if (!planned.ok) throw new Error(planned.refusal.code);
  const { patch, sheets } = planned.value;
  const names = sheets.map(({ name }) => name);
  const applied = await workbook.apply({ patch, basis, deed: { kind: 'sheets-upgraded', names } });
  if (!applied.ok) throw new Error(applied.refusal.code);
  return { ...planned.value, receipt: applied.value };
}

test('a sheet of an earlier version is seen without reading its cells', () => {
  expect(lookAt(olderWorkbook('sv').snapshot, '2025-06-30').outdated).toEqual(['Mål 2025']);
});

test('only the older sheet is made anew, under the name it has, with every record', async () => {
  const workbook = olderWorkbook('sv');
  workbook.type('Indikatorer', 'B6', 'Changed by hand');
  const before = { tabs: tabs(workbook), records: records(workbook) };
  const { patch, sheets } = await upgraded(workbook);
  expect(patch.replaceSheets?.map(({ name }) => name)).toEqual(['Mål 2025', 'Listor']);
  expect(sheets).toMatchObject([
    { name: 'Mål 2025', from: '1.0.0', to: '1.1.0', added: ['Partner', 'Geography'] },
  ]);
  expect(tabs(workbook)).toEqual(before.tabs);
  expect(records(workbook)).toEqual(before.records);
  expect(lookAt(workbook.snapshot, '2025-06-30').outdated).toEqual([]);
  const identity = readMetadata(workbook.snapshot).find(({ sheet }) => sheet === 'Mål 2025');
  expect(identity).toMatchObject({ templateId: 'targets', version: '1.1.0', language: 'sv' });
});

test('what stood beside the table is kept on a sheet of its own', async () => {
  const workbook = olderWorkbook('sv');
  workbook.type('Mål 2025', 'A40', 'Uppdaterad av Anna i maj');
  const { kept, keptOn } = await upgraded(workbook);
  expect(kept).toBe(1);
  expect(tabs(workbook)).toContain(keptOn);
});

test('an undo brings the older sheet back', async () => {
  const workbook = olderWorkbook('sv');
  const { receipt } = await upgraded(workbook);
  expect(await workbook.undo(receipt, 'all')).toEqual({ ok: true, value: { status: 'undone' } });
  expect(lookAt(workbook.snapshot, '2025-06-30').outdated).toEqual(['Mål 2025']);
});

test('a workbook of today has nothing to bring up to date', () => {
  const plan = planTemplates(['targets'], { locale: 'sv', catalog: catalogs.sv, sample: true });
  expect(planUpgrade(new MemoryWorkbook(plan).snapshot, 'sv')).toMatchObject({
    ok: false,
    refusal: { code: 'no-table-of-ours' },
  });
});
