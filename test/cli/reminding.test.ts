import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { inFolder, samverka } from '../support/run-cli';

const SHEETS = ['stakeholders', 'indicators', 'calendar', 'observations'];

/** A master made of the sample's calendar and what has come by it. */
async function master(folder: string): Promise<string> {
  const [home, into] = [join(folder, 'home.xlsx'), join(folder, 'm.xlsx')];
  await samverka('template', ...SHEETS, '--sample', '--lang', 'sv', '--out', home);
  await samverka('consolidate', home, '--into', into, '--at', '2025-07-01', '--lang', 'sv');
  return into;
}

test('whoever is late gets a text; those whose reports have come do not', () =>
  inFolder(async (folder) => {
    const { code, out } = await samverka(
      'remind',
      await master(folder),
      '--at',
      '2025-07-01',
      '--lang',
      'en',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      at: '2025-07-01',
      asked: 6,
      came: 5,
      reminders: [{ partner: 'PRT-006', missing: ['Observations for 2024Q4, which was due on 20 Jan 2025'] }],
    });
  }));

test('the master shows what was asked for and what has come', () =>
  inFolder(async (folder) => {
    const book = XLSX.read(readFileSync(await master(folder)));
    const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets['Rapporter'] ?? {}, {
      header: 1,
      raw: false,
    });
    expect(rows[1]?.[0]).toBe(
      '5 av 6 rapporter i kalendern har kommit, 1 är sen. Dagen är kalenderns, annars den dag då filen sparades.',
    );
    const states = rows.slice(5).map((row) => row[3]);
    expect(states).toEqual(['Godkänd', 'Godkänd', 'Inkommen', 'Godkänd', 'Godkänd', 'Sen']);
  }));

test('a master without a calendar is refused with what to do', () =>
  inFolder(async (folder) => {
    const [home, into] = [join(folder, 'home.xlsx'), join(folder, 'm.xlsx')];
    await samverka('template', 'stakeholders', '--sample', '--out', home);
    await samverka('consolidate', home, '--into', into);
    const { code, out } = await samverka('remind', into, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ refused: { code: 'no-calendar', file: 'm.xlsx' } });
  }));
