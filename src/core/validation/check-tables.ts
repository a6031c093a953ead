import type { CheckedTable } from '../rules/checked-table';
import { allRules } from '../rules/all-rules';
import type { Lookup } from '../rules/lookup';
import type { RuleKind } from '../rules/rule';
import { type Bucket, addFinding } from './bucket';

/** What one rule found, by table and then by column, code and severity. */
export type FoundByTable = ReadonlyMap<CheckedTable, ReadonlyMap<string, Bucket>>;

/** What was found, by the id of the rule. */
export type Found = ReadonlyMap<string, FoundByTable>;

/** Puts the tables of one workbook to all rules. */
export function checkTables(tables: readonly CheckedTable[], lookup: Lookup, today: string | null): Found {
  return new Map(allRules.map((rule) => [rule.id, checkRule(rule, tables, { lookup, today })]));
}

/** Puts tables to one rule; for rules of the workbook these are all of its tables. */
export function checkRule(
  rule: RuleKind,
  tables: readonly CheckedTable[],
  rest: Omit<Parameters<RuleKind['check']>[0], 'tables'>,
): FoundByTable {
  const given = new Set(tables);
  const found = new Map<CheckedTable, Map<string, Bucket>>();
  for (const finding of rule.check({ tables, ...rest })) {
    if (!given.has(finding.at)) throw new Error(`rule '${rule.id}' reports a table it was not given`);
    const ofTable = found.get(finding.at) ?? new Map<string, Bucket>();
    found.set(finding.at, ofTable);
    addFinding(ofTable, rule.id, rule.isBeta === true ? capped(finding) : finding);
  }
  return found;
}

/** Everything that was found in a table, in the order of the rules. */
export function bucketsOf(found: Found, at: CheckedTable): Bucket[] {
  return [...found.values()].flatMap((ofRule) => [...(ofRule.get(at)?.values() ?? [])]);
}

/** What a new rule finds is no more than a warning. */
function capped<F extends { readonly severity?: 'error' | 'warning' | 'info' }>(finding: F): F {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}
