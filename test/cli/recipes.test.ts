import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, samverka } from '../support/run-cli';

interface Book {
  recipes: {
    partner: string;
    file: string;
    template: string | null;
    columns: { heading: string; field: string | null }[];
  }[];
  synonyms: { template: string; field: string; heading: string }[];
}

interface Consolidated {
  records: Record<string, number>;
  report: { issues: { code: string; column?: string }[] };
}

const FORM = 'Mätetal;Part;Kvartal;Antal närvarande';
const write = (folder: string, name: string, text: string) => writeFileSync(join(folder, name), text);

async function consolidate(folder: string, ...more: string[]): Promise<Consolidated> {
  const said = await samverka(
    'consolidate',
    folder,
    ...['--into', join(folder, 'master.xlsx'), '--at', '2025-01-31', '--json'],
    ...more,
  );
  return JSON.parse(said.out) as Consolidated;
}

async function exported(folder: string): Promise<Book> {
  const out = join(folder, 'recipes.json');
  expect((await samverka('recipes', join(folder, 'master.xlsx'), '--out', out)).code).toBe(0);
  return JSON.parse(readFileSync(out, 'utf8')) as Book;
}

const observations = ({ records }: Consolidated) => records['observations'] ?? 0;

test('what a form’s columns are is chosen once, and remembered when the form comes again', () =>
  inFolder(async (folder) => {
    write(folder, 'a.csv', `${FORM}\nIND-01;Skolan;2024Q1;8\nIND-02;Skolan;2024Q1;9`);
    expect(observations(await consolidate(folder))).toBe(0);
    const book = await exported(folder);
    expect(book.recipes).toMatchObject([{ file: 'a.csv' }]);
    const [recipe] = book.recipes;
    if (!recipe) throw new Error('no recipe');
    recipe.template = 'observations';
    const fields = ['indicator_id', 'partner_id', 'period', 'value'];
    recipe.columns = recipe.columns.map(({ heading }, at) => ({ heading, field: fields[at] ?? null }));
    const file = join(folder, 'mine.json');
    writeFileSync(file, JSON.stringify(book));
    expect(observations(await consolidate(folder, '--recipes', file))).toBe(2);
    // The master remembers: the same form with new figures, without the file.
    write(folder, 'a.csv', `${FORM}\nIND-01;Skolan;2024Q1;8\nIND-02;Skolan;2024Q2;9\nIND-03;Skolan;2024Q2;7`);
    expect(observations(await consolidate(folder))).toBe(3);
    expect((await exported(folder)).recipes).toMatchObject([
      { partner: 'Skolan', template: 'observations', columns: recipe.columns },
    ]);
  }));

test('what was exported and not changed gives the same again', () =>
  inFolder(async (folder) => {
    write(
      folder,
      'a.csv',
      'Indikator;Part;2024Q1;2024Q2;Kommentar\nIND-01;Skolan;8;9;ja\nIND-02;Skolan;3;4;',
    );
    const before = await consolidate(folder);
    await exported(folder);
    const after = await consolidate(folder, '--recipes', join(folder, 'recipes.json'));
    expect(after.records).toEqual(before.records);
    expect(observations(after)).toBe(4);
  }));

test('further headings for a field are known everywhere', () =>
  inFolder(async (folder) => {
    write(folder, 'a.csv', 'Indikator;Part;Period;Klara gubbar\nIND-01;Skolan;2024Q1;8');
    expect(observations(await consolidate(folder))).toBe(0);
    const file = join(folder, 'words.json');
    const synonyms = [{ template: 'observations', field: 'value', heading: 'Klara gubbar' }];
    writeFileSync(file, JSON.stringify({ synonyms }));
    expect(observations(await consolidate(folder, '--recipes', file))).toBe(1);
    expect((await exported(folder)).synonyms).toEqual(synonyms);
  }));

test.each(['[]', '{"recipes":[{}]}', '{"recipes":[{"template":"nonsense","columns":[]}]}', 'no'])(
  'a file that holds no recipes is refused: %s',
  (text) =>
    inFolder(async (folder) => {
      write(folder, 'a.csv', `${FORM}\nIND-01;Skolan;2024Q1;8`);
      write(folder, 'no.json', text);
      const more = ['--into', join(folder, 'm.xlsx'), '--recipes', join(folder, 'no.json'), '--json'];
      const said = await samverka('consolidate', join(folder, 'a.csv'), ...more);
      expect(said.code).toBe(2);
      expect(said.out).toContain('not-recipes');
    }),
);

test('indicators side by side are brought in, each figure from its own cell', () =>
  inFolder(async (folder) => {
    const text = 'Part;Elever;Frånvaro;Behöriga\nSkolan;8;9;3\nLund;4;5;2\nYstad;1;7;6';
    write(folder, 'utfall 2024.csv', text);
    const done = await consolidate(folder);
    expect(observations(done)).toBe(9);
    expect(done.records['indicators']).toBe(3);
    const master = join(folder, 'master.xlsx');
    const traces = await Promise.all(
      [6, 7, 8].map((row) => samverka('trace', master, `Observations!I${row}`, '--json')),
    );
    const cells = traces.map(({ out }) => (JSON.parse(out) as { source: { cell: string } }).source.cell);
    expect(new Set(cells).size).toBe(3);
  }));
