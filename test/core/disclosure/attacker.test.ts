import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { membersOf, type CountTable } from '../../../src/core/disclosure/count-table';
import { suppress } from '../../../src/core/disclosure/suppress';
import { crossedTable } from '../../support/count-tables';

/** `SAMVERKA_ATTACKS=20000` attacks more tables. */
const TABLES = Number(process.env['SAMVERKA_ATTACKS'] ?? 1000);
const SEED = process.env['SAMVERKA_ATTACK_SEED'];

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

/** Counts of people are often small, sometimes zero. */
const count = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) },
);

/** Partners in areas, crossed with categories: partner → area → all on one side, a total of categories on the other. */
const tables = fc.integer({ min: 2, max: 4 }).chain((width) => {
  const row = fc.array(count, { minLength: width, maxLength: width });
  const area = fc.array(row, { minLength: 1, maxLength: 4 });
  return fc.array(area, { minLength: 1, maxLength: 3 }).map(crossedTable);
});

/** One table that readers cannot tell from the true one, in which a cell is as small or as large as it can be. */
interface Attack {
  readonly value: number;
  /** Every hidden cell's value in it. */
  readonly all: ReadonlyMap<number, number>;
}

/** What readers can work out about one hidden cell: the least or the most it can be, in whole numbers. */
function attack(
  table: CountTable,
  isHidden: readonly boolean[],
  cell: number,
  goal: 'Maximize' | 'Minimize',
): Attack {
  const term = (each: number, sign: string) => `${sign} x${each}`;
  const constraints = table.lines.flatMap(({ parts, total }, i) => {
    const unknown = parts.filter((part) => isHidden[part]);
    if (unknown.length === 0 && !isHidden[total]) return [];
    const shown = parts.filter((part) => !isHidden[part]);
    const sum = shown.reduce((all, part) => all + (table.cells[part]?.value ?? 0), 0);
    const right = isHidden[total] ? -sum : (table.cells[total]?.value ?? 0) - sum;
    const left = [...unknown.map((part) => term(part, '+')), ...(isHidden[total] ? [term(total, '-')] : [])];
    return [` c${i}: ${left.join(' ')} = ${right}`];
  });
  const variables = isHidden.flatMap((each, i) => (each ? [`x${i}`] : []));
  const bounds = variables.map((name) => ` 0 <= ${name} <= 100000`);
  const problem = [
    goal,
    ` obj: x${cell}`,
    'Subject To',
    ...(constraints.length > 0 ? constraints : [` c: x${cell} >= 0`]),
    'Bounds',
    ...bounds,
    'General',
    ` ${variables.join(' ')}`,
    'End',
  ].join('\n');
  const solved = highs.solve(problem);
  expect(solved.Status).toBe('Optimal');
  const all = new Map(
    Object.entries(solved.Columns as Readonly<Record<string, { readonly Primal: number }>>).map(
      ([name, { Primal }]) => [Number(name.slice(1)), Math.round(Primal)],
    ),
  );
  return { value: Math.round(solved.ObjectiveValue), all };
}

/** For each hidden cell how many whole numbers readers must reckon with; solved further only where that is too few. */
function spreads(
  table: CountTable,
  isHidden: readonly boolean[],
  enough: number,
): ReadonlyMap<number, number> {
  const hidden = isHidden.flatMap((each, cell) => (each ? [cell] : []));
  const seen = new Map(hidden.map((cell) => [cell, [table.cells[cell]?.value ?? 0]]));
  const spread = (cell: number) => {
    const values = seen.get(cell) ?? [];
    return Math.max(...values) - Math.min(...values);
  };
  for (const cell of hidden) {
    for (const goal of ['Maximize', 'Minimize'] as const) {
      if (spread(cell) >= enough) continue;
      // Every table found is one that readers must reckon with, for its other cells as well.
      for (const [other, value] of attack(table, isHidden, cell, goal).all) seen.get(other)?.push(value);
    }
  }
  return new Map(hidden.map((cell) => [cell, spread(cell)]));
}

/** Whether a table found by the solver has the published figures: an attacker that errs proves nothing. */
function isPossible(
  table: CountTable,
  isHidden: readonly boolean[],
  all: ReadonlyMap<number, number>,
): boolean {
  const value = (cell: number) => (isHidden[cell] ? (all.get(cell) ?? NaN) : (table.cells[cell]?.value ?? 0));
  return table.lines.every(
    ({ parts, total }) => parts.reduce((sum, part) => sum + value(part), 0) === value(total),
  );
}

test('no line has exactly one hidden cell, and an integer program cannot narrow any hidden cell below the leeway', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(3, 5, 10), (table, k) => {
      const hidden = suppress(table, { k }).hidden.map((each) => each !== null);
      table.cells.forEach(({ value }, i) => {
        if (value > 0 && value < k) expect(hidden[i]).toBe(true);
      });
      for (const line of table.lines) {
        expect(membersOf(line).filter((cell) => hidden[cell])).not.toHaveLength(1);
      }
      for (const spread of spreads(table, hidden, k - 1).values())
        expect(spread).toBeGreaterThanOrEqual(k - 1);
    }),
    { numRuns: TABLES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
}, 1_800_000);

test('the attacker finds a cell that is hidden alone', () => {
  const table = crossedTable([
    [
      [12, 3],
      [20, 18],
    ],
  ]);
  const hidden = table.cells.map((_, i) => i === 1);
  const found = (['Minimize', 'Maximize'] as const).map((goal) => attack(table, hidden, 1, goal));
  expect(found.map(({ value }) => value)).toEqual([3, 3]);
});

test('the attacker finds the bounds of the worked example, in tables with the published figures', () => {
  const table = crossedTable([
    [
      [12, 3],
      [20, 18],
      [7, 9],
    ],
  ]);
  const hidden = suppress(table, { k: 5 }).hidden.map((each) => each !== null);
  const found = (['Minimize', 'Maximize'] as const).map((goal) => attack(table, hidden, 1, goal));
  expect(found.map(({ value }) => value)).toEqual([0, 12]);
  expect(found.map(({ all }) => isPossible(table, hidden, all))).toEqual([true, true]);
});
