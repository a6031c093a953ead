import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { CommandLine } from '../../src/commands/command-line';
import { catalogs } from '../../src/core/i18n/catalogs';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import { App } from '../../src/taskpane/App';
import { loadTexts } from '../../src/taskpane/texts';
import { loadTheme } from '../../src/taskpane/theme/pane-theme';
import { LocalWork } from '../../src/taskpane/work/local-work';
import { MemoryExchange } from '../support/memory-exchange';
import { MemoryWorkbook } from '../support/memory-workbook';

jest.setTimeout(60_000);

const host = {
  displayLanguage: 'en-GB',
  theme: 'light' as const,
  onThemeChanged: () => () => undefined,
  showPane: () => Promise.resolve(),
  associate: () => undefined,
};

/** A report that can be understood in part only: what is in its second column has no heading of ours. */
const report = (value: string) =>
  [
    'Indikator;Part;Period;Utfall!;Zzz',
    `Närvaro;Norrvik;2025-01;${value};a`,
    'Frånvaro;Norrvik;2025-02;13;b',
  ].join('\n');

function csv(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  // The page's own files lack these in the test's page.
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
    text: () => Promise.resolve(text),
  });
}

async function showWith(files: readonly File[], workbook = new MemoryWorkbook()) {
  const work = new LocalWork((bytes) => Promise.resolve(bytes.join('')));
  const services = {
    ...{ workbook, work, host, exchange: new MemoryExchange(), commands: new CommandLine() },
    ...{ today: () => '2025-06-30', isConnected: true },
  };
  const [texts, theme] = await Promise.all([loadTexts('en'), loadTheme('light')]);
  render(<App services={services} texts={texts} theme={theme} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Bring together' }));
  await user.upload(await screen.findByLabelText('Add files', {}, long), [...files]);
  await screen.findByRole('button', { name: 'Put into the workbook' }, long);
  return user;
}

/** The sample's sheets of people and indicators with the calendar of one quarter, as a file. */
function calendarFile(): File {
  const plan = planTemplates(['stakeholders', 'indicators', 'calendar', 'observations'], {
    locale: 'en',
    catalog: catalogs.en,
    sample: true,
  });
  const written = writeWorkbook(plan);
  if (!written.ok) throw new Error(written.refusal.code);
  const bytes = written.value.slice();
  return Object.assign(new File([bytes], 'home.xlsx'), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

const long = { timeout: 30_000 };
const question = 'Is “Utfall!” the same as Actual value in Observations?';
const rows = () => screen.queryByRole('heading', { name: /rows brought in/ })?.textContent;

test('a question is answered with a key, and the answer is used and can be taken back', async () => {
  const user = await showWith([csv('a.csv', report('12'))]);
  const card = await screen.findByRole('group', { name: question }, long);
  const before = rows();
  within(card).getByRole('button', { name: 'Yes' }).focus();
  await user.keyboard('2');
  await screen.findByRole('heading', { name: 'All questions are answered.' }, long);
  await user.click(await screen.findByRole('button', { name: 'Take back the last answer' }));
  await screen.findByRole('group', { name: question }, long);
  expect(rows()).toBe(before);
});

test('a column is said to be something else, with what it was taken for and why beside it', async () => {
  const user = await showWith([csv('a.csv', report('12'))]);
  await user.click(screen.getByRole('button', { name: 'How columns were understood' }));
  await user.click(await screen.findByRole('button', { name: 'a.csv' }));
  const column = await screen.findByRole('combobox', { name: '“Zzz” (column E)' }, long);
  expect(column).toHaveDisplayValue('Nothing of ours: set aside');
  await user.selectOptions(column, 'Comment');
  await screen.findByText('Understood so because somebody chose so.', {}, long);
  expect(screen.getByRole('combobox', { name: '“Zzz” (column E)' })).toHaveDisplayValue('Comment');
});

test('brought in again, a changed figure is told of before anything is written', async () => {
  const workbook = new MemoryWorkbook();
  const user = await showWith([csv('a.csv', report('12'))], workbook);
  await user.click(screen.getByRole('button', { name: 'Put into the workbook' }));
  await screen.findByRole('button', { name: 'Build the summary' }, long);
  await user.upload(screen.getByLabelText('Add files'), csv('a.csv', report('14')));
  await user.click(await screen.findByRole('button', { name: 'What is different from last time' }, long));
  await screen.findByText(/^0 new, 1 changed, 0 gone/, {}, long);
  expect(screen.getByText(/Actual value: 12 → 14/)).toBeVisible();
});

test('what is asked and shown can be used by all', async () => {
  const user = await showWith([csv('a.csv', report('12'))]);
  for (const name of [
    'How columns were understood',
    'What was set aside',
    'The partners’ own totals',
    'Answers and choices',
  ]) {
    await user.click(screen.getByRole('button', { name }));
  }
  await user.click(await screen.findByRole('button', { name: 'a.csv' }));
  await screen.findByRole('combobox', { name: '“Zzz” (column E)' }, long);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('whoever is late by the calendar is listed with a text that can be copied, or marked where copying is not allowed', async () => {
  const user = await showWith([calendarFile()]);
  await user.click(screen.getByRole('button', { name: 'Late reports (1)' }));
  await user.click(screen.getByRole('button', { name: /: 1 report$/ }));
  const text = screen.getByLabelText(/^Text for /).textContent;
  expect(text).toContain('– Observations for 2024Q4, which was due on 20 Jan 2025');
  const writeText = jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValueOnce(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByRole('alert')).toHaveProperty(
    'textContent',
    'The text could not be copied from here. Mark it and press Ctrl+C.',
  );
  await user.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(writeText).toHaveBeenLastCalledWith(text);
});

test('a file is left out and counted again, and signed off until it changes', async () => {
  const user = await showWith([
    csv('a.csv', report('12')),
    csv('b.csv', report('12').replaceAll('2025', '2024')),
  ]);
  const brought = rows();
  await user.click(screen.getByRole('button', { name: 'Leave out: b.csv' }));
  await screen.findByRole('button', { name: 'Count again: b.csv' }, long);
  expect(rows()).not.toBe(brought);
  await user.click(screen.getByRole('button', { name: 'Count again: b.csv' }));
  await screen.findByRole('button', { name: 'Leave out: b.csv' }, long);
  expect(rows()).toBe(brought);
  await user.click(screen.getByRole('button', { name: 'Sign off: a.csv' }));
  await user.type(screen.getByLabelText('Your name'), 'Anna{Enter}');
  await screen.findByText('Signed off: Anna, 2025-06-30', {}, long);
});

test('under a locked period the figures of the workbook’s master stay', async () => {
  const workbook = new MemoryWorkbook();
  const user = await showWith([csv('a.csv', report('12').replace('Utfall!', 'Utfall'))], workbook);
  await user.click(screen.getByRole('button', { name: 'Put into the workbook' }));
  await screen.findByRole('button', { name: 'Build the summary' }, long);
  await user.upload(screen.getByLabelText('Add files'), [
    csv('a.csv', report('99').replace('Utfall!', 'Utfall')),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Locked periods' }, long));
  await user.click(screen.getByRole('button', { name: 'What is different from last time' }));
  await screen.findByText(/12 → 99/, {}, long);
  await user.click(screen.getByRole('switch', { name: /^2025-01/ }));
  await waitFor(() => expect(screen.queryByText(/12 → 99/)).toBeNull(), long);
  expect(screen.getByRole('switch', { name: /^2025-01/ })).toHaveProperty('checked', true);
});
