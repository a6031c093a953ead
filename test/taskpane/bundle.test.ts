import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** All that is loaded before the first view can be used, with Excel's adapter; Office.js not counted. */
const BUDGET = 150 * 1024;

const root = join(__dirname, '../..');
const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
const out = mkdtempSync(join(tmpdir(), 'samverka-pane-'));

beforeAll(() => {
  const env = ['--env', `out=${out}`, '--env', 'url=https://example.org/samverka/'];
  execFileSync(process.execPath, [webpack, '--mode', 'production', ...env], { cwd: root, stdio: 'pipe' });
}, 180_000);

afterAll(() => rmSync(out, { recursive: true }));

const read = (name: string) => readFileSync(join(out, name), 'utf8');
/** The page's scripts; the worker's own holds much of the same and loads when first asked. */
const scripts = () =>
  readdirSync(out).filter(
    (name) => name.endsWith('.js') && !sourcesOf(name).includes('worker/pane-worker.ts'),
  );

/** Packed size of the scripts whose text the given patterns find: one script each. */
function packed(patterns: readonly RegExp[]): number {
  const found = new Set(
    patterns.map((pattern) => {
      const name = scripts().find((one) => pattern.test(one) || pattern.test(sourcesOf(one)));
      if (name === undefined) throw new Error(`no script of ${String(pattern)}`);
      return name;
    }),
  );
  return [...found].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(out, name)), { level: 9 }).length,
    0,
  );
}

function sourcesOf(script: string): string {
  return (JSON.parse(read(`${script}.map`)) as { sources: string[] }).sources.join('\n');
}

test('what the first view needs stays within the budget', () => {
  const first = [
    /^taskpane\./,
    /src\/core\/i18n\/sv\/pane\.ts/,
    /src\/core\/i18n\/sv\/refusals\.ts/,
    /src\/taskpane\/theme\/dark\.ts/,
    /src\/adapters\/office\/office-workbook\.ts/,
  ];
  expect(packed(first)).toBeLessThanOrEqual(BUDGET);
});

test('the page loads Office.js from Microsoft and may run nothing else from afar', () => {
  const page = read('taskpane.html');
  expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "connect-src 'self'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe/);
});

test('the manifest has the public address everywhere, and what it names is there', () => {
  const manifest = read('manifest.xml');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain('<AppDomain>https://example.org</AppDomain>');
  const own = [...manifest.matchAll(/"https:\/\/example\.org\/([^"]*)"/g)].map(([, path = '']) => path);
  expect(own.length).toBeGreaterThan(50);
  const missing = own.filter(
    (path) => !path.startsWith('samverka/') || !existsSync(join(out, path.slice('samverka/'.length))),
  );
  expect(missing).toEqual([]);
});

test('all that is given away with the pane is under the MIT licence', () => {
  const sources = readdirSync(out)
    .filter((name) => name.endsWith('.js'))
    .map(sourcesOf)
    .join('\n');
  const packages = new Set(
    [...sources.matchAll(/node_modules\/((?:@[^/]+\/)?[^/\n]+)/g)].map(([, name]) => name),
  );
  expect(packages).toContain('react-dom');
  const licences = [...packages].map((name = '') => {
    const described = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
    return `${name}: ${(JSON.parse(described) as { license: string }).license}`;
  });
  expect(licences.filter((licence) => !licence.endsWith(': MIT'))).toEqual([]);
});

test('an address that is not https is refused', () => {
  const done = spawnSync(
    process.execPath,
    [webpack, '--env', `out=${out}-refused`, '--env', 'url=http://example.org'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(done.status).not.toBe(0);
  expect(done.stdout + done.stderr).toContain('Office opens https alone');
});
