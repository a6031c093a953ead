import { unzipSync, strFromU8 } from 'fflate';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { consolidate } from '../../../src/core/consolidation/consolidate';
import type { Consolidation, Source } from '../../../src/core/consolidation/source';
import { catalogs } from '../../../src/core/i18n/catalogs';
import type { Issue } from '../../../src/core/issues/issue';
import type { Locale } from '../../../src/core/model/locale';
import { periodFromCode } from '../../../src/core/model/period';
import type { Plan } from '../../../src/core/model/plan';
import { planPartnerPack } from '../../../src/core/packs/partner-pack';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { templateById, templates } from '../../../src/core/templates/all-templates';
import { readMetadata } from '../../../src/core/templates/read-metadata';
import { validate } from '../../../src/core/validation/validate';
import { lintWorkbook } from '../../support/lint-workbook';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { fillIn, planSource, rereadPlan } from '../../support/plan-file';

const backbone = planTemplates(
  ['stakeholders', 'agenda', 'outcomes', 'strategies', 'activities', 'indicators', 'targets', 'observations'],
  { locale: 'sv', catalog: catalogs.sv, sample: true, at: '2025-02-01T08:00:00Z' },
);

function together(...sources: readonly Source[]): Consolidation {
  return consolidate(sources, { locale: 'sv', catalogs, templates, today: '2025-07-01' });
}

const { master } = together(planSource(backbone, 'stödteamet.xlsx'));

function packFor(partner: string, locale: Locale, period = '2025Q1'): Plan {
  const asked = periodFromCode(period);
  const catalog = catalogs[locale];
  const plan = asked && planPartnerPack(master, { locale, catalog, partner, period: asked });
  if (!plan) throw new Error(`No pack for ${partner}.`);
  return plan;
}

const rowsOf = (plan: Plan, sheet: string) =>
  plan.sheets.find(({ name }) => name === sheet)?.blocks.find(({ row }) => row === 6)?.values ?? [];

