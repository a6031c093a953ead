import type { RuleUse } from '../templates/rule-use';
import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { referredDistinct } from './column-facts';
import { usesOf } from './columns';
import { codeField, codeMeant } from './lookup';
import { type RuleContext, type RuleKind, severityOf } from './rule';

type Use = Extract<RuleUse, { rule: 'covered-by' }>;

/** Nothing in another sheet serves a record: an outcome without an indicator, a strategy without an activity. */
export const coveredBy: RuleKind = {
  id: 'covered-by',
  scope: 'workbook',
  codes: ['not-covered'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'covered-by')) {
      const field = codeField(at.template);
      const codes = field === null ? null : valuesOf(at, field);
      const serving = context.tables.filter(({ table }) => table.template === use.sheet && table.size > 0);
      const [other] = serving;
      if (field === null || !codes || !other) continue;
      const covered = coveredCodes(context, at, serving, use);
      const { label } = other.template;
      const params = { labelEn: label.en, labelSv: label.sv };
      for (let record = 0; record < codes.length; record++) {
        const code = codes[record];
        if (typeof code !== 'string' || covered.has(code) || !isMeant(at, record, use)) continue;
        yield { code: 'not-covered', at, field, record, params, ...severityOf(use) };
      }
    }
  },
};

function coveredCodes(
  { lookup }: RuleContext,
  at: CheckedTable,
  serving: readonly CheckedTable[],
  { by, except }: Use,
): ReadonlySet<string> {
  const covered = new Set<string>();
  const index = lookup.index(at.table.template);
  for (const other of serving) {
    const referred = referredDistinct(other, by);
    const states = except ? valuesOf(other, except.field) : null;
    for (let record = 0; referred && record < referred.ids.length; record++) {
      if (except?.values.includes(String(states?.[record]))) continue;
      for (const code of codesIn(referred.values[referred.ids[record] ?? 0])) {
        covered.add(codeMeant(index, code) ?? code);
      }
    }
  }
  return covered;
}

function isMeant(at: CheckedTable, record: number, { when }: Use): boolean {
  return when === undefined || when.values.includes(String(valuesOf(at, when.field)?.[record]));
}
