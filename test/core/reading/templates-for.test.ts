import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { LOCALES, type Locale } from '../../../src/core/model/locale';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templates } from '../../../src/core/templates/all-templates';
import { sheetTable, workbookOf } from '../../support/sheet-table';

function everything(locale: Locale): WorkbookSnapshot {
  const ids = templates.map(({ id }) => id);
  const written = writeWorkbook(planTemplates(ids, { locale, catalog: catalogs[locale], sample: true }));
  if (!written.ok) throw new Error(written.refusal.code);
  const read = readWorkbook(written.value, 'everything.xlsx');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const found = (workbook: WorkbookSnapshot) =>
  readTables(workbook, templates).tables.map(({ template, size }) => [template, size]);

const written = (locale: Locale) => templates.map(({ id, sample }) => [id, sample[locale].length]);

describe.each(LOCALES)('a workbook of all templates in %s', (locale) => {
  const workbook = everything(locale);

  test('has every template on its own sheet, with all of its rows', () => {
    expect(found(workbook)).toEqual(written(locale));
  });

  test('is read in the same way when the part that lists the sheets is gone', () => {
    expect(found({ ...workbook, customParts: [] })).toEqual(written(locale));
  });

  test('is known by its tables and headings when nothing else is left', () => {
    const bare = { ...workbook, customParts: [], names: [] };
    const tables = templates.filter(({ layout }) => layout === 'table').map(({ id }) => id);
    expect(found(bare).map(([id]) => id)).toEqual(expect.arrayContaining(tables));
  });
});

describe('a sheet that does not say what it is', () => {
  test('is not taken for a sheet of the backbone, whatever it is called', () => {
    const sheet = sheetTable(
      `| Grupp       | Datum       | Syfte       | Sammanfattning |
       | Styrgruppen | @2025-01-30 | Om agendan  | Beslutad       |
       | Mätgruppen  | @2025-02-13 | Om siffror  | Genomgångna    |`,
      { name: 'Möten' },
    );
    expect(found(workbookOf([sheet])).map(([id]) => id)).not.toContain('meetings');
  });
});
