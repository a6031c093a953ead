import { catalogs } from '../../../src/core/i18n/catalogs';
import type { PlanValue } from '../../../src/core/model/plan';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import type { SampleRow } from '../../../src/core/templates/template';
import { rereadPlan } from '../../support/plan-file';

const sv = { locale: 'sv', catalog: catalogs.sv } as const;

function totals(rows: readonly SampleRow[]): readonly PlanValue[] {
  const [sheet] = planTemplates(['funding'], { ...sv, rows: { funding: rows } }).sheets;
  return (sheet?.blocks ?? []).filter(({ row }) => row === 4).flatMap(({ values }) => values.flat());
}

const grant = (committed: number, currency: string) => ({
  funder_id: 'PRT-008',
  period: '2025',
  committed,
  currency,
});

test('amounts in one currency are summed, of the rows that are shown', () => {
  expect(totals([grant(200, 'SEK'), grant(300, 'SEK')]).slice(0, 2)).toEqual([
    'Summa',
    {
      formula:
        'IF(COUNTIF(Funding[Valuta],INDEX(Funding[Valuta],1))=COUNTA(Funding[Valuta]),SUBTOTAL(109,Funding[Utlovat]),"–")',
      cached: 500,
    },
  ]);
});

test('amounts in two currencies are not', () => {
  expect(totals([grant(200, 'SEK'), grant(300, 'EUR')])[1]).toMatchObject({ cached: '–' });
});

test('sums are no values of anybody', () => {
  expect(heldWorkbook(rereadPlan(planTemplates(['funding'], { ...sv, sample: true }))).kept).toEqual([]);
});
