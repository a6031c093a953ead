import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { readMetadata } from '../../../src/core/templates/read-metadata';
import type { TemplateId } from '../../../src/core/templates/template';
import { nextWorkbook, partnerChoices, partnerPack } from '../../../src/taskpane/work/next-workbooks';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { masterWorkbook } from './sample-files';

const ids: readonly TemplateId[] = ['stakeholders', 'activities', 'indicators', 'targets', 'observations'];
const sheets = (sample = true) =>
  new MemoryWorkbook(planTemplates(ids, { locale: 'sv', catalog: catalogs.sv, sample })).snapshot;
const opened = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes, 'new.xlsx');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};
const taken = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

test('a master tells what each partner is asked for, and its pack is for that partner and period', async () => {
  const workbook = (await masterWorkbook()).snapshot;
  const { period, partners } = taken(partnerChoices({ workbook, period: 'kv 1 2026', locale: 'sv' }));
  expect(period).toBe('2026Q1');
  expect(partners.length).toBeGreaterThan(4);
  const [first] = partners;
  if (!first) throw new Error('no partner');
  const request = { workbook, period, locale: 'en', partner: first.code } as const;
  const pack = opened(taken(partnerPack(request)).bytes);
  const said = readMetadata(pack).filter(({ templateId }) => templateId !== 'lists');
  expect(said.map(({ partner }) => partner)).toEqual(said.map(() => first.name));
  expect(said.map((one) => one.period)).toEqual(said.map(() => '2026Q1'));
  expect(said[0]?.language).toBe('en');
});

test('before anything is brought together, packs are made from the sheets themselves', () => {
  const { period, partners } = taken(partnerChoices({ workbook: sheets(), period: '', locale: 'sv' }));
  expect(period).toBe('2025Q1');
  expect(partners.map(({ name }) => name)).toContain('Lindvalla idrottsallians');
  expect(partners.every(({ asked, activities }) => asked + activities > 0)).toBe(true);
});

test('the next period’s workbook asks for the new figures and takes the other records along', () => {
  const next = taken(nextWorkbook({ workbook: sheets(), period: '', locale: 'en' }));
  expect(next).toMatchObject({ period: '2025Q1' });
  expect(next.asked).toBeGreaterThan(0);
  const { sheets: made } = opened(next.bytes);
  expect(made.map(({ name }) => name)).toEqual([
    'Intressenter',
    'Aktiviteter',
    'Indikatorer',
    'Målvärden',
    'Utfall',
    'Listor',
  ]);
});

test('a period that nobody knows is refused', () => {
  const refusal = { code: 'unknown-period', params: { text: 'snart' } };
  const request = { workbook: sheets(), period: 'snart', locale: 'sv' } as const;
  expect(partnerChoices(request)).toEqual({ ok: false, refusal });
  expect(nextWorkbook(request)).toEqual({ ok: false, refusal });
});

test('without a sheet of ours there is nobody to make a pack for', () => {
  const request = { workbook: new MemoryWorkbook().snapshot, period: '2025Q1', locale: 'sv' } as const;
  expect(partnerChoices(request)).toMatchObject({ ok: false, refusal: { code: 'no-table-of-ours' } });
});
