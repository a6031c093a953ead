import type { IssueCode } from '../../src/core/issues/codes';
import type { ParamsOf } from '../../src/core/issues/params';

/** What a finding of the code may look like: its params and what is said of it in the words of people. */
interface Sample<C extends IssueCode> {
  readonly params: ParamsOf<C>;
  readonly value?: string;
  readonly column?: string;
  readonly suggestion?: string;
}

const outcome = { labelEn: 'Outcomes', labelSv: 'Effekter' };

/** An example of every code, for its page and its tests; words are such as are the same in both languages. */
export const issueSamples: { readonly [C in IssueCode]: Sample<C> } = {
  'file-refused': { params: { refusal: 'encrypted' } },
  'submission-duplicate': { params: { other: 'kv2.xlsx' } },
  'submission-superseded': { params: { other: 'kv2-ny.xlsx' } },
  'own-workbook': { params: {} },
  'names-alike': { params: { other: 'Malmö stad', reason: 'spelling' }, value: 'Malmo stad' },
  'values-of-earlier-period': { params: { other: 'kv1.xlsx', period: '2024Q1' }, value: '2024Q2' },
  'values-of-another-partner': { params: { other: 'skolan.xlsx', period: '2024Q1' }, value: '2024Q1' },
  'submission-excluded': { params: {} },
  'partner-unknown': { params: {}, value: 'Malmo stad' },
  'no-table-found': { params: {} },
  'template-unknown': { params: {} },
  'column-unknown': { params: {}, column: 'Status 2' },
  'column-unsure': { params: { ...outcome, score: 0.86 }, column: 'Effekt/outcome' },
  'column-missing': { params: outcome },
  'number-ambiguous': { params: { whole: 1234, decimal: 1.234 }, value: '1,234' },
  'date-ambiguous': { params: {}, value: '03/04/2024' },
  'multiplier-applied': { params: { text: 'tkr', factor: 1000 } },
  'control-total-differs': { params: { total: 1250, sum: 1200.5 } },
  'hidden-cells-read': { params: {} },
  'value-missing': { params: { how: 'choose' }, column: 'Status' },
  'not-text': { params: {}, value: '45' },
  'not-a-number': { params: {}, value: 'ca tio' },
  'not-whole': { params: {}, value: '2.5', column: 'Antal' },
  'not-a-date': { params: {}, value: '2024-02-30' },
  'not-a-period': { params: {}, value: 'kv 5 2024' },
  'not-yes-no': { params: {}, value: '?' },
  'not-in-list': { params: {}, value: 'Planed', column: 'Status', suggestion: 'Planned' },
  'not-a-code': { params: { prefix: 'ACT' }, value: 'act 1' },
  'not-an-email': { params: {}, value: 'anna.kommun.se' },
  'not-an-organisation-number': { params: {}, value: '556012-5791' },
  'not-a-geography-code': { params: {}, value: '180', suggestion: '0180' },
  'looks-like-personal-number': { params: {}, value: '811228-9874' },
  'formula-error': { params: {}, value: '#N/A' },
  'formula-not-calculated': { params: {} },
  'value-inexact': { params: {}, value: '<5' },
  'out-of-range': { params: { min: 1, max: 5 }, value: '7', column: 'Status' },
  'period-in-future': { params: {}, value: '2031Q1' },
  'date-in-future': { params: {}, value: '2034-01-31', column: 'Start' },
  'duplicate-code': { params: { first: 'A4' }, value: 'ACT-001' },
  'duplicate-key': { params: { first: 'A4' } },
  'reference-missing': { params: { code: 'ACT-017', sheet: 'Plan' } },
  'dates-reversed': {
    params: { other: 'Start', otherValue: '2024-08-01' },
    value: '2024-01-31',
    column: 'Status',
  },
  'greater-than-allowed': { params: { other: 'Plan', otherValue: '40' }, value: '45', column: 'Status' },
  'refers-to-itself': { params: { code: 'ACT-001' }, column: 'Status' },
  cycle: { params: { members: 'ACT-001, ACT-004' } },
  'listed-twice': { params: { code: 'PRT-001', other: 'Partner' } },
  'needed-here': { params: { ...outcome, other: 'Status', otherValue: 'OK' } },
  'status-does-not-fit': {
    params: { reason: 'ongoing-ended', other: 'Slut', otherValue: '2024-01-31' },
    value: 'OK',
  },
  'progress-does-not-fit': {
    params: { reason: 'done-not-completed', other: 'Status', otherValue: 'OK' },
    value: '100',
    column: 'Plan',
  },
  'needs-other-value': { params: { ...outcome, other: 'Status', otherValue: '45' } },
  'goal-not-measurable': { params: { lacks: 'both' } },
  'worded-as-task': { params: { word: 'Organisera' } },
  'value-does-not-fit-ratio': {
    params: { expected: 32.83, numerator: 87, denominator: 265 },
    value: '61.67',
  },
  'denominator-not-positive': { params: {}, value: '0', column: 'Total' },
  'numerator-too-large': { params: { denominator: 10 }, value: '12', column: 'Antal' },
  'value-does-not-fit-measure': { params: { reason: 'out-of-scale', scale: 100 }, value: '130' },
  'share-scale': { params: {}, value: '0.45', suggestion: '45' },
  'partner-not-expected': { params: { indicator: 'IND-01' }, value: 'PRT-002' },
  'conflict-settled': { params: { kept: '45', other: '54', from: 'kv2.xlsx' } },
  'code-minted': { params: { code: 'ACT-017' } },
  'definition-missing': { params: { indicator: 'IND-09' } },
};
