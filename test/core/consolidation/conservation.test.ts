import fc from 'fast-check';
import { planMaster } from '../../../src/core/consolidation/plan-master';
import { readMaster } from '../../../src/core/consolidation/read-master';
import type { Consolidation } from '../../../src/core/consolidation/source';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { contains, parseAddress, parseRange } from '../../../src/core/model/address';
import type { FieldValue } from '../../../src/core/reading/table';
import { templates } from '../../../src/core/templates/all-templates';
import { snapshotOfPlan } from '../../support/plan-snapshot';
import { consolidated, type PartnerFile } from '../../support/consolidation';

const ATTEMPTS = 60;

/** What people write in the columns of a table of figures, and around it. */
const partner = fc.constantFrom('Norrviks kommun', 'NORRVIK KOMMUN', 'Läxhjälparna', 'PRT-001', '');
const indicator = fc.constantFrom('IND-01', 'Andel närvarande', '663', 'IND-77', '');
const period = fc.constantFrom('2025Q1', 'kv 2 2025', '2025-03', 'någon gång', '');
const value = fc.constantFrom('12', '"61,5"', '..', '–', '<5', 'cirka tio', '#N/A', '=B2', '');
const comment = fc.constantFrom('Bra', '', '"   "');
const note = fc.constantFrom('Rapport 2025', 'Källa: egna listor', 'x', '42', '');

interface TableRow {
  readonly indicator: string;
  readonly partner: string;
  readonly period: string;
  readonly value: string;
  readonly comment: string;
  readonly unknown: string;
}

interface SheetPlan {
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
  readonly total: string | null;
  readonly stray: string;
  readonly notes: readonly string[];
}

const sheetPlan: fc.Arbitrary<SheetPlan> = fc.record({
  titles: fc.array(note, { maxLength: 2 }),
  rows: fc.array(fc.record({ indicator, partner, period, value, comment, unknown: note }), { maxLength: 8 }),
  total: fc.option(fc.constantFrom('12', '99')),
  stray: note,
  notes: fc.array(note, { maxLength: 2 }),
});

const HEADINGS = ['Indikator', 'Part', 'Period', 'Utfall', 'Mål', 'Kommentar', 'Zzz'];

function sheetText({ titles, rows, total, stray, notes }: SheetPlan): string {
  const line = (...cells: string[]) => `|${cells.join('|')}|`;
  return [
    ...titles.map((title) => line(title)),
    line(...HEADINGS),
    ...rows.map((row) => line(row.indicator, row.partner, row.period, row.value, row.comment, row.unknown)),
    ...(total === null ? [] : [line('Summa', '', '', total)]),
    line(''),
    ...notes.map((text) => line('', text)),
    line('', '', '', '', '', '', '', '', stray),
  ].join('\n');
}

const definitions: PartnerFile = {
  file: 'styrdokument.xlsx',
  sheets: {
    Intressenter: `
      | ID | Organisation | Andra namn | Sektor |
      | PRT-001 | Norrviks kommun | Norrvik kommun | kommun |
      | PRT-002 | Läxhjälparna | | civilsamhälle |`,
    Indikatorer: `
      | Kod | Namn | Definition |
      | IND-01 | Andel närvarande | Närvaro |`,
  },
};

const files: fc.Arbitrary<readonly PartnerFile[]> = fc
  .array(
    fc.record({
      sheets: fc.array(sheetPlan, { minLength: 1, maxLength: 2 }),
      modified: fc.constantFrom('2025-04-01T00:00:00Z', '2025-04-02T00:00:00Z', undefined),
    }),
    { maxLength: 3 },
  )
  .map((plans) => [
    definitions,
    ...plans.map(({ sheets, modified }, i) => ({
      file: `fil ${i}.xlsx`,
      sheets: Object.fromEntries(sheets.map((sheet, n) => [`Blad ${n}`, sheetText(sheet)])),
      ...(modified === undefined ? {} : { modified }),
    })),
  ]);

/** Texts of a file's cells as the text table says them, by address. */
function cellsOf(text: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [r, line] of text.split('\n').entries()) {
    for (const [c, cell] of line.slice(1, -1).split('|').entries()) {
      if (cell.trim() !== '') cells.set(`${String.fromCharCode(65 + c)}${r + 1}`, cell.trim());
    }
  }
  return cells;
}

