import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../src/workbench/ribbon/read-manifest';

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const own = parse(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'));
const local = (url: string) => url.replace('https://localhost:3000', '');

const buttonsOf = (manifest: Document, locale: string) =>
  readManifest(manifest, locale, local).tabs.flatMap(({ groups }) =>
    groups.flatMap(({ buttons }) => buttons),
  );

test('our own manifest gives one tab whose buttons all have words, icons and something to do', () => {
  const { name, paneUrl, tabs } = readManifest(own, 'sv-SE', local);
  expect(name).toBe('Samverka');
  expect(paneUrl).toMatch(/^\/.*taskpane\.html/);
  expect(tabs.map(({ label }) => label)).toEqual(['Samverka']);
  const buttons = buttonsOf(own, 'sv-SE');
  expect(buttons.length).toBeGreaterThan(4);
  for (const { label, tip, icon, action } of buttons) {
    expect([label, tip.title, tip.text]).not.toContain('');
    expect([...icon.keys()]).toEqual(expect.arrayContaining([16, 32, 80]));
    expect([...icon.values()].every((address) => address.startsWith('/assets/icons/'))).toBe(true);
    expect(action.kind === 'pane' ? action.url : action.name).not.toBe('');
  }
});

test('words are those of the language, and the manifest’s own where it has none', () => {
  const labels = (locale: string) => buttonsOf(own, locale).map(({ label }) => label);
  expect(labels('sv-SE')).toContain('Kontrollera bladet');
  expect(labels('en-US')).not.toEqual(labels('sv-SE'));
  expect(labels('fr-FR')).toEqual(labels('en-US'));
});

test('controls that are no buttons are left out, and what a button names and nobody has is empty', () => {
  const manifest = parse(`<App xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <CustomTab id="T"><Group id="G">
      <Control xsi:type="Menu" id="M"/>
      <Control xsi:type="Button" id="B">
        <Label resid="nowhere"/>
        <Action xsi:type="ExecuteFunction"><FunctionName> act </FunctionName></Action>
      </Control>
    </Group></CustomTab></App>`);
  expect(buttonsOf(manifest, 'en-US')).toEqual([
    {
      id: 'B',
      label: '',
      tip: { title: '', text: '' },
      icon: new Map(),
      action: { kind: 'function', name: 'act' },
    },
  ]);
});
