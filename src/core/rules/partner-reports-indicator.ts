import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { indicatorFacts } from './indicator-facts';
import { type RuleKind, severityOf } from './rule';

/** A partner gives values for an indicator that names its reporting partners, and is not among them. */
export const partnerReportsIndicator: RuleKind = {
  id: 'partner-reports-indicator',
  scope: 'workbook',
  codes: ['partner-not-expected'],
  *check(context) {
    const factsOf = indicatorFacts(context.lookup);
    for (const { at, use } of usesOf(context, 'partner-reports-indicator')) {
      const partners = valuesOf(at, 'partner_id');
      const indicators = valuesOf(at, 'indicator_id');
      if (!partners || !indicators) continue;
      for (let record = 0; record < partners.length; record++) {
        const partner = partners[record];
        const indicator = indicators[record];
        const expected = factsOf(indicator)?.reportingPartners;
        if (typeof partner !== 'string' || typeof indicator !== 'string') continue;
        if (!expected || expected.length === 0 || expected.includes(partner)) continue;
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
