import { catalogs } from '../../../src/core/i18n/catalogs';
import { LOCALES } from '../../../src/core/model/locale';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templateById, templates } from '../../../src/core/templates/all-templates';
import { rereadPlan } from '../../support/plan-file';

const FIELDS = ['indicator_id', 'partner_id', 'category', 'period', 'value', 'numerator', 'denominator'];

test.each(LOCALES)('figures side by side read back as a row for each, in %s', (locale) => {
  const periods = ['2024Q4', '2024H2'];
  const plan = planTemplates(['stakeholders', 'indicators', 'observations'], {
    locale,
    catalog: catalogs[locale],
    sample: true,
    wide: periods,
  });
  const table = readTables(rereadPlan(plan), templates).tables.find(
    ({ template }) => template === 'observations',
  );
  const read = Array.from({ length: table?.size ?? 0 }, (_, record) =>
    FIELDS.map((field) => table?.columns.get(field)?.values[record] ?? null),
  );
  const sample = templateById('observations').sample[locale];
  const expected = sample.map((row) => FIELDS.map((field) => row[field] ?? null));
  const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(read)).toEqual(sorted(expected));
});

test('an empty wide sheet has a column for each figure of each period, and asks for none', () => {
  const [sheet] = planTemplates(['observations'], {
    locale: 'sv',
    catalog: catalogs.sv,
    wide: ['2025Q1', '2025Q2'],
  }).sheets;
  const headings = sheet?.tables?.[0]?.columns.map(({ name }) => name) ?? [];
  expect(headings.filter((heading) => heading.startsWith('2025'))).toEqual([
    '2025Q1',
    '2025Q1 – Täljare',
    '2025Q1 – Nämnare',
    '2025Q2',
    '2025Q2 – Täljare',
    '2025Q2 – Nämnare',
  ]);
});
