import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { catalogs } from '../../../src/core/i18n/catalogs';
import type { Plan, PlanValue } from '../../../src/core/model/plan';
import { Role } from '../../../src/core/reading/account';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templateById, templates } from '../../../src/core/templates/all-templates';
import type { TemplateId } from '../../../src/core/templates/template';

const sv = { locale: 'sv', catalog: catalogs.sv } as const;

function cells(plan: Plan, sheet: string): readonly (readonly PlanValue[])[] {
  const found = plan.sheets.find(({ name }) => name === sheet);
  return found?.blocks.find(({ row }) => row === 6)?.values ?? [];
}

function reread(plan: Plan) {
  const written = writeWorkbook(plan);
  if (!written.ok) throw new Error(written.refusal.code);
  const read = readWorkbook(written.value, 'partner.xlsx');
  if (!read.ok) throw new Error(read.refusal.code);
  return readTables(read.value, templates);
}

const ids: readonly TemplateId[] = ['stakeholders', 'indicators', 'targets'];

describe('the name beside a code', () => {
  test('is looked up by functions that every program knows, and is there before anything is calculated', () => {
    const [row] = cells(planTemplates(ids, { ...sv, sample: true }), 'Målvärden');
    expect(row?.slice(0, 2)).toEqual([
      'IND-01',
      {
        formula: 'IFERROR(INDEX(names_indicators,MATCH([@[Indikator *]],keys_indicators,0))&"","")',
        cached: 'Andel elever med mer än 20 % frånvaro',
      },
    ]);
  });

  test('stands also in empty rows, and in rows that the table will get', () => {
    const plan = planTemplates(ids, sv);
    expect(cells(plan, 'Målvärden').every((row) => typeof row[1] === 'object' && row[1] !== null)).toBe(true);
    const table = plan.sheets.find(({ name }) => name === 'Målvärden')?.tables?.[0];
    expect(table?.columns[1]?.formula).toContain('MATCH([@[Indikator *]],keys_indicators,0)');
  });

  test('is left out where the workbook has no sheet with the codes', () => {
    const [sheet] = planTemplates(['targets'], sv).sheets;
    expect(sheet?.tables?.[0]?.columns).toHaveLength(templateById('targets').columns.length);
  });

  test('cannot be typed over', () => {
    const sheet = planTemplates(ids, sv).sheets.find(({ name }) => name === 'Målvärden');
    const own = sheet?.validations?.find(({ ranges }) => ranges[0]?.left === 2);
    expect([own?.rule, own?.error?.style]).toEqual([{ type: 'custom', formula: 'FALSE' }, 'stop']);
  });
});

describe('a workbook with names beside its codes', () => {
  test('is read without them', () => {
    const { tables, roles } = reread(planTemplates(ids, { ...sv, sample: true }));
    expect(tables.map(({ template, size }) => [template, size])).toEqual(
      ids.map((id) => [id, templateById(id).sample.sv.length]),
    );
    expect(tables.flatMap(({ names }) => [...names.keys()])).toEqual([]);
    expect(tables.flatMap(({ match }) => match.columns.filter(({ field }) => field === null))).toEqual([]);
    expect(roles.some((ofSheet) => ofSheet.includes(Role.companion))).toBe(true);
    expect(roles.some((ofSheet) => ofSheet.includes(Role.unknownColumn))).toBe(false);
  });

  test('has no records while nothing is filled in', () => {
    expect(reread(planTemplates(ids, sv)).tables.map(({ size }) => size)).toEqual([0, 0, 0]);
  });
});
