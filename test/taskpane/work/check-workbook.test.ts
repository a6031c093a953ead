import { catalogs } from '../../../src/core/i18n/catalogs';
import { ISSUE_SEVERITIES, type IssueCode } from '../../../src/core/issues/codes';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { FINDING_KINDS, KIND_OF } from '../../../src/taskpane/work/finding-kinds';
import type { Checked } from '../../../src/taskpane/work/findings';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { masterWorkbook, newWork } from './sample-files';

const filled = () =>
  new MemoryWorkbook(
    planTemplates(['stakeholders', 'activities'], { locale: 'en', catalog: catalogs.en, sample: true }),
  );
const places = ({ findings }: Checked) => findings.map(({ id }) => id.split('|').slice(0, 3).join(' '));

test('what is found is told with its place; the sheet of lists is not checked', async () => {
  const workbook = filled();
  workbook.type('Stakeholders', 'B7', null);
  workbook.type('Stakeholders', 'J6', 'Nowhere');
  const request = { workbook: workbook.snapshot, sheets: null, today: '2025-06-30', locale: 'en' } as const;
  const checked = await newWork().run('check', request);
  expect(places(checked)).toEqual(['not-in-list Stakeholders J6', 'value-missing Stakeholders B7']);
  expect(checked.counts.error).toBe(2);
});

test('when one sheet is read again, what was found in the others stays', async () => {
  const work = newWork();
  const workbook = filled();
  workbook.type('Stakeholders', 'B7', null);
  const common = { today: '2025-06-30', locale: 'en' } as const;
  await work.run('check', { ...common, workbook: workbook.snapshot, sheets: null });
  workbook.type('Activities', 'B7', null);
  const read = await workbook.read(['Activities']);
  if (!read.ok) throw new Error('not read');
  const checked = await work.run('check', { ...common, workbook: read.value, sheets: ['Activities'] });
  expect(places(checked)).toEqual(['value-missing Stakeholders B7', 'value-missing Activities B7']);
});

test('sheets that Samverka makes from others are not checked', async () => {
  const workbook = await masterWorkbook();
  const request = { workbook: workbook.snapshot, sheets: null, today: '2026-06-30', locale: 'sv' } as const;
  const checked = await newWork().run('check', request);
  const sheets = new Set(checked.findings.map(({ sheet }) => sheet));
  for (const made of ['Översikt', 'Att se över', 'Åt sidan', 'Cellräkning'])
    expect(sheets).not.toContain(made);
});

test('every code has a group, and every group has a code', () => {
  const codes = Object.keys(ISSUE_SEVERITIES) as IssueCode[];
  expect(new Set(codes.map((code) => KIND_OF[code]))).toEqual(new Set(FINDING_KINDS));
});