describe('a partner pack', () => {
  test('asks for each figure that falls due, with the last one beside', () => {
    const plan = packFor('PRT-005', 'sv');
    const headings = plan.sheets[0]?.tables?.[0]?.columns.map(({ name }) => name) ?? [];
    const shown = [
      'Indikator *',
      'Part *',
      'Period *',
      'Kategori',
      'Utfall *',
      'Föregående period',
      'Mål för perioden',
    ];
    const at = shown.map((heading) =>
      headings.findIndex((own) => own.replace(/ \*$/, '') === heading.replace(/ \*$/, '')),
    );
    expect(rowsOf(plan, 'Utfall').map((row) => at.map((i) => row[i] ?? null))).toEqual([
      ['IND-03', 'PRT-005', '2025Q1', null, null, 412, null],
      ['IND-03', 'PRT-005', '2025Q1', 'Flickor', null, 188, null],
    ]);
  });

  test('asks for every part of the year when it is made for a year', () => {
    const periods = rowsOf(packFor('PRT-006', 'en', '2026'), 'Observations').flat();
    expect(periods.filter((value) => typeof value === 'string' && value.startsWith('2026'))).toEqual([
      '2026Q1',
      '2026Q2',
      '2026Q3',
      '2026Q4',
    ]);
  });

  test('asks for nothing that is not over when its period is', () => {
    const asked = rowsOf(packFor('PRT-001', 'sv', '2025Q1'), 'Utfall').flat();
    expect(asked).toContain('IND-01');
    expect(asked).not.toContain('IND-04');
    expect(asked).not.toContain('IND-05');
  });

  test('knows the partner by code, name and other names, and nobody else', () => {
    const asked = periodFromCode('2025Q1');
    const made = (partner: string) =>
      asked && planPartnerPack(master, { locale: 'sv', catalog: catalogs.sv, partner, period: asked });
    for (const text of ['PRT-005', 'lindvalla idrottsallians', 'LIA'])
      expect(made(text)).toEqual(made('PRT-005'));
    expect(made('Okänd förening')).toBeNull();
  });

  test('holds nothing of other partners, anywhere in the file', () => {
    const written = writeWorkbook(packFor('PRT-005', 'sv'));
    if (!written.ok) throw new Error(written.refusal.code);
    const text = Object.values(unzipSync(written.value))
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    const others = templateById('stakeholders').sample.sv.filter(
      (row) => row['stakeholder_id'] !== 'PRT-005',
    );
    const theirs = others.flatMap((row) =>
      ['stakeholder_id', 'organisation', 'contact_person', 'contact_email', 'phone'].flatMap((field) =>
        typeof row[field] === 'string' ? [row[field]] : [],
      ),
    );
    // What the partner itself has written of others is its own.
    const own = JSON.stringify(
      templateById('activities').sample.sv.filter((row) => row['lead_partner_id'] === 'PRT-005'),
    );
    expect(theirs.filter((one) => text.includes(one) && !own.includes(one))).toEqual([]);
    const activities = templateById('activities').sample.sv.filter(
      (row) => row['lead_partner_id'] !== 'PRT-005',
    );
    expect(activities.map((row) => String(row['name'])).filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/stödteamet\.xlsx|externalLink/);
  });

  test('says for whom and for which period it is, and which sheets are copies', () => {
    const found = readMetadata(rereadPlan(packFor('PRT-005', 'en')));
    expect(found.map(({ templateId, partner, period, copy }) => [templateId, partner, period, copy])).toEqual(
      [
        ['observations', 'Lindvalla idrottsallians', '2025Q1', undefined],
        ['activities', 'Lindvalla idrottsallians', '2025Q1', undefined],
        ['indicators', 'Lindvalla idrottsallians', '2025Q1', 'yes'],
        ['outcomes', 'Lindvalla idrottsallians', '2025Q1', 'yes'],
        ['strategies', 'Lindvalla idrottsallians', '2025Q1', 'yes'],
        ['lists', undefined, undefined, undefined],
      ],
    );
  });

  test('is a file that Excel opens without repair, with nothing to mend but what is not filled in', async () => {
    const plan = packFor('PRT-005', 'sv');
    const written = writeWorkbook(plan);
    if (!written.ok) throw new Error(written.refusal.code);
    expect(lintWorkbook(written.value)).toEqual([]);
    expect(await ooxmlErrors(written.value)).toEqual([]);
    const snapshot = rereadPlan(plan);
    const { tables, matches } = readTables(snapshot, templates);
    const { issues } = validate([{ file: 'pack.xlsx', sheets: snapshot.sheets, tables, matches }], {
      today: '2025-07-01',
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.map(({ at }) => at.column?.replace(/ \*$/, ''))).toEqual(['Utfall', 'Utfall']);
  });
});

describe('a Swedish and an English partner pack that are filled in', () => {
  const value: Readonly<Record<Locale, string>> = { sv: 'Utfall', en: 'Actual value' };
  const sheet: Readonly<Record<Locale, string>> = { sv: 'Utfall', en: 'Observations' };
  const filled = (partner: string, locale: Locale, start: number) =>
    fillIn(packFor(partner, locale), sheet[locale], (_row, index) => ({
      [value[locale]]: start - 200 * index,
    }));
  const packs = [
    planSource(filled('PRT-005', 'sv', 430), 'idrottsalliansen.xlsx'),
    planSource(filled('PRT-006', 'en', 95), 'bildning.xlsx'),
  ];
  const isOfPack = ({ at }: Issue) => at.file !== 'stödteamet.xlsx';
  const values = ({ master: made }: Consolidation) =>
    (made.tables.get('observations')?.rows ?? [])
      .filter(({ values: row }) => row['period'] === '2025Q1')
      .map(({ values: row }) => [
        row['indicator_id'],
        row['partner_id'],
        row['category'] ?? null,
        row['value'],
      ]);

  test('come together with the backbone’s own workbook without a question', () => {
    const made = together(planSource(backbone, 'stödteamet.xlsx'), ...packs);
    expect(values(made)).toEqual([
      ['IND-03', 'PRT-006', null, 95],
      ['IND-03', 'PRT-005', null, 430],
      ['IND-03', 'PRT-005', 'Flickor', 230],
    ]);
    expect(made.report.issues.filter(isOfPack)).toEqual([]);
    expect(made.setAside.filter(({ file }) => file !== 'stödteamet.xlsx')).toEqual([]);
    expect(made.report.issues.map(({ code }) => code)).not.toContain('conflict-settled');
  });

  test('come together by themselves, each with its partner', () => {
    const made = together(...packs);
    expect(made.master.submissions.map(({ file, status }) => [file, status])).toEqual([
      ['bildning.xlsx', 'accepted'],
      ['idrottsalliansen.xlsx', 'accepted'],
    ]);
    expect(values(made).map(([, , , figure]) => figure)).toEqual([95, 430, 230]);
    const partners = made.master.tables
      .get('stakeholders')
      ?.rows.flatMap(({ values: row }) => row['organisation'] ?? []);
    const asking = [
      'conflict-settled',
      'partner-unknown',
      'definition-missing',
      'column-unknown',
      'column-unsure',
    ];
    expect(made.report.issues.filter(({ code }) => asking.includes(code))).toEqual([]);
    expect(partners).toEqual(['Lindvalla idrottsallians', 'Studieförbundet Bildning Västmark']);
  });
});
