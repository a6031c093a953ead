import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { cellIndex, Kind, valueAt } from '../../src/core/model/cells';
import { inFolder, samverka } from '../support/run-cli';

interface Consolidated {
  files: { id: string; file: string; status: string }[];
  records: Record<string, number>;
  setAside: { file: string; reason: string }[];
  decisions: { kind: string; template: string; subject: string; other: string; choice: string }[];
  diff: {
    tables: { template: string; added: number; changed: number; unchanged: number; withdrawn: number }[];
    rows: { what: string; field?: string; before?: string; after?: string; file: string }[];
  } | null;
  report: { issues: { code: string; at?: object; file?: string }[] };
}

interface Decided {
  readonly kind: string;
  readonly subject: string;
  readonly choice: string;
  readonly template?: string;
  readonly other?: string;
  readonly by?: string;
}

const codes = ['IND-01', 'IND-02', 'IND-03', 'IND-04', 'IND-05', 'IND-06', 'IND-07', 'IND-08', 'IND-09'];

/** A partner's report: one value an indicator, each different, moved by `shift`. */
function report(
  partner: string,
  period: string,
  shift: number,
  changed: Record<string, number> = {},
): string {
  const rows = codes.map((code, i) => `${code};${partner};${period};${changed[code] ?? (i + 1) * 7 + shift}`);
  return ['Indikator;Part;Period;Utfall', ...rows].join('\n');
}

/** Consolidates the files of a folder into its master. */
async function consolidate(folder: string, decisions: readonly Decided[] = []): Promise<Consolidated> {
  const file = join(folder, 'decisions.json');
  writeFileSync(file, JSON.stringify(decisions));
  const said = await samverka(
    'consolidate',
    folder,
    ...['--into', join(folder, 'master.xlsx'), '--decisions', file, '--at', '2025-01-31', '--json'],
  );
  return JSON.parse(said.out) as Consolidated;
}

const has = ({ report: { issues } }: Consolidated, code: string) => issues.some((one) => one.code === code);
const write = (folder: string, name: string, text: string) => writeFileSync(join(folder, name), text);

describe('figures that were sent before', () => {
  test('an earlier period’s under a new one are held until somebody says that they count', () =>
    inFolder(async (folder) => {
      write(folder, 'a-q1.csv', report('Skolan', '2024Q1', 0));
      write(folder, 'a-q2.csv', report('Skolan', '2024Q2', 0));
      const held = await consolidate(folder);
      expect(has(held, 'values-of-earlier-period')).toBe(true);
      expect(held.records['observations']).toBe(9);
      expect(held.setAside.filter(({ reason }) => reason === 'sent-before')).not.toHaveLength(0);
      expect(held.decisions).toMatchObject([{ kind: 'submission', subject: 'a-q2.csv', choice: '' }]);
      const counted = await consolidate(folder, [
        { kind: 'submission', subject: 'a-q2.csv', choice: 'count' },
      ]);
      expect(has(counted, 'values-of-earlier-period')).toBe(false);
      expect(counted.records['observations']).toBe(18);
      // The answer stands in the master from then on.
      const again = await consolidate(folder);
      expect(again.records['observations']).toBe(18);
      expect(again.diff?.rows).toEqual([]);
    }));

  test('another partner’s are held', () =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
      write(folder, 'b.csv', report('Kommunen', '2024Q1', 0));
      const held = await consolidate(folder);
      expect(has(held, 'values-of-another-partner')).toBe(true);
      expect(held.records['observations']).toBe(9);
    }));

  test('different figures and corrected reports are not', () =>
    inFolder(async (folder) => {
      write(folder, 'a-q1.csv', report('Skolan', '2024Q1', 0));
      write(folder, 'a-q2.csv', report('Skolan', '2024Q2', 1));
      write(folder, 'b-q1.csv', report('Kommunen', '2024Q1', 2));
      const counted = await consolidate(folder);
      expect(counted.records['observations']).toBe(27);
      expect(has(counted, 'values-of-earlier-period')).toBe(false);
      expect(has(counted, 'values-of-another-partner')).toBe(false);
    }));
});

