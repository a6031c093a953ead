import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inFolder, samverka } from '../support/run-cli';

const SAMPLES = join(__dirname, '../../assets/samples/skolgang');

const parse = <T>(text: string): T => JSON.parse(text) as T;

test('a pack is a workbook of its templates', () =>
  inFolder(async (folder) => {
    const out = join(folder, 'pack.xlsx');
    const made = await samverka('template', '--pack', 'planning', '--out', out, '--json', '--lang', 'sv');
    expect(made.code).toBe(0);
    expect(parse<{ templates: string[] }>(made.out).templates).toEqual([
      'stakeholders',
      'agenda',
      'outcomes',
      'strategies',
      'theory-of-change',
      'principles',
      'endorsements',
      'activities',
      'activity-partners',
      'funding',
    ]);
  }));

test.each([
  [['template', '--pack', 'winter'], 'unknown-pack'],
  [['template'], 'bad-arguments'],
  [['template', '--pack', 'partner', '--partner', 'PRT-001', '--period', '2026'], 'bad-arguments'],
  [['template', 'observations', '--wide', '2025Q1,snart'], 'unknown-period'],
])('%j is refused: %s', (words, code) =>
  inFolder(async (folder) => {
    const out = join(folder, 'pack.xlsx');
    const made = await samverka(...words, '--out', out, '--json', '--lang', 'en');
    expect(made.code).toBe(2);
    expect(parse<{ refused: { code: string } }>(made.out).refused.code).toBe(code);
    expect(existsSync(out)).toBe(false);
  }),
);

test(
  'a partner’s pack is made from a master, rolled forward and upgraded',
  () =>
    inFolder(async (folder) => {
      const file = (name: string) => join(folder, name);
      await samverka('consolidate', SAMPLES, '--into', file('master.xlsx'), '--lang', 'sv');
      const pack = ['template', '--pack', 'partner', '--master', file('master.xlsx'), '--period', '2026'];
      const made = await samverka(
        ...pack,
        '--partner',
        'PRT-003',
        '--out',
        file('pack.xlsx'),
        '--lang',
        'en',
        '--json',
      );
      expect(parse<{ sheets: string[] }>(made.out).sheets).toEqual(['Observations', 'Activities']);
      const checked = await samverka('validate', file('pack.xlsx'), '--at', '2027-01-15', '--json');
      expect(parse<{ counts: { error: number } }>(checked.out).counts.error).toBe(0);

      const nobody = await samverka(...pack, '--partner', 'Ingen alls', '--out', file('none.xlsx'), '--json');
      expect(parse<{ refused: { code: string } }>(nobody.out).refused.code).toBe('unknown-partner');

      const rolled = await samverka(
        'roll-forward',
        file('pack.xlsx'),
        '--period',
        '2027',
        '--out',
        file('next.xlsx'),
        '--json',
      );
      const { asked, reported } = parse<{ asked: number; reported: number }>(rolled.out);
      expect([rolled.code, asked]).toEqual([0, reported]);

      const up = await samverka('upgrade', file('pack.xlsx'), '--out', file('today.xlsx'), '--json');
      const { sheets, kept } = parse<{
        sheets: { template: string; from: string; to: string }[];
        kept: number;
      }>(up.out);
      expect(sheets.map(({ template }) => template)).toEqual([
        'observations',
        'activities',
        'indicators',
        'outcomes',
        'strategies',
      ]);
      expect(kept).toBe(0);
      const plain = await samverka('upgrade', file('pack.xlsx'), '--out', file('today.xlsx'), '--lang', 'sv');
      expect(plain.out).toContain('version 1.0.0');
    }),
  60_000,
);

test(
  'each partner’s pack is written into a folder, and nothing when one of them would replace a file',
  () =>
    inFolder(async (folder) => {
      const file = (name: string) => join(folder, name);
      await samverka('consolidate', SAMPLES, '--into', file('master.xlsx'), '--lang', 'sv');
      const all = ['template', '--pack', 'partner', '--master', file('master.xlsx'), '--partner', 'all'];
      const packs = [...all, '--period', '2026', '--out', file('packs'), '--json'];
      const made = parse<{ packs: { partner: string; out: string; asked: number }[] }>(
        (await samverka(...packs)).out,
      ).packs;
      expect(await readdir(file('packs'))).toHaveLength(made.length);
      expect(made.map(({ out }) => basename(out))).toContain('Norrviks IK 2026.xlsx');
      expect(made.every(({ asked }) => asked > 0)).toBe(true);

      await rm(file('packs'), { recursive: true });
      await mkdir(file('packs'));
      await writeFile(file('packs/Norrviks IK 2026.xlsx'), 'mine');
      const refused = parse<{ refused: { code: string } }>((await samverka(...packs)).out);
      expect(refused.refused.code).toBe('output-exists');
      expect(await readdir(file('packs'))).toEqual(['Norrviks IK 2026.xlsx']);
    }),
  60_000,
);
