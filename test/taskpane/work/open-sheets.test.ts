import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templates } from '../../../src/core/templates/all-templates';
import { openSheets } from '../../../src/taskpane/work/open-sheets';
import { unresolvedLists } from '../../support/unresolved-lists';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { gatherInto, masterWorkbook, newWork, request, sampleFiles } from './sample-files';

const ids = templates.map(({ id }) => id);
const inserted = (sample: boolean, chosen = ids) =>
  new MemoryWorkbook(planTemplates(chosen, { locale: 'sv', catalog: catalogs.sv, sample }));

test.each([true, false])('sheets with nothing of anybody’s are spare (sample rows: %s)', (sample) => {
  const { spare, filled } = openSheets(inserted(sample).snapshot);
  expect(filled).toBeNull();
  expect(spare.size).toBe(templates.length + 1);
});

test('one value of somebody’s, or a note beside, makes a sheet a filled one', () => {
  const workbook = inserted(true);
  workbook.type('Aktiviteter', 'B7', 'Vår egen aktivitet');
  const { spare, filled } = openSheets(workbook.snapshot);
  expect(filled?.sheets.map(({ name }) => name)).toContain('Aktiviteter');
  expect(filled?.sheets.map(({ name }) => name)).not.toContain('Indikatorer');
  expect(spare.size).toBe(0);
});

test('the sheets of a master are its own, not filled in by anybody', async () => {
  const { snapshot } = await masterWorkbook();
  expect(openSheets(snapshot)).toEqual({ spare: new Map(), filled: null });
});

test('files are brought into a workbook with empty sheets of ours in their place, and undone', async () => {
  const workbook = inserted(false, ['stakeholders', 'indicators', 'activities', 'risks']);
  const before = workbook.snapshot;
  const work = newWork();
  await work.run('addFiles', { files: sampleFiles() });
  const { gathering, receipt } = await gatherInto(work, workbook);
  expect(gathering.isApart).toBe(false);
  expect(gathering.replaced).toBeGreaterThan(1);
  const names = workbook.snapshot.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Intressenter', 'Utfall', 'Beslut om data']));
  // The lists of an empty sheet go with it: nothing may point to what is not there.
  expect(names).not.toContain('Risker');
  expect(gathering.removed).toBe(1);
  expect(unresolvedLists(workbook.snapshot)).toEqual([]);
  await workbook.undo(receipt, 'all');
  expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
});

test('sheets that are filled in count as a file and stay; what is brought together is a workbook of its own', async () => {
  const workbook = inserted(false, ['stakeholders', 'indicators']);
  workbook.type('Intressenter', 'A6', 'PRT-901');
  workbook.type('Intressenter', 'B6', 'Hamnbackens bibliotek');
  const work = newWork();
  await work.run('addFiles', { files: sampleFiles() });
  const gathered = await work.run('gather', request(workbook.snapshot));
  if (!gathered.ok) throw new Error(gathered.refusal.code);
  const { patch, isApart, files, cells } = gathered.value;
  expect({ patch, isApart }).toEqual({ patch: {}, isApart: true });
  expect(cells.brought + cells.setAside + cells.counted).toBe(cells.all);
  expect(files.filter(({ isOpen }) => isOpen)).toHaveLength(1);
  const bytes = await work.run('masterBytes', {});
  const read = bytes.ok ? readWorkbook(bytes.value, 'ny.xlsx') : bytes;
  if (!read.ok) throw new Error(read.refusal.code);
  const partners = read.value.sheets.find(({ name }) => name === 'Intressenter');
  expect(partners?.cells.texts).toContain('Hamnbackens bibliotek');
});