describe('what changes', () => {
  test('one changed cell is one changed row, and the same files again change nothing', () =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
      expect((await consolidate(folder)).diff).toBeNull();
      const bytes = readFileSync(join(folder, 'master.xlsx'));
      expect((await consolidate(folder)).diff?.rows).toEqual([]);
      expect(readFileSync(join(folder, 'master.xlsx')).equals(bytes)).toBe(true);
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0, { 'IND-04': 99 }));
      const { diff } = await consolidate(folder);
      expect(diff?.rows).toMatchObject([
        { what: 'changed', field: 'value', before: '28', after: '99', file: 'a.csv' },
      ]);
    }));

  test('a file that is left out takes its records with it, and comes back', () =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
      write(folder, 'b.csv', report('Kommunen', '2024Q1', 3));
      await consolidate(folder);
      const left = await consolidate(folder, [{ kind: 'submission', subject: 'b.csv', choice: 'exclude' }]);
      expect(left.files.find(({ file }) => file === 'b.csv')?.status).toBe('excluded');
      expect(left.diff?.tables).toContainEqual(
        expect.objectContaining({ template: 'observations', withdrawn: 9, unchanged: 9 }),
      );
      const back = await consolidate(folder, [{ kind: 'submission', subject: 'b.csv', choice: 'count' }]);
      expect(back.records['observations']).toBe(18);
    }));
});

describe('what is settled for good', () => {
  test('a locked period keeps its figures, whatever the files say later, until it is opened', () =>
    inFolder(async (folder) => {
      const lock = (choice: string) => [{ kind: 'period', subject: '2024', choice }];
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
      await consolidate(folder, lock('locked'));
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0, { 'IND-04': 99 }));
      write(folder, 'b.csv', report('Kommunen', '2024Q1', 3));
      // The lock stands in the master from the first time on.
      const held = await consolidate(folder);
      expect(has(held, 'period-locked')).toBe(true);
      expect(held.diff?.rows.filter(({ field }) => field === 'value')).toEqual([]);
      expect(held.records['observations']).toBe(9);
      const again = await consolidate(folder);
      expect(again.diff?.rows).toEqual([]);
      const opened = await consolidate(folder, lock('open'));
      expect(opened.records['observations']).toBe(18);
      expect(opened.diff?.rows).toContainEqual(expect.objectContaining({ before: '28', after: '99' }));
    }));

  test('a file that was signed off and has changed since is told of', () =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
      const [file] = (await consolidate(folder)).files;
      const signed = {
        kind: 'sign-off',
        subject: 'a.csv',
        other: file?.id ?? '',
        choice: 'signed',
        by: 'Anna',
      };
      expect(has(await consolidate(folder, [signed]), 'sign-off-lapsed')).toBe(false);
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0, { 'IND-04': 99 }));
      expect(has(await consolidate(folder), 'sign-off-lapsed')).toBe(true);
    }));
});

