import fc from 'fast-check';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { periodFromCode } from '../../../src/core/model/period';
import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import { rollForward } from '../../../src/core/packs/roll-forward';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templateById, templates } from '../../../src/core/templates/all-templates';
import { rereadPlan } from '../../support/plan-file';
import { anyLocale, recordsFor } from '../../support/random-records';

const sv = { locale: 'sv', catalog: catalogs.sv } as const;
const partners = ['PRT-001', 'PRT-002', 'PRT-003'];
const indicators = ['IND-01', 'IND-02', 'IND-03'];
const periods = ['2024Q2', '2024Q3', '2024Q4'];

interface Figure {
  readonly indicator_id: string;
  readonly partner_id: string;
  readonly period: string;
  readonly value: number;
}

const figure = fc.record<Figure>({
  indicator_id: fc.constantFrom(...indicators),
  partner_id: fc.constantFrom(...partners),
  period: fc.constantFrom(...periods),
  value: fc.integer({ min: 0, max: 9000 }),
});
const figures = fc.uniqueArray(figure, {
  minLength: 1,
  maxLength: 12,
  selector: ({ indicator_id, partner_id, period }) => `${indicator_id} ${partner_id} ${period}`,
});

test('the latest figure of every series stands beside what is asked, whatever was reported', () => {
  const to = periodFromCode('2025Q1');
  if (!to) throw new Error('no period');
  fc.assert(
    fc.property(figures, (rows) => {
      const before = rereadPlan(
        planTemplates(['observations'], { ...sv, rows: { observations: rows.map((row) => ({ ...row })) } }),
      );
      const plan = rollForward(before, { ...sv, to })?.plan;
      const body = plan?.sheets[0]?.blocks.find(({ row }) => row === 6)?.values ?? [];
      const shown = body.map((row) => row.filter((cell) => cell !== null && cell !== 'no').slice(0, 4));
      const series = new Map<string, Figure>();
      for (const row of [...rows].sort((a, b) => (a.period < b.period ? -1 : 1)))
        series.set(`${row.indicator_id} ${row.partner_id}`, row);
      const wanted = [...series.values()].map((row) => [
        row.indicator_id,
        row.partner_id,
        '2025Q1',
        row.value,
      ]);
      const sorted = (list: readonly (readonly unknown[])[]) => list.map((row) => JSON.stringify(row)).sort();
      expect(sorted(shown)).toEqual(sorted(wanted));
    }),
    { numRuns: 60 },
  );
});

const others = templates.map(({ id }) => id).filter((id) => id !== 'observations');

test.each(others)('whatever stands in %s stands there in the next period, in either language', (id) => {
  const to = periodFromCode('2026Q1');
  if (!to) throw new Error('no period');
  const observations = templateById('observations').sample;
  fc.assert(
    fc.property(anyLocale, anyLocale, recordsFor(templateById(id)), (from, locale, rows) => {
      const written = planTemplates([id, 'observations'], {
        locale: from,
        catalog: catalogs[from],
        rows: { [id]: rows, observations: observations[from] },
      });
      const made = rollForward(rereadPlan(written), { locale, catalog: catalogs[locale], to });
      if (!made) throw new Error('no observations');
      const sheet = heldWorkbook(rereadPlan(made.plan)).sheets.find(({ template }) => template === id);
      expect(sheet?.records).toEqual(rows);
    }),
    { numRuns: 6 },
  );
});
