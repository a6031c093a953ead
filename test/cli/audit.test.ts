import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeXlsx } from '../adapters/xlsx/read/support/make-xlsx';
import { cleanWorkbook, plantedLeaks } from '../support/planted-leaks';
import { inFolder, samverka } from '../support/run-cli';

test('audit ends with 0 for a clean workbook, 1 for a leaking one, 2 for none, and says so in --json', () =>
  inFolder(async (folder) => {
    const [clean, leaking] = [join(folder, 'clean.xlsx'), join(folder, 'leaking.xlsx')];
    writeFileSync(clean, makeXlsx(cleanWorkbook));
    writeFileSync(leaking, makeXlsx(plantedLeaks['hidden-sheet']));
    const ended = [clean, leaking, join(folder, 'none.xlsx')].map((file) =>
      samverka('audit', file, '--json'),
    );
    const [first, second, third] = await Promise.all(ended);
    expect([first?.code, second?.code, third?.code]).toEqual([0, 1, 2]);
    expect(JSON.parse(first?.out ?? '')).toEqual({ file: 'clean.xlsx', safe: true, k: 5, findings: [] });
    expect(JSON.parse(second?.out ?? '')).toMatchObject({
      safe: false,
      findings: [{ code: 'hidden-sheet', severity: 'error', sheet: 'Raw' }],
    });
    expect(JSON.parse(third?.out ?? '')).toMatchObject({ refused: { code: 'file-not-found' } });
  }));

test('audit speaks both languages and takes a threshold, which must be a number', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, makeXlsx(plantedLeaks['small-count-in-chart']));
    expect((await samverka('audit', file, '--lang', 'sv')).out).toContain('minns 1 antal under 5');
    expect((await samverka('audit', file, '--k', '3')).out).toContain('Safe to send');
    expect((await samverka('audit', file, '--k', 'few')).code).toBe(2);
  }));
