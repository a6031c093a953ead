import type { Consolidation } from '../../../src/core/consolidation/source';
import type { TemplateId } from '../../../src/core/templates/template';
import { consolidated, type PartnerFile } from '../../support/consolidation';

/** Values of the master's records, field by field. */
function rows(result: Consolidation, template: TemplateId, ...fields: string[]): unknown[][] {
  return (result.master.tables.get(template)?.rows ?? []).map(({ values }) =>
    fields.map((field) => values[field] ?? null),
  );
}

/** Codes of what bringing files together found; what checking each file found is tested elsewhere. */
const codes = (result: Consolidation) =>
  result.report.issues
    .filter(({ code, rule }) => rule === undefined && !code.startsWith('column-'))
    .map(({ code }) => code);

const status = (result: Consolidation, file: string) =>
  result.master.submissions.find((one) => one.file === file)?.status;

const styrdokument: PartnerFile = {
  file: 'Styrdokument.xlsx',
  modified: '2025-01-10T08:00:00Z',
  sheets: {
    Intressenter: `
      | ID      | Organisation    | Organisationsnummer | Andra namn | Sektor  |
      | PRT-001 | Norrviks kommun | 212000-1355         | Norrvik    | kommun  |
      | PRT-002 | Läxhjälparna    |                     |            | civilsamhälle |`,
    Indikatorer: `
      | Kod    | Namn             | Definition     |
      | IND-01 | Andel närvarande | Närvaro i klass |`,
  },
};

const observations = (partner: string, period: string, value: string): string => `
  | Indikator | Part | Period | Utfall |
  | IND-01 | ${partner} | ${period} | ${value} |`;

