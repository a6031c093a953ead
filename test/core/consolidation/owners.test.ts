import { catalogs } from '../../../src/core/i18n/catalogs';
import type { Plan } from '../../../src/core/model/plan';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { consolidated, type PartnerFile } from '../../support/consolidation';
import { snapshotOfPlan } from '../../support/plan-snapshot';

const listed: PartnerFile = {
  file: 'styrdokument.xlsx',
  sheets: {
    Intressenter: `
      | ID | Organisation | Andra namn | Sektor |
      | PRT-001 | Norrviks kommun | NK | kommun |
      | PRT-002 | Läxhjälparna | | civilsamhälle |
      | PRT-003 | Läxhjälparna Norra | | civilsamhälle |`,
    Indikatorer: `
      | Kod | Namn | Definition |
      | IND-01 | Andel närvarande | Närvaro |`,
  },
};

const FOR_PARTNER = {
  locale: 'sv',
  catalog: catalogs.sv,
  initiative: 'Skolgång för alla',
  partner: 'Norrviks IK',
} as const;

const withoutMetadata = (plan: Plan): Plan => ({ ...plan, customParts: [], names: [] });

const TABLE = `
  | Indikator | Period | Utfall |
  | IND-01 | 2025Q1 | 5 |
  | IND-01 | 2025Q2 | 6 |`;

const under = (...titles: string[]) =>
  [...titles.map((title) => `| ${title} |`), '|', TABLE.trim()].join('\n');

/** Name of the organisation that the file is said to come from; null when nobody can tell. */
function ownerOf(file: PartnerFile, ...others: PartnerFile[]): string | null {
  const { master } = consolidated([file, ...others]);
  const code = master.submissions.find((one) => one.file === file.file)?.partner ?? null;
  const row = master.tables.get('stakeholders')?.rows.find(({ values }) => values['stakeholder_id'] === code);
  const name = row?.values['organisation'];
  return typeof name === 'string' ? name : null;
}

