import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { patchWorkbook } from '../../src/adapters/xlsx/patch-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { Patch } from '../../src/core/model/patch';
import { ooxmlErrors } from '../support/ooxml-validator';
import { inFolder, samverka } from '../support/run-cli';

const skolgang = join(__dirname, '../../assets/samples/skolgang');

/** What somebody keeps beside the master: a sheet with a formula over it, and a name. */
const MINE: Patch = {
  addSheets: [
    {
      position: 1,
      sheet: {
        name: 'Mina anteckningar',
        blocks: [
          {
            row: 1,
            column: 1,
            values: [['Fråga Läxhjälparna'], [{ formula: "COUNTA('Utfall'!$A$6:$A$500)", cached: 92 }]],
          },
        ],
      },
    },
  ],
  setNames: [{ name: 'mitt_mål', formula: '0.75' }],
};

function patched(path: string, patch: Patch): Uint8Array {
  const changed = patchWorkbook(readFileSync(path), patch);
  if (!changed.ok) throw new Error(changed.refusal.code);
  writeFileSync(path, changed.value);
  return changed.value;
}

const parts = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

function sheetsOf(bytes: Uint8Array): string[] {
  const read = readWorkbook(bytes, 'm.xlsx');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets.map(({ name }) => name);
}

test(
  'what somebody keeps beside the master stays when the files are brought together again',
  () =>
    inFolder(async (folder) => {
      const files = readdirSync(skolgang).map((name) => join(skolgang, name));
      const into = join(folder, 'm.xlsx');
      await samverka('consolidate', ...files.slice(0, -1), '--into', into, '--lang', 'sv');
      const mine = parts(patched(into, MINE));
      const sheets = sheetsOf(readFileSync(into));

      const again = await samverka('consolidate', ...files, '--into', into, '--lang', 'sv', '--json');
      expect(again.code).toBeLessThan(2);
      const after = readFileSync(into);
      const own = [...mine].filter(([, xml]) => xml.includes('Fråga Läxhjälparna'));
      expect(own).toHaveLength(1);
      const now = parts(after);
      for (const [name, xml] of own) expect(now.get(name)).toBe(xml);
      expect(now.get('xl/workbook.xml')).toContain('mitt_mål');
      expect(sheetsOf(after).slice(0, 3)).toEqual(sheets.slice(0, 3));
      expect(await ooxmlErrors(after)).toEqual([]);

      const fresh = join(folder, 'fresh.xlsx');
      await samverka('consolidate', ...files, '--into', fresh, '--lang', 'sv');
      const asSummary = async (master: string) => {
        const out = `${master}.csv.xlsx`;
        await samverka('summary', master, '--out', out, '--lang', 'sv');
        return readFileSync(out);
      };
      expect((await asSummary(into)).equals(await asSummary(fresh))).toBe(true);
    }),
  60_000,
);

test('the same files again change nothing, whatever else is in the workbook', () =>
  inFolder(async (folder) => {
    const [file = ''] = readdirSync(skolgang).filter((name) => name.startsWith('NIK'));
    const source = join(folder, 'nik.xlsx');
    copyFileSync(join(skolgang, file), source);
    const into = join(folder, 'm.xlsx');
    await samverka('consolidate', source, '--into', into, '--lang', 'sv');
    patched(into, { addSheets: [{ sheet: { name: 'Mina anteckningar', blocks: [] } }] });
    await samverka('consolidate', source, '--into', into, '--lang', 'sv');
    const once = readFileSync(into);
    await samverka('consolidate', source, '--into', into, '--lang', 'sv');
    expect(readFileSync(into).equals(once)).toBe(true);
  }));

test('a sheet of somebody’s that has the name of a new one is left alone, and named', () =>
  inFolder(async (folder) => {
    const [first = '', ...more] = readdirSync(skolgang).map((name) => join(skolgang, name));
    const into = join(folder, 'm.xlsx');
    await samverka('consolidate', first, '--into', into, '--lang', 'sv');
    const before = patched(into, { addSheets: [{ sheet: { name: 'Gemensam agenda', blocks: [] } }] });
    const said = await samverka('consolidate', first, ...more, '--into', into, '--lang', 'sv', '--json');
    expect(said.code).toBe(2);
    expect(JSON.parse(said.out)).toMatchObject({ refused: { code: 'sheet-exists', file: 'm.xlsx' } });
    expect(readFileSync(into).equals(before)).toBe(true);
  }));
