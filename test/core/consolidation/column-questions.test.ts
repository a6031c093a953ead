import { consolidate } from '../../../src/core/consolidation/consolidate';
import type { ColumnQuestion } from '../../../src/core/consolidation/decisions/column-questions';
import { type FormChoice, joinRecipes, withFormChoice } from '../../../src/core/consolidation/recipe-choices';
import type { NamedRecipe } from '../../../src/core/consolidation/recipe-book';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { templates } from '../../../src/core/templates/all-templates';
import { type PartnerFile, sourceOf } from '../../support/consolidation';

const home: PartnerFile = {
  file: 'styr.xlsx',
  sheets: {
    Partners: `
      | ID      | Organisation  |
      | PRT-001 | Norrvik       |`,
    Indicators: `
      | Code   | Name       | Definition |
      | IND-01 | Attendance | Attendance |`,
  },
};

const report = (file: string, amounts: readonly [string, string]): PartnerFile => ({
  file,
  sheets: {
    Report: `
      | Indikator | Org     | Period  | Value         |
      | IND-01    | Norrvik | 2025-01 | ${amounts[0]} |
      | IND-01    | Norrvik | 2025-02 | ${amounts[1]} |`,
  },
});

const unclear = [report('a.xlsx', ['"1,234"', '"2,345"']), report('b.xlsx', ['"3,456"', '"4,567"'])];

function made(files: readonly PartnerFile[], recipes: readonly NamedRecipe[] = []) {
  return consolidate([home, ...files].map(sourceOf), {
    locale: 'en',
    catalogs,
    templates,
    today: '2025-06-30',
    recipes: { recipes, synonyms: [] },
  });
}

function chosen({ headings, template, columns }: ColumnQuestion, choice: FormChoice['choice']) {
  return { headings, template, columns, choice, partner: '', file: '', sheet: '' };
}

const values = (consolidation: ReturnType<typeof made>) =>
  consolidation.master.tables.get('observations')?.rows.map((row) => row.values['value']) ?? [];

describe('numbers that can be read in two ways', () => {
  // One heading in Swedish and one in English: no language decides.
  const asked = made(unclear).columns.filter(({ doubt }) => doubt === 'number');

  test('are asked about once for a form, whatever number of files has it', () => {
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      field: 'value',
      samples: ['1,234', '2,345'],
      places: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }],
      records: 4,
    });
    expect(values(made(unclear))).toEqual([]);
  });

  test('are read as somebody says, in every file with that form', () => {
    const [question] = asked;
    if (!question) throw new Error('no question');
    const read = (decimal: ',' | '.') =>
      values(made(unclear.slice(0, 1), withFormChoice([], chosen(question, { reading: { decimal } }))));
    expect(read('.')).toEqual([1234, 2345]);
    expect(read(',')).toEqual([1.234, 2.345]);
  });
});

describe('a choice for a form', () => {
  const form: FormChoice = {
    headings: ['What', 'Antal'],
    template: 'observations',
    columns: [1],
    choice: { field: 'value' },
    partner: '',
    file: 'a.xlsx',
    sheet: 'Report',
  };

  test('leaves the other columns to be found as before', () => {
    expect(withFormChoice([], form)[0]?.columns).toEqual([
      { heading: 'What' },
      { heading: 'Antal', field: 'value' },
    ]);
  });

  test('keeps what was chosen before for the same form', () => {
    const first = withFormChoice([], form);
    const second = withFormChoice(first, { ...form, columns: [0], choice: { field: null } });
    const third = withFormChoice(second, { ...form, choice: { reading: { decimal: ',' } } });
    expect(third).toHaveLength(1);
    expect(third[0]?.columns).toEqual([
      { heading: 'What', field: null },
      { heading: 'Antal', field: 'value', reading: { decimal: ',' } },
    ]);
  });

  test('of another template forgets what was chosen for its columns', () => {
    const first = withFormChoice([], form);
    const [second] = withFormChoice(first, { ...form, template: 'activities', columns: [], choice: {} });
    expect(second).toMatchObject({
      template: 'activities',
      columns: [{ heading: 'What' }, { heading: 'Antal' }],
    });
    expect(second?.columns[1]).not.toHaveProperty('field');
  });

  test('comes before an earlier one for the same headings, and leaves others alone', () => {
    const [mine] = withFormChoice([], form);
    const [other] = withFormChoice([], { ...form, headings: ['Zzz'], columns: [] });
    const [old] = withFormChoice([], { ...form, choice: { field: null } });
    if (!mine || !other || !old) throw new Error('no recipe');
    expect(joinRecipes([mine], [old, other])).toEqual([mine, other]);
  });
});

