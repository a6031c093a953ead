import { allRules } from '../rules/all-rules';
import type { CheckedTable } from '../rules/checked-table';
import type { Lookup } from '../rules/lookup';
import type { RuleKind } from '../rules/rule';
import { type Bucket, addFinding } from './bucket';

/** What was found, by table, rule, column and code. */
export type Buckets = ReadonlyMap<CheckedTable, ReadonlyMap<string, Bucket>>;

/** Puts the tables of one workbook to all rules. */
export function checkTables(tables: readonly CheckedTable[], lookup: Lookup, today: string | null): Buckets {
  const buckets = new Map<CheckedTable, Map<string, Bucket>>(tables.map((at) => [at, new Map()]));
  for (const rule of allRules) collect(rule, { tables, lookup, today }, buckets);
  return buckets;
}

function collect(
  rule: RuleKind,
  context: Parameters<RuleKind['check']>[0],
  buckets: ReadonlyMap<CheckedTable, Map<string, Bucket>>,
): void {
  for (const finding of rule.check(context)) {
    const ofTable = buckets.get(finding.at);
    if (!ofTable) throw new Error(`rule '${rule.id}' reports a table it was not given`);
    addFinding(ofTable, rule.id, finding);
  }
}
