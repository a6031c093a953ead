import { valuesOf } from './checked-table';
import { referredDistinct } from './column-facts';
import { usesOf } from './columns';
import { addressSeenFrom, typedValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** Two partners see what is between them in different ways; told at the later of the two rows. */
export const reciprocal: RuleKind = {
  id: 'reciprocal',
  scope: 'table',
  codes: ['reciprocal-differs'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'reciprocal')) {
      const froms = referredDistinct(at, use.from);
      const tos = referredDistinct(at, use.to);
      if (!froms || !tos) continue;
      const seen = new Map<string, number>();
      for (let record = 0; record < at.table.size; record++) {
        const from = String(froms.values[froms.ids[record] ?? 0]);
        const to = String(tos.values[tos.ids[record] ?? 0]);
        const first = seen.get(`${to}\n${from}`);
        seen.set(`${from}\n${to}`, record);
        if (first === undefined || from === to) continue;
        for (const field of use.fields) {
          const one = valuesOf(at, field)?.[first];
          const other = valuesOf(at, field)?.[record];
          if (typeof one !== 'number' || typeof other !== 'number' || Math.abs(one - other) < use.least)
            continue;
          const otherValue = typedValue(at, field, first);
          const params = { first: addressSeenFrom(at, at, field, first), otherValue };
          yield { code: 'reciprocal-differs', at, field, record, params, ...severityOf(use) };
        }
      }
    }
  },
};
