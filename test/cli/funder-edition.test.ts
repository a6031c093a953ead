import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audited } from '../support/audited';
import { lintWorkbook } from '../support/lint-workbook';
import { ooxmlErrors } from '../support/ooxml-validator';
import { inFolder, samverka } from '../support/run-cli';

const samples = join(__dirname, '../../assets/samples');

test.each([
  ['skolgang', 'sv'],
  ['rowca', 'en'],
])(
  'the funder edition of %s passes the audit, the validator and the lint, and is never written over anything',
  (sample, lang) =>
    inFolder(async (folder) => {
      const [master, out] = [join(folder, 'master.xlsx'), join(folder, 'funder.xlsx')];
      await samverka('consolidate', join(samples, sample), '--into', master, '--lang', lang);
      const into = (file: string) => [
        'summary',
        master,
        '--out',
        file,
        '--edition',
        'funder',
        '--lang',
        lang,
        '--json',
      ];
      const make = into(out);
      const made = await samverka(...make, '--recipient', 'Foundation');
      expect(made.code).toBe(0);
      expect(JSON.parse(made.out)).toMatchObject({ edition: { k: 5, recipient: 'Foundation', earlier: [] } });
      const bytes = readFileSync(out);
      expect(audited(bytes)).toEqual([]);
      expect((await samverka('audit', out)).code).toBe(0);
      expect(await ooxmlErrors(bytes)).toEqual([]);
      expect(lintWorkbook(bytes)).toEqual([]);
      const again = await samverka(...make);
      expect([again.code, JSON.parse(again.out)]).toMatchObject([2, { refused: { code: 'output-exists' } }]);
      const next = join(folder, 'next.xlsx');
      const later = [...into(next), '--earlier', out];
      expect((await samverka(...later)).code).toBe(0);
      const wrong = await samverka(...into(join(folder, 'third.xlsx')), '--earlier', master);
      expect(JSON.parse(wrong.out)).toMatchObject({
        refused: { code: 'not-an-edition', file: 'master.xlsx' },
      });
      expect(existsSync(join(folder, 'third.xlsx'))).toBe(false);
    }),
);
