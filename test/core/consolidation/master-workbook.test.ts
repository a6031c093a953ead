import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { foreignContent, missingSources } from '../../../src/core/consolidation/master-is-ours';
import { planMaster } from '../../../src/core/consolidation/plan-master';
import { readMaster } from '../../../src/core/consolidation/read-master';
import type { Consolidation } from '../../../src/core/consolidation/source';
import { catalogs } from '../../../src/core/i18n/catalogs';
import type { Locale } from '../../../src/core/model/locale';
import type { Plan } from '../../../src/core/model/plan';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { templates } from '../../../src/core/templates/all-templates';
import { consolidated } from '../../support/consolidation';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { snapshotOfPlan } from '../../support/plan-snapshot';
import { workbookOf } from '../../support/sheet-table';

const plan = (result: Consolidation, locale: Locale = 'sv', rowLimit?: number): Plan =>
  planMaster(result, { locale, catalog: catalogs[locale], ...(rowLimit === undefined ? {} : { rowLimit }) });

/** Two partners with what reads back least easily: several values, lists, dates, flags, formula-like texts. */
const sample = (): Consolidation =>
  consolidated([
    {
      file: 'styrdokument.xlsx',
      modified: '2025-01-10T08:00:00Z',
      sheets: {
        Intressenter: `
          | ID | Organisation | Andra namn | Sektor | Roll i initiativet | Intresse 1–5 | Får namnges utåt |
          | PRT-001 | =SUM(A1) & Söner | Norrvik; NK | kommun | finansiär; styrgrupp | 4 | ja |
          | PRT-002 | Läxhjälparna | | civilsamhälle | utförande part | | nej |`,
        Indikatorer: `
          | Kod | Namn | Definition | Mått | Decimaler |
          | IND-01 | Andel närvarande | Närvaro | andel | 1 |`,
      },
    },
    {
      file: 'a.xlsx',
      modified: '2025-04-10T08:00:00Z',
      sheets: {
        Utfall: `
          | Indikator | Part | Period | Utfall | Rapporterad | Kommentar |
          | IND-01 | NK | 2025Q1 | "61,5" | @2025-04-01 | -- |
          | IND-01 | Läxhjälparna | 2025Q1 | .. | | +46 |
          | 663 | Läxhjälparna | 2025-03 | 12 | | Alla skolor |`,
        Aktiviteter: `
          | Aktivitets-ID | Aktivitet | Ansvarig part | Start | Budget |
          | ACT-001 | Läxcafé | Läxhjälparna | @2025-01-15 | "12 500" |`,
        Fritt: `
          | Ring mig |`,
      },
    },
    { file: 'låst.xlsx', refusal: { code: 'encrypted' } },
  ]);

const tamper = (snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: { ...sheet.cells, numbers: sheet.cells.numbers.map((n, i) => (i === 20 ? n + 1 : n)) },
        }
      : sheet,
  ),
});

