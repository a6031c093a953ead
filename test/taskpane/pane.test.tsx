import { render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { CommandLine } from '../../src/commands/command-line';
import { catalogs } from '../../src/core/i18n/catalogs';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import type { PaneHost } from '../../src/ports/pane-host';
import { App } from '../../src/taskpane/App';
import { ReplacementWarnings } from '../../src/taskpane/components/ReplacementWarnings';
import { ServicesProvider, TextsProvider } from '../../src/taskpane/services';
import { loadTexts } from '../../src/taskpane/texts';
import { loadTheme } from '../../src/taskpane/theme/pane-theme';
import { LocalWork } from '../../src/taskpane/work/local-work';
import type { PaneWork } from '../../src/taskpane/work/tasks';
import { MemoryExchange } from '../support/memory-exchange';
import { MemoryWorkbook } from '../support/memory-workbook';

jest.setTimeout(30_000);

const host: PaneHost = {
  displayLanguage: 'en-GB',
  theme: 'light',
  onThemeChanged: () => () => undefined,
  showPane: () => Promise.resolve(),
  associate: () => undefined,
};

const sample = () =>
  new MemoryWorkbook(
    planTemplates(['stakeholders', 'activities'], { locale: 'en', catalog: catalogs.en, sample: true }),
  );

async function show(workbook: MemoryWorkbook, work: PaneWork = new LocalWork(() => Promise.resolve('hash'))) {
  const commands = new CommandLine();
  const exchange = new MemoryExchange();
  const today = () => '2025-06-30';
  const services = { workbook, exchange, work, host, commands, today, isConnected: true };
  const [texts, theme] = await Promise.all([loadTexts('en'), loadTheme('light')]);
  render(<App services={services} texts={texts} theme={theme} />);
  return { commands, exchange, user: userEvent.setup() };
}

const tab = (name: string) => screen.getByRole('tab', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** Opens a part of the gallery and chooses one of its sheets. */
async function choose(user: UserEvent, part: string, name: string): Promise<void> {
  await user.click(tab('Templates'));
  await user.click(await button(part));
  await user.click(await screen.findByRole('checkbox', { name: `Choose ${name}` }));
}
const sheets = (workbook: MemoryWorkbook) => workbook.snapshot.sheets.map(({ name }) => name);

test('the workbook with sheets of ours suggests filling in first', async () => {
  await show(sample());
  await screen.findByText('The workbook has 2 sheets from Samverka.');
  const [first] = screen.getAllByRole('heading', { level: 3 });
  expect(first).toHaveTextContent('You fill in a sheet');
});

test('tabs are moved between with the arrow keys, and focus follows', async () => {
  const { user } = await show(new MemoryWorkbook());
  await user.click(tab('Home'));
  await user.keyboard('{ArrowLeft}');
  expect(tab('Summary')).toHaveFocus();
  expect(tab('Summary')).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Home}');
  expect(tab('Home')).toHaveFocus();
});

test('chosen templates are previewed with counts, inserted and undone', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await show(workbook);
  await choose(user, 'People and organisations (4)', 'Stakeholder map');
  await user.click(await button('Preview 1 sheet'));
  await screen.findByRole('heading', { name: '1 sheet will be added' });
  expect(sheets(workbook)).toEqual(['Sheet1']);
  await user.click(await button('Insert 1 sheet'));
  await screen.findByText('Templates inserted: Stakeholders');
  expect(sheets(workbook)).toEqual(['Sheet1', 'Stakeholders', 'Lists']);
  await user.click(await button('Undo'));
  await screen.findByText('Undone. The workbook is as it was.');
  expect(sheets(workbook)).toEqual(['Sheet1']);
});

test('an undo that would lose what was written since names the cell and undoes nothing', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await show(workbook);
  await choose(user, 'People and organisations (4)', 'Stakeholder map');
  await user.click(await button('Preview 1 sheet'));
  await user.click(await button('Insert 1 sheet'));
  await screen.findByText('Templates inserted: Stakeholders');
  workbook.type('Stakeholders', 'A1', 'My own title');
  await user.click(await button('Undo'));
  await screen.findByText('Stakeholders A1');
  expect(workbook.valueOf('Stakeholders', 'A1')).toBe('My own title');
});

test('a finding can be jumped to, and is gone when the cell is mended', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'B7', null);
  const { user } = await show(workbook);
  await user.click(tab('Check'));
  await user.click(await button('Check the workbook'));
  await user.click(await button('Go to Stakeholders B7'));
  expect(workbook.place).toEqual({ sheet: 'Stakeholders', address: 'B7' });
  workbook.type('Stakeholders', 'B7', 'Norrvik sports club');
  await screen.findByRole('heading', { name: 'Nothing to mend.' }, { timeout: 10_000 });
});

