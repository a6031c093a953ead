import { createHash } from 'node:crypto';
import { consolidate } from '../../../src/core/consolidation/consolidate';
import type { Decision } from '../../../src/core/consolidation/decisions/decision';
import type { Master } from '../../../src/core/consolidation/master';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { templates } from '../../../src/core/templates/all-templates';
import { workbookOf } from '../../support/sheet-table';

/** A partner's report of one figure a period. */
function report(file: string, figures: Readonly<Record<string, number>>, partner = 'Bergskolan') {
  const rows = Object.entries(figures).map(
    ([period, value]) => `| Närvaro | ${partner} | ${period} | ${value} |`,
  );
  const text = ['| Indikator | Part | Period | Utfall |', ...rows].join('\n');
  const hash = createHash('sha256').update(text).digest('hex');
  return { file, hash, snapshot: { ...workbookOf([text]), file } };
}

function run(
  files: readonly ReturnType<typeof report>[],
  { earlier = null, locked = [] }: { earlier?: Master | null; locked?: readonly string[] } = {},
) {
  const decisions = locked.map((subject): Decision => ({
    kind: 'period',
    template: '',
    subject,
    other: '',
    choice: 'locked',
    by: 'Anna',
    on: '2025-04-30',
    why: '',
  }));
  return consolidate(files, { locale: 'sv', catalogs, templates, today: '2025-05-01', earlier, decisions });
}

const figures = ({ tables }: Master) =>
  Object.fromEntries(
    (tables.get('observations')?.rows ?? []).map(({ values }) => [
      `${String(values['partner_id'])} ${String(values['period'])}`,
      values['value'],
    ]),
  );
const codes = (result: ReturnType<typeof run>) => result.report.issues.map(({ code }) => code);

const first = run([report('berg.xlsx', { '2025Q1': 12, '2025Q2': 13 })]).master;
const locked = ['2025Q1'];

test('a changed figure of a locked period stays as it was, and one of an open period changes', () => {
  const next = run([report('berg.xlsx', { '2025Q1': 99, '2025Q2': 14 })], { earlier: first, locked });
  expect(figures(next.master)).toEqual({ 'PRT-001 2025Q1': 12, 'PRT-001 2025Q2': 14 });
  expect(next.setAside.filter(({ text }) => text === '99')).toMatchObject([{ reason: 'period-locked' }]);
  expect(next.report.issues.find(({ code }) => code === 'period-locked')).toMatchObject({
    at: { file: 'berg.xlsx', address: 'D2' },
    params: { period: '2025Q1' },
  });
});

test('a figure kept from a file that is gone still tells where it came from', () => {
  const next = run([report('berg.xlsx', { '2025Q2': 13 })], { earlier: first, locked });
  expect(figures(next.master)).toEqual({ 'PRT-001 2025Q1': 12, 'PRT-001 2025Q2': 13 });
  const row = next.master.tables
    .get('observations')
    ?.rows.find(({ values }) => values['period'] === '2025Q1');
  const { submission } = row?.source ?? {};
  expect(next.master.submissions.find(({ id }) => id === submission)).toMatchObject({
    file: 'berg.xlsx',
    status: 'locked',
    sheets: [],
  });
});

test('a locked year locks its quarters: nothing new comes in either', () => {
  const late = report('alm.xlsx', { '2025Q1': 5 }, 'Almskolan');
  const next = run([report('berg.xlsx', { '2025Q1': 12, '2025Q2': 13 }), late], {
    earlier: first,
    locked: ['2025'],
  });
  expect(figures(next.master)).toEqual(figures(first));
  expect(codes(next)).toContain('period-locked');
});

test('the same files under a lock change nothing and are told nothing', () => {
  const same = run([report('berg.xlsx', { '2025Q1': 12, '2025Q2': 13 })], { earlier: first, locked });
  expect(same.master).toEqual(first);
  expect(codes(same)).not.toContain('period-locked');
});

test('an opened period takes the new figure', () => {
  const next = run([report('berg.xlsx', { '2025Q1': 99, '2025Q2': 13 })], { earlier: first });
  expect(figures(next.master)['PRT-001 2025Q1']).toBe(99);
});

test('cells of held figures are still counted: the sum of every sheet adds up', () => {
  const next = run([report('berg.xlsx', { '2025Q1': 99, '2025Q2': 14 })], { earlier: first, locked });
  for (const sheet of next.master.submissions.flatMap(({ sheets }) => sheets)) {
    const ignored = Object.values(sheet.ignored).reduce((sum, one) => sum + one, 0);
    expect(sheet.consolidated + sheet.setAside + ignored).toBe(sheet.nonEmpty);
  }
});
