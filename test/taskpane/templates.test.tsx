import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { catalogs } from '../../src/core/i18n/catalogs';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import { readMetadata } from '../../src/core/templates/read-metadata';
import { templates } from '../../src/core/templates/all-templates';
import type { Locale } from '../../src/core/model/locale';
import type { TemplateId } from '../../src/core/templates/template';
import { MemoryWorkbook } from '../support/memory-workbook';
import { olderWorkbook } from '../support/older-workbook';
import { showPane } from '../support/show-pane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const tabs = (workbook: MemoryWorkbook) => workbook.snapshot.sheets.map(({ name }) => name);
const reporting = (period?: string) => {
  const ids: readonly TemplateId[] = ['stakeholders', 'activities', 'indicators', 'observations'];
  const options = { locale: 'en', catalog: catalogs.en, sample: true } as const;
  return new MemoryWorkbook(planTemplates(ids, { ...options, ...(period === undefined ? {} : { period }) }));
};
async function shown(workbook: MemoryWorkbook, tab: string, locale: Locale = 'en') {
  const pane = await showPane(workbook, undefined, locale);
  await pane.user.click(screen.getByRole('tab', { name: tab }));
  return pane;
}
/** Colours need a layout, which this page does not have. */
async function faults() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('a pack is shown sheet by sheet with its columns, inserted with sample rows in one go, and undone', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await shown(workbook, 'Templates');
  await user.click(await button(/^Start-up/));
  await screen.findByRole('heading', { name: '6 sheets will be added' });
  await user.click(await button(/^Stakeholders: /));
  await screen.findByText('The full name of the organisation or group. Write each one once.');
  await user.click(screen.getByRole('checkbox', { name: 'With rows from the sample initiative' }));
  await button(/^Stakeholders: \d+ columns, \d+ rows$/);
  expect(await faults()).toEqual([]);
  await user.click(await button('Insert 6 sheets'));
  await screen.findByText(/^Templates inserted: /);
  expect(tabs(workbook)).toHaveLength(8);
  await user.click(await button('Undo'));
  await screen.findByText('Undone. The workbook is as it was.');
  expect(tabs(workbook)).toEqual(['Sheet1']);
});

test('the observations can have a column for each period', async () => {
  const { user } = await shown(new MemoryWorkbook(), 'Templates');
  await user.click(await button(/^Measurement/));
  await user.click(await button('Observations: 16 columns'));
  await user.type(screen.getByLabelText('Periods as columns'), '2025Q1; kv 2 2025{Enter}');
  await button(/^Observations: (?!16)\d+ columns$/);
  expect(await faults()).toEqual([]);
});

test('a pack says what is left of it, and one that is there cannot be chosen', async () => {
  await shown(reporting(), 'Templates');
  expect(await button(/^Measurement.*6 of 9 sheets/)).toBeEnabled();
  const everything = templates.length;
  await button(new RegExp(`^Everything.*${everything - 4} of ${everything} sheets`));
});

test('a search finds sheets by their columns', async () => {
  const { user } = await shown(new MemoryWorkbook(), 'Templates');
  await user.type(
    await screen.findByRole('searchbox', { name: 'Search names and columns' }),
    'exchange rate',
  );
  await screen.findByText('1 sheet found');
  await user.click(screen.getByRole('checkbox', { name: 'Choose Units and exchange rates' }));
  await user.click(await button('Preview 1 sheet'));
  await screen.findByRole('heading', { name: '1 sheet will be added' });
});

test('a partner’s workbook opens as a new one, for the chosen period and language', async () => {
  const workbook = reporting();
  const before = workbook.snapshot;
  const { user, exchange } = await shown(workbook, 'Templates');
  await user.click(await button('Choose partner and period'));
  await screen.findByRole('heading', { name: /partners in 2025Q1$/ });
  const period = screen.getByLabelText('Period');
  await user.clear(period);
  await user.type(period, 'kv 2 2025{Enter}');
  await screen.findByRole('heading', { name: /partners in 2025Q2$/ });
  expect(period).toHaveValue('2025Q2');
  await user.selectOptions(screen.getByLabelText('Language'), 'Svenska');
  await screen.findByRole('heading', { name: /parter för 2025Q2$/ });
  await user.selectOptions(screen.getByLabelText('Språk'), 'English');
  await screen.findByRole('heading', { name: /partners in 2025Q2$/ });
  await user.selectOptions(screen.getByLabelText('Language of the workbook'), 'Svenska');
  await user.click(await button(/^Open the workbook for Lindvalla Sports Alliance/));
  await screen.findByText('Opened as a new workbook');
  expect(await faults()).toEqual([]);
  const [bytes] = exchange.opened;
  const opened = bytes && readWorkbook(bytes, 'pack.xlsx');
  const said = opened?.ok === true ? readMetadata(opened.value) : [];
  expect(said[0]).toMatchObject({ templateId: 'observations', language: 'sv', period: '2025Q2' });
  expect(workbook.snapshot).toBe(before);
});

test('a period that is not understood is refused, and what was written stays', async () => {
  const { user } = await shown(reporting(), 'Templates');
  await user.click(await button('Choose partner and period'));
  await screen.findByRole('heading', { name: /partners in 2025Q1$/ });
  const period = screen.getByLabelText('Period');
  await user.clear(period);
  await user.type(period, 'snart{Enter}');
  await screen.findByText(/That is not a period we know/);
  expect(period).toHaveValue('snart');
});

test('when the period is over, home leads to the next one, which opens as a new workbook', async () => {
  const { user, exchange } = await shown(reporting('2025Q1'), 'Home');
  const over = await screen.findByRole('region', { name: '2025Q1 is over' });
  await user.click(within(over).getByRole('button', { name: 'Go on to the next period' }));
  await user.click(await button('Go on to the next period'));
  await screen.findByRole('heading', { name: 'The workbook of 2025Q2' });
  await screen.findByText(/ to fill in$/);
  await user.click(await button('Open as a new workbook'));
  await waitFor(() => expect(exchange.opened).toHaveLength(1));
  expect(await faults()).toEqual([]);
});

test('an older sheet is brought up to date after its changes were shown, and back again', async () => {
  const workbook = olderWorkbook('en');
  const { user } = await shown(workbook, 'Home');
  await user.click(await button('See what changes'));
  await user.click(await button('See what changes'));
  await screen.findByText('Goals 2025: version 1.0.0 becomes 1.1.0');
  await screen.findByText('New columns, empty: Partner, Geography');
  expect(await faults()).toEqual([]);
  await user.click(await button('Bring up to date'));
  await screen.findByText('Brought up to date: Goals 2025');
  await screen.findByRole('heading', { name: 'Choose the sheets you need' });
  await waitFor(() => expect(screen.queryByText('See what changes')).toBeNull());
  await user.click(await button('Undo'));
  await button('See what changes');
});

test('everything is said in Swedish too', async () => {
  const { user } = await shown(reporting(), 'Mallar', 'sv');
  await user.click(await button('Välj part och period'));
  await screen.findByRole('heading', { name: /parter för 2025Q1$/ });
  await user.click(await button('Tillbaka'));
  await user.click(await button('Gå vidare till nästa period'));
  await screen.findByRole('heading', { name: 'Arbetsboken för 2025Q1' });
});
