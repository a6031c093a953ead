import type { FieldValue } from '../reading/table';
import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { referredDistinct } from './column-facts';
import { usesOf } from './columns';
import { codeField, codeMeant } from './lookup';
import { type RuleContext, type RuleKind, severityOf } from './rule';

type Value = FieldValue | null | undefined;

/** Where each outcome leads, by its parent and by the links of the theory of change. */
interface Ways {
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those to which something leads. */
  readonly reached: ReadonlySet<string>;
}

/** An outcome hangs loose, or what it leads to never ends in a goal. */
export const leadsToGoal: RuleKind = {
  id: 'leads-to-goal',
  scope: 'workbook',
  codes: ['orphan', 'no-way-to-goal'],
  reads: ['theory-of-change'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'leads-to-goal')) {
      const field = codeField(at.template);
      const codes = field === null ? null : valuesOf(at, field);
      const levels = valuesOf(at, use.level);
      if (field === null || !codes || !levels?.includes('goal')) continue;
      const ways = waysOf(context, at, use.parent);
      const goals = new Set(codes.filter((_, record) => levels[record] === 'goal'));
      for (let record = 0; record < codes.length; record++) {
        const code = codes[record];
        if (typeof code !== 'string' || goals.has(code) || ends(code, ways, goals)) continue;
        const isLoose = !ways.next.has(code) && !ways.reached.has(code);
        yield { code: isLoose ? 'orphan' : 'no-way-to-goal', at, field, record, ...severityOf(use) };
      }
    }
  },
};

function waysOf({ tables, lookup }: RuleContext, at: CheckedTable, parent: string): Ways {
  const next = new Map<string, Set<string>>();
  const reached = new Set<string>();
  const index = lookup.index(at.table.template);
  const add = (from: Value, to: Value) => {
    for (const source of codesIn(from)) {
      for (const target of codesIn(to)) {
        const code = codeMeant(index, target) ?? target;
        next.set(source, (next.get(source) ?? new Set()).add(code));
        reached.add(code);
      }
    }
  };
  const codes = valuesOf(at, codeField(at.template) ?? '') ?? [];
  const parents = referredDistinct(at, parent);
  codes.forEach((code, record) => add(code, parents?.values[parents.ids[record] ?? 0]));
  for (const other of tables.filter(({ table }) => table.template === 'theory-of-change')) {
    const froms = valuesOf(other, 'from_id') ?? [];
    const tos = valuesOf(other, 'to_id') ?? [];
    const types = valuesOf(other, 'link_type');
    froms.forEach((from, record) => {
      if (types?.[record] !== 'weakens') add(from, tos[record]);
    });
  }
  return { next, reached };
}

function ends(code: string, { next }: Ways, goals: ReadonlySet<unknown>): boolean {
  const seen = new Set([code]);
  for (const each of seen) {
    if (goals.has(each)) return true;
    for (const target of next.get(each) ?? []) seen.add(target);
  }
  return false;
}
