import { parseAddress } from '../../../src/core/model/address';
import { cellIndex, Kind, valueAt } from '../../../src/core/model/cells';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookAsync } from '../../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { gatherInto, masterWorkbook, newWork, request, sampleFiles } from './sample-files';
import { summaryRequest } from '../../support/summary-request';
import { MemoryWorkbook } from '../../support/memory-workbook';

test('files are brought together and every cell of them is accounted for', async () => {
  const work = newWork();
  const workbook = new MemoryWorkbook();
  await work.run('addFiles', { files: sampleFiles() });
  const { gathering } = await gatherInto(work, workbook);
  const { all, brought, setAside, counted } = gathering.cells;
  expect(brought + setAside + counted).toBe(all);
  expect(gathering.files).toHaveLength(sampleFiles().length);
  expect(gathering.replaced).toBe(0);
  expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Sheet1', 'Utfall']),
  );
  expect((await work.run('look', { workbook: workbook.snapshot, today: '2025-06-30' })).kind).toBe('master');
});

test('brought together again, sheets are made anew, and what was changed by hand is named first', async () => {
  const work = newWork();
  const workbook = await masterWorkbook(work);
  workbook.type('Utfall', 'B7', 'ändrat');
  const { gathering } = await gatherInto(work, workbook);
  expect(gathering.added).toBe(0);
  expect(gathering.replaced).toBeGreaterThan(8);
  expect(gathering.changedByHand).toEqual(['Utfall']);
});

test('a master is not made anew without the files it was made from', async () => {
  const workbook = await masterWorkbook();
  const work = newWork();
  await work.run('addFiles', { files: sampleFiles().slice(0, 1) });
  const gathered = await work.run('gather', request(workbook.snapshot));
  expect(gathered).toMatchObject({ ok: false, refusal: { code: 'master-has-other-sources' } });
});

test('a file that cannot be read is told of and does not stop the others', async () => {
  const work = newWork();
  const broken = { name: 'trasig.xlsx', bytes: new TextEncoder().encode('not a workbook') };
  await work.run('addFiles', { files: [...sampleFiles().slice(0, 2), broken] });
  const gathered = await work.run('gather', request(new MemoryWorkbook().snapshot));
  if (!gathered.ok) throw new Error(gathered.refusal.code);
  const told = gathered.value.files.find(({ file }) => file === 'trasig.xlsx');
  expect(told).toMatchObject({ status: 'refused', refusal: 'not-a-workbook' });
  expect(gathered.value.files.filter(({ status }) => status === 'accepted')).toHaveLength(2);
});

test('each column of a file is told of with what it was taken for', async () => {
  const work = newWork();
  const [file] = sampleFiles().filter(({ name }) => name === 'familjecentralen_aktiviteter.csv');
  if (!file) throw new Error('the sample file is gone');
  await work.run('addFiles', { files: [file] });
  const [table] = await work.run('matches', { file: file.name, locale: 'sv' });
  expect(table?.template).toBe('activities');
  expect(
    table?.columns.some(({ field, by, samples }) => field === 'name' && by !== null && samples.length > 0),
  ).toBe(true);
});

test('a cell of the master leads back to the partner’s cell, with what stood there', async () => {
  const work = newWork();
  const workbook = await masterWorkbook(work);
  const at = (sheet: string, address: string) =>
    work.run('trace', { workbook: workbook.snapshot, sheet, address, locale: 'sv' });
  const traces = await Promise.all([...'ABCDEFGHIJKL'].map((letter) => at('Utfall', `${letter}9`)));
  const column = traces.findIndex((trace) => trace.kind === 'found' && trace.field === 'Utfall');
  const traced = traces[column];
  if (traced?.kind !== 'found') throw new Error('no value among the cells');
  const { file, sheet, cell } = traced.source;
  const sent = sampleFiles().find(({ name }) => name === file);
  const read = sent ? await readWorkbookAsync(sent.bytes, file) : null;
  const partners = read?.ok ? read.value.sheets.find(({ name }) => name === sheet) : undefined;
  const place = parseAddress(cell);
  const index = partners && place ? cellIndex(partners.cells, place.row, place.column) : -1;
  const value = partners && index >= 0 ? valueAt(partners.cells, index) : null;
  // The partner wrote a text with a decimal comma; the master has the number.
  expect(value).toEqual({ kind: Kind.text, text: traced.text });
  expect(traced.text.replace(',', '.')).toBe(
    String(workbook.valueOf('Utfall', `${'ABCDEFGHIJKL'[column]}9`)),
  );
  expect(await at('Utfall', 'A2')).toEqual({ kind: 'none' });
  expect(await at('Sheet1', 'A1')).toEqual({ kind: 'none' });
});

