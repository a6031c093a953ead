import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GivenSheets, IndependentHost } from '../support/independent-host/page';
import { findBrowser } from './find-browser';
import { folderFiles, independentHostFiles, serveSite, type Site } from './served-host';

declare global {
  var independentHost: IndependentHost;
}

const root = join(__dirname, '../..');
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const library = join(root, 'node_modules/@microsoft/office-js/dist');
const bundle = mkdtempSync(join(tmpdir(), 'samverka-bundle-'));
const long = 240_000;
/** The machine of a pipeline may have other tests to run beside. */
const patience = 120_000;

/** A partner's own sheet: a code twice, and no date where one belongs. */
const sheets: GivenSheets = {
  Ours: [
    ['Activity ID', 'Activity', 'Lead partner', 'Start', 'End'],
    ['ACT-001', 'Open doors', 'PRT-001', '2025-01-10', '2025-03-01'],
    ['ACT-001', 'Homework club', 'PRT-002', '2025-01-10', 'soon'],
  ],
};

let sites: readonly Site[] = [];
let browser: Browser | undefined;
let page: Page;
let pane: FrameLocator;
const errors: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--env', `out=${bundle}`], {
    cwd: root,
    stdio: 'pipe',
  });
  const [paneSite, hostSite] = [
    await serveSite(folderFiles(bundle)),
    await serveSite(independentHostFiles()),
  ] as const;
  sites = [paneSite, hostSite];
  browser = await chromium.launch(findBrowser());
  page = await watchedPage(browser);
  await page.goto(`${hostSite.origin}/host.html`);
  await page.evaluate(([given, address]) => globalThis.independentHost.open(given, address), [
    sheets,
    `${paneSite.origin}/taskpane.html`,
  ] as const);
  pane = page.frameLocator('iframe');
}, long);

afterAll(async () => {
  await browser?.close();
  for (const site of sites) site.close();
  rmSync(bundle, { recursive: true });
});

/** The pane asks Microsoft's address for Office.js, as in production; here the package's files answer. */
async function watchedPage(opened: Browser): Promise<Page> {
  const context = await opened.newContext({ ignoreHTTPSErrors: true });
  await context.route(`${officeJs}**`, async (route) => {
    const body = await readFile(join(library, route.request().url().slice(officeJs.length)));
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ body, contentType: 'text/javascript', headers });
  });
  const watched = await context.newPage();
  watched.setDefaultTimeout(patience);
  watched.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  watched.on('pageerror', (error) => errors.push(String(error.stack)));
  watched.on('request', (request) => {
    const known = [officeJs, 'data:', 'blob:', ...sites.map(({ origin }) => origin)];
    if (!known.some((start) => request.url().startsWith(start))) foreign.push(request.url());
  });
  return watched;
}

const host = {
  sheetNames: () => page.evaluate(() => globalThis.independentHost.sheetNames()),
  rows: (sheet: string) => page.evaluate((name) => globalThis.independentHost.rows(name), sheet),
  refused: () => page.evaluate(() => globalThis.independentHost.refused()),
  type: (sheet: string, address: string, content: string) =>
    page.evaluate(([name, at, text]) => globalThis.independentHost.type(name, at, text), [
      sheet,
      address,
      content,
    ] as const),
  selects: (address: string) =>
    page.waitForFunction((wanted) => globalThis.independentHost.selected() === wanted, address),
};

test(
  'the pane reaches its first view and sees what the workbook is',
  async () => {
    await pane.getByRole('heading', { name: 'What do you want to do?' }).waitFor();
    await pane.getByText('The workbook has sheets that are not from Samverka.').waitFor();
  },
  long,
);

test(
  'planted errors are listed, and going to one selects its cell in the host',
  async () => {
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check the workbook' }).click();
    await pane.getByText('“soon” is not a date.').waitFor();
    await pane.getByText('“ACT-001” is already used in A2.').waitFor();
    await pane.getByRole('button', { name: 'Go to Ours E3' }).click();
    await host.selects("'Ours'!E3");
  },
  long,
);

test(
  'what is mended in the host is checked again',
  async () => {
    await host.type('Ours', 'E3', '2025-04-01');
    await pane.getByText('“soon” is not a date.').waitFor({ state: 'detached' });
    await pane.getByText('“ACT-001” is already used in A2.').waitFor();
  },
  long,
);

test(
  'a template that is inserted has its headings in the host’s document, and undo takes it out',
  async () => {
    await pane.getByRole('tab', { name: 'Templates' }).click();
    await pane.getByRole('searchbox').fill('Outcome in English');
    await pane.getByRole('checkbox', { name: 'Choose Outcomes' }).check();
    await pane.getByRole('button', { name: 'Preview 1 sheet' }).click();
    await pane.getByRole('button', { name: 'Insert 1 sheet' }).click();
    await pane.getByText('Templates inserted: Outcomes').waitFor();
    expect(await host.sheetNames()).toEqual(['Ours', 'Outcomes', 'Lists']);
    expect(await host.rows('Outcomes')).toContainEqual(
      expect.arrayContaining(['Outcome ID *', 'Level *', 'Outcome in English', 'Status']),
    );
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByText('Undone. The workbook is as it was.').waitFor();
    expect(await host.sheetNames()).toEqual(['Ours']);
  },
  long,
);

test(
  'partners’ files are brought together in the host’s document',
  async () => {
    const folder = join(root, 'assets/samples/skolgang');
    const files = ['NIK rapport 2025.xlsx', 'Styrdokument Tillsammans för skolgång.xlsx'];
    await pane.getByRole('tab', { name: 'Bring together' }).click();
    await pane.locator('input[type=file]').setInputFiles(files.map((name) => join(folder, name)));
    await pane.getByRole('button', { name: 'Put into the workbook' }).click();
    await pane.getByText('Files brought together: ').waitFor();
    expect(await host.sheetNames()).toEqual(
      expect.arrayContaining(['Activities', 'Set aside', 'Observations']),
    );
  },
  long,
);

test('all of that asked for nothing but what the description of the protocol promises', async () => {
  expect(await host.refused()).toEqual([]);
});

test(
  'a summary that the host cannot show is refused, and nothing of it is left',
  async () => {
    const before = await host.sheetNames();
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.getByRole('button', { name: 'See what the summary will hold' }).click();
    await pane.getByRole('button', { name: 'Put into the workbook' }).click();
    await pane.getByText('This version of Excel cannot do this.').waitFor();
    expect(await host.sheetNames()).toEqual(before);
    expect(await host.refused()).toEqual(['ApiNotFound ChartCollection.add']);
  },
  long,
);

test(
  'what was brought together is taken out again by undo',
  async () => {
    await pane.getByRole('tab', { name: 'Home' }).click();
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByText('Undone. The workbook is as it was.').waitFor();
    expect(await host.sheetNames()).toEqual(['Ours']);
  },
  long,
);

test('nothing but Office.js came from elsewhere, and the console is clean', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
