import fc from 'fast-check';
import { digestOfCells, digestOfPlan } from '../../../src/core/consolidation/digest';
import type { Plan, PlanValue, SheetPlan } from '../../../src/core/model/plan';
import { snapshotOfPlan } from '../../support/plan-snapshot';

const planOf = (sheet: SheetPlan): Plan => ({
  sheets: [sheet],
  styles: { date: { numberFormat: 'yyyy-mm-dd' } },
  names: [],
  properties: {},
  customParts: [],
});

const sheetOf = (values: PlanValue[][]): SheetPlan => ({
  name: 'S',
  blocks: [{ row: 2, column: 3, values }],
});

const digestRead = (sheet: SheetPlan) => {
  const [read] = snapshotOfPlan(planOf(sheet)).sheets;
  return read && digestOfCells(read.cells);
};

const value = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('digests of a sheet', () => {
  it('are equal for a plan and for what is read back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 5 }), (values) => {
        expect(digestRead(sheetOf(values))).toBe(digestOfPlan(sheetOf(values)));
      }),
    );
  });

  it.each<[string, PlanValue[][]]>([
    ['another number', [['a', 2]]],
    ['another text', [['b', 1]]],
    ['a number as text', [['a', '1']]],
    ['values in each other’s places', [[1, 'a']]],
    ['one more cell', [['a', 1, false]]],
  ])('differ for %s', (_, values) => {
    expect(digestOfPlan(sheetOf(values))).not.toBe(digestOfPlan(sheetOf([['a', 1]])));
  });

  it('do not depend on the way line ends are written', () => {
    expect(digestOfPlan(sheetOf([['a\r\nb']]))).toBe(digestOfPlan(sheetOf([['a\nb']])));
  });
});
