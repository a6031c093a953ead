import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Package {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly license: string;
}

const parsed = (path: string) => JSON.parse(read(path)) as Package;

/** Name and licence of each line of the tables, by their headings. */
function listed(): Map<string, (readonly [name: string, licence: string])[]> {
  const sections = read('docs/dependencies.md').split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const rows = lines.filter((line) => line.startsWith('|')).slice(2);
      return [
        title,
        rows.map((row) => {
          const [, name = '', licence = ''] = row.split('|').map((cell) => cell.trim());
          return [name, licence] as const;
        }),
      ];
    }),
  );
}

const fetchedOnly = 'Fetched when asked for, and not installed';

test('every package has its line, and every line its package', () => {
  const { dependencies, devDependencies, optionalDependencies } = parsed('package.json');
  const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const lines = [...listed()].flatMap(([title, rows]) => (title === fetchedOnly ? [] : rows));
  expect(lines.map(([name]) => name).sort()).toEqual(named.sort());
});

test('what is installed has the licence that its line says', () => {
  const wrong = [...listed().values()].flat().filter(([name, licence]) => {
    const path = `node_modules/${name}/package.json`;
    if (!existsSync(join(root, path)) || name === '@microsoft/office-js') return false;
    return parsed(path).license.replaceAll(/[()]/g, '').toLowerCase() !== licence.toLowerCase();
  });
  expect(wrong).toEqual([]);
});

test('versions are exact, and what is fetched is never installed', () => {
  const { dependencies, devDependencies, optionalDependencies } = parsed('package.json');
  const versions = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const fetched = listed().get(fetchedOnly) ?? [];
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter(([name]) => name in versions)).toEqual([]);
});
