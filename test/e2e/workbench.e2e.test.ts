import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { ooxmlErrors } from '../support/ooxml-validator';
import { templates } from '../../src/core/templates/all-templates';
import { unresolvedLists } from '../support/unresolved-lists';
import { StartedWorkbench } from './started-workbench';

const samples = join(__dirname, '../../assets/samples/skolgang');
/** The machine of a pipeline may build everything first, and has other tests to run beside. */
const long = 300_000;

let workbench: StartedWorkbench;

beforeAll(async () => {
  workbench = await StartedWorkbench.start();
}, long);

afterAll(() => workbench.stop());

test(
  'the pane meets Excel through the real Office.js, and the ribbon is the manifest’s',
  async () => {
    await workbench.open('?lang=sv-SE');
    const { page, pane } = workbench;
    await pane.getByRole('heading', { name: 'Vad vill du göra?' }).waitFor();
    const frame = page.frames().find((other) => other.url().endsWith('/taskpane.html'));
    const told = await frame?.evaluate(() => Office.onReady());
    expect(told).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    await page.getByText('Arbetsbänk, inte Excel').waitFor();
    await page.getByRole('button', { name: 'Kontrollera bladet' }).click();
    await pane.getByRole('tab', { name: 'Kontroll', selected: true }).waitFor();
  },
  long,
);

test(
  'everything is inserted as one pack, a gap in it found, reached and filled, and the insertion undone',
  async () => {
    const { page, pane } = workbench;
    await pane.getByRole('tab', { name: 'Mallar' }).click();
    await pane.getByRole('button', { name: /^Allt / }).click();
    await pane.getByRole('checkbox', { name: 'Med rader från exempelinitiativet' }).check();
    await pane.getByRole('button', { name: `Infoga ${templates.length} blad` }).click();
    await pane.getByText(/^Mallar infogade: /).waitFor();
    for (const tab of templates.map(({ tab }) => tab.sv)) await workbench.sheet(tab).waitFor();
    const bytes = await workbench.save();
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const saved = readWorkbook(bytes, 'saved.xlsx');
    expect(saved.ok && unresolvedLists(saved.value)).toEqual([]);

    await pane.getByRole('tab', { name: 'Kontroll' }).click();
    await pane.getByRole('button', { name: /^Kontrollera/ }).click();
    await pane.getByText('Kontrolleras igen medan du skriver').waitFor();

    await workbench.sheet('Aktiviteter').click();
    await workbench.select('B7');
    await page.keyboard.press('Delete');
    const goTo = pane.getByRole('button', { name: 'Gå till Aktiviteter B7' });
    await goTo.waitFor();
    await workbench.select('A1');
    await goTo.click();
    await workbench.selected('B7');
    await workbench.select('B7');
    await workbench.type('En väg in för familjer');
    await goTo.waitFor({ state: 'detached' });

    // What the sheet itself can refuse it refuses, as Excel does.
    await workbench.select('N7');
    await workbench.type('abc');
    await page.getByText('Kontrollera värdet').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();

    await pane.getByRole('tab', { name: 'Hem' }).click();
    await pane.getByRole('button', { name: 'Ångra' }).click();
    for (const tab of templates.map(({ tab }) => tab.sv))
      await workbench.sheet(tab).waitFor({ state: 'detached' });
  },
  long,
);

test(
  'partners’ files are brought together and summed up, and what is saved is a sound workbook',
  async () => {
    const { page, pane } = workbench;
    const files = (await readdir(samples)).map((name) => join(samples, name));
    await workbench.open('?lang=sv-SE');
    await pane.getByRole('tab', { name: 'Samla' }).click();
    await pane.locator('input[type=file]').setInputFiles(files);
    await pane.getByRole('heading', { name: '12 filer lästa' }).waitFor();
    await pane.getByRole('button', { name: 'Lägg in i arbetsboken' }).click();
    await pane.getByRole('button', { name: 'Gör sammanfattningen' }).click();
    await pane.getByRole('button', { name: 'Se vad som kommer med' }).click();
    await pane.getByRole('button', { name: 'Lägg in i arbetsboken' }).click();
    await pane.getByText('Sammanfattning gjord').waitFor();
    await workbench.sheet('Huvudindikatorer').click();
    await page.locator('.o-figure canvas').first().waitFor();

    const bytes = await workbench.save();
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const saved = readWorkbook(bytes, 'saved.xlsx');
    const sheets = saved.ok ? saved.value.sheets.map(({ name }) => name) : [];
    expect(sheets).toEqual(expect.arrayContaining(['Aktiviteter', 'Utfall', 'Huvudindikatorer']));
    expect(saved.ok && unresolvedLists(saved.value)).toEqual([]);
    expect(saved.ok && saved.value.contents).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'chart' })]),
    );
  },
  long * 2,
);

test(
  'a partner’s workbook is made from what was brought together, and opens in place of it',
  async () => {
    const { page, pane } = workbench;
    await pane.getByRole('tab', { name: 'Mallar' }).click();
    await pane.getByRole('button', { name: 'Välj part och period' }).click();
    await pane.getByLabel('Period').fill('kv 1 2026');
    await pane.getByRole('button', { name: 'Visa vad som efterfrågas' }).click();
    await pane.getByRole('heading', { name: /parter för 2026Q1$/ }).waitFor();
    await pane
      .getByRole('button', { name: /^Öppna arbetsboken för/ })
      .first()
      .click();
    await page.getByText('Panelen har gjort en ny arbetsbok.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await workbench.sheet('Huvudindikatorer').waitFor({ state: 'detached' });
    for (const tab of ['Utfall', 'Aktiviteter', 'Indikatorer', 'Effekter', 'Strategier'])
      await workbench.sheet(tab).waitFor();
    await pane.getByText('Arbetsboken har 5 blad från Samverka.').waitFor();
    expect(await ooxmlErrors(await workbench.save())).toEqual([]);
  },
  long,
);

test(
  'a sample that is opened and saved unchanged is byte for byte what it was in every part',
  async () => {
    const name = 'NIK rapport 2025.xlsx';
    await workbench.open(`?lang=sv-SE&open=/assets/samples/skolgang/${encodeURIComponent(name)}`);
    await workbench.page.getByText(`${name} är öppen.`).waitFor();
    const saved = readWorkbook(await workbench.save(), name);
    const source = readWorkbook(await readFile(join(samples, name)), name);
    expect(saved).toEqual(source);
  },
  long,
);

test('nothing left this computer and the console is clean', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
});
