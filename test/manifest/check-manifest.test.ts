import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const long = 'x'.repeat(126);

/** A defect: what it is, what is replaced with what, and what the gate shall say of it. */
const defects: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ['a tag that is not closed', '</ProviderName>', '', /unclosed/],
  ['no identity', /<Id>.*<\/Id>/, '', /no Id/],
  ['an identity that is no GUID', /<Id>.*<\/Id>/, '<Id>samverka</Id>', /no GUID/],
  ['a version of words', '<Version>0.1.0.0', '<Version>first', /Version/],
  [
    'elements out of order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /out of order/,
  ],
  ['an unknown element', '<Permissions>', '<Licence>MIT</Licence><Permissions>', /unknown element Licence/],
  ['another host', 'Host Name="Workbook"', 'Host Name="Document"', /host is not Workbook/],
  [
    'an address without https',
    'https://localhost:3000/assets/icons/check-16',
    'http://localhost:3000/assets/icons/check-16',
    /not https/,
  ],
  [
    'a second origin',
    'https://localhost:3000/assets/icons/check-16',
    'https://example.org/assets/icons/check-16',
    /more than one origin/,
  ],
  ['an icon that is not there', 'check-16.png', 'check-17.png', /no such file.*check-17/],
  ['an icon of another size', 'icons/check-16.png', 'icons/check-20.png', /not 16 × 16/],
  ['a ribbon icon without size 80', /<bt:Image size="80" resid="Check.80"\/>/, '', /no icon of size 80/],
  [
    'a page that is not built',
    'Pane.Url" DefaultValue="https://localhost:3000/taskpane',
    'Pane.Url" DefaultValue="https://localhost:3000/pane',
    /no such file.*pane\.html/,
  ],
  ['a resource that is not there', 'resid="Check.Label"', 'resid="Chek.Label"', /no such resource: Chek/],
  ['a resource twice', 'String id="Next.Label"', 'String id="Check.Label"', /resource twice: Check\.Label/],
  [
    'a resource nobody uses',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
    /never used: Old\.Url/,
  ],
  ['a label too long', 'DefaultValue="Check this sheet"', `DefaultValue="${long}"`, /Check\.Label: over 125/],
  [
    'a text without Swedish',
    /<bt:Override Locale="sv-SE" Value="Kontrollera bladet"\/>/,
    '',
    /Check\.Label: no text for sv-SE/,
  ],
  [
    'a function nobody has',
    '<FunctionName>checkSheet',
    '<FunctionName>chekSheet',
    /no such command: chekSheet/,
  ],
  ['two buttons of one id', 'id="Samverka.Next"', 'id="Samverka.Check"', /twice: Samverka\.Check/],
  ['no shared runtime', 'lifetime="long"', 'lifetime="short"', /no shared runtime/],
  [
    'functions in another page',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Other.Url"/>',
    /not in the shared runtime/,
  ],
  ['a permission that does not exist', 'ReadWriteDocument', 'WriteEverything', /permissions|converter/i],
  ['keys that are not there', 'shortcuts.json', 'keys.json', /no such file.*keys\.json/],
  ['an action that does not exist', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowDialog"', /converter|must/],
];

const folder = mkdtempSync(join(tmpdir(), 'samverka-manifests-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the gate says of each manifest; one process for all, as starting it is most of the work. */
function gate(manifests: readonly string[]): { problems: string[][]; status: number | null } {
  const files = manifests.map((xml, i) => {
    const file = join(folder, `${i}.xml`);
    writeFileSync(file, xml);
    return file;
  });
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/check-manifest.mjs'), '--json', ...files],
    { encoding: 'utf8' },
  );
  return { problems: JSON.parse(stdout) as string[][], status };
}

const planted = defects.map(([name, from, to]) => {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`the manifest has nothing to plant '${name}' in`);
  return changed;
});
const { problems, status } = gate([manifest, ...planted]);

test('the manifest passes its gate', () => {
  expect(problems[0]).toEqual([]);
});

test('the gate fails when one manifest is bad', () => {
  expect(status).toBe(1);
});

test.each(defects.map(([name, , , said], i) => [name, said, problems[i + 1]] as const))(
  '%s is found',
  (_, said, found) => {
    expect(found?.join('\n')).toMatch(said);
  },
);
