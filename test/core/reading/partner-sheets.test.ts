import { catalogs } from '../../../src/core/i18n/catalogs';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templates } from '../../../src/core/templates/all-templates';
import type { TemplateId } from '../../../src/core/templates/template';
import { validate } from '../../../src/core/validation/validate';
import { rereadPlan } from '../../support/plan-file';

const activity = {
  activity_id: 'ACT-001',
  name: 'Närvaroteam',
  lead_partner_id: 'PRT-001',
  outcome_ids: ['OUT-01'],
  status: 'planned',
  depends_on_ids: ['ACT-777'],
};

function codes(copies: readonly TemplateId[]): readonly string[] {
  const snapshot = rereadPlan(
    planTemplates(['activities', 'outcomes'], {
      locale: 'sv',
      catalog: catalogs.sv,
      partner: 'Norrby kommun',
      copies,
      rows: {
        activities: [activity],
        outcomes: [{ outcome_id: 'OUT-01', level: 'goal', statement_sv: 'Alla går i skolan' }],
      },
    }),
  );
  const { tables, matches } = readTables(snapshot, templates);
  const workbook = { file: 'a.xlsx', sheets: snapshot.sheets, tables, matches };
  return validate([workbook], { today: '2025-07-01' }).issues.map(
    ({ code, at }) => `${code} ${at.sheet ?? ''}`,
  );
}

test('in a workbook made out to a partner, a code that is nowhere is a finding', () => {
  expect(codes([])).toContain('reference-missing Aktiviteter');
});

test('in a partner’s pack it may be another partner’s, and copies are not checked themselves', () => {
  const found = codes(['outcomes']);
  expect(found).not.toContain('reference-missing Aktiviteter');
  expect(found.filter((one) => one.endsWith('Effekter'))).toEqual([]);
});