describe('a column in doubt', () => {
  const odd: PartnerFile = {
    file: 'c.xlsx',
    sheets: {
      Report: `
        | Indikator | Part    | Period  | Utfall! |
        | IND-01    | Norrvik | 2025-01 | 12    |
        | IND-01    | Norrvik | 2025-02 | 13    |`,
    },
  };
  const [question] = made([odd]).columns.filter(({ doubt }) => doubt === 'field');

  test('is asked about with its first texts and its place', () => {
    expect(question).toMatchObject({
      template: 'observations',
      field: 'value',
      columns: [3],
      samples: ['12', '13'],
      places: [{ file: 'c.xlsx', sheet: 'Report', address: 'D1' }],
      records: 2,
    });
  });

  test('is not asked about again once somebody has said that it is right', () => {
    if (!question) throw new Error('no question');
    const again = made([odd], withFormChoice([], chosen(question, { field: 'value' })));
    expect(again.columns.filter(({ doubt }) => doubt === 'field')).toEqual([]);
    expect(values(again)).toEqual([12, 13]);
  });

  test('is set aside when somebody says that it is nothing of ours', () => {
    if (!question) throw new Error('no question');
    const again = made([odd], withFormChoice([], chosen(question, { field: null })));
    expect(values(again)).toEqual([]);
    expect(again.setAside.map(({ text }) => text)).toEqual(expect.arrayContaining(['12', '13']));
  });
});

describe('amounts in thousands whose format divides them already', () => {
  const budget: PartnerFile = {
    file: 'd.xlsx',
    sheets: {
      Activities: `
        | ID      | Activity   | Lead partner | Budget (tkr)         |
        | ACT-001 | Homework   | Norrvik      | 2300000 {#,##0,}     |
        | ACT-002 | Breakfast  | Norrvik      | 12000 {#,##0,}       |`,
    },
  };
  const [question] = made([budget]).columns.filter(({ doubt }) => doubt === 'scale');
  const amounts = (recipes: readonly NamedRecipe[]) => {
    const rows = made([budget], recipes).master.tables.get('activities')?.rows ?? [];
    return rows.map((row) => row.values[question?.field ?? '']);
  };

  test('are asked about, and stand as they are until then', () => {
    expect(question).toMatchObject({ scale: { factor: 1000, text: 'tkr' }, columns: [3] });
    expect(amounts([])).toEqual([2_300_000, 12_000]);
  });

  test('are multiplied when somebody says so, and are not asked about again', () => {
    if (!question) throw new Error('no question');
    const recipes = withFormChoice([], chosen(question, { reading: { isMultiplied: true } }));
    expect(amounts(recipes)).toEqual([2_300_000_000, 12_000_000]);
    expect(made([budget], recipes).columns.filter(({ doubt }) => doubt === 'scale')).toEqual([]);
  });
});

describe('a partner’s own totals', () => {
  test('are told of beside the sums of what was read, whether they are the same or not', () => {
    const { controlSums } = made([
      {
        file: 'e.xlsx',
        sheets: {
          Report: `
            | Indicator | Partner | Period  | Value |
            | IND-01    | Norrvik | 2025-01 | 10    |
            | IND-01    | Norrvik | 2025-02 | 20    |
            | Total     |         |         | 30    |`,
          More: `
            | Indicator | Partner | Period  | Value |
            | IND-01    | Norrvik | 2025-03 | 10    |
            | IND-01    | Norrvik | 2025-04 | 20    |
            | Total     |         |         | 31    |`,
        },
      },
    ]);
    expect(controlSums).toMatchObject([
      { sheet: 'Report', address: 'D4', total: 30, sum: 30, isSame: true },
      { sheet: 'More', address: 'D4', total: 31, sum: 30, isSame: false },
    ]);
  });
});
