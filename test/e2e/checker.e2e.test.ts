import type { Frame } from 'playwright-core';
import { en } from '../../src/core/i18n/en';
import { sv } from '../../src/core/i18n/sv';
import { formatAddress, parseAddress } from '../../src/core/model/address';
import { cellIndex, Kind, type CellValue, valueAt } from '../../src/core/model/cells';
import { serialToIso } from '../../src/core/model/dates';
import type { Locale } from '../../src/core/model/locale';
import { readTables } from '../../src/core/reading/read-workbook-tables';
import { templates } from '../../src/core/templates/all-templates';
import { packById } from '../../src/core/templates/packs';
import { ruleExamples } from '../support/rule-examples/all-examples';
import { sampleAddress, sampleEdits } from '../support/sample-edits';
import { shownExample } from '../support/shown-example';
import { sampleWorkbook } from '../support/sample-workbook';
import { StartedWorkbench } from './started-workbench';

/** The machine of a pipeline may build everything first, and has other tests to run beside. */
const long = 300_000;
const catalogs = { en, sv };

/** Examples whose cells take what is typed: the native rules of the others refuse it, as they should. */
const TYPED = [
  'not-an-email',
  'refers-to-itself',
  'listed-twice',
  'reference-missing',
  'value-does-not-fit-ratio',
];
/** Examples that only what another program writes can bring in. */
const PASTED = [
  'greater-than-allowed',
  'numerator-too-large',
  'dates-reversed',
  'not-yes-no',
  'not-in-list',
  'status-does-not-fit',
  'progress-does-not-fit',
];

let workbench: StartedWorkbench;

beforeAll(async () => {
  workbench = await StartedWorkbench.start();
  // The day of the sample: some rules look at how old things are.
  await workbench.page.clock.setFixedTime('2025-07-01T12:00:00');
}, long);

afterAll(() => workbench.stop());

function paneFrame(): Frame {
  const frame = workbench.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('no pane');
  return frame;
}

/** Waits until the pane tells of these findings and so many more, and gives what it tells of. */
async function findings(known: readonly string[], more: number): Promise<string[]> {
  const told = () => [...document.querySelectorAll('main li[aria-current]')].map((item) => item.textContent);
  const frame = paneFrame();
  await frame
    .waitForFunction(
      ([wanted, count]) => {
        const items = [...document.querySelectorAll('main li[aria-current]')].map((one) => one.textContent);
        return items.length === wanted.length + count && wanted.every((text) => items.includes(text));
      },
      [known, more] as const,
      { timeout: 30_000 },
    )
    // What is told instead is what the expectation shows.
    .catch(() => undefined);
  return frame.evaluate(told);
}

/** Types into a cell in place of what it holds; the key that chooses a cell may open it, which Escape takes back. */
async function write(address: string, text: string): Promise<void> {
  const { page } = workbench;
  await workbench.select(address);
  await workbench.selected(address);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => document.querySelector('.o-topbar-composer')?.textContent.trim() === '');
  await workbench.type(text);
}

/** Writes values into cells as another program would, past the sheet's own rules. */
async function paste(cells: readonly { sheet: string; address: string; value: string | number | null }[]) {
  await paneFrame().evaluate(
    (all) =>
      Excel.run(async (context) => {
        for (const { sheet, address, value } of all)
          context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value ?? '']];
        await context.sync();
      }),
    cells,
  );
}

function typedText(value: CellValue | null): string {
  switch (value?.kind) {
    case Kind.text:
      return value.text;
    case Kind.number:
      return String(value.number);
    case Kind.date:
      return serialToIso(value.serial, false) ?? '';
    default:
      return '';
  }
}

const plainValue = (value: CellValue | null): string | number | null => {
  if (value?.kind === Kind.number) return value.number;
  return value?.kind === Kind.date ? value.serial : typedText(value);
};

describe.each([
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
] as const satisfies readonly (readonly [Locale, string])[])('in %s', (locale, tag) => {
  const { pane: words } = catalogs[locale];
  const sample = sampleWorkbook(locale);
  const { tables } = readTables(sample, templates);
  let known: string[] = [];

  /** What the sample has in a cell, for the next example to start from. */
  const sampleValue = (sheet: string, address: string) => {
    const cells = sample.sheets.find(({ name }) => name === sheet)?.cells;
    const { row = 0, column = 0 } = parseAddress(address) ?? {};
    const cell = cells ? cellIndex(cells, row, column) : -1;
    return cells && cell >= 0 ? plainValue(valueAt(cells, cell)) : null;
  };

  test(
    'everything is inserted with its sample and has no errors',
    async () => {
      await workbench.open(`?lang=${tag}`);
      const { pane } = workbench;
      await pane.getByRole('tab', { name: words.tabs.templates }).click();
      const everything = packById('everything')?.label[locale] ?? '';
      await pane.getByRole('button', { name: new RegExp(`^${everything} `) }).click();
      await pane.getByRole('checkbox', { name: words.templates.sample }).check();
      await pane.getByRole('button', { name: words.templates.insert(templates.length) }).click();
      await pane.getByText(words.changes.deeds['templates-inserted']('')).waitFor();
      await pane.getByRole('tab', { name: words.tabs.check }).click();
      await pane.getByRole('button', { name: words.check.start }).click();
      const title = pane.getByRole('heading', { level: 2 });
      await pane.getByText(words.check.live).waitFor();
      expect(await title.textContent()).toMatch(/^(0 |Inget|Nothing)/);
      known = await paneFrame().evaluate(() =>
        [...document.querySelectorAll('main li[aria-current]')].map((item) => item.textContent),
      );
    },
    long,
  );

  test.each([...TYPED, ...PASTED])(
    '%s is found at its cell alone, and its fix resolves it and nothing else',
    async (code) => {
      const example = ruleExamples.find((one) => one.code === code && one.fixes !== undefined);
      if (!example) throw new Error(`no example of ${code}`);
      const edits = sampleEdits(sample, tables, example.fails, locale).map(({ value, ...at }) => ({
        sheet: at.sheet,
        address: formatAddress(at),
        value,
      }));
      const [template, row, field] = example.at;
      const place = sampleAddress(sample, tables, template, row, field);
      const isTyped = TYPED.includes(code);
      if (isTyped) {
        await workbench.sheet(place.sheet).click();
        for (const { address, value } of edits) {
          await write(address, typedText(value));
        }
      } else {
        await paste(edits.map(({ value, ...at }) => ({ ...at, value: plainValue(value) })));
      }
      const shown = shownExample(example, locale);
      const [fix = ''] = shown.fixes;
      const mend = workbench.pane.getByRole('button', { name: `${fix}, ${shown.place}`, exact: true });
      await mend.waitFor();
      const told = await findings(known, 1);
      const more = told.filter((text) => !known.includes(text));
      expect(more).toEqual([
        expect.stringMatching(new RegExp(`^${place.sheet} ${formatAddress(place)}(?!\\d)`)),
      ]);
      expect(known.filter((text) => !told.includes(text))).toEqual([]);

      await mend.click();
      expect(await findings(known, 0)).toEqual(known);
      await paste(
        edits.map(({ sheet, address }) => ({ sheet, address, value: sampleValue(sheet, address) })),
      );
      expect(await findings(known, 0)).toEqual(known);
    },
    long,
  );
});

test('nothing left this computer and the console is clean', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
});
