import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { version } from '../../src/cli/version';
import { inFolder, samverka } from '../support/run-cli';

const samples = join(__dirname, '../../assets/samples');
const skolgang = join(samples, 'skolgang');
const odd = join(samples, 'odd');

/** What `consolidate --json` says, as far as these tests look. */
interface Consolidated {
  files: { file: string; status: string; nonEmpty: number }[];
  totals: { nonEmpty: number; consolidated: number; setAside: number; ignored: Record<string, number> };
  report: { counts: Record<string, number>; issues: { code: string; file?: string; what: string }[] };
}

const parse = <T>(text: string) => JSON.parse(text) as T;

test('the version is that of the package', () => {
  const { version: packaged } = parse<{ version: string }>(
    readFileSync(join(__dirname, '../../package.json'), 'utf8'),
  );
  expect(version).toBe(packaged);
});

test('help is in the language asked for, with every command', async () => {
  const { code, out } = await samverka('--help', '--lang', 'sv');
  expect(code).toBe(0);
  expect(out).toContain('Kommandon:');
  for (const command of ['template', 'inspect', 'validate', 'consolidate', 'summary'])
    expect(out).toContain(command);
});

test.each([[[]], [['nonsense']], [['consolidate', skolgang]], [['template', 'all', '--out']]])(
  'words that are no command are refused with code 2: %j',
  async (argv) => {
    const { code, out } = await samverka(...argv, '--json');
    expect(code).toBe(2);
    expect(parse<{ refused: { code: string } }>(out).refused.code).toBe('bad-arguments');
  },
);

test('a template nobody knows and a period nobody knows are refused, and nothing is written', () =>
  inFolder(async (folder) => {
    const out = join(folder, 't.xlsx');
    const template = await samverka('template', 'stakeholder', '--out', out, '--json');
    const period = await samverka('template', 'all', '--out', out, '--period', 'someday', '--json');
    expect([template.code, period.code]).toEqual([2, 2]);
    expect(parse<{ refused: { code: string } }>(template.out).refused.code).toBe('unknown-template');
    expect(parse<{ refused: { code: string } }>(period.out).refused.code).toBe('unknown-period');
    expect(readdirSync(folder)).toEqual([]);
  }));

test('templates with samples are written, opened by another reader, and have no errors when checked', () =>
  inFolder(async (folder) => {
    for (const lang of ['en', 'sv']) {
      const out = join(folder, `${lang}.xlsx`);
      expect((await samverka('template', 'all', '--sample', '--out', out, '--lang', lang)).code).toBe(0);
      expect(XLSX.read(readFileSync(out)).SheetNames.length).toBeGreaterThanOrEqual(8);
      const checked = await samverka('validate', out, '--at', '2025-07-01', '--json', '--lang', lang);
      expect(parse<{ counts: object }>(checked.out).counts).toMatchObject({ error: 0, warning: 0 });
      expect(checked.code).toBe(0);
    }
  }));

