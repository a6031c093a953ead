import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { LOCALES } from '../../../src/core/model/locale';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { sheetStyles } from '../../../src/core/sheets/styles';
import { templates } from '../../../src/core/templates/all-templates';
import { readMetadata } from '../../../src/core/templates/read-metadata';
import { lintWorkbook } from '../../support/lint-workbook';
import { ooxmlErrors } from '../../support/ooxml-validator';

const all = templates.map((template) => template.id);
const sv = { locale: 'sv', catalog: catalogs.sv } as const;

function bytesOf(locale: 'en' | 'sv', sample: boolean): Uint8Array {
  const at = '2025-07-01T08:00:00Z';
  const written = writeWorkbook(planTemplates(all, { locale, catalog: catalogs[locale], sample, at }));
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

describe('workbook of templates', () => {
  test('names the codes of every sheet that others refer to, growing with what is filled in', () => {
    const { names } = planTemplates(['outcomes', 'strategies', 'targets'], sv);
    const codes = names.filter((name) => name.name.startsWith('codes_'));
    expect(codes).toEqual([
      {
        name: 'codes_outcomes',
        formula: "'Effekter'!$A$6:INDEX('Effekter'!$A$6:$A$1000,MAX(1,COUNTA('Effekter'!$A$6:$A$1000)))",
      },
      {
        name: 'codes_strategies',
        formula:
          "'Strategier'!$A$6:INDEX('Strategier'!$A$6:$A$1000,MAX(1,COUNTA('Strategier'!$A$6:$A$1000)))",
      },
    ]);
  });

  test('keeps the lists its columns use, and only those, on a hidden sheet', () => {
    const { sheets, names } = planTemplates(['outcomes'], sv);
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Effekter', undefined],
      ['Listor', 'hidden'],
    ]);
    expect(
      names.filter((name) => name.name.startsWith('list_')).map(({ name, formula }) => [name, formula]),
    ).toEqual([
      ['list_outcome_level', "'Listor'!$A$6:$A$9"],
      ['list_evaluation_level', "'Listor'!$B$6:$B$9"],
      ['list_outcome_status', "'Listor'!$C$6:$C$9"],
    ]);
  });

  test('uses no name in a validation that it does not define, and no style it does not have', () => {
    const plan = planTemplates(all, { ...sv, sample: true });
    const defined = new Set(plan.names.map((name) => name.name));
    const used = plan.sheets.flatMap((sheet) =>
      (sheet.validations ?? []).flatMap(({ rule }) =>
        rule.type === 'list' && rule.formula ? [rule.formula] : [],
      ),
    );
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
    expect(used).toContain('codes_stakeholders');
    const styles = plan.sheets.flatMap((sheet) => [
      ...(sheet.columns ?? []).map((column) => column.style),
      ...sheet.blocks.flatMap((block) => [
        block.style,
        ...(block.columnStyles ?? []),
        ...(block.styles ?? []).flat(),
      ]),
    ]);
    expect(styles.filter((style) => style !== undefined && !(style in sheetStyles))).toEqual([]);
  });

  test('takes the sample initiative’s name unless another is given', () => {
    const titleOf = (options: { sample: boolean; initiative?: string }) =>
      planTemplates(['targets'], { ...sv, ...options }).properties.title;
    expect(titleOf({ sample: true })).toBe('Tillsammans för skolgång');
    expect(titleOf({ sample: true, initiative: 'Annat' })).toBe('Annat');
    expect(titleOf({ sample: false })).toBe('Målvärden per period');
  });

  test('can be filled with records of one’s own', () => {
    const rows = { targets: [{ indicator_id: 'IND-09', period: '2026', target: 5 }] };
    const [sheet] = planTemplates(['targets'], { ...sv, sample: true, rows }).sheets;
    expect(sheet?.blocks.flatMap((block) => block.values).flat()).toContain('IND-09');
  });

  test.each(LOCALES)('says in the written file what its sheets are, in %s', (locale) => {
    const read = readWorkbook(bytesOf(locale, true), 'templates.xlsx');
    if (!read.ok) throw new Error(read.refusal.code);
    const found = readMetadata(read.value);
    expect(found.map(({ sheet, templateId }) => [sheet, templateId])).toEqual([
      ...templates.map((template) => [template.tab[locale], template.id]),
      [catalogs[locale].templates.listsTab, 'lists'],
    ]);
    for (const { language, fields, templateId, createdAt } of found.slice(0, -1)) {
      expect(language).toBe(locale);
      expect(createdAt).toBe('2025-07-01T08:00:00Z');
      expect(fields).toEqual(templates.find(({ id }) => id === templateId)?.columns.map(({ id }) => id));
    }
  });

  describe.each(LOCALES)('in %s', (locale) => {
    test.each([
      ['with sample rows', true],
      ['empty', false],
    ])('%s is a file that Excel opens without repair', async (_what, sample) => {
      const bytes = bytesOf(locale, sample);
      expect(lintWorkbook(bytes)).toEqual([]);
      expect(await ooxmlErrors(bytes)).toEqual([]);
    });
  });

  test('gives the same bytes for the same plan', () => {
    expect(Buffer.compare(bytesOf('sv', true), bytesOf('sv', true))).toBe(0);
  });
});