describe('questions and answers', () => {
  const conflict = async (folder: string) => {
    write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
    write(folder, 'b.csv', report('Skolan', '2024Q1', 0, { 'IND-04': 99 }));
    return consolidate(folder);
  };

  test('of two values of one key the one that somebody chose counts, whichever is newer', () =>
    inFolder(async (folder) => {
      const asked = (await conflict(folder)).decisions.filter(({ kind }) => kind === 'conflict');
      expect(asked).toHaveLength(1);
      const [kept = '', other = ''] = asked[0]?.other.split(' | ') ?? [];
      expect(kept).toMatch(/^b\.csv/);
      const { diff } = await consolidate(folder, [
        { kind: 'conflict', template: 'observations', subject: asked[0]?.subject ?? '', choice: other },
      ]);
      expect(diff?.rows).toMatchObject([{ what: 'changed', before: '99', after: '28', file: 'a.csv' }]);
    }));

  test('names that are alike are asked about, and the answer is remembered', () =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', report('Malmö stad', '2024Q1', 0));
      write(folder, 'b.csv', report('Malmo stad', '2024Q2', 5));
      const asked = await consolidate(folder);
      expect(has(asked, 'names-alike')).toBe(true);
      expect(asked.records['stakeholders']).toBe(2);
      const names = asked.decisions.filter(({ kind }) => kind === 'names');
      expect(names).toHaveLength(1);
      const [{ template, subject, other }] = names as [(typeof names)[0]];
      const answer = (choice: string) =>
        consolidate(folder, [{ kind: 'names', template, subject, other, choice }]);
      const different = await answer('different');
      expect(has(different, 'names-alike')).toBe(false);
      expect(different.records['stakeholders']).toBe(2);
      const same = await answer('same');
      expect(same.records['stakeholders']).toBe(1);
      expect(has(same, 'names-alike')).toBe(false);
    }));

  test('the master has a sheet of the questions', () =>
    inFolder(async (folder) => {
      await conflict(folder);
      const read = readWorkbook(new Uint8Array(readFileSync(join(folder, 'master.xlsx'))), 'master.xlsx');
      const sheet = read.ok ? read.value.sheets.find(({ name }) => name === 'Data decisions') : undefined;
      const cell = sheet ? cellIndex(sheet.cells, 6, 10) : -1;
      const value = sheet && cell >= 0 ? valueAt(sheet.cells, cell) : null;
      expect(value).toEqual({ kind: Kind.text, text: 'conflict observations' });
    }));

  test('a file that holds no decisions is refused', () =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
      write(folder, 'no.json', '{"kind":"names"}');
      const into = ['--into', join(folder, 'm.xlsx'), '--decisions', join(folder, 'no.json'), '--json'];
      const said = await samverka('consolidate', join(folder, 'a.csv'), ...into);
      expect(said.code).toBe(2);
      expect(said.out).toContain('not-decisions');
    }));
});

describe('trace', () => {
  test('a figure leads to the partner’s cell with the text that stood there', () =>
    inFolder(async (folder) => {
      write(
        folder,
        'a.csv',
        'Indikator;Part;Period;Utfall\nIND-01;Skolan;2024Q1;8,5\nIND-02;Skolan;2024Q1;3',
      );
      await consolidate(folder);
      const master = join(folder, 'master.xlsx');
      const book = readWorkbook(new Uint8Array(readFileSync(master)), 'master.xlsx');
      const sheet = book.ok ? book.value.sheets.find(({ name }) => name === 'Observations') : undefined;
      if (!sheet) throw new Error('no sheet');
      const place = Array.from(sheet.cells.numbers).findIndex(
        (number, i) => number === 8.5 && sheet.cells.kinds[i] === Kind.number,
      );
      const column = String.fromCharCode(64 + (sheet.cells.columns[place] ?? 0));
      const said = await samverka(
        'trace',
        master,
        `Observations!${column}${sheet.cells.rows[place]}`,
        '--json',
      );
      expect(said.code).toBe(0);
      expect(JSON.parse(said.out)).toMatchObject({
        field: 'value',
        value: '8.5',
        source: { file: 'a.csv', cell: 'D2', text: '8,5', heading: 'Utfall', by: 'heading' },
      });
    }));

  test.each(['Observations', 'Nowhere!A1', 'Observations!A1', 'Overview!A6'])('%s is no figure', (cell) =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', report('Skolan', '2024Q1', 0));
      await consolidate(folder);
      const said = await samverka('trace', join(folder, 'master.xlsx'), '--cell', cell, '--json');
      expect(said.code).toBe(2);
      expect(said.out).toContain('no-such-cell');
    }),
  );
});
