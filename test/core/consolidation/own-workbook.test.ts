import { summaryIdentity, summaryProperty } from '../../../src/core/consolidation/own-workbook';
import type { Source } from '../../../src/core/consolidation/source';
import { catalogs } from '../../../src/core/i18n/catalogs';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { planTemplates } from '../../../src/core/sheets/template-workbook';
import { consolidated, sourceOf } from '../../support/consolidation';
import { snapshotOfPlan } from '../../support/plan-snapshot';

const REPORT = {
  file: 'Läxhjälparna.xlsx',
  sheets: { Utfall: '| Indikator | Part | Period | Utfall |\n| IND-01 | Läxhjälparna | 2025Q1 | 5 |' },
};

/** The report, as it would look in a workbook with other traits. */
function reportWith(traits: Partial<WorkbookSnapshot>): Source {
  const source = sourceOf(REPORT);
  return 'snapshot' in source ? { ...source, snapshot: { ...source.snapshot, ...traits } } : source;
}

describe('a workbook of ours among the partners’ files', () => {
  it.each([
    ['the identity of a summary', { customParts: [summaryIdentity] }],
    ['its property alone', { properties: { custom: summaryProperty } }],
  ])('is not read but counted and told of, by %s', (_, traits) => {
    const { master, report, setAside } = consolidated([reportWith(traits)]);
    expect(master.tables.size).toBe(0);
    expect(setAside).toEqual([]);
    expect(master.submissions[0]).toMatchObject({ status: 'own', partner: null });
    expect(master.submissions[0]?.sheets[0]).toMatchObject({ nonEmpty: 8, ignored: { 'own-sheet': 8 } });
    expect(report.issues.map(({ code }) => code)).toEqual(['own-workbook']);
  });

  it('is read when it is a template of ours that somebody has filled in', () => {
    const rows = { observations: [{ indicator_id: 'IND-01', period: '2025Q1', value: 5 }] };
    const plan = planTemplates(['observations'], {
      locale: 'sv',
      catalog: catalogs.sv,
      partner: 'Läxhjälparna',
      rows,
    });
    const snapshot = snapshotOfPlan(plan);
    const properties = { ...snapshot.properties, application: 'Samverka' };
    const source = { file: 'a.xlsx', hash: 'a'.repeat(64), snapshot: { ...snapshot, properties } };
    const { master } = consolidated([source]);
    expect(master.tables.get('observations')?.rows).toHaveLength(1);
  });
});