describe('whose a file is', () => {
  it.each([
    ['a title that is a name', 'data.xlsx', under('NORRVIKS STAD'), 'Norrviks kommun'],
    ['a part of a title', 'data.xlsx', under('Läxhjälparna – så gick det'), 'Läxhjälparna'],
    ['an alias in a title', 'data.xlsx', under('Rapport (NK)'), 'Norrviks kommun'],
    ['the longest name in the file’s name', 'Rapport Läxhjälparna Norra.xlsx', TABLE, 'Läxhjälparna Norra'],
  ])('is told by %s', (_, file, sheet, owner) => {
    expect(ownerOf({ file, sheets: { Blad1: sheet } }, listed)).toBe(owner);
  });

  it.each([
    ['no name', 'data.xlsx', 'Så gick det'],
    ['a breakdown by a kind of body', 'Kvadratkilometer efter region.xlsx', 'Kvadratkilometer efter region'],
    ['the name of a report', 'Monthly report.xlsx', 'Monthly report'],
    ['a year', 'Rapport 2024.xlsx', 'Rapport 2024'],
    ['the title of one of our sheets', 'Utfall.xlsx', 'Ömsesidigt förstärkande aktiviteter'],
    ['a name that nothing confirms', 'data.xlsx', 'World Food Programme'],
  ])('is the file’s own name, with a finding, when a title is %s', (_, file, title) => {
    const source = { file, sheets: { Blad1: under(title) } };
    expect(ownerOf(source)).toBe(file.replace('.xlsx', ''));
    const result = consolidated([source, listed]);
    expect(result.master.tables.get('observations')?.rows).toHaveLength(2);
    expect(result.report.countsByCode.get('partner-unknown')).toBe(1);
    expect(new Set(result.setAside.map(({ reason }) => reason))).toEqual(new Set(['title-or-note']));
  });

  it.each([
    ['initials in the file’s name', 'WFP June 2014.xlsx', under('Monthly figures', 'World Food Programme')],
    ['its words in the file’s name', 'World Food Programme.xlsx', under('World Food Programme – Senegal')],
  ])('is taken from a title that is confirmed by %s', (_, file, sheet) => {
    expect(ownerOf({ file, sheets: { Blad1: sheet } })).toBe('World Food Programme');
  });

  it('is taken from a title with an organisation’s name that stands on another sheet too', () => {
    const sheets = { Blad1: under('Norrviks IK'), Blad2: '| Norrviks IK |' };
    expect(ownerOf({ file: 'data.xlsx', sheets })).toBe('Norrviks IK');
  });

  it.each([
    ['their metadata', planTemplates(['activities', 'observations'], FOR_PARTNER)],
    ['their status line', withoutMetadata(planTemplates(['activities', 'observations'], FOR_PARTNER))],
  ])('is told by %s on sheets of ours that nobody has filled in', (_, plan) => {
    const snapshot = snapshotOfPlan(plan);
    const { master } = consolidated([{ file: 'mall.xlsx', hash: 'a'.repeat(64), snapshot }]);
    const partners = master.tables.get('stakeholders')?.rows.map(({ values }) => values['organisation']);
    expect(partners).toEqual(['Norrviks IK']);
    expect(master.submissions[0]?.partner).toBe('PRT-001');
  });

  it('is told by a label beside it, which counts as a heading', () => {
    const sheet = ['| Organisation: | Läxhjälparna |', '|', TABLE.trim()].join('\n');
    const result = consolidated([{ file: 'data.xlsx', sheets: { Blad1: sheet } }, listed]);
    const [submission] = result.master.submissions;
    expect(submission).toMatchObject({ partner: 'PRT-002' });
    expect(submission?.sheets[0]).toMatchObject({ nonEmpty: 11, consolidated: 7, setAside: 0 });
    expect(submission?.sheets[0]?.ignored.heading).toBe(4);
  });

  it('is not taken from a part of a title beside a known name', () => {
    const sheet = under('Norrviks kommun', 'Skolgång för alla – redovisning till och med kvartal 2');
    const result = consolidated([{ file: 'data.xlsx', sheets: { Blad1: sheet } }, listed]);
    const rows = result.master.tables.get('observations')?.rows ?? [];
    expect(rows.map(({ values }) => values['partner_id'])).toEqual(['PRT-001', 'PRT-001']);
    expect(result.master.tables.get('stakeholders')?.rows).toHaveLength(3);
  });

  it('is nobody for texts that are codes', () => {
    const sheet = `
      | Indikator | Part | Period | Utfall |
      | IND-01 | MLI-14/65910 | 2025Q1 | 5 |`;
    const result = consolidated([{ file: 'data.xlsx', sheets: { Blad1: sheet } }]);
    expect(result.master.tables.has('stakeholders')).toBe(false);
    expect(result.setAside.map(({ reason }) => reason)).toContain('reference-missing');
  });
});

describe('shared definitions', () => {
  it('keeps two foreign codes apart although their names are the same', () => {
    const sheet = `
      | Kod | Namn | Definition |
      | 582 | Antal lärare | Utbildade |
      | 583 | Antal lärare | Anställda |`;
    const { master } = consolidated([{ file: 'a.xlsx', sheets: { Indikatorer: sheet } }]);
    const indicators = master.tables.get('indicators')?.rows.map(({ values }) => values);
    expect(indicators?.map((values) => values['external_code'])).toEqual(['582', '583']);
  });

  it('makes one of two partners’ indicators that share a code and most words, and two of unlike ones', () => {
    const define = (name: string) => ({
      Indikatorer: `
        | Kod | Namn | Definition |
        | IND-01 | ${name} | Så mäter vi |`,
    });
    const names = (other: string) =>
      consolidated([
        { file: 'a.xlsx', sheets: define('Andel elever som är närvarande') },
        { file: 'b.xlsx', sheets: define(other) },
      ])
        .master.tables.get('indicators')
        ?.rows.map(({ values }) => values['indicator_id']);
    expect(names('Andel elever närvarande')).toEqual(['IND-01']);
    expect(names('Kostnad för resor')).toEqual(['IND-01', 'IND-02']);
  });

  it('tells once for a file how many names were given codes', () => {
    const sheet = `
      | Indikator | Part | Period | Utfall |
      | IND-01 | Läxhjälparna | 2025Q1 | 5 |
      | IND-01 | Norrviks kommun | 2025Q1 | 6 |`;
    const { report } = consolidated([{ file: 'a.xlsx', sheets: { Utfall: sheet } }]);
    const minted = report.issues.filter(({ code }) => code === 'code-minted');
    expect(minted).toMatchObject([{ at: { address: 'B2' }, params: { code: 'PRT-001' }, count: 2 }]);
  });
});
