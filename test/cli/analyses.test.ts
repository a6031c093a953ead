import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTraces } from '../../src/adapters/xlsx/read-traces';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { analyses } from '../../src/core/analyses/all-analyses';
import { inFolder, samverka } from '../support/run-cli';
import { lintWorkbook } from '../support/lint-workbook';
import { ooxmlErrors } from '../support/ooxml-validator';

interface Said {
  readonly findings: readonly { readonly page: string; readonly finding: string }[];
}

test.each(['sv', 'en'])(
  'from every template’s sample comes a sound workbook in %s: a page with table, chart and sentence for each analysis',
  (lang) =>
    inFolder(async (folder) => {
      const [all, master, out] = ['all.xlsx', 'master.xlsx', 'out.xlsx'].map((name) => join(folder, name));
      if (!all || !master || !out) throw new Error('no names');
      await samverka('template', 'all', '--out', all, '--sample', '--lang', lang);
      await samverka('consolidate', all, '--into', master, '--lang', lang);
      const made = await samverka(
        'summary',
        master,
        '--out',
        out,
        '--edition',
        'analyses',
        '--lang',
        lang,
        '--json',
      );
      expect(made.code).toBe(0);
      const { findings } = JSON.parse(made.out) as Said;
      expect(findings).toHaveLength(analyses.length);
      for (const { finding } of findings) expect(finding).not.toMatch(/undefined|NaN|Infinity|\bnull\b/);
      const bytes = readFileSync(out);
      expect(await ooxmlErrors(bytes)).toEqual([]);
      expect(lintWorkbook(bytes)).toEqual([]);
      const [read, traces] = [readWorkbook(bytes, 'out.xlsx'), readTraces(bytes, 'out.xlsx')];
      if (!read.ok || !traces.ok) throw new Error('not read');
      const [contents, ...pages] = read.value.sheets;
      expect(contents?.tables).toHaveLength(1);
      expect(pages.map(({ name }) => name)).toEqual(findings.map(({ page }) => page));
      // Only the overlap of the sample has nothing to show; what was learned has no chart.
      expect(pages.filter(({ tables }) => tables.length !== 1)).toHaveLength(1);
      expect(traces.value.charts).toHaveLength(analyses.length - 2);
      // What is made is no partner's file, and is not read as one.
      const again = await samverka('consolidate', out, '--into', join(folder, 'again.xlsx'), '--json');
      expect(again.out).toContain('"own"');
    }),
);
