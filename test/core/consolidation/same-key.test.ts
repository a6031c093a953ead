import { consolidated } from '../../support/consolidation';

const ACTIVITIES = `
  | ID | Aktivitet | Ansvarig part | Effekter | Målgrupp | Budget |
  | ACT-001 | Läxhjälp | Läxhjälparna | OUT-01 | barn | 100 |
  | ACT-001 | Läxhjälp | Läxhjälparna | OUT-02 | barn | 200 |`;

const OBSERVATIONS = (value: string) => `
  | Indikator | Part | Period | Utfall |
  | IND-01 | Läxhjälparna | 2025Q1 | ${value} |`;

describe('two records of one file with the same key', () => {
  const result = consolidated([{ file: 'a.xlsx', sheets: { Aktiviteter: ACTIVITIES } }]);
  const [activity] = result.master.tables.get('activities')?.rows ?? [];

  it('are one, the first, with the entries of both lists', () => {
    expect(result.master.tables.get('activities')?.rows).toHaveLength(1);
    expect(activity?.values).toMatchObject({ budget: 100, outcome_ids: ['OUT-01', 'OUT-02'] });
    expect(activity?.source.address).toBe('A2:F2');
  });

  it('set aside only what differs, and say which row has the same code', () => {
    expect(result.setAside).toMatchObject([
      { address: 'F3', text: '200', reason: 'other-row-has-code', kept: 'A2' },
    ]);
    const conflicts = result.report.issues.filter(({ code }) => code === 'conflict-settled');
    expect(conflicts).toMatchObject([{ at: { address: 'F3' }, params: { kept: '100', from: 'F2' } }]);
  });

  it('say so when the other one stands on another sheet', () => {
    const sheets = { Januari: OBSERVATIONS('5'), Februari: OBSERVATIONS('6') };
    const { master, setAside } = consolidated([{ file: 'a.xlsx', sheets }]);
    expect(master.tables.get('observations')?.rows.map(({ values }) => values['value'])).toEqual([5]);
    expect(setAside).toMatchObject([
      { sheet: 'Februari', address: 'D2', reason: 'other-sheet-has-key', kept: 'Januari A2' },
    ]);
  });

  it('name the file when the other one stands in another file', () => {
    const { setAside } = consolidated([
      { file: 'a.xlsx', sheets: { Utfall: OBSERVATIONS('5') } },
      { file: 'b.xlsx', sheets: { Utfall: OBSERVATIONS('6') } },
    ]);
    expect(setAside).toMatchObject([{ file: 'a.xlsx', address: 'D2', reason: 'superseded', kept: 'b.xlsx' }]);
  });
});

describe('a row without any value that can be read', () => {
  it.each(['abc', 'HT24;#N/A'])('is told from one that nobody filled in: %s', (value) => {
    const sheets = { Utfall: `${OBSERVATIONS(value)}\n  | IND-01 | Läxhjälparna | 2025Q2 | |` };
    const { setAside } = consolidated([{ file: 'a.xlsx', sheets }]);
    expect(setAside.map(({ address, reason }) => `${address} ${reason}`)).toEqual([
      'A2 value-unreadable',
      'B2 value-unreadable',
      'C2 value-unreadable',
      'D2 value-not-understood',
      'A3 no-value',
      'B3 no-value',
      'C3 no-value',
    ]);
  });
});
