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

/** The pane in one language, and an edition in the other. */
const languages = [
  {
    query: '?lang=sv-SE',
    gather: 'Samla',
    apply: 'Lägg in i arbetsboken',
    toSummary: 'Gör sammanfattningen',
    preview: 'Se vad som kommer med',
    done: 'Sammanfattning gjord',
    rebuild: 'Gör om',
    undo: 'Ångra',
    undone: 'Ångrat. Arbetsboken är som den var.',
    change: 'Ändra valen',
    funder: /^Till en finansiär/,
    language: ['Sammanfattningens språk', 'English'],
    recipient: 'Mottagare',
    approvedBy: 'Godkänd av',
    safe: 'Går att skicka: inget hittades som läsaren inte ser.',
    open: 'Öppna som ny arbetsbok',
    opened: /^Utgåvan är öppen som en egen arbetsbok/,
    summary: 'Sammanfatta',
    isSafe: 'Går den här arbetsboken att skicka?',
    look: 'Gå igenom arbetsboken',
    sheets: { observations: 'Utfall', indicators: 'Indikatorer', headlines: 'Huvudindikatorer' },
    headings: { indicator: 'Indikator', period: 'Period', value: 'Utfall' },
    edition: ['Overview', 'Headline indicators', 'Figures', 'Certificate'],
  },
  {
    query: '?lang=en-US',
    gather: 'Bring together',
    apply: 'Put into the workbook',
    toSummary: 'Build the summary',
    preview: 'See what the summary will hold',
    done: 'Summary built',
    rebuild: 'Build anew',
    undo: 'Undo',
    undone: 'Undone. The workbook is as it was.',
    change: 'Change the choices',
    funder: /^For a funder/,
    language: ['Language of the summary', 'Svenska'],
    recipient: 'Recipient',
    approvedBy: 'Approved by',
    safe: 'Safe to send: nothing was found that its reader does not see.',
    open: 'Open as a new workbook',
    opened: /^The edition is open as a workbook of its own/,
    summary: 'Summary',
    isSafe: 'Is this workbook safe to send?',
    look: 'Look through the workbook',
    sheets: { observations: 'Observations', indicators: 'Indicators', headlines: 'Headline indicators' },
    headings: { indicator: 'Indicator', period: 'Period', value: 'Actual value' },
    edition: ['Översikt', 'Huvudindikatorer', 'Siffror', 'Intyg'],
  },
] as const;

let workbench: StartedWorkbench;

beforeAll(async () => {
  workbench = await StartedWorkbench.start();
}, long);

afterAll(() => workbench.stop());

describe.each(languages)('the pane in $query', (words) => {
  test(
    'the dashboard is built, made anew after a figure was changed, and taken back',
    async () => {
      const { pane } = workbench;
      const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
      const files = (await readdir(samples)).map((name) => join(samples, name));
      await workbench.open(words.query);
      await pane.getByRole('tab', { name: words.gather }).click();
      await pane.locator('input[type=file]').setInputFiles(files);
      await press(words.apply);
      await press(words.toSummary);
      await press(words.preview);
      const before = await pane.getByText(counted).first().textContent();
      await press(words.apply);
      await pane.getByText(words.done).waitFor();
      const built = await textsOf(words.sheets.headlines);

      await workbench.sheet(words.sheets.observations).click();
      await workbench.select(await addressOfLastFigure(words));
      await workbench.type('1000');
      await press(words.rebuild);
      const after = pane.getByText(counted).filter({ hasNotText: before ?? '' });
      await after.first().waitFor();
      await press(words.apply);
      await pane.getByRole('button', { name: words.rebuild }).waitFor();
      expect(await textsOf(words.sheets.headlines)).not.toEqual(built);

      await press(words.undo);
      await pane.getByText(words.undone).waitFor();
      expect(await textsOf(words.sheets.headlines)).toEqual(built);
    },
    long,
  );

  test(
    'a funder’s edition in the other language is shown to be safe, opened as a new workbook, and its file is sound',
    async () => {
      const { page, pane } = workbench;
      const [language, other] = words.language;
      const certificate = words.edition[3];
      await pane.getByRole('button', { name: words.change }).click();
      await pane.getByRole('radio', { name: words.funder }).click();
      await pane.getByLabel(language).selectOption(other);
      await pane.getByLabel(words.recipient).fill('Norr Foundation');
      await pane.getByLabel(words.approvedBy).fill('Steering group');
      await pane.getByRole('button', { name: words.preview }).click();
      await pane.getByText(words.safe).waitFor();
      await pane.getByRole('button', { name: words.open }).click();
      await pane.getByText(words.opened).waitFor();
      await page.getByRole('button', { name: 'OK' }).click();
      await workbench.sheet(certificate).waitFor();

      const bytes = await workbench.save();
      expect(audited(bytes)).toEqual([]);
      expect(await ooxmlErrors(bytes)).toEqual([]);
      const sheets = await savedSheets(bytes);
      expect([...sheets.keys()]).toEqual(expect.arrayContaining([...words.edition]));
      expect(sheets.get(certificate)?.flat()).toEqual(
        expect.arrayContaining(['Norr Foundation', 'Steering group']),
      );

      // The file as it would come back is looked through from its own bytes, in the workbook that is open.
      await pane.getByRole('tab', { name: words.summary }).click();
      await pane.getByRole('button', { name: words.isSafe }).click();
      await pane.getByRole('button', { name: words.look }).click();
      await pane.getByText(words.safe).waitFor();
    },
    long,
  );
});

test('nothing left this computer and the console is clean', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
});

/** What stands in each sheet of the workbook as it is saved. */
async function savedSheets(bytes?: Buffer) {
  const saved = readWorkbook(bytes ?? (await workbench.save()), 'saved.xlsx');
  if (!saved.ok) throw new Error(saved.refusal.code);
  return new Map(saved.value.sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
}

async function textsOf(sheet: string) {
  return (await savedSheets()).get(sheet);
}

/** Where the latest figure of the counted indicator stands in the master. */
async function addressOfLastFigure({ sheets: names, headings }: (typeof languages)[number]): Promise<string> {
  const sheets = await savedSheets();
  const [indicators = [], observations = []] = [sheets.get(names.indicators), sheets.get(names.observations)];
  const code = indicators.find((row) => row.some((cell) => cell === counted))?.[0];
  const headingRow = observations[4] ?? [];
  const column = (heading: string) => {
    const found = headingRow.findIndex((cell) => String(cell).replace(/ \*$/, '') === heading);
    if (found < 0) throw new Error(`no heading ${heading} among ${headingRow.join(', ')}`);
    return found;
  };
  const own = observations
    .map((row, i) => ({ row, number: i + 1 }))
    .filter(
      ({ row }) => row[column(headings.indicator)] === code && row[column(headings.period)] === '2025Q4',
    );
  const [first] = own;
  if (!first) throw new Error(`no figure of ${String(code)}`);
  return formatAddress({ row: first.number, column: column(headings.value) + 1 });
}
