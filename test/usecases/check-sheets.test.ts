import { en } from '../../src/core/i18n/en';
import { sv } from '../../src/core/i18n/sv';
import { parseAddress } from '../../src/core/model/address';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import { readSeverities } from '../../src/core/validation/own-severities';
import { readWaivers } from '../../src/core/validation/waivers';
import { endedWaiversPatch, severitiesPatch, waiverPatch } from '../../src/usecases/check-sheets';
import { checkedPatch } from '../../src/usecases/validate-copy';
import { makeReport } from '../../src/core/issues/report';
import type { Patch } from '../../src/core/model/patch';
import { consolidated } from '../support/consolidation';
import { MemoryWorkbook } from '../support/memory-workbook';

const sample = () =>
  new MemoryWorkbook(planTemplates(['stakeholders'], { locale: 'en', catalog: en, sample: true }));
const issue = {
  code: 'not-a-code',
  severity: 'error',
  at: { file: 'a.xlsx', sheet: 'Stakeholders', address: 'A8' },
  params: {},
} as const;
const waiver = { who: 'Karin', when: '2025-06-01', until: '2025-12-31', why: 'An older code' };

async function apply(workbook: MemoryWorkbook, patch: Patch): Promise<void> {
  const done = await workbook.apply({
    patch,
    basis: workbook.snapshot,
    deed: { kind: 'cells-mended', names: [] },
  });
  if (!done.ok) throw new Error(done.refusal.code);
}

test('waivers are added one below the other, also beyond the rows that are ready, and ended', async () => {
  const workbook = sample();
  for (let i = 0; i < 22; i++) {
    const at = { ...issue.at, address: `A${i + 8}` };
    await apply(workbook, waiverPatch(workbook.snapshot, { ...issue, at }, waiver, en));
  }
  const rows = readWaivers(workbook.snapshot);
  expect(rows.map(({ cell }) => cell)).toEqual(rows.map((_, i) => `A${i + 8}`));
  expect(rows.map(({ at }) => parseAddress(at.address)?.row)).toEqual(rows.map((_, i) => i + 6));
  expect(rows[21]).toMatchObject({ code: 'not-a-code', sheet: 'Stakeholders', waiver });
  await apply(workbook, endedWaiversPatch(rows.slice(0, 1)));
  expect(readWaivers(workbook.snapshot)).toHaveLength(21);
  await apply(workbook, waiverPatch(workbook.snapshot, issue, waiver, en));
  expect(readWaivers(workbook.snapshot)[0]?.at.address).toBe('A6');
});

test.each([
  ['English', en],
  ['Swedish', sv],
])('severities in %s are kept, changed and taken away', async (_, catalog) => {
  const workbook = sample();
  await apply(
    workbook,
    severitiesPatch(workbook.snapshot, { 'not-a-code': 'info', overdue: 'error' }, catalog),
  );
  expect(readSeverities(workbook.snapshot)).toEqual({ 'not-a-code': 'info', overdue: 'error' });
  await apply(
    workbook,
    severitiesPatch(workbook.snapshot, { 'not-a-code': 'warning', overdue: null }, catalog),
  );
  expect(readSeverities(workbook.snapshot)).toEqual({ 'not-a-code': 'warning' });
  expect(severitiesPatch(workbook.snapshot, {}, catalog)).toEqual({});
});

test('what a check has written is brought into no master, and is counted', async () => {
  const workbook = sample();
  const source = () => ({ file: 'a.xlsx', hash: 'abc', snapshot: workbook.snapshot });
  const before = consolidated([source()]);
  const report = makeReport([issue]);
  await apply(
    workbook,
    checkedPatch(
      { ...workbook.snapshot, file: 'a.xlsx' },
      { report, catalog: en, marks: false, severities: { overdue: 'error' } },
    ),
  );
  const after = consolidated([source()]);
  expect(after.setAside).toEqual(before.setAside);
  expect(after.report).toEqual(before.report);
  const [counted] = after.master.submissions;
  const added = counted?.sheets.filter(({ sheet }) => ['Findings', 'Exceptions', 'Weights'].includes(sheet));
  expect(added).toHaveLength(3);
  for (const sheet of added ?? []) expect(sheet.ignored['own-sheet']).toBe(sheet.nonEmpty);
});
