import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

const folder = join(__dirname, '../../assets/samples/skolgang');
const open = (file: string) => XLSX.read(readFileSync(join(folder, file)));

/** Every untidiness that README.md of the source promises at a cell: the value another reader finds there. */
const planted: readonly (readonly [file: string, sheet: string, cell: string, value: unknown])[] = [
  ['Norrviks kommun närvaro tom kv 4 2025.xlsx', 'Rapport kv 4', 'C5', 'kv 1 2025'],
  ['Norrviks kommun närvaro tom kv 4 2025.xlsx', 'Rapport kv 4', 'C6', 'Täljare'],
  ['Norrviks kommun närvaro tom kv 4 2025.xlsx', 'Rapport kv 4', 'H10', 225],
  ['Norrviks kommun närvaro tom kv 3 2025.xlsx', 'Rapport kv 3', 'H10', 222],
  ['Norrviks kommun närvaro tom kv 3 2025.xlsx', 'Rapport kv 3', 'I7', 315940],
  ['Norrviks kommun närvaro tom kv 3 2025.xlsx', 'Rapport kv 3', 'K11', 861000],
  ['Friskolorna_rapport_2025.xlsx', 'Blad1', 'C5', '131\u00a0955,9'],
  ['Region Västerhav elevhälsa 2025.xlsx', 'kv 1 2025', 'E6', 0.488],
  ['Region Västerhav elevhälsa 2025.xlsx', 'kv 1 2025', 'E7', '..'],
  ['Läxhjälparna redovisning helår.xlsx', 'Redovisning', 'B5', 'Indikator'],
  ['Läxhjälparna redovisning helår.xlsx', 'Redovisning', 'E10', 1625],
  ['Läxhjälparna redovisning helår.xlsx', 'Redovisning', 'E11', '38,5 tkr'],
  ['Läxhjälparna redovisning helår.xlsx', 'Aktiviteter', 'I6', '2025-03-15'],
  ['Läxhjälparna redovisning helår.xlsx', 'Aktiviteter', 'K5', 'Pågånde'],
  ['Läxhjälparna redovisning helår.xlsx', 'Aktiviteter', 'B5', 'ACT-001'],
  ['NIK rapport 2025.xlsx', 'Aktiviteter', 'A2', 'ACT-001'],
  ['NIK rapport 2025.xlsx', 'Rapport', 'C4', 'K1 2025'],
  ['NIK rapport 2025.xlsx', 'Rapport', 'E5', '–'],
  ['Norrviksbo uppföljning 2025.xlsx', 'Blad1', 'A4', 'Ansvarskod'],
  ['Norrviksbo uppföljning 2025.xlsx', 'Blad1', 'E9', 389],
  ['Norrviksbo uppföljning 2025.xlsx', 'Kostnader', 'C3', 'Utfall (tkr)'],
  ['Norrviksbo uppföljning 2025.xlsx', 'Kostnader', 'C8', 556.8],
  ['Norrvik UC report 2025.xlsx', 'Reporting 2025', 'F5', '<5'],
  ['Norrvik UC report 2025.xlsx', 'Reporting 2025', 'C17', 'H1 2025'],
];

test.each(planted)('%s %s %s is %p', (file, sheet, cell, value) => {
  const found = open(file).Sheets[sheet]?.[cell] as XLSX.CellObject | undefined;
  expect(found?.v).toEqual(value);
});

test('sums are formulas with a result, and the wrong total is typed', () => {
  const formula = (file: string, sheet: string, cell: string) =>
    (open(file).Sheets[sheet]?.[cell] as XLSX.CellObject | undefined)?.f;
  expect(formula('Läxhjälparna redovisning helår.xlsx', 'Redovisning', 'E10')).toBe('SUM(E6:E9)');
  expect(formula('Norrviksbo uppföljning 2025.xlsx', 'Blad1', 'E9')).toBeUndefined();
});

test('quarters are merged over their columns', () => {
  const merges = open('Norrviks kommun närvaro tom kv 4 2025.xlsx').Sheets['Rapport kv 4']?.['!merges'] ?? [];
  expect(merges.map((range) => XLSX.utils.encode_range(range))).toEqual(
    expect.arrayContaining(['A5:A6', 'B5:B6', 'C5:E5', 'F5:H5', 'I5:K5', 'L5:N5']),
  );
});

test('the older report has an older time of modification', () => {
  const modified = (file: string) => open(file).Props?.ModifiedDate;
  expect(modified('Norrviks kommun närvaro tom kv 3 2025.xlsx')).toEqual(new Date('2025-10-14T13:22:00Z'));
  expect(modified('Norrviks kommun närvaro tom kv 4 2025.xlsx')).toEqual(new Date('2026-01-15T09:47:00Z'));
});

test('the copy has the same bytes as the original', () => {
  const original = readFileSync(join(folder, 'Norrviksbo uppföljning 2025.xlsx'));
  expect(readFileSync(join(folder, `Kopia av Norrviksbo uppföljning 2025.xlsx`))).toEqual(original);
});

test('the CSV is windows-1252, and quarter 3 is missing', () => {
  const bytes = readFileSync(join(folder, 'familjecentralen_uppfoljning_2025.csv'));
  expect([...bytes]).toEqual(expect.arrayContaining([0xe5, 0x96, 0xa0]));
  // å ä ö as in Latin-1; the dash is Windows' own byte, which some decoders take for a control character.
  const text = bytes.toString('latin1').replaceAll('\x96', '–');
  expect(text).toContain('Antal samtal med vårdnadshavare;65;varav 9 på plats i skolan – övriga på Lotsen');
  expect(text).not.toContain('kv 3');
});
