import { agendaValue } from './agenda-facts';
import { codesIn, valuesOf } from './checked-table';
import { referredDistinct } from './column-facts';
import { usesOf } from './columns';
import { codeField, codeMeant } from './lookup';
import { type RuleKind, severityOf } from './rule';

/** A partner that steers or delivers has not endorsed the agenda as it is now. */
export const endorsed: RuleKind = {
  id: 'endorsed',
  scope: 'workbook',
  codes: ['not-endorsed'],
  reads: ['agenda', 'endorsements', 'stakeholders'],
  *check(context) {
    const version = agendaValue(context, 'version');
    const signed = context.tables.filter(({ table }) => table.template === 'endorsements' && table.size > 0);
    if (version === null || signed.length === 0) return;
    const index = context.lookup.index('stakeholders');
    const has = new Set<string>();
    for (const at of signed) {
      const partners = referredDistinct(at, 'partner_id');
      const versions = valuesOf(at, 'agenda_version');
      for (let record = 0; partners && record < at.table.size; record++) {
        if (String(versions?.[record]) !== String(version)) continue;
        const partner = String(partners.values[partners.ids[record] ?? 0]);
        has.add(codeMeant(index, partner) ?? partner);
      }
    }
    for (const { at, use } of usesOf(context, 'endorsed')) {
      const codes = valuesOf(at, codeField(at.template) ?? '') ?? [];
      const roles = valuesOf(at, use.role);
      for (let record = 0; record < codes.length; record++) {
        const isAsked = codesIn(roles?.[record]).some((role) => use.roles.includes(role));
        if (!isAsked || has.has(String(codes[record]))) continue;
        const params = { version: String(version) };
        yield { code: 'not-endorsed', at, field: use.role, record, params, ...severityOf(use) };
      }
    }
  },
};
