import { valuesOf } from './checked-table';
import { codeField } from './lookup';
import { addressSeenFrom } from './place';
import { placeOf } from './records';
import type { RuleKind } from './rule';

/** A code stands twice in a workbook, in one sheet or in two of the same kind. */
export const uniqueCode: RuleKind = {
  id: 'unique-code',
  scope: 'workbook',
  codes: ['duplicate-code'],
  reads: [],
  *check({ tables, lookup }) {
    for (const at of tables) {
      const field = codeField(at.template);
      const values = field === null ? null : valuesOf(at, field);
      const index = lookup.index(at.table.template);
      if (field === null || !values || !index) continue;
      const start = index.records.starts[index.records.tables.indexOf(at)] ?? 0;
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        if (typeof value !== 'string') continue;
        const known = index.first.get(value);
        if (known === undefined || known === start + record) continue;
        const first = placeOf(index.records, known);
        const params = { first: addressSeenFrom(at, first.at, field, first.record) };
        yield { code: 'duplicate-code', at, field, record, params };
      }
    }
  },
};
