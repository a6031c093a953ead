import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { catalogs } from '../../src/core/i18n/catalogs';
import type { Patch } from '../../src/core/model/patch';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import { CHECK_TABLES } from '../../src/core/validation/check-sheets';
import { readWaivers } from '../../src/core/validation/waivers';
import { MemoryWorkbook } from '../support/memory-workbook';
import { showPane } from '../support/show-pane';

jest.setTimeout(30_000);

const sample = () =>
  new MemoryWorkbook(
    planTemplates(['stakeholders', 'activities'], { locale: 'en', catalog: catalogs.en, sample: true }),
  );
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const title = (name: string) => screen.findByRole('heading', { name, level: 2 }, { timeout: 10_000 });

async function checked(workbook: MemoryWorkbook) {
  const { user } = await showPane(workbook);
  await user.click(screen.getByRole('tab', { name: 'Check' }));
  await user.click(await button('Check the workbook'));
  return user;
}

async function change(workbook: MemoryWorkbook, patch: Patch): Promise<void> {
  const basis = workbook.snapshot;
  const done = await workbook.apply({ patch, basis, deed: { kind: 'cells-mended', names: [] } });
  if (!done.ok) throw new Error(done.refusal.code);
}

test('an address with a slip is mended with one click, and that is undone', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'H8', 'anna at klubben.se');
  const user = await checked(workbook);
  await user.click(await button('Write “anna@klubben.se”, Stakeholders H8'));
  await title('Nothing to mend.');
  expect(workbook.valueOf('Stakeholders', 'H8')).toBe('anna@klubben.se');
  await screen.findByText(/^Mended: Stakeholders H8/);
  await user.click(await button('Undo'));
  await button('Write “anna@klubben.se”, Stakeholders H8');
  expect(workbook.valueOf('Stakeholders', 'H8')).toBe('anna at klubben.se');
});

test('what has one right answer is mended together, the rest is left', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'H8', 'anna at klubben.se');
  workbook.type('Stakeholders', 'H9', 'kim at kommunen.se');
  workbook.type('Stakeholders', 'B7', null);
  const user = await checked(workbook);
  await user.click(await button('Mend the sure ones (2)'));
  await title('1 error');
  expect(['H8', 'H9'].map((cell) => workbook.valueOf('Stakeholders', cell))).toEqual([
    'anna@klubben.se',
    'kim@kommunen.se',
  ]);
});

test('a finding that is gone by the time it is to be mended changes nothing', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'H8', 'anna at klubben.se');
  const user = await checked(workbook);
  const mend = await button('Write “anna@klubben.se”, Stakeholders H8');
  workbook.type('Stakeholders', 'H8', 'eva@klubben.se');
  await user.click(mend);
  await title('Nothing to mend.');
  expect(workbook.valueOf('Stakeholders', 'H8')).toBe('eva@klubben.se');
  expect(await workbook.receipts()).toEqual([]);
});

test('a finding is left as it is with a reason, and counted again', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'B7', null);
  const user = await checked(workbook);
  await user.click(await button('More about Stakeholders B7'));
  const save = await button('Leave as it is');
  expect(save).toHaveAttribute('aria-disabled', 'true');
  await user.type(screen.getByLabelText('Why it is all right'), 'They have no name yet');
  await user.type(screen.getByLabelText('Who decides'), 'Karin');
  expect((await axe.run(document.body)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await user.click(save);
  await title('Nothing to mend.');
  await button('Left as it is (1)');
  expect(readWaivers(workbook.snapshot)).toMatchObject([
    {
      code: 'value-missing',
      sheet: 'Stakeholders',
      cell: 'B7',
      waiver: { who: 'Karin', when: '2025-06-30', until: '2026-06-30', why: 'They have no name yet' },
    },
  ]);
  await user.click(await button('Count it again, Stakeholders B7'));
  await title('1 error');
  expect(readWaivers(workbook.snapshot)).toEqual([]);
});

test('how much a kind of finding weighs is set for the workbook, and taken back', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'B7', null);
  const user = await checked(workbook);
  await user.click(await button('More about Stakeholders B7'));
  await user.selectOptions(screen.getByLabelText('This kind of finding counts as'), 'Note');
  await title('0 errors · 1 note');
  expect(workbook.valueOf('Weights', 'A6')).toBe('value-missing');
  await user.selectOptions(screen.getByLabelText('This kind of finding counts as'), 'Error, as usual');
  await title('1 error');
  expect(workbook.valueOf('Weights', 'A6')).toBeNull();
});

test('the findings get a sheet of their own, which is not checked', async () => {
  const workbook = sample();
  workbook.type('Stakeholders', 'B7', null);
  const user = await checked(workbook);
  await user.click(await button('Make a sheet of them'));
  await screen.findByText('The findings have a sheet of their own');
  const sheet = workbook.snapshot.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === CHECK_TABLES.findings),
  );
  expect(sheet?.name).toBe('Findings');
  expect(workbook.valueOf('Findings', 'C6')).toBe('B7');
  await title('1 error');
  workbook.type('Stakeholders', 'C7', null);
  await user.click(await button('Make a sheet of them'));
  expect(workbook.snapshot.sheets.filter(({ name }) => name.startsWith('Findings'))).toHaveLength(1);
});

test('a list that was pasted over is put back with its messages', async () => {
  const workbook = sample();
  const before = workbook.snapshot.sheets.map(({ validations }) => validations.length);
  const ranges = [{ top: 6, bottom: 9, left: 10, right: 10 }];
  await change(workbook, { validations: [{ sheet: 'Stakeholders', ranges, rule: { type: 'any' } }] });
  const user = await checked(workbook);
  const found = await screen.findByText(/^Stakeholders J6/);
  const item = found.closest('li');
  if (!item) throw new Error('a finding stands in a list');
  await user.click(await within(item).findByRole('button', { name: /^Put the list or check back/ }));
  await title('Nothing to mend.');
  expect(workbook.snapshot.sheets.map(({ validations }) => validations.length)).toEqual(before);
});

test('a heading that was changed is written again', async () => {
  const workbook = sample();
  workbook.type('Activities', 'B5', 'What we do');
  const user = await checked(workbook);
  await user.click(await button(/^Write the heading .* again, Activities B5/));
  await title('Nothing to mend.');
  expect(workbook.snapshot.sheets.find(({ name }) => name === 'Activities')?.tables[0]?.headings[1]).toBe(
    workbook.valueOf('Activities', 'B5'),
  );
});
