import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { formatAddress, quoteSheet } from '../../../src/core/model/address';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { buildSummary } from '../../../src/taskpane/work/build-summary';
import { summaryOffer } from '../../../src/taskpane/work/summary-options';
import type { SummaryRequest } from '../../../src/taskpane/work/summary-request';
import { audited } from '../../support/audited';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { rowsOf } from '../../support/sheet-rows';
import { summaryRequest } from '../../support/summary-request';
import { masterWorkbook } from './sample-files';

let master: MemoryWorkbook;
beforeAll(async () => {
  master = await masterWorkbook();
});

const made = (workbook: MemoryWorkbook, change: Partial<SummaryRequest> = {}) => {
  const built = buildSummary(workbook.snapshot, summaryRequest(change), [], 'sv');
  if (!built.ok) throw new Error(built.refusal.code);
  return built.value;
};
const planned = (workbook: MemoryWorkbook) => {
  const build = made(workbook);
  if (build.kind !== 'dashboard') throw new Error(build.kind);
  return { ...build, sheets: build.pages.map(({ name }) => name) };
};
const edition = (change: Partial<SummaryRequest> = {}) => {
  const build = made(master, { audience: 'funder', ...change });
  if (build.kind !== 'edition') throw new Error(build.kind);
  return build;
};

test('a summary comes beside the master, under names that the master does not have', () => {
  const before = master.snapshot.sheets.map(({ name }) => name);
  const { sheets, charts, patch, headlines } = planned(master);
  expect(sheets.filter((name) => before.includes(name))).toEqual([]);
  expect(sheets).toEqual(expect.arrayContaining(['Översikt (sammanfattning)', 'Huvudindikatorer']));
  expect(charts).toBeGreaterThan(3);
  expect(headlines.length).toBeGreaterThan(0);
  expect(patch.replaceSheets).toEqual([]);
});

test('nothing in a renamed sheet points to the master’s sheet of the old name', () => {
  const { patch } = planned(master);
  const text = JSON.stringify(patch.addSheets?.map(({ sheet }) => [sheet.links, sheet.charts]));
  expect(text).not.toContain(`${quoteSheet('Översikt')}!`);
  expect(text).not.toContain('"sheet":"Översikt"');
});

test('analyses come along when they are asked for, each with its own sentence', () => {
  const names = (build: ReturnType<typeof made>) => build.pages.map(({ name }) => name);
  const [plain, full] = [names(made(master)), made(master, { withAnalyses: true })];
  const added = full.pages.filter(({ name }) => !plain.includes(name));
  expect(added.map(({ name }) => name)).toEqual(expect.arrayContaining(['Analyser', 'Belastning']));
  expect(new Set(added.map(({ title }) => title)).size).toBe(added.length);
  expect(names(made(master, { withAnalyses: true, audience: 'funder' }))).not.toContain('Analyser');
});

test('a summary built before is made anew', async () => {
  const workbook = await masterWorkbook();
  const first = planned(workbook);
  const deed = { kind: 'summary-built', names: first.sheets } as const;
  await workbook.apply({ patch: first.patch, basis: workbook.snapshot, deed });
  const again = planned(workbook);
  expect(again.sheets).toEqual(first.sheets);
  expect(again.patch).toMatchObject({ addSheets: [], removeSheets: [], replaceSheets: [], cells: [] });
  expect(again.changedByHand).toEqual([]);
});

