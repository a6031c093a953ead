import { referredIn } from './checked-table';
import { usesOf } from './columns';
import { indicatorFacts } from './indicator-facts';
import { codeMeant, foldName } from './lookup';
import { type RuleKind, severityOf } from './rule';

/** A partner gives values for an indicator that names its reporting partners, and is not among them. */
export const partnerReportsIndicator: RuleKind = {
  id: 'partner-reports-indicator',
  scope: 'workbook',
  codes: ['partner-not-expected'],
  *check(context) {
    const factsOf = indicatorFacts(context.lookup);
    const stakeholders = context.lookup.index('stakeholders');
    const meant = (partner: string) => codeMeant(stakeholders, partner) ?? foldName(partner);
    for (const { at, use } of usesOf(context, 'partner-reports-indicator')) {
      const partners = referredIn(at, 'partner_id');
      const indicators = referredIn(at, 'indicator_id');
      if (!partners || !indicators) continue;
      for (let record = 0; record < partners.length; record++) {
        const partner = partners[record];
        const indicator = indicators[record];
        const expected = factsOf(indicator)?.reportingPartners;
        if (typeof partner !== 'string' || typeof indicator !== 'string') continue;
        if (!expected || expected.length === 0 || expected.includes(partner)) continue;
        if (expected.some((each) => meant(each) === meant(partner))) continue;
        yield {
          code: 'partner-not-expected',
          at,
          field: 'partner_id',
          record,
          params: { indicator },
          ...severityOf(use),
        };
      }
    }
  },
};
