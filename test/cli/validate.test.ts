import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeWorkbookFiles } from '../../src/cli/node-workbook-files';
import type { Issue } from '../../src/core/issues/issue';
import { isoToSerial } from '../../src/core/model/dates';
import type { PlanValue } from '../../src/core/model/plan';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { CHECK_TABLES } from '../../src/core/validation/check-sheets';
import { ooxmlErrors } from '../support/ooxml-validator';
import { inFolder, samverka } from '../support/run-cli';

interface Told {
  readonly counts: object;
  readonly issues: readonly (Issue & {
    readonly sheet: string;
    readonly address: string;
    readonly next: string;
  })[];
}

const files = new NodeWorkbookFiles();
const day = (iso: string) => isoToSerial(iso) ?? 0;

async function check(...argv: string[]) {
  const { code, out, err } = await samverka('validate', ...argv, '--at', '2025-07-01', '--json');
  return { code, err, told: JSON.parse(out) as Told };
}

/** A copy with a row of values written into a sheet from column A on. */
async function withRow(from: string, to: string, sheet: string, row: number, values: readonly PlanValue[]) {
  const cells = values.map((value, i) => ({ sheet, row, column: i + 1, value }));
  expect(await files.patch(from, to, { cells })).toEqual({ ok: true, value: undefined });
}

async function sheetWith(path: string, table: string): Promise<WorkbookSnapshot['sheets'][number]> {
  const read = await files.read(path);
  if (!read.ok) throw new Error(read.refusal.code);
  const sheet = read.value.snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  if (!sheet) throw new Error(`no ${table}`);
  return sheet;
}

test(
  'a checked copy has the findings with links, notes and colours, and what is accepted stays visible',
  () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      await samverka('template', 'all', '--sample', '--out', at('ours.xlsx'), '--lang', 'en');
      const { told: clean } = await check(at('ours.xlsx'));
      await withRow(at('ours.xlsx'), at('wrong.xlsx'), 'Activities', 8, ['act 3']);

      const checked = await check(at('wrong.xlsx'), '--out', at('checked.xlsx'), '--marks');
      expect(checked.code).toBe(1);
      const codes = checked.told.issues
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
      expect(codes).toContain('not-a-code');
      expect(await ooxmlErrors(readFileSync(at('checked.xlsx')))).toEqual([]);
      const findings = await sheetWith(at('checked.xlsx'), CHECK_TABLES.findings);
      expect(findings.name).toBe('Findings');
      expect(findings.tables[0]?.range.bottom).toBe(5 + checked.told.issues.length);
      const activities = await sheetWith(at('checked.xlsx'), 'Activities');
      expect(activities.comments).toContainEqual(
        expect.objectContaining({ row: 8, column: 1, author: 'Samverka' }),
      );
      expect(activities.conditionalFormats).toContainEqual({ top: 8, left: 1, bottom: 8, right: 1 });

      const again = await check(at('checked.xlsx'), '--out', at('again.xlsx'));
      expect(again.told.counts).toEqual(checked.told.counts);
      expect((await sheetWith(at('again.xlsx'), CHECK_TABLES.findings)).name).toBe('Findings');

      const own = checked.told.issues.filter(({ severity }) => severity === 'error');
      let path = at('checked.xlsx');
      const waivers = await sheetWith(path, CHECK_TABLES.waivers);
      for (const [i, issue] of own.entries()) {
        const next = at(`waived-${i}.xlsx`);
        const row = [
          issue.code,
          issue.sheet,
          issue.address,
          'Karin',
          day('2025-06-01'),
          day('2025-12-31'),
          'An older code',
        ];
        await withRow(path, next, waivers.name, 6 + i, row);
        path = next;
      }
      const waived = await check(path);
      expect([waived.code, waived.told.counts]).toMatchObject([0, { error: 0 }]);
      const accepted = waived.told.issues.find(({ code }) => code === 'not-a-code');
      expect(accepted).toMatchObject({
        severity: 'info',
        waiver: { who: 'Karin', when: '2025-06-01', until: '2025-12-31', why: 'An older code' },
      });
      expect(accepted?.next).toContain('Accepted by Karin until 31 Dec 2025: An older code');
      expect(clean.counts).toMatchObject({ error: 0 });
    }),
  60_000,
);

test(
  'an exception that has run out or says too little is told, and does not count',
  () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      await samverka('template', 'stakeholders', '--sample', '--out', at('ours.xlsx'), '--lang', 'sv');
      await withRow(at('ours.xlsx'), at('wrong.xlsx'), 'Intressenter', 8, ['prt 3']);
      await check(at('wrong.xlsx'), '--out', at('checked.xlsx'), '--lang', 'sv');
      const { name } = await sheetWith(at('checked.xlsx'), CHECK_TABLES.waivers);
      expect(name).toBe('Undantag');
      const old = ['not-a-code', '', '', 'Karin', day('2024-06-01'), day('2024-12-31'), 'Gammal kod'];
      await withRow(at('checked.xlsx'), at('expired.xlsx'), name, 6, old);
      await withRow(at('checked.xlsx'), at('short.xlsx'), name, 6, ['not-a-code', '', '', 'Karin']);
      for (const [file, reason] of [
        ['expired.xlsx', 'expired'],
        ['short.xlsx', 'incomplete'],
      ] as const) {
        const { told, code } = await check(at(file));
        expect(code).toBe(1);
        expect(told.issues).toContainEqual(
          expect.objectContaining({
            code: 'waiver-not-valid',
            sheet: 'Undantag',
            address: 'A6',
            params: { reason },
          }),
        );
      }
    }),
  60_000,
);

test(
  'an initiative sets its own severities, and an unknown code is refused',
  () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      await samverka('template', 'stakeholders', '--sample', '--out', at('ours.xlsx'), '--lang', 'en');
      await withRow(at('ours.xlsx'), at('wrong.xlsx'), 'Stakeholders', 8, ['prt 3']);
      expect((await check(at('wrong.xlsx'), '--severity', 'not-a-code=info')).code).toBe(0);
      await check(at('wrong.xlsx'), '--severity', 'not-a-code=info', '--out', at('kept.xlsx'));
      expect((await check(at('kept.xlsx'))).code).toBe(0);
      await check(
        at('kept.xlsx'),
        '--severity',
        'not-a-code=error',
        '--out',
        at('back.xlsx'),
        '--lang',
        'sv',
      );
      expect((await check(at('back.xlsx'))).code).toBe(1);
      const weights = await sheetWith(at('back.xlsx'), CHECK_TABLES.severities);
      expect([...weights.cells.texts].filter((text) => text === 'not-a-code')).toHaveLength(1);
      const { code, out } = await samverka(
        'validate',
        at('wrong.xlsx'),
        '--severity',
        'nothing=info',
        '--json',
      );
      expect([code, (JSON.parse(out) as { refused: { code: string } }).refused.code]).toEqual([
        2,
        'bad-arguments',
      ]);
      const two = await samverka(
        'validate',
        at('wrong.xlsx'),
        at('ours.xlsx'),
        '--out',
        at('x.xlsx'),
        '--json',
      );
      expect([two.code, (JSON.parse(two.out) as { refused: { code: string } }).refused.code]).toEqual([
        2,
        'bad-arguments',
      ]);
      const same = await samverka('validate', at('wrong.xlsx'), '--out', at('wrong.xlsx'), '--json');
      expect((JSON.parse(same.out) as { refused: { code: string } }).refused.code).toBe('output-is-source');
    }),
  60_000,
);