test('a figure of the summary leads back to the reports it was made from', async () => {
  const work = newWork();
  const workbook = await masterWorkbook(work);
  const asked = {
    workbook: workbook.snapshot,
    request: summaryRequest(),
    earlier: [],
    locale: 'sv',
  } as const;
  const built = await work.run('summary', asked);
  if (!built.ok || built.value.kind !== 'dashboard') throw new Error('no dashboard');
  const { patch } = built.value;
  await workbook.apply({ patch, basis: workbook.snapshot, deed: { kind: 'summary-built', names: [] } });
  const at = (address: string) =>
    work.run('trace', { workbook: workbook.snapshot, sheet: 'Alla indikatorer', address, locale: 'sv' });
  const value = await at('C8');
  if (value.kind !== 'figure') throw new Error(value.kind);
  expect(value).toMatchObject({
    indicator: 'Antal deltagartillfällen i läxhjälp',
    period: '2025Q4',
    table: 'Utfall',
  });
  const sum = value.rows.reduce((all, row) => all + Number(row.value), 0);
  expect(sum).toBe(958);
  expect(value.rows.map(({ file }) => file)).toContain('Läxhjälparna redovisning helår.xlsx');
  expect(await at('E8')).toMatchObject({ kind: 'figure', table: 'Målvärden per period' });
  expect(await at('A8')).toEqual({ kind: 'none' });
});

test('what is read to trace a cell is its sheet and what tells of it, not the whole workbook', async () => {
  const work = newWork();
  const { snapshot } = await masterWorkbook(work);
  const needed = await work.run('traceSheets', { workbook: snapshot, sheet: 'Utfall' });
  expect(needed).toContain('Utfall');
  expect(needed.length).toBeLessThan(4);
});

test('a copy to send back has the findings about its file and nothing of any other partner', async () => {
  const work = newWork();
  await work.run('addFiles', { files: sampleFiles() });
  const { gathering } = await gatherInto(work, new MemoryWorkbook());
  const files = gathering.files.filter(({ findings }) => findings > 0);
  expect(files.length).toBeGreaterThan(2);
  const partners = gathering.files.map(({ partner }) => partner).filter((name) => name !== '');
  for (const { file, partner } of files) {
    const pack = await work.run('returnPack', { file, locale: 'sv' });
    if (!pack.ok) throw new Error(pack.refusal.code);
    const sent = sampleFiles().find(({ name }) => name === file);
    const before = sent ? await textsOf(sent.bytes, file) : [];
    const after = await textsOf(pack.value.bytes, 'retur.xlsx');
    const added = after.filter((text) => !before.includes(text));
    const others = partners.filter((name) => name !== partner && added.some((text) => text.includes(name)));
    expect([file, others]).toEqual([file, []]);
    expect(pack.value.isApart).toBe(!file.endsWith('.xlsx'));
    if (sent && !pack.value.isApart) expect(partsThatDiffer(sent.bytes, pack.value.bytes)).toEqual([]);
  }
});

/** Parts of the partner's own file that are not in the copy byte for byte; of sheets what their cells hold. */
function partsThatDiffer(sent: Uint8Array, copy: Uint8Array): string[] {
  const [before, after] = [unzipSync(sent), unzipSync(copy)];
  const isBook = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/styles\.xml|.*\.rels|docProps\/.*)$/;
  const content = (name: string, bytes: Uint8Array | undefined) => {
    const text = strFromU8(bytes ?? new Uint8Array(), true);
    return /^xl\/worksheets\//.test(name)
      ? /<sheetData[^]*<\/sheetData>|<sheetData\/>/.exec(text)?.[0]
      : text;
  };
  return Object.keys(before).filter(
    (name) => !isBook.test(name) && content(name, before[name]) !== content(name, after[name]),
  );
}

async function textsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const read = await readWorkbookAsync(bytes, name);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets.flatMap(({ cells, comments }) => [
    ...cells.texts,
    ...(comments === 'unknown' ? [] : comments.map((comment) => JSON.stringify(comment))),
  ]);
}

test('an answer that somebody wrote on the sheet of decisions is kept, and is no change by hand', async () => {
  const work = newWork();
  const workbook = await masterWorkbook(work);
  const sheet = workbook.snapshot.sheets.find(({ name }) => name === 'Beslut om data');
  expect(sheet).toBeDefined();
  const row = 6;
  const places = sheet ? String(textIn(sheet, row, 4)) : '';
  workbook.type('Beslut om data', `F${row}`, places.split(' | ')[1] ?? '');
  const { gathering } = await gatherInto(work, workbook);
  expect(gathering.changedByHand).toEqual([]);
  const again = workbook.snapshot.sheets.find(({ name }) => name === 'Beslut om data');
  const answers = Array.from({ length: 12 }, (_, i) => (again ? textIn(again, row + i, 6) : ''));
  expect(answers).toContain(places.split(' | ')[1]);
});

function textIn({ cells }: SheetSnapshot, row: number, column: number): string {
  const cell = cellIndex(cells, row, column);
  const value = cell < 0 ? null : valueAt(cells, cell);
  return value?.kind === Kind.text ? value.text : '';
}
