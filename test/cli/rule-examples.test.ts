import { basename, join } from 'node:path';
import { NodeWorkbookFiles } from '../../src/cli/node-workbook-files';
import type { Issue } from '../../src/core/issues/issue';
import { formatAddress } from '../../src/core/model/address';
import { Kind } from '../../src/core/model/cells';
import { type Locale, LOCALES } from '../../src/core/model/locale';
import type { CellPatch } from '../../src/core/model/patch';
import type { PlanValue } from '../../src/core/model/plan';
import { readTables } from '../../src/core/reading/read-workbook-tables';
import { templates } from '../../src/core/templates/all-templates';
import type { CellEdit } from '../support/edit-snapshot';
import { ruleExamples } from '../support/rule-examples/all-examples';
import { inFolder, samverka } from '../support/run-cli';
import { sampleAddress, sampleEdits } from '../support/sample-edits';
import { shownExample } from '../support/shown-example';

interface Told {
  readonly counts: { readonly error: number };
  readonly truncated: boolean;
  readonly issues: readonly (Issue & {
    readonly file: string;
    readonly sheet: string;
    readonly address: string;
    readonly what: string;
    readonly next: string;
  })[];
}

const files = new NodeWorkbookFiles();

function patchOf({ sheet, row, column, value, formula }: CellEdit): CellPatch {
  return { sheet, row, column, value: formula ? { formula: formula.text, cached: null } : written(value) };
}

function written(value: CellEdit['value']): PlanValue {
  if (value?.kind === Kind.number) return value.number;
  if (value?.kind === Kind.date) return value.serial;
  return value?.kind === Kind.text ? value.text : null;
}

/** Every second example; the other language has the others, and the core each in both. */
const examplesIn = (locale: Locale) =>
  ruleExamples.filter((_, i) => i % LOCALES.length === LOCALES.indexOf(locale));

test.each(LOCALES)(
  'in %s what is wrong is found in the file of all templates, at its cell alone, and told in that language',
  (locale) =>
    inFolder(async (folder) => {
      const examples = examplesIn(locale);
      const ours = join(folder, 'ours.xlsx');
      const made = ['template', '--pack', 'everything', '--sample', '--lang', locale, '--out', ours];
      expect((await samverka(...made)).code).toBe(0);
      const read = await files.read(ours);
      if (!read.ok) throw new Error(read.refusal.code);
      const { snapshot } = read.value;
      const { tables } = readTables(snapshot, templates);
      const paths = await Promise.all(
        examples.map(async (example, i) => {
          const path = join(folder, `${i}.xlsx`);
          const cells = sampleEdits(snapshot, tables, example.fails, locale).map(patchOf);
          expect(await files.patch(ours, path, { cells })).toEqual({ ok: true, value: undefined });
          return path;
        }),
      );
      const validate = ['validate', '--at', '2025-07-01', '--lang', locale, '--json'];
      const clean = JSON.parse((await samverka(...validate, ours)).out) as Told;
      expect(clean.counts.error).toBe(0);
      const told = JSON.parse((await samverka(...validate, ...paths)).out) as Told;
      expect(told.truncated).toBe(false);
      const known = new Set(clean.issues.map(({ sheet, address, code }) => `${sheet} ${address} ${code}`));
      examples.forEach((example, i) => {
        const place = sampleAddress(snapshot, tables, ...example.at);
        const own = told.issues
          .filter(({ file }) => basename(file) === `${i}.xlsx`)
          .filter(({ sheet, address, code }) => !known.has(`${sheet} ${address} ${code}`))
          .filter(({ code }) => !example.beside?.includes(code));
        const { what, next } = shownExample(example, locale);
        expect(own).toMatchObject([
          { sheet: place.sheet, code: example.code, rule: example.rule, what, next },
        ]);
        expect(own[0]?.address.replace(/:.*/, '')).toBe(formatAddress(place));
      });
    }),
  300_000,
);
