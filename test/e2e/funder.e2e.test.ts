import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { formatAddress } from '../../src/core/model/address';
import { rowsOf } from '../support/sheet-rows';
import { audited } from '../support/audited';
import { ooxmlErrors } from '../support/ooxml-validator';
import { StartedWorkbench } from './started-workbench';

const samples = join(__dirname, '../../assets/samples/skolgang');
/** The machine of a pipeline may build everything first, and has other tests to run beside. */
const long = 600_000;
/** The headline whose figure is changed: what partners report of it is added up. */
const counted = 'Antal deltagartillfällen i läxhjälp';

let workbench: StartedWorkbench;

beforeAll(async () => {
  workbench = await StartedWorkbench.start();
}, long);

afterAll(() => workbench.stop());

test(
  'the dashboard is built, made anew after a figure was changed, and taken back',
  async () => {
    const { pane } = workbench;
    const files = (await readdir(samples)).map((name) => join(samples, name));
    await workbench.open('?lang=sv-SE');
    await pane.getByRole('tab', { name: 'Samla' }).click();
    await pane.locator('input[type=file]').setInputFiles(files);
    await pane.getByRole('button', { name: 'Lägg in i arbetsboken' }).click();
    await pane.getByRole('button', { name: 'Gör sammanfattningen' }).click();
    await pane.getByRole('button', { name: 'Se vad som kommer med' }).click();
    const before = await pane.getByText(counted).first().textContent();
    await pane.getByRole('button', { name: 'Lägg in i arbetsboken' }).click();
    await pane.getByText('Sammanfattning gjord').waitFor();

    await workbench.sheet('Utfall').click();
    await workbench.select(await addressOfLastFigure());
    await workbench.type('1000');
    await pane.getByRole('button', { name: 'Gör om' }).click();
    const after = pane.getByText(counted).filter({ hasNotText: before ?? '' });
    await after.first().waitFor();
    await pane.getByRole('button', { name: 'Lägg in i arbetsboken' }).click();
    await pane.getByRole('button', { name: 'Gör om' }).waitFor();

    await pane.getByRole('button', { name: 'Ångra' }).click();
    await pane.getByText('Ångrat. Arbetsboken är som den var.').waitFor();
    await workbench.sheet('Huvudindikatorer').waitFor();
  },
  long,
);

test(
  'a funder’s edition in English is shown to be safe, opened as a new workbook, and its file is sound',
  async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: 'Ändra valen' }).click();
    await pane.getByRole('radio', { name: /^Till en finansiär/ }).click();
    await pane.getByLabel('Sammanfattningens språk').selectOption('English');
    await pane.getByLabel('Mottagare').fill('Norr Foundation');
    await pane.getByLabel('Godkänd av').fill('Steering group');
    await pane.getByRole('button', { name: 'Se vad som kommer med' }).click();
    await pane.getByText('Går att skicka: inget hittades som läsaren inte ser.').waitFor();
    await pane.getByRole('button', { name: 'Öppna som ny arbetsbok' }).click();
    await pane.getByText(/^Utgåvan är öppen som en egen arbetsbok/).waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await workbench.sheet('Certificate').waitFor();

    const bytes = await workbench.save();
    expect(audited(bytes)).toEqual([]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const saved = readWorkbook(bytes, 'edition.xlsx');
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(saved.value.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Overview', 'Headline indicators', 'Figures', 'Certificate']),
    );
    const certificate = saved.value.sheets.find(({ name }) => name === 'Certificate');
    expect(certificate && rowsOf(certificate).flat()).toEqual(
      expect.arrayContaining(['Norr Foundation', 'Steering group']),
    );

    // The file as it would come back is looked through from its own bytes, in the workbook that is open.
    await pane.getByRole('tab', { name: 'Sammanfatta' }).click();
    await pane.getByRole('button', { name: 'Går den här arbetsboken att skicka?' }).click();
    await pane.getByRole('button', { name: 'Gå igenom arbetsboken' }).click();
    await pane.getByText('Går att skicka: inget hittades som läsaren inte ser.').waitFor();
  },
  long,
);

test('nothing left this computer and the console is clean', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
});

/** Where the latest figure of the counted indicator stands in the master. */
async function addressOfLastFigure(): Promise<string> {
  const saved = readWorkbook(await workbench.save(), 'master.xlsx');
  if (!saved.ok) throw new Error(saved.refusal.code);
  const sheets = new Map(saved.value.sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
  const [indicators = [], observations = []] = [sheets.get('Indikatorer'), sheets.get('Utfall')];
  const code = indicators.find((row) => row.some((cell) => cell === counted))?.[0];
  const headings = observations[4] ?? [];
  const column = (heading: string) => {
    const found = headings.findIndex((cell) => String(cell).replace(/ \*$/, '') === heading);
    if (found < 0) throw new Error(`no heading ${heading} among ${headings.join(', ')}`);
    return found;
  };
  const own = observations
    .map((row, i) => ({ row, number: i + 1 }))
    .filter(({ row }) => row[column('Indikator')] === code && row[column('Period')] === '2025Q4');
  const [first] = own;
  if (!first) throw new Error(`no figure of ${String(code)}`);
  return formatAddress({ row: first.number, column: column('Utfall') + 1 });
}