describe('consolidate', () => {
  it('finds shared definitions by code, name, alias and kind of body', () => {
    const result = consolidated([
      styrdokument,
      { file: 'a.xlsx', sheets: { Utfall: observations('NORRVIKS STAD', '2025Q1', '61') } },
      { file: 'b.xlsx', sheets: { Utfall: observations('norrvik', '2025Q2', '62') } },
      {
        file: 'c.xlsx',
        sheets: {
          Utfall: `
            | Indikator | Part | Period | Utfall |
            | andel  närvarande | PRT-002 | 2025Q1 | 63 |`,
        },
      },
    ]);
    expect(rows(result, 'observations', 'indicator_id', 'partner_id', 'period', 'value')).toEqual([
      ['IND-01', 'PRT-001', '2025Q1', 61],
      ['IND-01', 'PRT-001', '2025Q2', 62],
      ['IND-01', 'PRT-002', '2025Q1', 63],
    ]);
    expect(codes(result)).toEqual([]);
  });

  it('brings in targets beside results as the partner’s own, each once', () => {
    const result = consolidated([
      styrdokument,
      {
        file: 'Läxhjälparna.xlsx',
        sheets: {
          Utfall: `
            | Läxhjälparna |
            |
            | Indikator | Månad   | Årsmål | Utfall |
            | IND-01    | 2025-01 | 80     | 61     |
            | IND-01    | 2025-02 | 80     | 62     |`,
        },
      },
    ]);
    expect(rows(result, 'targets', 'indicator_id', 'partner_id', 'period', 'target')).toEqual([
      ['IND-01', 'PRT-002', '2025', 80],
    ]);
    expect(rows(result, 'observations', 'period', 'value')).toEqual([
      ['2025-01', 61],
      ['2025-02', 62],
    ]);
    const sheet = result.master.submissions.find(({ file }) => file === 'Läxhjälparna.xlsx')?.sheets[0];
    expect(sheet).toMatchObject({ nonEmpty: 13, setAside: 1, consolidated: 7 });
    expect(sheet?.ignored['duplicate']).toBe(1);
  });

  it('leaves targets of the shared file to all partners together', () => {
    const shared = { Målvärden: '| Indikator | Period | Målvärde |\n| IND-01 | 2025 | 90 |' };
    const result = consolidated([{ ...styrdokument, sheets: { ...styrdokument.sheets, ...shared } }]);
    expect(rows(result, 'targets', 'partner_id', 'target')).toEqual([[null, 90]]);
  });

  describe('section rows over figures', () => {
    const withSections = (first: string, second: string) =>
      consolidated([
        styrdokument,
        {
          file: 'Läxhjälparna.xlsx',
          sheets: {
            Utfall: `
              | Läxhjälparna |
              |
              | Indikator | Period | Utfall |
              | ${first}  |        |        |
              | IND-01    | 2025Q1 | 61     |
              | ${second} |        |        |
              | IND-01    | 2025Q2 | 62     |`,
          },
        },
      ]);
    const notes = (result: Consolidation) =>
      result.setAside.filter(({ address }) => /^A[46]$/.test(address)).map(({ reason }) => reason);

    it('are whose the figures are when they are known or look like it', () => {
      const result = withSections('Norrvik', 'Stiftelsen Lyktan');
      expect(rows(result, 'observations', 'partner_id')).toEqual([['PRT-001'], ['PRT-003']]);
      expect(notes(result)).toEqual([]);
    });

    it.each([
      ['places', 'Gao', 'Mopti'],
      ['projects', 'MLI-14/P-HR-RL/66283', 'MLI-14/WS/65910'],
    ])('are notes kept with the rows when they are %s', (_, first, second) => {
      const result = withSections(first, second);
      expect(rows(result, 'observations', 'partner_id')).toEqual([['PRT-002'], ['PRT-002']]);
      expect(codes(result)).toEqual([]);
      expect(notes(result)).toEqual(['title-or-note', 'title-or-note']);
    });
  });

  it('counts a name in other words beside a known code as a label, and sets that of another indicator aside', () => {
    const result = consolidated([
      {
        ...styrdokument,
        sheets: {
          ...styrdokument.sheets,
          Indikatorer: `
            | Kod    | Namn             | Definition      |
            | IND-01 | Andel närvarande | Närvaro i klass |
            | IND-02 | Andel trygga     | Enkäten         |`,
        },
      },
      {
        file: 'Läxhjälparna.xlsx',
        sheets: {
          Data: `
            | Indicator code | Indicator        | Partner | Period | Value |
            | IND-01         | Share of pupils attending | PRT-002 | 2025Q1 | 61 |
            | IND-01         | Andel trygga     | PRT-002 | 2025Q2 | 62    |
            | IND-02         | Andel trygga     | PRT-002 | 2025Q2 | 63    |`,
        },
      },
    ]);
    expect(rows(result, 'observations', 'indicator_id')).toEqual([['IND-01'], ['IND-01'], ['IND-02']]);
    expect(result.setAside).toMatchObject([{ address: 'B3', reason: 'differs-from-code' }]);
    const sheet = result.master.submissions.find(({ file }) => file === 'Läxhjälparna.xlsx')?.sheets[0];
    expect(sheet).toMatchObject({ setAside: 1, ignored: { heading: 6 } });
  });

  it('keeps the first partner’s code and gives the second a new one, and references follow', () => {
    const activities = (name: string) => `
      | Aktivitets-ID | Aktivitet  | Ansvarig part | Beror på |
      | ACT-001 | ${name} ett | ${name}       |          |
      | ACT-002 | ${name} två | ${name}       | ACT-001  |`;
    const result = consolidated([
      styrdokument,
      { file: 'a.xlsx', sheets: { Aktiviteter: activities('Läxhjälparna') } },
      { file: 'b.xlsx', sheets: { Aktiviteter: activities('Norrvik') } },
    ]);
    expect(rows(result, 'activities', 'activity_id', 'name', 'lead_partner_id', 'depends_on_ids')).toEqual([
      ['ACT-001', 'Läxhjälparna ett', 'PRT-002', null],
      ['ACT-002', 'Läxhjälparna två', 'PRT-002', ['ACT-001']],
      ['ACT-003', 'Norrvik ett', 'PRT-001', null],
      ['ACT-004', 'Norrvik två', 'PRT-001', ['ACT-003']],
    ]);
    expect(result.changes.filter(({ field }) => field === 'activity_id')).toMatchObject([
      { row: 2, raw: 'ACT-001', sheet: 'Aktiviteter', address: 'A2' },
      { row: 3, raw: 'ACT-002', address: 'A3' },
    ]);
  });

  it('enters unknown partners and indicators, keeps foreign codes as external codes, and says so', () => {
    const report = (partner: string, value: number) => `
      | Indikator | Part | Period | Utfall |
      | 663 | ${partner} | 2025-01 | ${value} |`;
    const result = consolidated([
      styrdokument,
      { file: 'a.xlsx', sheets: { Utfall: report('Hoppet AB', 3) } },
      { file: 'b.xlsx', sheets: { Utfall: report('Stiftelsen Hoppet', 4) } },
    ]);
    expect(rows(result, 'stakeholders', 'stakeholder_id', 'organisation').slice(2)).toEqual([
      ['PRT-003', 'Hoppet AB'],
      ['PRT-004', 'Stiftelsen Hoppet'],
    ]);
    expect(rows(result, 'indicators', 'indicator_id', 'external_code').slice(1)).toEqual([['IND-02', '663']]);
    expect(rows(result, 'observations', 'indicator_id', 'partner_id', 'value')).toEqual([
      ['IND-02', 'PRT-003', 3],
      ['IND-02', 'PRT-004', 4],
    ]);
    expect(codes(result).sort()).toEqual(['definition-missing', 'partner-unknown', 'partner-unknown']);
    expect(result.master.tables.get('stakeholders')?.rows[2]?.source.submission).toBeNull();
  });

  it('keeps the newest of two values and sets the older aside', () => {
    const result = consolidated([
      styrdokument,
      {
        file: 'ny.xlsx',
        modified: '2025-04-02T00:00:00Z',
        sheets: { Utfall: observations('Norrvik', '2025Q1', '62') },
      },
      {
        file: 'gammal.xlsx',
        modified: '2025-04-01T00:00:00Z',
        sheets: { Utfall: observations('Norrvik', '2025Q1', '61') },
      },
    ]);
    expect(rows(result, 'observations', 'value')).toEqual([[62]]);
    expect(result.setAside).toMatchObject([
      {
        file: 'gammal.xlsx',
        sheet: 'Utfall',
        address: 'D2',
        heading: 'Utfall',
        text: '61',
        reason: 'superseded',
      },
    ]);
    expect(result.report.issues.filter(({ code }) => code === 'conflict-settled')).toMatchObject([
      {
        at: { file: 'gammal.xlsx', address: 'D2' },
        params: { kept: '62', other: '61', from: 'ny.xlsx' },
      },
    ]);
    expect(status(result, 'gammal.xlsx')).toBe('superseded');
    const count = result.master.submissions.find(({ file }) => file === 'gammal.xlsx')?.sheets[0];
    expect(count).toMatchObject({ nonEmpty: 8, consolidated: 0, setAside: 1 });
    expect(count?.ignored).toMatchObject({ heading: 4, duplicate: 3 });
  });

  it('takes out what a newer file of the same partner and period no longer has', () => {
    const sheet = (...lines: string[]) =>
      ['| Indikator | Part | Period | Kategori | Utfall |', ...lines].join('\n');
    const [girls, boys, others] = ['Flickor', 'Pojkar', 'Övriga'].map(
      (category, i) => `| IND-01 | Norrvik | 2025Q1 | ${category} | ${i + 1} |`,
    ) as [string, string, string];
    const result = consolidated([
      styrdokument,
      { file: '1.xlsx', modified: '2025-04-01T00:00:00Z', sheets: { Utfall: sheet(girls, boys, others) } },
      { file: '2.xlsx', modified: '2025-04-02T00:00:00Z', sheets: { Utfall: sheet(girls, boys) } },
    ]);
    expect(rows(result, 'observations', 'category')).toEqual([['Flickor'], ['Pojkar']]);
    expect(result.setAside.map(({ reason, address }) => `${address} ${reason}`)).toEqual(
      ['A4', 'B4', 'C4', 'D4', 'E4'].map((address) => `${address} withdrawn`),
    );
    expect(result.report.issues).toContainEqual(
      expect.objectContaining({ code: 'submission-superseded', params: { other: '2.xlsx' }, count: 1 }),
    );
  });

  it('keeps both of two files of one partner and period that speak of different things', () => {
    const sheet = (category: string) => `
      | Indikator | Part | Period | Kategori | Utfall |
      | IND-01 | Norrvik | 2025Q1 | ${category} | 1 |`;
    const result = consolidated([
      styrdokument,
      { file: '1.xlsx', sheets: { Utfall: sheet('Flickor') } },
      { file: '2.xlsx', sheets: { Utfall: sheet('Pojkar') } },
    ]);
    expect(rows(result, 'observations', 'category')).toEqual([['Flickor'], ['Pojkar']]);
    expect(status(result, '1.xlsx')).toBe('accepted');
  });

  it('counts a copy of a file as a duplicate, cell by cell', () => {
    const report = { sheets: { Utfall: observations('Norrvik', '2025Q1', '61') }, hash: 'abcdef0123456789' };
    const result = consolidated([
      styrdokument,
      { ...report, file: 'rapport.xlsx' },
      { ...report, file: 'Kopia av rapport.xlsx' },
    ]);
    expect(status(result, 'Kopia av rapport.xlsx')).toBe('duplicate');
    const count = result.master.submissions.find(({ file }) => file === 'Kopia av rapport.xlsx')?.sheets[0];
    expect(count).toMatchObject({ nonEmpty: 8, consolidated: 0, setAside: 0 });
    expect(count?.ignored.duplicate).toBe(8);
    const [copy] = result.master.submissions;
    expect(copy).toMatchObject({ file: 'Kopia av rapport.xlsx', partner: 'PRT-001', periods: ['2025Q1'] });
    expect(result.report.issues).toContainEqual(
      expect.objectContaining({ code: 'submission-duplicate', params: { other: 'rapport.xlsx' } }),
    );
  });

  it('counts a file saved anew with the same values as a duplicate', () => {
    const sheets = { Utfall: observations('Norrvik', '2025Q1', '61') };
    const result = consolidated([
      styrdokument,
      { file: '1.xlsx', sheets, modified: '2025-04-01T00:00:00Z' },
      { file: '2.xlsx', sheets, modified: '2025-04-02T00:00:00Z' },
    ]);
    expect([status(result, '1.xlsx'), status(result, '2.xlsx')]).toEqual(['duplicate', 'accepted']);
    expect(codes(result)).toEqual(['submission-duplicate']);
  });

  it('sets records aside whose partner, indicator or period is missing', () => {
    const result = consolidated([
      styrdokument,
      {
        file: 'a.xlsx',
        sheets: {
          Utfall: `
            | Indikator | Part | Period | Utfall |
            |  | Norrvik | 2025Q1 | 1 |
            | IND-01 | Läxhjälparna |  | 2 |
            | IND-01 |  | 2025Q1 | 3 |
            | IND-01 | Norrvik | 2025Q1 | 4 |`,
        },
      },
    ]);
    expect(rows(result, 'observations', 'value')).toEqual([[4]]);
    expect(result.setAside.map(({ address, reason }) => `${address} ${reason}`)).toEqual([
      'B2 no-indicator',
      'C2 no-indicator',
      'D2 no-indicator',
      'A3 no-period',
      'B3 no-period',
      'D3 no-period',
      'A4 no-partner',
      'C4 no-partner',
      'D4 no-partner',
    ]);
  });

  it('knows whose a file is from its name when nothing in it says so', () => {
    const result = consolidated([
      styrdokument,
      {
        file: 'Läxhjälparna 2025 kv1.xlsx',
        sheets: {
          Utfall: `
            | Indikator | Period | Utfall |
            | IND-01 | 2025Q1 | 5 |`,
        },
      },
    ]);
    expect(rows(result, 'observations', 'partner_id', 'value')).toEqual([['PRT-002', 5]]);
    expect(result.master.submissions[0]).toMatchObject({ partner: 'PRT-002', periods: ['2025Q1'] });
  });

  it('reports a total that differs from what was read above it, and no other', () => {
    const sheet = (total: number) => `
      | Indikator | Part | Period | Utfall |
      | IND-01 | Norrvik | 2025Q1 | 10 |
      | IND-01 | Norrvik | 2025Q2 | 20 |
      | Summa  |  |  | ${total} |`;
    const findings = (total: number) =>
      consolidated([styrdokument, { file: 'a.xlsx', sheets: { Utfall: sheet(total) } }]).report.issues.filter(
        ({ code }) => code === 'control-total-differs',
      );
    expect(findings(30)).toEqual([]);
    expect(findings(31)).toMatchObject([{ at: { address: 'D4' }, params: { total: 31, sum: 30 } }]);
  });

  it('keeps the text of a changed value and the flag of a missing one', () => {
    const result = consolidated([
      styrdokument,
      {
        file: 'a.xlsx',
        sheets: {
          Utfall: `
            | Indikator | Part | Period | Utfall |
            | IND-01 | Norrvik | 2025Q1 | "1 234,5" |
            | IND-01 | Norrvik | 2025Q2 | .. |
            | IND-01 | Norrvik | 2025Q3 | vet ej riktigt |`,
        },
      },
    ]);
    expect(rows(result, 'observations', 'value', 'quality_flag')).toEqual([
      [1234.5, null],
      [null, 'not_available'],
    ]);
    expect(result.master.tables.get('observations')?.rows[1]?.flags).toEqual({ value: 'not_available' });
    expect(result.changes).toContainEqual(
      expect.objectContaining({
        template: 'observations',
        row: 0,
        field: 'value',
        raw: '1 234,5',
        address: 'D2',
      }),
    );
    expect(result.setAside.at(-1)).toMatchObject({ address: 'D4', reason: 'value-not-understood' });
  });

  it('tells of refused files and goes on', () => {
    const result = consolidated([styrdokument, { file: 'x.xlsx', refusal: { code: 'encrypted' } }]);
    expect(status(result, 'x.xlsx')).toBe('refused');
    expect(codes(result)).toEqual(['file-refused']);
  });
});
