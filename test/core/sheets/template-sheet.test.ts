import { catalogs } from '../../../src/core/i18n/catalogs';
import { contains } from '../../../src/core/model/address';
import type { Locale } from '../../../src/core/model/locale';
import type { SheetPlan, ValidationPlan } from '../../../src/core/model/plan';
import { planTemplate } from '../../../src/core/sheets/template-sheet';
import { templateById, templates } from '../../../src/core/templates/all-templates';
import { provenanceColumns } from '../../../src/core/templates/provenance-columns';
import type { TemplateId } from '../../../src/core/templates/template';
import type { TemplateSheetOptions } from '../../../src/core/sheets/template-options';

const together = templates.map((template) => template.id);

function sheetOf(id: TemplateId, locale: Locale, options: Partial<TemplateSheetOptions> = {}): SheetPlan {
  const template = templateById(id);
  return planTemplate(template, {
    locale,
    catalog: catalogs[locale],
    rows: template.sample[locale],
    together,
    ...options,
  });
}

/** The value planned at a place; the last block that covers it counts. */
function valueAt(sheet: SheetPlan, row: number, column: number) {
  const values = sheet.blocks.map((block) => block.values[row - block.row]?.[column - block.column]);
  return values.filter((value) => value !== undefined).at(-1);
}

function columnOf(sheet: SheetPlan, id: TemplateId, field: string): number {
  expect(sheet.name).toBeTruthy();
  return templateById(id).columns.findIndex((column) => column.id === field) + 1;
}

function validationAt(sheet: SheetPlan, row: number, column: number): ValidationPlan | undefined {
  return sheet.validations?.find((one) => one.ranges.some((range) => contains(range, { row, column })));
}

