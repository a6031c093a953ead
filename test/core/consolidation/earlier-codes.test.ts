import fc from 'fast-check';
import { consolidate } from '../../../src/core/consolidation/consolidate';
import type { Master } from '../../../src/core/consolidation/master';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { templates } from '../../../src/core/templates/all-templates';
import { workbookOf } from '../../support/sheet-table';

/** A file of figures by the names of indicators and partners, without a code anywhere. */
const figures = (file: string, rows: readonly (readonly [indicator: string, partner: string])[]) => ({
  file,
  hash: `${file} ${rows.join(';')}`,
  snapshot: {
    ...workbookOf([
      [
        '| Indikator | Part | Period | Utfall |',
        ...rows.map(([indicator, partner], i) => `| ${indicator} | ${partner} | 2025Q1 | ${i + 1} |`),
      ].join('\n'),
    ]),
    file,
  },
});

type File = ReturnType<typeof figures>;

function masterOf(files: readonly File[], earlier: Master | null = null): Master {
  const options = { locale: 'sv', catalogs, templates, today: '2025-05-01', earlier } as const;
  return consolidate(files, options).master;
}

function codes(master: Master, template: 'indicators' | 'stakeholders' | 'activities'): Map<string, unknown> {
  const [code = '', name = ''] = {
    indicators: ['indicator_id', 'name'],
    stakeholders: ['stakeholder_id', 'organisation'],
    activities: ['activity_id', 'name'],
  }[template];
  return new Map(
    (master.tables.get(template)?.rows ?? []).map(({ values }) => [String(values[name]), values[code]]),
  );
}

const berg = figures('berg.xlsx', [
  ['Närvaro', 'Bergskolan'],
  ['Frånvaro', 'Bergskolan'],
]);
const alm = figures('alm.xlsx', [
  ['Allmän trivsel', 'Almskolan'],
  ['Närvaro', 'Almskolan'],
]);

test('what has a code keeps it when a file comes that is read before its own', () => {
  const first = masterOf([berg]);
  const next = masterOf([alm, berg], first);
  for (const template of ['indicators', 'stakeholders'] as const) {
    const [before, after] = [codes(first, template), codes(next, template)];
    for (const [name, code] of before) expect([name, after.get(name)]).toEqual([name, code]);
    expect(new Set(after.values()).size).toBe(after.size);
  }
  expect(codes(next, 'indicators').get('Allmän trivsel')).toBe('IND-03');
});

test('the others keep their codes when a file is left out, and what is new gets one that nothing has', () => {
  const both = masterOf([alm, berg]);
  const left = masterOf([berg], both);
  const again = masterOf([berg, figures('cedar.xlsx', [['Läslust', 'Cedergården']])], left);
  expect(codes(left, 'indicators').get('Frånvaro')).toBe(codes(both, 'indicators').get('Frånvaro'));
  expect([...codes(again, 'indicators')]).toEqual([
    ...codes(left, 'indicators'),
    ['Läslust', expect.stringMatching(/^IND-\d\d$/)],
  ]);
});

/** A list of indicators as the backbone keeps it. */
const list = (...rows: readonly string[]) => ({
  file: 'lista.xlsx',
  hash: rows.join(),
  snapshot: {
    ...workbookOf([['| Indikator-ID | Indikator | Enhet |', ...rows].join('\n')]),
    file: 'lista.xlsx',
  },
});

test('a thing that was only spoken of keeps its code when another list brings the same code for something else', () => {
  const first = masterOf([berg]);
  const code = String(codes(first, 'indicators').get('Närvaro'));
  const next = masterOf([list(`| ${code} | Nöjda vårdnadshavare | procent |`), berg], first);
  expect(codes(next, 'indicators').get('Närvaro')).toBe(code);
  expect(codes(next, 'indicators').get('Nöjda vårdnadshavare')).not.toBe(code);
});

test('a list that gives a thing a new code of its own is followed', () => {
  const first = masterOf([berg]);
  const next = masterOf([list('| IND-40 | Närvaro | procent |'), berg], first);
  expect(codes(next, 'indicators').get('Närvaro')).toBe('IND-40');
});

test('a definition that gets another name under its code keeps the code', () => {
  const first = masterOf([list('| IND-07 | Närvaro | procent |')]);
  const next = masterOf([list('| IND-07 | Elever på plats | procent |')], first);
  expect([...codes(next, 'indicators')]).toEqual([['Elever på plats', 'IND-07']]);
});

test('whatever files come, codes once given stay, and the same files again change nothing', () => {
  const name = fc.constantFrom('Närvaro', 'Frånvaro', 'Trivsel', 'Läslust', 'Hälsa', 'Sömn');
  const partner = fc.constantFrom('Almskolan', 'Bergskolan', 'Cedergården', 'Dalskolan', 'Ekskolan');
  const rows = fc.uniqueArray(fc.tuple(name, partner), {
    minLength: 1,
    maxLength: 6,
    selector: ([a, b]) => `${a}|${b}`,
  });
  const files = (prefix: string) =>
    fc
      .array(rows, { minLength: 1, maxLength: 3 })
      .map((all) => all.map((one, i) => figures(`${prefix}${i}.xlsx`, one)));
  fc.assert(
    fc.property(files('m'), files('a'), (own, added) => {
      const first = masterOf(own);
      expect(masterOf(own, first)).toEqual(first);
      const next = masterOf([...own, ...added], first);
      for (const template of ['indicators', 'stakeholders'] as const) {
        const after = codes(next, template);
        for (const [known, code] of codes(first, template)) expect(after.get(known)).toBe(code);
        expect(new Set(after.values()).size).toBe(after.size);
      }
    }),
    { numRuns: 60 },
  );
});