describe('a master as a workbook', () => {
  it.each<Locale>(['sv', 'en'])('comes back equal when it is read (%s)', (locale) => {
    const result = sample();
    const read = readMaster(snapshotOfPlan(plan(result, locale)), templates);
    expect(read).toEqual({ ok: true, value: result.master });
  });

  it('comes back equal when its rows need several sheets', () => {
    const result = sample();
    const planned = plan(result, 'sv', 6);
    expect(planned.sheets.map(({ name }) => name)).toContain('Utfall 3');
    expect(readMaster(snapshotOfPlan(planned), templates)).toEqual({ ok: true, value: result.master });
  });

  it('comes back equal from the bytes of a file, in which nothing is wrong and nothing is foreign', async () => {
    const result = sample();
    const written = writeWorkbook(plan(result));
    if (!written.ok) throw new Error(written.refusal.code);
    const read = readWorkbook(written.value, 'master.xlsx');
    if (!read.ok) throw new Error(read.refusal.code);
    expect(readMaster(read.value, templates)).toEqual({ ok: true, value: result.master });
    expect(foreignContent(read.value, catalogs.sv)).toEqual({ within: [], beside: [] });
    expect(await ooxmlErrors(written.value)).toEqual([]);
  }, 60_000);

  it('is known by its second carrier when the first is lost', () => {
    const result = sample();
    const snapshot = { ...snapshotOfPlan(plan(result)), customParts: [] };
    expect(readMaster(snapshot, templates)).toEqual({ ok: true, value: result.master });
  });

  it('is refused when the workbook is no master', () => {
    expect(readMaster(workbookOf(['| A | B |']), templates)).toMatchObject({
      ok: false,
      refusal: { code: 'not-a-master' },
    });
  });

  it('begins with what was read, in words and file by file', () => {
    const [overview] = plan(sample()).sheets;
    expect(overview?.name).toBe('Översikt');
    expect(overview?.blocks[0]?.values[1]).toEqual([
      expect.stringMatching(/^2 filer lästa, 7 rader hämtade, \d+ celler? lagda? åt sidan\.$/),
    ]);
    const files = overview?.blocks[2]?.values.map((row) => [row[0], row[3]]);
    expect(files).toEqual([
      ['a.xlsx', 'Hämtad'],
      ['låst.xlsx', 'Gick inte att läsa'],
      ['styrdokument.xlsx', 'Hämtad'],
    ]);
  });

  it('shows the name beside each single code, computed in the sheet itself', () => {
    const sheet = plan(sample()).sheets.find(({ name }) => name === 'Utfall');
    const [, headings, body] = sheet?.blocks ?? [];
    expect(headings?.values[0]?.slice(1, 5)).toEqual([
      'Indikator *',
      'Indikator: namn',
      'Part *',
      'Part: namn',
    ]);
    expect(body?.values[1]?.[4]).toEqual({
      formula: `IFERROR(INDEX('Intressenter'!$B$6:$B$7,MATCH(D7,'Intressenter'!$A$6:$A$7,0))&"","")`,
      cached: 'Läxhjälparna',
    });
    expect(body?.columnStyles?.slice(1, 5)).toEqual(['code', 'computed', 'code', 'computed']);
  });

  it('tells in words what was done to values, with a link to where each stands now', () => {
    const sheet = plan(sample()).sheets.find(({ name }) => name === 'Ändrade värden');
    expect(sheet?.state).toBeUndefined();
    const rows = sheet?.blocks[2]?.values.filter(([file]) => file === 'a.xlsx') ?? [];
    expect(rows).toContainEqual(['a.xlsx', 'Utfall', 'D2', 'Utfall', '61,5', 'decimalkomma', 'Utfall I6']);
    expect(rows).toContainEqual(['a.xlsx', 'Utfall', 'D3', 'Utfall', '..', 'uppgift saknas', 'Utfall I7']);
    const at = sheet?.blocks[2]?.values.findIndex((row) => row[6] === 'Utfall I6') ?? -1;
    expect(sheet?.links?.find(({ range }) => range.top === 6 + at)?.target).toBe("'Utfall'!I6");
  });

  it('makes rows high enough for headings and for texts that wrap', () => {
    const { sheets } = plan(sample());
    const overview = sheets.find(({ name }) => name === 'Översikt');
    expect(overview?.rowHeights?.[0]).toEqual({ row: 5, points: 34 });
    const changes = sheets.find(({ name }) => name === 'Åt sidan');
    expect(changes?.rowHeights?.[0]?.row).toBe(5);
  });

  it('takes its times from the newest file, or from the caller', () => {
    expect(plan(sample()).properties.modified).toBe('2025-04-10T08:00:00Z');
    const at = '2025-05-01T00:00:00Z';
    const planned = planMaster(sample(), { locale: 'en', catalog: catalogs.en, at });
    expect(planned.properties).toMatchObject({ created: at, modified: at });
  });

  it('is planned alike whatever the order of the files', () => {
    expect(plan(sample())).toEqual(plan(sample()));
  });
});

describe('foreignContent', () => {
  const snapshot = () => snapshotOfPlan(plan(sample()));
  const found = (changed: WorkbookSnapshot) => foreignContent(changed, catalogs.sv);

  it('finds nothing in a master as it was written', () => {
    expect(found(snapshot())).toEqual({ within: [], beside: [] });
  });

  it('finds changed cells', () => {
    expect(found(tamper(snapshot(), 'Utfall'))).toEqual({ within: ['ändrade celler i Utfall'], beside: [] });
  });

  it('tells comments in our sheets from sheets, names and pivot tables beside them', () => {
    const own = snapshot();
    const [added] = workbookOf(['| Min analys |']).sheets;
    const comment = { row: 1, column: 1, author: 'A', text: 'Hej', kind: 'note' as const };
    const changed: WorkbookSnapshot = {
      ...own,
      sheets: [
        ...own.sheets.map((sheet) => (sheet.name === 'Åt sidan' ? { ...sheet, comments: [comment] } : sheet)),
        ...(added ? [added] : []),
      ],
      names: [
        ...own.names,
        { name: 'mitt_namn', formula: '1', sheet: null, hidden: false },
        { name: '_xlnm._FilterDatabase', formula: 'A1', sheet: 'Utfall', hidden: true },
      ],
      contents: [
        { kind: 'pivot', part: 'xl/pivotTables/pivotTable1.xml' },
        { kind: 'pivot', part: 'xl/pivotTables/pivotTable2.xml' },
      ],
    };
    expect(found(changed)).toEqual({
      within: ['kommentarer i Åt sidan'],
      beside: ['bladet Sheet1', 'namnet mitt_namn', 'en pivottabell'],
    });
  });

  it('takes any other workbook for foreign as a whole', () => {
    expect(found(workbookOf(['| A |'])).within).toHaveLength(1);
  });
});

describe('missingSources', () => {
  it('names files whose content and name are both absent; one that was refused gave nothing', () => {
    const result = sample();
    const snapshot = snapshotOfPlan(plan(result));
    const [a, , home] = result.master.submissions;
    const renamed = { file: 'ny.xlsx', hash: result.hashes[a?.id ?? ''] ?? '' };
    expect(missingSources(snapshot, [renamed, { file: 'styrdokument.xlsx', hash: 'other' }])).toEqual([]);
    expect(missingSources(snapshot, [renamed])).toEqual([home?.file]);
    expect(missingSources(snapshot, [{ file: 'x.xlsx', hash: 'y' }])).toEqual([a?.file, home?.file]);
  });
});
