import type { RuleUse } from '../templates/rule-use';
import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import type { CodeIndex } from './lookup';
import { typedValue } from './place';
import { placeOf } from './records';
import { type Finding, type RuleKind, severityOf } from './rule';

type Use = Extract<RuleUse, { rule: 'dependency-order' }>;

const STOPPED: readonly unknown[] = ['cancelled', 'paused'];
const OVER: readonly unknown[] = ['completed', 'cancelled'];

/** A row starts before what it depends on has ended, or depends on what has been stopped. */
export const dependencyOrder: RuleKind = {
  id: 'dependency-order',
  scope: 'workbook',
  codes: ['starts-too-early', 'depends-on-stopped'],
  reads: [],
  *check(context) {
    for (const { at, use } of usesOf(context, 'dependency-order')) {
      const index = context.lookup.index(at.table.template);
      const depends = valuesOf(at, use.field);
      if (!index || !depends) continue;
      for (let record = 0; record < depends.length; record++) {
        if (OVER.includes(valuesOf(at, use.status)?.[record])) continue;
        for (const code of codesIn(depends[record])) {
          const finding = against(at, record, code, index, use);
          if (finding) yield { ...finding, ...severityOf(use) };
        }
      }
    }
  },
};

function against(
  at: CheckedTable,
  record: number,
  code: string,
  index: CodeIndex,
  { field, start, end, status }: Use,
): Finding | null {
  const number = index.first.get(code);
  if (number === undefined) return null;
  const before = placeOf(index.records, number);
  const other = (name: string) => valuesOf(before.at, name)?.[before.record];
  if (STOPPED.includes(other(status))) {
    const params = { code, otherValue: typedValue(before.at, status, before.record) };
    return { code: 'depends-on-stopped', at, field, record, params };
  }
  const own = valuesOf(at, start)?.[record];
  const ended = other(end);
  if (typeof own !== 'string' || typeof ended !== 'string' || own >= ended) return null;
  return {
    code: 'starts-too-early',
    at,
    field: start,
    record,
    params: { code, otherValue: ended.slice(0, 10) },
  };
}
