import { openExcel } from '../../support/office-workbook';

jest.setTimeout(120_000);

test('a sheet whose texts and looks exceed one answer of Excel is made anew, and comes back with an undo', async () => {
  const { workbook } = await openExcel();
  const rows = (text: string) =>
    Array.from({ length: 190 }, (_, row) =>
      Array.from({ length: 60 }, (_, column) => `${text} ${row} ${column} ${'x'.repeat(200)}`),
    );
  const sheet = (text: string) => ({ name: 'Long', blocks: [{ row: 1, column: 1, values: rows(text) }] });
  const change = async (patch: object, kind: 'files-brought-in') => {
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.refusal.code);
    return workbook.apply({ patch, basis: read.value, deed: { kind, names: [] } });
  };
  const first = await change({ addSheets: [{ sheet: sheet('first') }] }, 'files-brought-in');
  expect(first).toMatchObject({ ok: true });
  const second = await change({ replaceSheets: [sheet('second')] }, 'files-brought-in');
  if (!second.ok) throw new Error(second.refusal.code);
  expect(await firstText()).toMatch(/^second 0 0/);
  const undone = await workbook.undo(second.value, 'all');
  expect(undone).toMatchObject({ ok: true, value: { status: 'undone' } });
  expect(await firstText()).toMatch(/^first 0 0/);

  async function firstText(): Promise<string> {
    const read = await workbook.read(['Long']);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.sheets.find(({ name }) => name === 'Long')?.cells.texts[0] ?? '';
  }
});
