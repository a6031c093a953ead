import { codesIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { codeField } from './lookup';
import { type RuleKind, severityOf } from './rule';

/** A record refers to itself. */
export const noSelfReference: RuleKind = {
  id: 'no-self-reference',
  scope: 'row',
  codes: ['refers-to-itself'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'no-self-reference')) {
      const codes = valuesOf(at, codeField(at.template) ?? '');
      const references = valuesOf(at, use.field);
      if (!codes || !references) continue;
      for (let record = 0; record < references.length; record++) {
        const code = codes[record];
        if (typeof code !== 'string' || !codesIn(references[record]).includes(code)) continue;
        yield {
          code: 'refers-to-itself',
          at,
          field: use.field,
          record,
          params: { code },
          ...severityOf(use),
        };
      }
    }
  },
};