test('a workbook that someone has saved since is not written over', () =>
  inFolder(async (folder) => {
    const out = join(folder, 't.xlsx');
    await samverka('template', 'all', '--out', out);
    expect((await samverka('template', 'activities', '--out', out)).code).toBe(0);
    const saved = XLSX.write(XLSX.read(readFileSync(out)), { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    writeFileSync(out, saved);
    const again = await samverka('template', 'all', '--out', out, '--json');
    expect(again.code).toBe(2);
    expect(parse<{ refused: { code: string } }>(again.out).refused.code).toBe('output-exists');
    expect(readFileSync(out).equals(saved)).toBe(true);
  }));

test('inspect --json is one document with cells, merges, tables and what columns were taken for', async () => {
  const file = join(skolgang, 'NIK rapport 2025.xlsx');
  const { code, out } = await samverka('inspect', file, '--cells', '--json');
  const document = parse<{
    file: string;
    format: string;
    date1904: boolean;
    sheets: {
      name: string;
      state: string;
      cells: [string, string, unknown][];
      regions: {
        headerRows: number[];
        columns: { column: string; field: string | null; period?: string }[];
      }[];
    }[];
  }>(out);
  expect(code).toBe(0);
  expect(document).toMatchObject({ file: 'NIK rapport 2025.xlsx', format: 'xlsx', date1904: false });
  expect(document.sheets[0]).toMatchObject({ name: 'Rapport', state: 'visible' });
  expect(document.sheets[0]?.cells).toContainEqual(['B4', 's', 'Indikator']);
  expect(document.sheets[0]?.regions[0]).toMatchObject({ headerRows: [4] });
  const periods = document.sheets[0]?.regions[0]?.columns.flatMap(({ period }) => period ?? []);
  expect(periods).toEqual(['2025Q1', '2025Q2', '2025Q3', '2025Q4']);
});

test('inspect without --cells gives no cells, and refuses what is no workbook by code', async () => {
  const { out } = await samverka('inspect', join(skolgang, 'NIK rapport 2025.xlsx'), '--json');
  expect(out).not.toContain('"cells"');
  for (const name of readdirSync(odd)) {
    const refusedOne = await samverka('inspect', join(odd, name), '--json');
    const { refused } = parse<{ refused: { code: string; message: string; file: string } }>(refusedOne.out);
    expect(refusedOne.code).toBe(2);
    expect(refused.file).toBe(name);
    expect(['not-a-workbook', 'file-empty']).toContain(refused.code);
    expect(refused.message).not.toBe('');
  }
});

test('consolidate accounts for every cell, and the same files give the same bytes in any order', () =>
  inFolder(async (folder) => {
    const [one, two] = [join(folder, 'one.xlsx'), join(folder, 'two.xlsx')];
    const first = await samverka('consolidate', skolgang, '--into', one, '--lang', 'sv', '--json');
    const backwards = readdirSync(skolgang)
      .map((name) => join(skolgang, name))
      .reverse();
    await samverka('consolidate', ...backwards, '--into', two, '--lang', 'sv');
    const { totals, files } = parse<Consolidated>(first.out);
    const ignored = Object.values(totals.ignored).reduce((sum, count) => sum + count, 0);
    expect(totals.consolidated + totals.setAside + ignored).toBe(totals.nonEmpty);
    expect(files).toHaveLength(readdirSync(skolgang).length);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  }));

test('one unreadable file among several is a finding, not the end', () =>
  inFolder(async (folder) => {
    const [bad = ''] = readdirSync(odd);
    const good = join(skolgang, 'NIK rapport 2025.xlsx');
    const into = join(folder, 'm.xlsx');
    const { code, out } = await samverka('consolidate', good, join(odd, bad), '--into', into, '--json');
    const { report, files } = parse<Consolidated>(out);
    expect(code).toBe(1);
    expect(files.map(({ status }) => status).sort()).toEqual(['accepted', 'refused']);
    expect(report.issues.filter((issue) => issue.code === 'file-refused').map((issue) => issue.file)).toEqual(
      [bad],
    );
    expect(existsSync(into)).toBe(true);
  }));

test('the counts of findings are those of the findings told', () =>
  inFolder(async (folder) => {
    for (const sample of ['skolgang', 'rowca']) {
      const into = join(folder, `${sample}.xlsx`);
      const { out } = await samverka(
        'consolidate',
        join(samples, sample),
        '--into',
        into,
        '--dry-run',
        '--json',
      );
      const { report } = parse<{
        report: { counts: object; truncated: boolean; issues: { severity: 'error' | 'warning' | 'info' }[] };
      }>(out);
      const told = { error: 0, warning: 0, info: 0 };
      for (const { severity } of report.issues) told[severity]++;
      expect(report.truncated).toBe(false);
      expect(report.counts).toEqual(told);
    }
  }));

test.each([
  [
    ['consolidate', skolgang, '--into', 'm.xlsx', '--at', 'igår'],
    'igår är inget datum. Skriv det som 2026-01-31.',
  ],
  [['consolidate', skolgang, '--into', 'm.xlsx', '--at', '2026-02-30'], '2026-02-30 är inget datum.'],
  [['consolidate', skolgang], '--into <file> saknas.'],
  [['sammanställ'], 'Det finns inget kommando som heter sammanställ.'],
  [['inspect', 'a.xlsx', '--snabbt'], 'Det finns inget val som heter --snabbt.'],
])('what is wrong with the words is said in the language of the command: %j', async (argv, words) => {
  const { code, out } = await samverka(...argv, '--lang', 'sv');
  expect(code).toBe(2);
  expect(out).toContain(words);
});

test('a summary is never written over the master it is made from, nor over another one', () =>
  inFolder(async (folder) => {
    const [one, two] = [join(folder, 'one.xlsx'), join(folder, 'two.xlsx')];
    await samverka('consolidate', skolgang, '--into', one);
    copyFileSync(one, two);
    const over = await samverka('summary', one, '--out', one, '--json');
    const other = await samverka('summary', one, '--out', two, '--json');
    expect(parse<{ refused: { code: string } }>(over.out).refused.code).toBe('output-is-source');
    expect(parse<{ refused: { code: string } }>(other.out).refused.code).toBe('output-exists');
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  }));

test('when no file can be read nothing is written', () =>
  inFolder(async (folder) => {
    const { code, out } = await samverka('consolidate', odd, '--into', join(folder, 'm.xlsx'), '--json');
    expect(code).toBe(2);
    expect(parse<{ refused: { code: string } }>(out).refused.code).toBe('no-readable-files');
    expect(readdirSync(folder)).toEqual([]);
  }));

test('a result must be an .xlsx, and a folder is not a file', () =>
  inFolder(async (folder) => {
    const named = await samverka('template', 'all', '--out', join(folder, 't.pdf'), '--json');
    const inspected = await samverka('inspect', skolgang, '--json');
    expect(parse<{ refused: { code: string } }>(named.out).refused.code).toBe('output-not-xlsx');
    expect(parse<{ refused: { code: string } }>(inspected.out).refused.code).toBe('file-is-folder');
    expect(readdirSync(folder)).toEqual([]);
  }));

test('a rehearsal writes nothing', () =>
  inFolder(async (folder) => {
    const into = join(folder, 'm.xlsx');
    const { out } = await samverka('consolidate', skolgang, '--into', into, '--dry-run', '--json');
    expect(parse<Consolidated>(out).totals.nonEmpty).toBeGreaterThan(1000);
    expect(readdirSync(folder)).toEqual([]);
  }));

test('a master that would lose something is refused and stays as it is', () =>
  inFolder(async (folder) => {
    const into = join(folder, 'm.xlsx');
    const all = readdirSync(skolgang).map((name) => join(skolgang, name));
    await samverka('consolidate', ...all, '--into', into);
    const before = readFileSync(into);

    const fewer = await samverka('consolidate', ...all.slice(1), '--into', into, '--json');
    expect(parse<{ refused: { code: string } }>(fewer.out).refused.code).toBe('master-has-other-sources');
    expect(readFileSync(into).equals(before)).toBe(true);

    const book = XLSX.read(before);
    const [first = ''] = book.SheetNames;
    XLSX.utils.sheet_add_aoa(book.Sheets[first] ?? {}, [['mine']], { origin: 'A40' });
    const changed = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    writeFileSync(into, changed);
    const foreign = await samverka('consolidate', ...all, '--into', into, '--json');
    expect(foreign.code).toBe(2);
    expect(parse<{ refused: { code: string } }>(foreign.out).refused.code).toBe('master-has-other-content');
    expect(readFileSync(into).equals(changed)).toBe(true);
  }));

test('the master may lie among its own sources', () =>
  inFolder(async (folder) => {
    const files = join(folder, 'files');
    mkdirSync(files);
    copyFileSync(join(skolgang, 'NIK rapport 2025.xlsx'), join(files, 'NIK rapport 2025.xlsx'));
    const into = join(files, 'master.xlsx');
    await samverka('consolidate', files, '--into', into);
    const before = readFileSync(into);
    const { out } = await samverka('consolidate', files, '--into', into, '--json');
    expect(parse<Consolidated>(out).files).toHaveLength(1);
    expect(readFileSync(into).equals(before)).toBe(true);
  }));

test('summary makes a workbook of a master, and refuses what is no master', () =>
  inFolder(async (folder) => {
    const [master, out] = [join(folder, 'm.xlsx'), join(folder, 's.xlsx')];
    await samverka('consolidate', skolgang, '--into', master, '--lang', 'sv');
    const made = await samverka('summary', master, '--out', out, '--lang', 'sv', '--json');
    expect(made.code).toBe(0);
    expect(XLSX.read(readFileSync(out)).SheetNames.length).toBeGreaterThanOrEqual(5);
    const none = await samverka('summary', join(skolgang, 'NIK rapport 2025.xlsx'), '--out', out, '--json');
    expect(parse<{ refused: { code: string } }>(none.out).refused.code).toBe('not-a-master');
  }));

test('with --json standard output holds nothing but the document', () =>
  inFolder(async (folder) => {
    const { out, err } = await samverka('validate', skolgang, '--json');
    expect(() => parse(out)).not.toThrow();
    expect(err).not.toBe('');
    expect(readdirSync(folder)).toEqual([]);
  }));