test('findings are filtered by weight, and an empty choice offers the way back', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'B7', null);
  const { user } = await show(workbook);
  await user.click(tab('Check'));
  await user.click(await button('Check the workbook'));
  await screen.findByRole('heading', { name: '1 error' });
  await user.selectOptions(screen.getByLabelText('Show'), 'Warnings');
  await screen.findByText('Nothing of this kind.');
  await user.click(await button('Show everything'));
  await button('Go to Stakeholders B7');
});

test('partners’ files are told of before anything is written, then brought in', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await show(workbook);
  await user.click(tab('Bring together'));
  const csv =
    'Organisation;Sector;Role in the initiative\nNorrvik sports club;Civil society;Delivery partner\n';
  const bytes = new TextEncoder().encode(csv);
  const file = new File([bytes], 'partners.csv');
  // The page's own files lack this in the test's page.
  file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  await user.upload(await screen.findByLabelText('Add files'), file);
  await screen.findByRole('heading', { name: /^1 file read, 1 row brought in/ });
  expect(sheets(workbook)).toEqual(['Sheet1']);
  await user.click(await button('Put into the workbook'));
  await screen.findByText('Files brought together: partners.csv');
  expect(sheets(workbook)).toContain('Stakeholders');
});

test('inserting beside sheets of ours says what is made anew', async () => {
  const { user } = await show(sample());
  await choose(user, 'Common agenda (6)', 'Common agenda');
  await user.click(await button('Preview 1 sheet'));
  await screen.findByText(/^Your own sheets are not changed. Lists is made anew/);
});

test('what an undo could not bring back is said before sheets of ours are made anew', async () => {
  const workbook = sample();
  const work = new LocalWork(() => Promise.resolve('hash'));
  const exchange = new MemoryExchange();
  const commands = new CommandLine();
  const services = { workbook, exchange, work, host, commands, today: () => '', isConnected: true };
  const patch = { replaceSheets: [{ name: 'Stakeholders', blocks: [] }] };
  render(
    <ServicesProvider value={services}>
      <TextsProvider value={await loadTexts('en')}>
        <ReplacementWarnings patch={patch} changedByHand={['Stakeholders']} />
      </TextsProvider>
    </ServicesProvider>,
  );
  await screen.findByText(/^Undo brings back what stands in Stakeholders and how it looks, but not charts/);
  await screen.findByText(/^You have changed Stakeholders by hand/);
});

test('the language is switched without losing what is shown', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'B7', null);
  const { user } = await show(workbook);
  await user.click(tab('Check'));
  await user.click(await button('Check the workbook'));
  await screen.findByRole('heading', { name: '1 error' });
  await user.selectOptions(screen.getByLabelText('Language'), 'Svenska');
  await screen.findByRole('heading', { name: '1 fel' });
  await waitFor(() => expect(document.documentElement.lang).toBe('sv'));
});

test('a check of a faultless sheet hides nothing that a check of the workbook finds later', async () => {
  const workbook = sample();
  const { commands, user } = await show(workbook);
  await workbook.reveal({ sheet: 'Activities', address: 'A1' });
  commands.send('checkSheet');
  await screen.findByRole('heading', { name: 'Nothing to mend.' });
  workbook.type('Stakeholders', 'B7', null);
  await screen.findByRole('heading', { name: '1 error' }, { timeout: 10_000 });
  await user.click(await button('Check again'));
  await button('Go to Stakeholders B7');
});

test('the ribbon’s button for the next finding checks first and goes there', async () => {
  const workbook = sample();
  workbook.type('Activities', 'B7', null);
  const { commands } = await show(workbook);
  commands.send('nextFinding');
  await waitFor(() => expect(workbook.place).toEqual({ sheet: 'Activities', address: 'B7' }), {
    timeout: 10_000,
  });
});

test('a defect gives a report without the workbook’s words', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const local = new LocalWork(() => Promise.resolve('hash'));
  const work: PaneWork = {
    run: (task, input, onProgress) =>
      task === 'check'
        ? Promise.reject(new Error('Cannot read "Anna Andersson"'))
        : local.run(task, input, onProgress),
  };
  const { user } = await show(sample(), work);
  await user.click(tab('Check'));
  await user.click(await button('Check the workbook'));
  const report = await screen.findByLabelText('Report');
  expect(within(report).getByText(/Cannot read …/)).toBeVisible();
  expect(report).not.toHaveTextContent('Anna');
});

test.each(['Home', 'Templates', 'Check', 'Bring together', 'Summary'])(
  '%s can be used by all',
  async (name) => {
    const { user } = await show(sample());
    await user.click(tab(name));
    if (name === 'Check') await user.click(await button('Check the workbook'));
    if (name === 'Templates') await button(/^Start-up/);
    await screen.findAllByRole('heading', { level: 2 });
    // Colours need a layout, which this page does not have.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  },
);
