import { columnOf } from './checked-table';
import { agendaValue } from './agenda-facts';
import { usesOf } from './columns';
import { failing } from './distinct-check';
import { type RuleKind, severityOf } from './rule';

/** A target lies beyond the year that the agenda reaches to. */
export const withinHorizon: RuleKind = {
  id: 'within-horizon',
  scope: 'workbook',
  codes: ['beyond-horizon'],
  reads: ['agenda'],
  *check(context) {
    const horizon = agendaValue(context, 'horizon_year');
    if (typeof horizon !== 'number') return;
    for (const { at, use } of usesOf(context, 'within-horizon')) {
      const column = columnOf(at, use.field);
      if (!column) continue;
      const isBeyond = (value: unknown) => (Number(String(value).slice(0, 4)) > horizon ? true : null);
      const params = { horizon };
      for (const { record } of failing(at, column, isBeyond))
        yield { code: 'beyond-horizon', at, field: use.field, record, params, ...severityOf(use) };
    }
  },
};
