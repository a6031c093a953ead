import { join } from 'node:path';
import { NodeWorkbookFiles } from '../../src/cli/node-workbook-files';
import type { CellPatch } from '../../src/core/model/patch';
import { readTables } from '../../src/core/reading/read-workbook-tables';
import { addressOf } from '../../src/core/rules/place';
import { templateById, templates } from '../../src/core/templates/all-templates';
import { inFolder, samverka } from '../support/run-cli';

const files = new NodeWorkbookFiles();

async function read(path: string) {
  const { snapshot } = await files.read(path).then((one) => {
    if (!one.ok) throw new Error(one.refusal.code);
    return one.value;
  });
  return { snapshot, tables: readTables(snapshot, templates).tables };
}

/** Writes a figure into each row that a pack asks for, and gives how many there are. */
async function fillIn(from: string, to: string, first: number): Promise<number> {
  const { snapshot, tables } = await read(from);
  const table = tables.find(({ template }) => template === 'observations');
  const sheet = snapshot.sheets[table?.sheet ?? -1];
  if (!table || !sheet) throw new Error('no observations');
  const at = { table, template: templateById('observations'), sheet: sheet.name, cells: sheet.cells };
  const cells = Array.from({ length: table.size }, (_, record): CellPatch => {
    const place = addressOf(at, 'value', record);
    if (!place) throw new Error('no cell for the value');
    return { sheet: sheet.name, ...place, value: first - record };
  });
  expect(await files.patch(from, to, { cells })).toEqual({ ok: true, value: undefined });
  return table.size;
}

test(
  'a Swedish and an English partner pack come into the master they were made from without a question',
  () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      const told = async (...argv: string[]) =>
        JSON.parse((await samverka(...argv, '--json', '--lang', 'sv')).out) as {
          readonly decisions: readonly unknown[];
          readonly records: { readonly observations: number };
          readonly setAside: readonly unknown[];
          readonly report: { readonly issues: readonly { readonly file: string }[] };
        };
      await samverka('template', 'all', '--sample', '--lang', 'sv', '--out', at('stödteamet.xlsx'));
      const first = await told('consolidate', at('stödteamet.xlsx'), '--into', at('master.xlsx'));
      expect(first.decisions).toEqual([]);

      const pack = ['template', '--pack', 'partner', '--master', at('master.xlsx'), '--period', '2025Q1'];
      await samverka(...pack, '--partner', 'PRT-005', '--lang', 'sv', '--out', at('a.xlsx'));
      await samverka(...pack, '--partner', 'PRT-006', '--lang', 'en', '--out', at('b.xlsx'));
      const asked = [
        await fillIn(at('a.xlsx'), at('idrottsalliansen.xlsx'), 430),
        await fillIn(at('b.xlsx'), at('bildning.xlsx'), 95),
      ];
      expect(asked).toEqual([2, 1]);

      const files = ['stödteamet.xlsx', 'idrottsalliansen.xlsx', 'bildning.xlsx'];
      const both = await told('consolidate', ...files.map(at), '--into', at('ny.xlsx'));
      expect([both.decisions, both.setAside]).toEqual([[], []]);
      expect(both.records.observations).toBe(first.records.observations + 3);
      expect(both.report.issues.filter(({ file }) => file !== files[0])).toEqual([]);
    }),
  300_000,
);
