import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { templateById, templates } from '../../../src/core/templates/all-templates';
import type { TemplateId } from '../../../src/core/templates/template';
import { readMetadata } from '../../../src/core/templates/read-metadata';
import { planInsertion, presentTemplates } from '../../../src/taskpane/work/insert-templates';
import { MemoryWorkbook } from '../../support/memory-workbook';

async function insert(
  workbook: MemoryWorkbook,
  ids: readonly TemplateId[],
  locale: 'en' | 'sv' = 'en',
  periods = '',
) {
  const basis = workbook.snapshot;
  const planned = planInsertion(basis, { ids, locale, sample: true, periods });
  if (!planned.ok) throw new Error(planned.refusal.code);
  const { patch, sheets } = planned.value;
  await workbook.apply({
    patch,
    basis,
    deed: { kind: 'templates-inserted', names: sheets.map(({ name }) => name) },
  });
  return { ...planned.value, sheets: sheets.map(({ name }) => name), rows: sheets.map(({ rows }) => rows) };
}

const sheetNames = (workbook: MemoryWorkbook) => workbook.snapshot.sheets.map(({ name }) => name);

test('templates come beside what the workbook has, in the order of an initiative, with their lists', async () => {
  const workbook = new MemoryWorkbook();
  const { sheets, lists, rows } = await insert(workbook, ['activities', 'stakeholders']);
  expect(sheets).toEqual(['Stakeholders', 'Activities']);
  expect(sheetNames(workbook)).toEqual(['Sheet1', 'Stakeholders', 'Activities', 'Lists']);
  expect(lists).toBeGreaterThan(5);
  expect(rows).toEqual(
    (['stakeholders', 'activities'] as const).map((id) => templateById(id).sample.en.length),
  );
});

test('a template added later keeps what the others are and gets lists that reach to them', async () => {
  const workbook = new MemoryWorkbook();
  await insert(workbook, ['stakeholders']);
  workbook.type('Stakeholders', 'B6', 'Changed by hand');
  const before = workbook.snapshot.names.find(({ name }) => name === 'codes_stakeholders');
  const { patch } = await insert(workbook, ['activities']);
  expect(presentTemplates(workbook.snapshot)).toEqual(['stakeholders', 'activities']);
  expect(workbook.valueOf('Stakeholders', 'B6')).toBe('Changed by hand');
  expect(workbook.snapshot.names.find(({ name }) => name === 'codes_stakeholders')).toEqual(before);
  expect(patch.replaceSheets?.map(({ name }) => name)).toEqual(['Lists']);
  const activities = patch.addSheets?.find(({ sheet }) => sheet.name === 'Activities');
  expect(JSON.stringify(activities?.sheet.validations)).toContain('codes_stakeholders');
});

test('the workbook’s language wins over the pane’s', async () => {
  const workbook = new MemoryWorkbook();
  await insert(workbook, ['stakeholders'], 'sv');
  const { sheets } = await insert(workbook, ['activities'], 'en');
  expect(sheets).toEqual(['Aktiviteter']);
  expect(readMetadata(workbook.snapshot).map(({ language }) => language)).toEqual(['sv', 'sv', 'sv']);
});

test('a sheet of the user’s with the same name is not touched: the insertion is refused and names it', () => {
  const workbook = new MemoryWorkbook({
    sheets: [{ name: 'stakeholders', blocks: [] }],
    styles: {},
    names: [],
    properties: {},
    customParts: [],
  });
  const planned = planInsertion(workbook.snapshot, {
    ids: ['stakeholders'],
    locale: 'en',
    sample: false,
    periods: '',
  });
  expect(planned).toEqual({
    ok: false,
    refusal: { code: 'sheet-exists', params: { found: 'Stakeholders' } },
  });
});

test('periods can be columns of the observations, and read back as a row for each figure', async () => {
  const workbook = new MemoryWorkbook();
  await insert(workbook, ['indicators', 'stakeholders', 'observations'], 'en', 'Q4 2024; 2024H2');
  const { tables } = readTables(workbook.snapshot, templates);
  const read = tables.find(({ template }) => template === 'observations');
  expect(new Set(read?.columns.get('period')?.values)).toEqual(new Set(['2024Q4', '2024H2']));
});

test('a period that nobody knows is refused by its name', () => {
  const request = { ids: ['observations'], locale: 'en', sample: false, periods: '2024Q4; soon' } as const;
  expect(planInsertion(new MemoryWorkbook().snapshot, request)).toEqual({
    ok: false,
    refusal: { code: 'unknown-period', params: { text: 'soon' } },
  });
});