/** True when a record whose cells hold the address has the text: as a value, as the name behind a code, or as a raw text. */
function isInMaster(
  result: Consolidation,
  file: string,
  sheet: string,
  address: string,
  text: string,
): boolean {
  const at = parseAddress(address);
  const table = result.master.tables.get('observations');
  const names = new Map<FieldValue | undefined, FieldValue | undefined>();
  for (const [id, field, name] of [
    ['stakeholders', 'stakeholder_id', 'organisation'],
    ['indicators', 'indicator_id', 'name'],
    ['indicators', 'external_code', 'indicator_id'],
  ] as const) {
    for (const { values } of result.master.tables.get(id)?.rows ?? []) names.set(values[field], values[name]);
  }
  const plain = text.replace(/^"(.*)"$/, '$1');
  // A title such as `Källa: egna listor` is a value of every record below it.
  const titled = /^[^:]+: (.+)$/.exec(plain)?.[1];
  const isChanged = result.changes.some(
    (change) => change.raw === plain && change.sheet === sheet && change.address === address,
  );
  return (
    table?.rows.some(({ source, values }) => {
      const range = parseRange(source.address);
      if (source.file !== file || source.sheet !== sheet || !at || !range) return false;
      if (titled !== undefined && Object.values(values).includes(titled)) return true;
      if (!contains(range, at)) return false;
      const own = Object.values(values).flatMap((one) => [one, names.get(one)]);
      // A comment keeps its text in front of what is said of an inexact figure.
      const holds = (value: string) => value === plain || value.startsWith(`${plain} (`);
      return isChanged || own.some((one) => holds(String(one)));
    }) ?? false
  );
}

describe('the count of every sheet', () => {
  it('adds up, and what is set aside is there to be seen', () => {
    fc.assert(
      fc.property(files, (given) => {
        const result = consolidated(given);
        for (const { file, sheets } of given) {
          const submission = result.master.submissions.find((one) => one.file === file);
          for (const [name, text] of Object.entries(sheets)) {
            if (file === definitions.file) continue;
            const count = submission?.sheets.find(({ sheet }) => sheet === name);
            const cells = cellsOf(text);
            expect(count?.nonEmpty).toBe(cells.size);
            const ignored = Object.values(count?.ignored ?? {}).reduce((sum, n) => sum + n, 0);
            expect((count?.consolidated ?? 0) + (count?.setAside ?? 0) + ignored).toBe(cells.size);
            const aside = result.setAside.filter((one) => one.file === file && one.sheet === name);
            expect(aside).toHaveLength(count?.setAside ?? -1);
            for (const { address } of aside) expect(cells.has(address)).toBe(true);
          }
        }
      }),
      { numRuns: ATTEMPTS },
    );
  });

  it('counts as brought in only what the master has, at its source', () => {
    fc.assert(
      fc.property(sheetPlan, (plan) => {
        const text = sheetText(plan);
        const file = 'fil.xlsx';
        const result = consolidated([definitions, { file, sheets: { Blad: text } }]);
        const submission = result.master.submissions.find((one) => one.file === file);
        const aside = new Set(result.setAside.flatMap((one) => (one.file === file ? one.address : [])));
        const found = [...cellsOf(text)].filter(
          ([address, cell]) => !aside.has(address) && isInMaster(result, file, 'Blad', address, cell),
        );
        expect(found).toHaveLength(submission?.sheets[0]?.consolidated ?? -1);
      }),
      { numRuns: ATTEMPTS },
    );
  });
});

describe('the order of the files', () => {
  it('changes nothing', () => {
    const shuffled = files.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(consolidated(other)).toEqual(consolidated(given));
      }),
      { numRuns: ATTEMPTS },
    );
  });
});

describe('a master of random sheets', () => {
  it('comes back equal from its workbook', () => {
    fc.assert(
      fc.property(files, (given) => {
        const result = consolidated(given);
        const plan = planMaster(result, { locale: 'sv', catalog: catalogs.sv });
        expect(readMaster(snapshotOfPlan(plan), templates)).toEqual({ ok: true, value: result.master });
      }),
      { numRuns: ATTEMPTS / 2 },
    );
  });
});
