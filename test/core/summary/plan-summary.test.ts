import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { catalogs } from '../../../src/core/i18n/catalogs';
import type { CellReference, SeriesPlan } from '../../../src/core/model/chart-plan';
import { LOCALES, type Locale } from '../../../src/core/model/locale';
import type { Plan, PlanValue, SheetPlan } from '../../../src/core/model/plan';
import type { Master } from '../../../src/core/consolidation/master';
import { planSummary } from '../../../src/core/summary/plan-summary';
import { summarise } from '../../../src/core/summary/summary';
import { masterOf } from '../../support/master';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { schoolMaster } from '../../support/school-master';

function planOf(master: Master, locale: Locale = 'sv'): Plan {
  return planSummary(summarise(master, { locale, catalog: catalogs[locale] }));
}

function sheetOf(plan: Plan, name: string): SheetPlan {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellOf(sheet: SheetPlan, row: number, column: number): PlanValue | undefined {
  const block = sheet.blocks.find(
    (each) => each.values[row - each.row]?.[column - each.column] !== undefined,
  );
  return block?.values[row - block.row]?.[column - block.column];
}

function cellsOf(plan: Plan, { sheet, range }: CellReference): (PlanValue | undefined)[] {
  const found: (PlanValue | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    found.push(cellOf(sheetOf(plan, sheet), row, range.left));
  return found;
}

/** Every text of the workbook, as a reader could find it. */
function textsOf(plan: Plan): string[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => block.values.flat().map((value) => JSON.stringify(value) ?? '')),
  );
}

function nameOf(plan: Plan, { name }: SeriesPlan): string {
  const value = typeof name === 'string' ? name : cellsOf(plan, name)[0];
  if (typeof value !== 'string') throw new Error('a series without a name');
  return value;
}

/** What a chart draws: each series' name and figures, read from the cells it refers to. */
function drawn(plan: Plan, sheet: string, index: number): Record<string, unknown> {
  const chart = sheetOf(plan, sheet).charts?.[index];
  const series = chart?.groups.flatMap((group) => group.series) ?? [];
  const [first] = series;
  return {
    categories: first?.categories && cellsOf(plan, first.categories),
    ...Object.fromEntries(series.map((each) => [nameOf(plan, each), cellsOf(plan, each.values)])),
  };
}

