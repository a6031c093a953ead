import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { catalogs } from '../../src/core/i18n/catalogs';
import type { Locale } from '../../src/core/model/locale';
import type { Plan } from '../../src/core/model/plan';
import { audited } from '../support/audited';
import { MemoryWorkbook } from '../support/memory-workbook';
import { showPane } from '../support/show-pane';
import { masterWorkbook } from './work/sample-files';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 10_000 });
/** The pane with its part for the summary chosen. */
async function showSummary(workbook: MemoryWorkbook, locale: Locale = 'en') {
  const shown = await showPane(workbook, undefined, locale);
  await shown.user.click(screen.getByRole('tab', { name: catalogs[locale].pane.tabs.summary }));
  return shown;
}

const sheets = (workbook: MemoryWorkbook) => workbook.snapshot.sheets.map(({ name }) => name);

function fileOf(plan: Plan): Uint8Array<ArrayBuffer> {
  const written = writeWorkbook(plan);
  if (!written.ok) throw new Error(written.refusal.code);
  return new Uint8Array(written.value);
}

/** Colours need a layout, which this page does not have. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('a funder’s edition is previewed with its audit and opened as a new workbook; the open one stays', async () => {
  const workbook = await masterWorkbook();
  const before = sheets(workbook);
  const { user, exchange } = await showSummary(workbook);
  await user.click(await screen.findByRole('radio', { name: /^For a funder/ }));
  await user.type(screen.getByLabelText('Recipient'), 'Norr Foundation');
  expect(await violations()).toEqual([]);
  await user.click(await button('See what the summary will hold'));
  await screen.findByText('Safe to send: nothing was found that its reader does not see.', undefined, {
    timeout: 20_000,
  });
  expect(await violations()).toEqual([]);
  expect(exchange.opened).toEqual([]);
  await user.click(await button('Open as a new workbook'));
  await screen.findByText(/^The edition is open as a workbook of its own/);
  expect(exchange.opened).toHaveLength(1);
  expect(audited(exchange.opened[0] ?? new Uint8Array())).toEqual([]);
  expect(sheets(workbook)).toEqual(before);
});

test('the dashboard with chosen indicators comes into the workbook and is undone', async () => {
  const workbook = await masterWorkbook();
  const before = sheets(workbook);
  const { user } = await showSummary(workbook, 'sv');
  await user.click(await button(/^Alla \d+ indikatorer$/));
  const [first] = await screen.findAllByRole('checkbox');
  if (!first) throw new Error('no indicators');
  await user.click(first);
  await button(/^\d+ av \d+ indikatorer$/);
  await user.click(await button('Se vad som kommer med'));
  await user.click(await button('Lägg in i arbetsboken'));
  await waitFor(() => expect(sheets(workbook)).toContain('Huvudindikatorer'), { timeout: 10_000 });
  await user.click(await button('Ändra valen'));
  await button(/^\d+ av \d+ indikatorer$/);
  await user.click(await button('Ångra'));
  await waitFor(() => expect(sheets(workbook)).toEqual(before), { timeout: 10_000 });
});

test('the open workbook is looked through for what its reader does not see', async () => {
  const { user, exchange } = await showSummary(new MemoryWorkbook());
  exchange.file = fileOf({
    sheets: [
      { name: 'Seen', blocks: [{ row: 1, column: 1, values: [['a']] }] },
      { name: 'Unseen', state: 'hidden', blocks: [{ row: 1, column: 1, values: [['b']] }] },
    ],
    styles: {},
    names: [],
    properties: {},
    customParts: [],
  });
  await user.click(await button('Is this workbook safe to send?'));
  await user.click(await button('Look through the workbook'));
  await screen.findByText('Not safe to send: 1 thing has to be removed first.', undefined, {
    timeout: 10_000,
  });
  await screen.findByText('The sheet Unseen is hidden and holds 1 cell.');
  await screen.findByText('Remove it from the copy that is sent.');
  expect(await violations()).toEqual([]);
});
