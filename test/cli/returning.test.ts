import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { digestOfCells } from '../../src/core/consolidation/digest';
import { lintWorkbook } from '../support/lint-workbook';
import { ooxmlErrors } from '../support/ooxml-validator';
import { inFolder, samverka } from '../support/run-cli';

const skolgang = join(__dirname, '../../assets/samples/skolgang');
const LAXHJALPARNA = 'Läxhjälparna redovisning helår.xlsx';

function open(path: string) {
  const read = readWorkbook(new Uint8Array(readFileSync(path)), 'file.xlsx');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** The master of the samples and the copies that go back. */
async function returned(folder: string): Promise<string> {
  const [master, out] = [join(folder, 'master.xlsx'), join(folder, 'back')];
  await samverka('consolidate', skolgang, '--into', master);
  expect((await samverka('return', master, skolgang, '--out', out, '--lang', 'sv')).code).toBe(0);
  return out;
}

test('a copy of the partner’s file has the findings first, a note and a colour at each cell, and all that it had', () =>
  inFolder(async (folder) => {
    const out = await returned(folder);
    const copy = open(join(out, LAXHJALPARNA));
    const original = open(join(skolgang, LAXHJALPARNA));
    expect(copy.sheets.map(({ name }) => name)).toEqual([
      'Att åtgärda',
      ...original.sheets.map(({ name }) => name),
    ]);
    for (const sheet of original.sheets) {
      const same = copy.sheets.find(({ name }) => name === sheet.name);
      expect(same && digestOfCells(same.cells)).toBe(digestOfCells(sheet.cells));
    }
    const activities = copy.sheets.find(({ name }) => name === 'Aktiviteter');
    expect(activities?.comments).toContainEqual(expect.objectContaining({ row: 5, column: 11 }));
    const bytes = readFileSync(join(out, LAXHJALPARNA));
    expect(lintWorkbook(new Uint8Array(bytes))).toEqual([]);
    expect(await ooxmlErrors(new Uint8Array(bytes))).toEqual([]);
  }));

test('nothing that another partner sent goes with it', () =>
  inFolder(async (folder) => {
    const out = await returned(folder);
    const files = readdirSync(skolgang);
    for (const name of readdirSync(out)) {
      const own = name.replace(/ – .*$/, '');
      const texts = open(join(out, name)).sheets.flatMap(({ cells, comments }) => [
        ...cells.texts,
        ...(comments === 'unknown' ? [] : comments.map((comment) => comment.text)),
      ]);
      const others = files.filter((file) => !file.startsWith(own.replace(/\.[^.]+$/, '')));
      for (const other of others) expect(texts.filter((text) => text.includes(other))).toEqual([]);
    }
  }));

test('for a file that cannot be changed in place the findings are a workbook of their own', () =>
  inFolder(async (folder) => {
    const partners = join(folder, 'partners');
    mkdirSync(partners);
    writeFileSync(join(partners, 'a.csv'), 'Indikator;Part;Period;Utfall\nIND-01;Skolan;2024Q1;många');
    const [master, out] = [join(folder, 'master.xlsx'), join(folder, 'back')];
    await samverka('consolidate', partners, '--into', master);
    expect((await samverka('return', master, partners, '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['a – Findings.xlsx']);
  }));

test('files that have changed since, and copies that are there, are refused', () =>
  inFolder(async (folder) => {
    const partners = join(folder, 'partners');
    mkdirSync(partners);
    const file = join(partners, LAXHJALPARNA);
    copyFileSync(join(skolgang, LAXHJALPARNA), file);
    const master = join(folder, 'master.xlsx');
    await samverka('consolidate', partners, '--into', master);
    const there = await samverka('return', master, partners, '--out', partners, '--json');
    expect([there.code, there.out.includes('output-exists')]).toEqual([2, true]);
    copyFileSync(join(skolgang, 'NIK rapport 2025.xlsx'), file);
    const changed = await samverka('return', master, partners, '--out', join(folder, 'back'), '--json');
    expect([changed.code, changed.out.includes('no-files')]).toEqual([2, true]);
  }));
