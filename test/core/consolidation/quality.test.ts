import { consolidated } from '../../support/consolidation';

describe('what a flag says of an observation', () => {
  it('keeps what an inexact value says, its flag, and its text beside it', () => {
    const result = consolidated([
      {
        file: 'a.xlsx',
        sheets: {
          Utfall: `
            | Indikator | Part | Period | Utfall | Kommentar |
            | IND-01 | Läxhjälparna | 2025-01 | <5 | |
            | IND-01 | Läxhjälparna | 2025-02 | 10–15 | Räknat för hand |
            | IND-01 | Läxhjälparna | 2025-03 | ca 50 | |
            | IND-01 | Läxhjälparna | 2025-04 | * | |
            | IND-01 | Läxhjälparna | 2025-05 | .. | |`,
        },
      },
    ]);
    const fields = ['value', 'quality_flag', 'status', 'comment'];
    const rows = result.master.tables.get('observations')?.rows ?? [];
    expect(rows.map(({ values }) => fields.map((field) => values[field] ?? null))).toEqual([
      [null, 'inexact', null, 'the file says <5, that is 0–4'],
      [null, 'inexact', null, 'Räknat för hand (the file says 10–15, that is 10–15)'],
      [50, 'estimated', null, 'the file says ca 50'],
      [null, null, 'preliminary', null],
      [null, 'not_available', null, null],
    ]);
  });
});
