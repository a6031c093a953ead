import { catalogs } from '../../../src/core/i18n/catalogs';
import type { PlanValue } from '../../../src/core/model/plan';
import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templateById } from '../../../src/core/templates/all-templates';
import type { SampleRow } from '../../../src/core/templates/template';
import { rereadPlan } from '../../support/plan-file';

const sv = { locale: 'sv', catalog: catalogs.sv } as const;

const YES = {
  has_agenda: 'yes',
  has_measurement: 'yes',
  has_reinforcing: 'yes',
  has_communication: 'yes',
  has_backbone: 'yes',
};

function said(row: SampleRow): PlanValue | undefined {
  const [sheet] = planTemplates(['initiative'], { ...sv, rows: { initiative: [row] } }).sheets;
  const below = sheet?.blocks.find(({ values }) => values[0]?.[0] === sv.catalog.templates.selfCheck.heading);
  return below?.values[0]?.[1];
}

test('what is not answered with yes is missing, and the formula asks the cells themselves', () => {
  const missing = said({ ...YES, has_measurement: 'partly', has_backbone: 'no' });
  expect(missing).toMatchObject({ cached: 'C2 Delat mätsystem; C5 Stödjande organisation; ' });
  const formula =
    typeof missing === 'object' && missing !== null && 'formula' in missing ? missing.formula : '';
  expect(formula).toContain('IF($B$17="Ja","","C2 Delat mätsystem; ")');
});

test('with five times yes nothing is missing', () => {
  expect(said(YES)).toMatchObject({ cached: 'Inget: alla fem villkor finns.' });
});

test('it is nobody’s value, and the form reads back as it was', () => {
  const held = heldWorkbook(rereadPlan(planTemplates(['initiative'], { ...sv, sample: true })));
  expect(held.kept).toEqual([]);
  expect(held.sheets.map(({ records }) => records)).toEqual([templateById('initiative').sample.sv]);
});
