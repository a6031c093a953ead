import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { membersOf, type CountTable } from '../../../src/core/disclosure/count-table';
import { suppress } from '../../../src/core/disclosure/suppress';
import { crossedTable } from '../../support/count-tables';

/** `SAMVERKA_ATTACKS=1000` attacks so many tables; a few each time otherwise. */
const TABLES = Number(process.env['SAMVERKA_ATTACKS'] ?? 25);
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

/** What readers can work out about one hidden cell: the least or the most it can be, in whole numbers. */
function extreme(
  table: CountTable,
  isHidden: readonly boolean[],
  cell: number,
  goal: 'Maximize' | 'Minimize',
) {
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
  return Math.round(solved.ObjectiveValue);
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
      for (const [cell, isHidden] of hidden.entries()) {
        if (!isHidden) continue;
        const true_ = table.cells[cell]?.value ?? 0;
        const most = extreme(table, hidden, cell, 'Maximize');
        if (most - true_ >= k - 1) continue;
        expect(most - extreme(table, hidden, cell, 'Minimize')).toBeGreaterThanOrEqual(k - 1);
      }
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
  expect([extreme(table, hidden, 1, 'Minimize'), extreme(table, hidden, 1, 'Maximize')]).toEqual([3, 3]);
});