describe('sheet of a template', () => {
  test('has title, purpose and status above a table that begins in A5', () => {
    const sheet = sheetOf('activities', 'sv', {
      initiative: 'Tillsammans för skolgång',
      partner: 'Ängsgymnasiet',
      period: '2025Q2',
    });
    expect([1, 2, 3].map((row) => valueAt(sheet, row, 1))).toEqual([
      'Ömsesidigt förstärkande aktiviteter',
      'Vem som gör vad, var, när och för vem, och hur aktiviteterna förstärker varandra.',
      'Tillsammans för skolgång · Ängsgymnasiet · 2025Q2 · Version 1.0.0 · Kolumner med * måste fyllas i',
    ]);
    expect([1, 2, 3].map((column) => valueAt(sheet, 5, column))).toEqual([
      'Aktivitets-ID *',
      'Aktivitet *',
      'Beskrivning',
    ]);
    expect(valueAt(sheet, 6, 1)).toBe('ACT-001');
    expect(sheet.tables).toMatchObject([
      { name: 'Activities', range: { top: 5, left: 1, bottom: 12, right: 29 } },
    ]);
    expect(sheet.freezeAt).toEqual({ row: 6, column: 3 });
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      fit: { width: 4, height: 0 },
      titleColumns: [1, 2],
      titleRows: [5, 5],
    });
    expect(sheet.print?.footer).toBe('&LTillsammans för skolgång&C&A&R&P / &N');
  });

  test('writes labels, serials and lists of codes in the sheet’s language', () => {
    for (const [locale, status] of [
      ['sv', 'Pågående'],
      ['en', 'Ongoing'],
    ] as const) {
      const sheet = sheetOf('activities', locale);
      expect(valueAt(sheet, 6, columnOf(sheet, 'activities', 'status'))).toBe(status);
      expect(valueAt(sheet, 6, columnOf(sheet, 'activities', 'start'))).toBe(45327);
      expect(valueAt(sheet, 6, columnOf(sheet, 'activities', 'supporting_partner_ids'))).toBe(
        'PRT-002; PRT-003',
      );
    }
  });

  test('gives every field its message, and its rule down to row 1000', () => {
    const sheet = sheetOf('activities', 'sv');
    const at = (field: string) => validationAt(sheet, 1000, columnOf(sheet, 'activities', field));
    expect(at('status')).toMatchObject({
      rule: { type: 'list', formula: 'list_activity_status' },
      error: { style: 'stop', text: 'Välj ett värde ur listan.' },
      prompt: { title: 'Status', text: expect.stringContaining('datumen') as string },
    });
    expect(at('lead_partner_id')).toMatchObject({
      rule: { type: 'list', formula: 'codes_stakeholders' },
      error: { style: 'warning' },
    });
    expect(at('supporting_partner_ids')?.rule).toEqual({ type: 'any' });
    expect(at('end')).toMatchObject({
      rule: { type: 'date', operator: 'greaterThanOrEqual', formula1: 'MAX(1,$M6)' },
      error: { text: 'Skriv ett datum som 2025-03-31, inte före ”Start”.' },
    });
    expect(at('progress_pct')).toMatchObject({
      rule: { type: 'decimal', operator: 'between', formula1: 0, formula2: 100 },
      error: { text: 'Skriv ett tal från 0 till 100.' },
    });
    expect(at('activity_id')?.rule).toEqual({
      type: 'custom',
      formula: 'AND(EXACT(LEFT($A6,4),"ACT-"),COUNTIF($A$6:$A$1000,$A6)=1)',
    });
    expect(sheet.validations).toHaveLength(templateById('activities').columns.length);
  });

  test('has no drop-down for references to a sheet that is not there', () => {
    const sheet = sheetOf('targets', 'sv', { together: ['targets'] });
    expect(validationAt(sheet, 6, 1)).toMatchObject({
      rule: { type: 'any' },
      prompt: { title: 'Indikator' },
    });
    expect(validationAt(sheet, 6, 1)?.error).toBeUndefined();
  });

  test('prepares two hundred rows below many records', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      indicator_id: `IND-${i}`,
      period: '2025',
      target: i,
    }));
    const sheet = sheetOf('targets', 'en', { rows });
    expect(sheet.tables?.[0]?.range.bottom).toBe(2005);
    expect(validationAt(sheet, 2205, 1)).toBeDefined();
  });

  test('keeps an empty table of ten rows when there are no records', () => {
    const sheet = sheetOf('stakeholders', 'en', { rows: [] });
    expect(sheet.tables?.[0]?.range).toMatchObject({ top: 5, bottom: 15 });
    expect(valueAt(sheet, 6, 1)).toBeNull();
  });

  test('shows statuses, late dates and missing values', () => {
    const rules = (sheetOf('activities', 'sv').conditionalFormats ?? []).map(({ rule }) => rule);
    expect(rules).toContainEqual(expect.objectContaining({ type: 'cell', formula1: '"Försenad"' }));
    expect(rules).toContainEqual(
      expect.objectContaining({
        type: 'formula',
        formula: 'AND(ISNUMBER($N6),$N6<TODAY(),$O6<>"Avslutad",$O6<>"Inställd")',
      }),
    );
    expect(rules).toContainEqual(
      expect.objectContaining({ formula: 'AND(ISBLANK($B6),COUNTA($A6:$AC6)>0)' }),
    );
    const required = templateById('activities').columns.filter((column) => column.required === 'yes');
    const missing = rules.filter((rule) => rule.type === 'formula' && rule.formula.includes('ISBLANK'));
    expect(missing).toHaveLength(required.length);
  });

  test('puts a form’s headings left, answers beside them and help to the right', () => {
    const sheet = sheetOf('agenda', 'sv');
    expect(sheet.tables).toBeUndefined();
    expect([1, 2, 3].map((column) => valueAt(sheet, 5, column))).toEqual([
      'Initiativets namn *',
      'Tillsammans för skolgång',
      'Namnet som parterna använder.',
    ]);
    expect(validationAt(sheet, 14, 2)).toMatchObject({
      rule: { type: 'whole', formula1: 1900, formula2: 2200 },
      error: { text: 'Skriv ett heltal från 1900 till 2200.' },
    });
    expect(validationAt(sheet, 19, 2)?.rule).toMatchObject({ formula1: 'MAX(1,$B$16)' });
    expect(sheet.print?.orientation).toBe('portrait');
  });

  test('takes further columns and a status line of its own, for a master', () => {
    const rows = [{ indicator_id: 'IND-01', period: '2025', target: 1, source_file: 'a.xlsx' }];
    const sheet = sheetOf('targets', 'sv', {
      rows,
      extraColumns: provenanceColumns,
      status: 'Skapad av Samverka',
    });
    expect(valueAt(sheet, 3, 1)).toBe('Skapad av Samverka');
    expect([5, 6].map((row) => valueAt(sheet, row, 7))).toEqual(['Källfil', 'a.xlsx']);
    expect(sheet.tables?.[0]?.range.right).toBe(10);
    expect(validationAt(sheet, 6, 7)).toBeUndefined();
  });
});

describe.each(templates.map((template) => [template.id]))('sheet of %s', (id) => {
  test.each(['en', 'sv'] as const)('keeps to Excel’s limits and our measures in %s', (locale) => {
    const sheet = sheetOf(id, locale);
    for (const { prompt, error } of sheet.validations ?? []) {
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(prompt?.text.length).toBeLessThanOrEqual(255);
      expect(error?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(error?.text.length ?? 0).toBeLessThanOrEqual(225);
    }
    for (const { width } of sheet.columns ?? []) {
      expect(width).toBeGreaterThanOrEqual(8);
      expect(width).toBeLessThanOrEqual(48);
    }
    const headings = sheet.rowHeights?.find(({ row, grows }) => row === 5 && grows !== true);
    expect(headings?.points ?? 21).toBeLessThanOrEqual(36);
  });
});
