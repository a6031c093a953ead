import type { FieldValue } from '../reading/table';
import { referredDistinct } from './column-facts';
import { usesOf } from './columns';
import { type IndicatorFacts, indicatorsOf } from './indicator-facts';
import { codeMeant, foldName } from './lookup';
import { type RuleKind, severityOf } from './rule';

/** A partner gives values for an indicator that names its reporting partners, and is not among them. */
export const partnerReportsIndicator: RuleKind = {
  id: 'partner-reports-indicator',
  scope: 'workbook',
  codes: ['partner-not-expected'],
  reads: ['indicators', 'stakeholders'],
  *check(context) {
    const stakeholders = context.lookup.index('stakeholders');
    const meant = (partner: string) => codeMeant(stakeholders, partner) ?? foldName(partner);
    for (const { at, use } of usesOf(context, 'partner-reports-indicator')) {
      const partners = referredDistinct(at, 'partner_id');
      const indicators = indicatorsOf(at, context.lookup);
      if (!partners || !indicators) continue;
      const wrong = indicators.facts.map((facts) => outsiders(partners.values, facts, meant));
      if (wrong.every((each) => each === null)) continue;
      for (let record = 0; record < partners.ids.length; record++) {
        const id = indicators.ids[record] ?? 0;
        if (!wrong[id]?.[partners.ids[record] ?? 0]) continue;
        yield {
          code: 'partner-not-expected',
          at,
          field: 'partner_id',
          record,
          params: { indicator: String(indicators.codes[id]) },
          ...severityOf(use),
        };
      }
    }
  },
};

/** By the partners' numbers: 1 for those that the indicator does not name; null when it names nobody. */
function outsiders(
  partners: readonly (FieldValue | null)[],
  facts: IndicatorFacts | null,
  meant: (partner: string) => string,
): Uint8Array | null {
  if (!facts || facts.reportingPartners.length === 0) return null;
  const expected = new Set(facts.reportingPartners.map(meant));
  return Uint8Array.from(partners, (partner) =>
    typeof partner !== 'string' || expected.has(meant(partner)) ? 0 : 1,
  );
}
