import { catalogs } from '../../../src/core/i18n/catalogs';
import { LOCALES } from '../../../src/core/model/locale';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { upgrade } from '../../../src/core/packs/upgrade';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templates } from '../../../src/core/templates/all-templates';
import { heldWorkbook } from '../../../src/core/packs/held-workbook';
import { rereadPlan } from '../../support/plan-file';
import { sheetTable, workbookOf } from '../../support/sheet-table';

const sv = { locale: 'sv', catalog: catalogs.sv } as const;

function upgraded(workbook: WorkbookSnapshot) {
  const made = upgrade(workbook, sv);
  if (!made) throw new Error('nothing of ours');
  return { ...made, held: heldWorkbook(rereadPlan(made.plan)) };
}

const recordsOf = (held: ReturnType<typeof heldWorkbook>) =>
  held.sheets.map(({ template, records }) => [template, records]);

test.each(LOCALES)('every record of every template is the same afterwards, in %s', (locale) => {
  const before = rereadPlan(
    planTemplates(
      templates.map(({ id }) => id),
      { locale, catalog: catalogs[locale], sample: true },
    ),
  );
  const { held, kept, sheets } = upgraded(before);
  expect(recordsOf(held)).toEqual(recordsOf(heldWorkbook(before)));
  expect(recordsOf(held)).toEqual(templates.map(({ id, sample }) => [id, sample[locale]]));
  expect(kept).toBe(0);
  expect(sheets.flatMap(({ added, further }) => [...added, ...further])).toEqual([]);
});

test('columns of one’s own stay behind the others, and what stood outside the table is kept beside', () => {
  const sheet = sheetTable(
    `| Vår risklista |
     |
     | Risk-ID | Risk           | Sannolikhet 1–5 | Egen anteckning |
     | RSK-001 | Pengarna tar slut | 3            | se protokoll    |
     | RSK-002 | Ingen kommer   | ganska stor     |                 |
     |
     | Uppdaterad av Anna i maj |`,
    {
      name: 'Risker',
      tables: [
        {
          name: 'Risks',
          range: { top: 3, left: 1, bottom: 5, right: 4 },
          headings: ['Risk-ID', 'Risk', 'Sannolikhet 1–5', 'Egen anteckning'],
          hasHeaderRow: true,
          hasTotalsRow: false,
        },
      ],
    },
  );
  const identity = 'template="risks" version="0.3.0" language="sv" schema="0" fields="a b c d"';
  const part = {
    namespace: 'urn:samverka:sheets:1',
    xml: `<sheets><sheet name="Risker" ${identity}/></sheets>`,
  };
  const { held, sheets, kept } = upgraded(workbookOf([sheet], { customParts: [part] }));
  expect(sheets).toMatchObject([
    { template: 'risks', from: '0.3.0', records: 2, further: ['Egen anteckning'] },
  ]);
  expect(recordsOf(held)).toEqual([
    [
      'risks',
      [
        { risk_id: 'RSK-001', risk: 'Pengarna tar slut', likelihood: 3, further_1: 'se protokoll' },
        { risk_id: 'RSK-002', risk: 'Ingen kommer', likelihood: 'ganska stor' },
      ],
    ],
  ]);
  expect(kept).toBe(2);
  const texts = held.kept.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Vår risklista', 'Uppdaterad av Anna i maj']));
});

test('targets of version 1.0.0 come to the current one with their records, and say what is new', () => {
  const rows = [{ indicator_id: 'IND-01', period: '2025', target: 8 }];
  const older = rereadPlan(
    planTemplates(['targets'], {
      ...sv,
      rows: { targets: rows },
      shaped: (template) => ({
        ...template,
        version: '1.0.0',
        columns: template.columns.filter(({ id }) => !['partner_id', 'geography'].includes(id)),
      }),
    }),
  );
  const { held, sheets } = upgraded(older);
  expect(sheets).toMatchObject([
    { from: '1.0.0', to: '1.1.0', added: ['partner_id', 'geography'], renamed: [] },
  ]);
  expect(recordsOf(held)).toEqual([['targets', rows]]);
});

test('a workbook without a table of ours is not touched', () => {
  expect(upgrade(workbookOf(['| Hej |']), sv)).toBeNull();
});
