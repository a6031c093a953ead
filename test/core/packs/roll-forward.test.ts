import { catalogs } from '../../../src/core/i18n/catalogs';
import { periodFromCode } from '../../../src/core/model/period';
import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import { rollForward } from '../../../src/core/packs/roll-forward';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { readMetadata } from '../../../src/core/templates/read-metadata';
import { templateById } from '../../../src/core/templates/all-templates';
import type { TemplateId } from '../../../src/core/templates/template';
import { rereadPlan } from '../../support/plan-file';
import { workbookOf } from '../../support/sheet-table';

const sv = { locale: 'sv', catalog: catalogs.sv } as const;
const ids: readonly TemplateId[] = ['stakeholders', 'indicators', 'targets', 'observations'];
const before = rereadPlan(planTemplates(ids, { ...sv, sample: true, period: '2024Q4' }));

function rolled(code: string) {
  const to = periodFromCode(code);
  const made = to && rollForward(before, { ...sv, to });
  if (!made) throw new Error(code);
  return made;
}

test('the next period is asked for, with every figure of the last one beside', () => {
  const { plan, asked } = rolled('2025Q1');
  const body =
    plan.sheets.find(({ name }) => name === 'Utfall')?.blocks.find(({ row }) => row === 6)?.values ?? [];
  const last = templateById('observations').sample.sv.filter((row) => row['period'] === '2024Q4');
  const shown = body.flatMap((row) => row.find((cell) => typeof cell === 'number') ?? []);
  expect([...shown].sort()).toEqual(last.map((row) => row['value']).sort());
  // One partner shall report an indicator that it has never reported.
  expect(asked).toBe(last.length + 1);
});

test('figures that fall due later are not asked for yet', () => {
  const asked = (code: string) =>
    JSON.stringify(rolled(code).plan.sheets.find(({ name }) => name === 'Utfall')?.blocks);
  expect(asked('2025Q1')).not.toContain('IND-05');
  expect(asked('2025Q2')).toContain('2025H1');
});

test('all other records are the same, comments are gone, and the sheets say the new period', () => {
  const after = rereadPlan(rolled('2025Q1').plan);
  const others = (workbook: typeof after) =>
    heldWorkbook(workbook)
      .sheets.filter(({ template }) => template !== 'observations')
      .map(({ template, records }) => [template, records]);
  expect(others(after)).toEqual(others(before));
  const own = heldWorkbook(after).sheets.find(({ template }) => template === 'observations');
  for (const field of ['comment', 'value', 'status', 'reported_on'])
    expect(own?.records.filter((row) => field in row)).toEqual([]);
  expect(readMetadata(after).map(({ period }) => period)).toEqual([
    '2025Q1',
    '2025Q1',
    '2025Q1',
    '2025Q1',
    undefined,
  ]);
});

test('a workbook without observations has no next period', () => {
  const to = periodFromCode('2025Q1');
  expect(to && rollForward(workbookOf(['| Hej |']), { ...sv, to })).toBeNull();
});
