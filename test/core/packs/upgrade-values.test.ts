import fc from 'fast-check';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import { upgrade } from '../../../src/core/packs/upgrade';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templates } from '../../../src/core/templates/all-templates';
import { migrationPath } from '../../../src/core/templates/migrate';
import { type Migration, migrations } from '../../../src/core/templates/migrations';
import type { SampleRow, TemplateDefinition } from '../../../src/core/templates/template';
import { rereadPlan } from '../../support/plan-file';
import { anyLocale, recordsFor } from '../../support/random-records';

/** The template as it was before the steps, and the names that its fields had. */
function olderShape(template: TemplateDefinition, steps: readonly Migration[]): TemplateDefinition {
  const came = new Set(steps.flatMap(({ added = [] }) => added));
  const columns = template.columns.filter(({ id }) => !came.has(id));
  return { ...template, version: steps[0]?.from ?? template.version, columns };
}

/** Every template in every version that it has had. */
const versions = templates.flatMap((template) => {
  const before = migrations.filter((step) => step.template === template.id).map(({ from }) => from);
  return [...before, template.version].map((version) => {
    const steps = migrationPath({ templateId: template.id, version }, migrations, template.version) ?? [];
    return [template.id, version, olderShape(template, steps)] as const;
  });
});

test.each(versions)(
  'whatever stands in %s %s stands in the same field of the current version, in either language',
  (id, version, older) => {
    fc.assert(
      fc.property(anyLocale, anyLocale, recordsFor(older), (from, to, rows) => {
        const records = { [id]: rows } as Readonly<Record<string, readonly SampleRow[]>>;
        const written = planTemplates([id], {
          locale: from,
          catalog: catalogs[from],
          rows: records,
          shaped: () => older,
        });
        const made = upgrade(rereadPlan(written), { locale: to, catalog: catalogs[to] });
        if (!made) throw new Error('nothing of ours');
        expect(made.sheets).toMatchObject([{ from: version, records: rows.length, further: [] }]);
        expect(made.kept).toBe(0);
        const [sheet] = heldWorkbook(rereadPlan(made.plan)).sheets;
        expect(sheet?.version).toBe(templates.find((one) => one.id === id)?.version);
        expect(sheet?.records).toEqual(rows);
      }),
      { numRuns: 8 },
    );
  },
);
