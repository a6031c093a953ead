import { gatherInto, masterWorkbook, newWork, sampleFiles } from './sample-files';
import { MemoryWorkbook } from '../../support/memory-workbook';

test('files are brought together and every cell of them is accounted for', async () => {
  const work = newWork();
  const workbook = new MemoryWorkbook();
  await work.run('addFiles', { files: sampleFiles() });
  const { gathering } = await gatherInto(work, workbook);
  const { all, brought, setAside, counted } = gathering.cells;
  expect(brought + setAside + counted).toBe(all);
  expect(gathering.files).toHaveLength(sampleFiles().length);
  expect(gathering.replaced).toBe(0);
  expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Sheet1', 'Utfall']),
  );
  expect((await work.run('look', { workbook: workbook.snapshot, today: '2025-06-30' })).kind).toBe('master');
});

test('brought together again, sheets are made anew, and what was changed by hand is named first', async () => {
  const work = newWork();
  const workbook = await masterWorkbook(work);
  workbook.type('Utfall', 'B7', 'ändrat');
  const { gathering } = await gatherInto(work, workbook);
  expect(gathering.added).toBe(0);
  expect(gathering.replaced).toBeGreaterThan(8);
  expect(gathering.changedByHand).toEqual(['Utfall']);
});

test('a master is not made anew without the files it was made from', async () => {
  const workbook = await masterWorkbook();
  const work = newWork();
  await work.run('addFiles', { files: sampleFiles().slice(0, 1) });
  const gathered = await work.run('gather', { workbook: workbook.snapshot, locale: 'sv' });
  expect(gathered).toMatchObject({ ok: false, refusal: { code: 'master-has-other-sources' } });
});

test('a file that cannot be read is told of and does not stop the others', async () => {
  const work = newWork();
  const broken = { name: 'trasig.xlsx', bytes: new TextEncoder().encode('not a workbook') };
  await work.run('addFiles', { files: [...sampleFiles().slice(0, 2), broken] });
  const gathered = await work.run('gather', { workbook: new MemoryWorkbook().snapshot, locale: 'sv' });
  if (!gathered.ok) throw new Error(gathered.refusal.code);
  const told = gathered.value.files.find(({ file }) => file === 'trasig.xlsx');
  expect(told).toMatchObject({ status: 'refused', refusal: 'not-a-workbook' });
  expect(gathered.value.files.filter(({ status }) => status === 'accepted')).toHaveLength(2);
});

test('each column of a file is told of with what it was taken for', async () => {
  const work = newWork();
  const [file] = sampleFiles().filter(({ name }) => name === 'familjecentralen_aktiviteter.csv');
  if (!file) throw new Error('the sample file is gone');
  await work.run('addFiles', { files: [file] });
  const [table] = await work.run('matches', { file: file.name, locale: 'sv' });
  expect(table?.template).toBe('Ömsesidigt förstärkande aktiviteter');
  expect(table?.columns.some(({ field }) => field === 'Aktivitet')).toBe(true);
});

test('a row of the master leads back to the partner’s cells', async () => {
  const work = newWork();
  const workbook = await masterWorkbook(work);
  const at = (address: string) =>
    work.run('trace', { workbook: workbook.snapshot, sheet: 'Utfall', address });
  expect(await at('G9')).toMatchObject({
    kind: 'found',
    row: 9,
    cells: expect.stringMatching(/^[A-Z]+\d+/) as string,
  });
  expect(await at('A2')).toEqual({ kind: 'none' });
  expect(await work.run('trace', { workbook: workbook.snapshot, sheet: 'Sheet1', address: 'A1' })).toEqual({
    kind: 'none',
  });
});
