import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { cellIndex, valueAt } from '../../src/core/model/cells';
import { StartedWorkbench } from './started-workbench';

const assets = join(__dirname, '../../assets/samples');
const samples = join(assets, 'skolgang');
/** A form that is none of ours, in French and English. */
const foreign = join(assets, 'rowca/avsf_mali_2014.csv');
/** The machine of a pipeline may build everything first, and has other tests to run beside. */
const long = 300_000;

let workbench: StartedWorkbench;

beforeAll(async () => {
  workbench = await StartedWorkbench.start();
}, long);

afterAll(() => workbench.stop());

const card = () =>
  workbench.pane.getByRole('group').filter({ has: workbench.pane.getByRole('heading', { level: 4 }) });
const show = (name: string | RegExp) => workbench.pane.getByRole('button', { name }).click();
const questions = (left: number) =>
  workbench.pane.getByRole('heading', { name: `${left} frågor`, level: 3 }).waitFor();

test(
  'partners’ files are asked about, corrected by mouse and keyboard, and put into the workbook',
  async () => {
    const { page, pane } = workbench;
    await workbench.open('?lang=sv-SE');
    await pane.getByRole('tab', { name: 'Samla' }).click();
    const files = (await readdir(samples)).map((name) => join(samples, name));
    await pane.getByLabel('Lägg till filer').setInputFiles([...files, foreign]);
    await pane.getByRole('heading', { name: /^13 filer lästa/ }).waitFor();

    // Answered with a key, the next question has the focus and takes the next key.
    await questions(20);
    await card().getByRole('button', { name: 'Ja' }).focus();
    await page.keyboard.press('1');
    await questions(19);
    await page.keyboard.press('1');
    await questions(18);
    await show('Ta tillbaka det senaste svaret');
    await questions(19);
    await show(/^Ja för alla/);
    await pane.getByRole('heading', { name: /^Två filer säger olika om / }).waitFor();

    await show('Så tolkades kolumnerna');
    await show('avsf_mali_2014.csv');
    const chosen = pane.getByText('Tolkas så för att någon har valt det.');
    const before = await pane.getByLabel('”Activity” (kolumn D)').inputValue();
    await pane.getByLabel('”Activity” (kolumn D)').selectOption('Kommentar');
    await pane.getByLabel('”Project code” (kolumn B)').focus();
    await page.keyboard.press('ArrowDown');
    await pane.getByRole('listitem').filter({ hasText: '”Project code”' }).filter({ has: chosen }).waitFor();
    await pane.getByRole('listitem').filter({ hasText: '”Activity”' }).filter({ has: chosen }).waitFor();
    expect(before).toBe('');

    // The other one of two records that differ.
    await card().getByRole('button').nth(1).focus();
    await page.keyboard.press('2');
    await show('Lägg in i arbetsboken');
    await pane.getByRole('button', { name: 'Gör sammanfattningen' }).waitFor();
    for (const sheet of ['Utfall', 'Beslut om data']) await workbench.sheet(sheet).waitFor();
  },
  long * 2,
);

test(
  'a cell of the master leads back to the partner’s own',
  async () => {
    const { page, pane } = workbench;
    await workbench.sheet('Utfall').click();
    await workbench.select('I8');
    await page.getByRole('button', { name: 'Var kommer det ifrån' }).click();
    await pane.getByText('Var det här kommer ifrån').waitFor();
    await pane
      .getByText(/\.(xlsx|csv)$/)
      .first()
      .waitFor();
    const told = pane.getByRole('group', { name: 'Var det här kommer ifrån' });
    await told.getByRole('button', { name: 'Stäng' }).click();
  },
  long,
);

test(
  'brought in again with one figure changed, one row differs; it is put in and undone',
  async () => {
    const { pane } = workbench;
    const name = 'familjecentralen_uppfoljning_2025.csv';
    const text = (await readFile(join(samples, name))).toString('latin1').replace(';65;', ';6543;');
    await pane
      .getByLabel('Lägg till filer')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    await show('Det som skiljer sig från förra gången');
    await pane.getByText(/^0 nya, 1 ändrad, 0 borta/).waitFor();
    await pane.getByText('Utfall: 65 → 6543').waitFor();
    await show('Lägg in i arbetsboken');
    await pane.getByRole('button', { name: 'Gör sammanfattningen' }).waitFor();
    expect(await figures()).toContain(6543);
    await show('Ångra');
    await pane.getByText('Ångrat. Arbetsboken är som den var.').waitFor();
    const after = await figures();
    expect(after).toContain(65);
    expect(after).not.toContain(6543);
  },
  long * 2,
);

test('nothing left this computer and the console is clean', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
});

/** All numbers of the master's figures, as they are saved. */
async function figures(): Promise<readonly unknown[]> {
  const saved = readWorkbook(await workbench.save(), 'saved.xlsx');
  const sheet = saved.ok ? saved.value.sheets.find(({ name }) => name === 'Utfall') : undefined;
  if (!sheet) throw new Error('the master has no figures');
  const { cells, dimension } = sheet;
  const values: unknown[] = [];
  for (let row = 6; row <= (dimension?.bottom ?? 0); row++) {
    for (let column = 1; column <= (dimension?.right ?? 0); column++) {
      const cell = cellIndex(cells, row, column);
      const value = cell < 0 ? null : valueAt(cells, cell);
      if (value && 'number' in value) values.push(value.number);
    }
  }
  return values;
}