describe('charts', () => {
  const plan = planOf(schoolMaster());

  test('a headline chart draws actual, target and baseline from cells, with gaps', () => {
    const { categories, Utfall, Mål, Utgångsvärde } = drawn(plan, 'Huvudindikatorer', 0);
    expect(categories).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `kv ${((i - 1) % 4) + 1} ${i > 4 ? 2026 : 2025}`),
    );
    expect(Utfall).toEqual([86.2, 88, null, 90.8, null, null, null, null]);
    expect(Utgångsvärde).toEqual(Array(8).fill(86));
    expect((Mål as number[]).at(-1)).toBe(95);
  });

  test('its looks are those of actual, target and baseline everywhere', () => {
    const [chart] = sheetOf(plan, 'Huvudindikatorer').charts ?? [];
    const looks = chart?.groups[0]?.series.map((each) => [each.color, each.line?.dash, each.marker?.symbol]);
    expect(looks).toEqual([
      ['#6E6E6E', 'dot', 'none'],
      ['#D55E00', 'dash', 'none'],
      ['#0072B2', 'solid', 'circle'],
    ]);
    expect(chart).toMatchObject({
      title: 'Elevernas närvaro ökade från 86,2 till 90,8 procent',
      subtitle: 'Andel (%) · Elever 6–16 år · kv 1 2025–kv 4 2026',
      valueAxis: { title: 'procent (axeln börjar på 84)', min: 84, max: 96 },
      at: { width: 480, height: 288 },
      blanksAs: 'gap',
    });
    expect(chart?.alternativeText).toContain('Linjediagram');
  });

  test('a line below each chart says who reported and the date of the data', () => {
    const sheet = sheetOf(plan, 'Huvudindikatorer');
    for (const { at } of sheet.charts ?? []) {
      const caption = cellOf(sheet, at.row + 15, at.column);
      expect(caption).toMatch(/^Parter som har rapporterat: \d av \d.* · uppgifter per 2026-01-15/);
    }
  });

  test('contributions are stacked columns by partner, unnamed ones by sector', () => {
    expect(drawn(plan, 'Bidrag', 0)).toEqual({
      categories: ['kv 1 2025', 'kv 2 2025', 'kv 3 2025', 'kv 4 2025'],
      'Föreningen Fritid för alla unga': [140, 150, 170, 212],
      'Norrby kommun': [120, 160, 180, 200],
      'Region (namnges inte)': [null, 30, null, null],
    });
  });

  test('every reference of every chart points at cells that hold something, under its own heading', () => {
    for (const sheet of plan.sheets) {
      for (const series of (sheet.charts ?? []).flatMap((chart) =>
        chart.groups.flatMap((group) => group.series),
      )) {
        expect(nameOf(plan, series)).not.toBe('');
        expect(cellsOf(plan, series.values).some((value) => typeof value === 'number')).toBe(true);
        expect(
          series.categories && cellsOf(plan, series.categories).every((value) => typeof value === 'string'),
        ).toBe(true);
      }
    }
  });

  test('no chart covers another, a caption or a name above', () => {
    for (const { charts = [], merges = [] } of plan.sheets) {
      const boxes = charts.map(({ at }) => ({
        top: at.row,
        left: at.column,
        bottom: at.row + Math.ceil(at.height / 20) - 1,
        right: at.column + 6,
      }));
      const all = [...boxes, ...merges];
      for (const [i, a] of boxes.entries()) {
        for (const b of all.slice(i + 1)) {
          const apart = a.bottom < b.top || b.bottom < a.top || a.right < b.left || b.right < a.left;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test('a long name is cut in the title and stands whole in the caption and the alternative text', () => {
    const name = `Number of people reached by ${'messages of promotion of hygiene and '.repeat(3)}prevention`;
    const long = planOf(
      masterOf({
        indicators: `indicator_id | name | measure | headline\n I | ${name} | count | yes`,
        observations: 'indicator_id | partner_id | period | value\n I | A | 2025Q1 | 5',
      }),
      'en',
    );
    const sheet = sheetOf(long, 'Headline indicators');
    const [chart] = sheet.charts ?? [];
    expect(chart?.title).toBe('Number of people reached by messages of…: 5 (Q1 2025)');
    expect(chart?.alternativeText).toContain(name);
    expect(cellOf(sheet, (chart?.at.row ?? 0) + 15, 1)).toContain(name);
  });
});

describe('overview', () => {
  const sheet = sheetOf(planOf(schoolMaster()), 'Översikt');
  const [table] = sheet.tables ?? [];
  const row = (offset: number) =>
    Array.from({ length: 11 }, (_, i) => cellOf(sheet, (table?.range.top ?? 0) + offset, i + 1));

  test('the first line states the finding', () => {
    expect(cellOf(sheet, 1, 1)).toBe('1 av 3 huvudindikatorer är enligt plan');
  });

  test('each headline indicator has figure, goal, status in symbol and word, trend and who reported', () => {
    const [name, ...cells] = row(1);
    expect(JSON.stringify(name)).toContain('Elevernas närvaro');
    expect(cells.slice(0, 4)).toEqual(['kv 4 2025', 90.8, 86, 95]);
    expect(cells.slice(6)).toEqual([
      '▲ Enligt plan',
      '↑ 2 perioder',
      '2 av 2',
      'Ofullständigt i 1 tidigare period. Preliminära uppgifter. För att nå målet behöver det öka med 1,1 procentenheter per period (4 perioder kvar)',
    ]);
  });

  test('the trend’s colour follows the way it should go: fewer reports of concern are good', () => {
    const block = sheet.blocks.find((each) => each.row === table?.range.top);
    expect(row(3)[8]).toBe('↓ 1 period');
    expect(block?.styles?.[3]?.[8]).toBe('green');
  });

  test('a missing baseline is a dash, never zero', () => expect(row(3)[3]).toBe('–'));

  test('when data chose the headline indicators that is said', () => {
    const master = masterOf({
      indicators: 'indicator_id | measure\n I | count',
      observations: 'indicator_id | partner_id | period | value\n I | A | 2025Q1 | 5',
    });
    const texts = textsOf(planOf(master, 'en'));
    expect(texts).toContain('"None is marked as headline, so those with the most complete data are shown."');
  });
});

test('the coverage sheet shows numbers, marks and the gaps in words', () => {
  const sheet = sheetOf(planOf(schoolMaster()), 'Täckning');
  expect(cellOf(sheet, 1, 1)).toBe('1 av 3 effekter har ingen aktiv aktivitet');
  expect(cellOf(sheet, 4, 1)).toContain('Ingen aktiv aktivitet bidrar till Familjer får stöd i tid.');
  const line = (row: number) => [1, 2, 3, 4, 5, 6].map((column) => cellOf(sheet, row, column));
  expect(line(6)).toEqual(['Alla barn går till skolan varje dag', 1, 2, 3, 2, '▲ Täckt']);
  expect(line(8)).toEqual(['Familjer får stöd i tid', 0, 0, 0, 0, '▼ Lucka']);
  expect(sheet.conditionalFormats?.[0]?.rule).toEqual({
    type: 'colorScale',
    stops: [
      { at: { number: 0 }, color: '#FFFFFF' },
      { at: { number: 2 }, color: '#0072B2' },
    ],
  });
});

describe.each(LOCALES)('the workbook in %s', (locale) => {
  const masters = {
    school: schoolMaster(),
    bare: masterOf({
      indicators: 'indicator_id | measure\n I | count',
      observations: 'indicator_id | partner_id | period | value\n I | A | 2025-03 | 5',
    }),
    empty: masterOf({}),
  };

  test.each(Object.entries(masters))('of the %s master has no errors', async (_, master) => {
    const written = writeWorkbook(planOf(master, locale));
    if (!written.ok) throw new Error(JSON.stringify(written));
    expect(await ooxmlErrors(written.value)).toEqual([]);
  });

  test('is the same bytes twice, and a table’s headings are its cells', () => {
    const plan = planOf(masters.school, locale);
    expect(planOf(schoolMaster(), locale)).toEqual(plan);
    for (const sheet of plan.sheets) {
      for (const { range, columns } of sheet.tables ?? []) {
        const cells = columns.map((_, i) => cellOf(sheet, range.top, range.left + i));
        expect(cells).toEqual(columns.map((column) => column.name));
      }
    }
  });

  test('uses only styles it defines', () => {
    const plan = planOf(masters.school, locale);
    const used = plan.sheets
      .flatMap((sheet) => sheet.blocks)
      .flatMap((block) => [block.style, ...(block.columnStyles ?? []), ...(block.styles ?? []).flat()]);
    expect(used.filter((key) => key !== undefined && !(key in plan.styles))).toEqual([]);
  });

  test('names nobody who said no, and carries no contact data', () => {
    const plan = planOf(masters.school, locale);
    const all = JSON.stringify(plan);
    expect(all).not.toContain('Region Norr');
    expect(all).not.toContain('region.xlsx');
    expect(all).not.toContain('@norrby');
  });
});
