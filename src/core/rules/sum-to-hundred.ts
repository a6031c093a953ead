import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { groupsOf } from './groups';
import { type RuleKind, severityOf } from './rule';

/** Shares may be rounded to whole percents. */
const TOLERANCE = 0.5;

/** Shares of one thing do not add up to 100; told once, at the first of them. */
export const sumToHundred: RuleKind = {
  id: 'sum-to-hundred',
  scope: 'table',
  codes: ['shares-not-hundred'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'sum-to-hundred')) {
      const shares = valuesOf(at, use.field);
      if (!shares) continue;
      for (const { name, records } of groupsOf(at, use.per)) {
        const given = records.filter((record) => typeof shares[record] === 'number');
        const sum = given.reduce((total, record) => total + Number(shares[record]), 0);
        const [record] = given;
        if (record === undefined || Math.abs(sum - 100) <= TOLERANCE + 1e-9) continue;
        const params = { sum: Number(sum.toFixed(2)), group: name };
        const count = given.length;
        yield { code: 'shares-not-hundred', at, field: use.field, record, params, count, ...severityOf(use) };
      }
    }
  },
};