test('a figure that changed is written into its cells; only charts whose titles speak of it are made anew', async () => {
  const workbook = await masterWorkbook();
  const first = planned(workbook);
  const deed = { kind: 'summary-built', names: first.sheets } as const;
  await workbook.apply({ patch: first.patch, basis: workbook.snapshot, deed });
  workbook.type('Metod', 'B40', 'My own note beside');
  const { sheets } = workbook.snapshot;
  const observations = sheets.find(({ name }) => name === 'Utfall');
  const [row, column] = observations ? lastWholeNumber(observations) : [0, 0];
  workbook.type('Utfall', formatAddress({ row, column }), 4321);
  const { patch } = planned(workbook);
  const remade = (patch.replaceSheets ?? []).map(({ name }) => name);
  expect(remade).not.toContain('Metod');
  expect(remade).not.toContain('Källor');
  expect(patch.cells?.length).toBeGreaterThan(0);
  const basis = workbook.snapshot;
  expect(await workbook.apply({ patch, basis, deed })).toMatchObject({ ok: true });
  expect(workbook.valueOf('Metod', 'B40')).toBe('My own note beside');
  expect(planned(workbook).patch).toMatchObject({ replaceSheets: [], cells: [] });
});

/** A place with a count that somebody reported for the last period. */
function lastWholeNumber(sheet: SheetSnapshot): [number, number] {
  const rows = rowsOf(sheet);
  const column = (rows[4] ?? []).indexOf('Utfall');
  const row = rows.findIndex((line) => line.includes('2025Q4') && typeof line[column] === 'number');
  return [row + 1, column + 1];
}

test('a workbook that is no master has no summary', () => {
  const built = buildSummary(new MemoryWorkbook().snapshot, summaryRequest(), [], 'en');
  expect(built).toMatchObject({ ok: false, refusal: { code: 'not-a-master' } });
});

test('only the chosen indicators are told of, up to the chosen period, in the chosen language', () => {
  const offer = summaryOffer(master.snapshot, 'en');
  if (!offer.ok) throw new Error(offer.refusal.code);
  const { indicators, periods } = offer.value;
  const [kept, ...rest] = indicators;
  const [, earlier] = periods;
  const build = made(master, {
    locale: 'en',
    leftOut: rest.map(({ id }) => id),
    period: earlier?.code ?? '',
  });
  expect(build.headlines).toHaveLength(1);
  expect(build.pages.map(({ name }) => name)).toContain('Headline indicators');
  const text = JSON.stringify(build);
  expect(text).toContain(earlier?.text);
  expect(text).toContain(kept?.name);
  for (const { name } of rest) expect(text).not.toContain(name);
});

test('a funder’s edition is a sound file with values only that passes the audit', async () => {
  const { bytes, audit, hidden, figures, pages } = edition({ recipient: 'Stiftelsen Norr' });
  expect(audit).toMatchObject({ isSafe: true, items: [] });
  expect(audited(bytes)).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const read = readWorkbook(bytes, 'edition.xlsx');
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.sheets.map(({ name }) => name)).toEqual(pages.map(({ name }) => name));
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/sheet'));
  expect(parts.filter(([, xml]) => /<f[ >]/.test(strFromU8(xml)))).toEqual([]);
  expect(figures).toBeGreaterThan(50);
  expect(hidden).toBeLessThan(figures);
});

test('a higher threshold hides no less', () => {
  expect(edition({ k: 20 }).hidden).toBeGreaterThanOrEqual(edition({ k: 5 }).hidden);
});

test('an earlier edition is compared with, and another file in its place is refused by name', () => {
  const { bytes } = edition();
  const request = summaryRequest({ audience: 'funder' });
  const later = buildSummary(master.snapshot, request, [{ name: 'sent.xlsx', bytes }], 'sv');
  expect(later).toMatchObject({ ok: true, value: { earlier: 1 } });
  const wrong = [{ name: 'x.csv', bytes: new TextEncoder().encode('a;b\n1;2\n') }];
  expect(buildSummary(master.snapshot, request, wrong, 'sv')).toMatchObject({
    ok: false,
    refusal: { code: 'not-an-edition', file: 'x.csv' },
  });
});

test('each page has a picture with something on it, charts included', () => {
  for (const { name, shapes, width, height } of edition().pages) {
    expect([name, shapes.length > 3, width > 0, height > 0]).toEqual([name, true, true, true]);
  }
  const { shapes = [] } = edition().pages.find(({ name }) => name === 'Huvudindikatorer') ?? {};
  expect(shapes.some(({ kind }) => kind === 'line')).toBe(true);
});
