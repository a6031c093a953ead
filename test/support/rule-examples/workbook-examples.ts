import { inRow, inSeries, type RowEdit, type RuleExample } from './example';

/** An outcome of its own with all that belongs to it. */
function looseOutcome(parent: string | null): RowEdit[] {
  return [
    { in: 'outcomes', like: 4, set: { outcome_id: 'OUT-06', parent_outcome_id: parent } },
    { in: 'indicators', like: 5, set: { indicator_id: 'IND-07', outcome_id: 'OUT-06' } },
    { in: 'strategies', row: 4, set: { outcome_ids: 'OUT-05; OUT-06' } },
  ];
}

/** Five years of quarters, each a little above or below the others. */
function plansFrom(first: number): RowEdit[] {
  return Array.from({ length: 20 }, (_, i) => ({
    in: 'observations',
    like: 7,
    set: { period: `${2019 + Math.floor(i / 4)}Q${(i % 4) + 1}`, value: first + 5 * (i % 2) },
  }));
}

/** Examples of the rules that compare rows or sheets. */
export const workbookExamples: readonly RuleExample[] = [
  inRow(
    ['reference-exists', 'reference-missing'],
    ['activities', 2, 'lead_partner_id'],
    { lead_partner_id: 'PRT-005' },
    { lead_partner_id: 'PRT-055' },
    'choose',
  ),
  {
    rule: 'unique-key',
    code: 'duplicate-key',
    at: ['targets', 8, 'indicator_id'],
    passes: [{ in: 'targets', like: 3, set: { period: '2025Q2' } }],
    fails: [{ in: 'targets', like: 3, set: {} }],
    fixes: ['clear-row'],
  },
  {
    rule: 'no-cycle',
    code: 'cycle',
    at: ['outcomes', 0, 'parent_outcome_id'],
    passes: [{ in: 'outcomes', row: 0, set: { parent_outcome_id: null } }],
    fails: [{ in: 'outcomes', row: 0, set: { parent_outcome_id: 'OUT-02' } }],
  },
  {
    rule: 'no-circle-of-links',
    code: 'cycle',
    at: ['theory-of-change', 0, 'to_id'],
    passes: [
      { in: 'theory-of-change', like: 1, set: { from_id: 'OUT-01', to_id: 'OUT-03', link_type: 'weakens' } },
    ],
    fails: [
      { in: 'theory-of-change', like: 1, set: { from_id: 'OUT-01', to_id: 'OUT-03', link_type: 'leads-to' } },
    ],
  },
  {
    rule: 'sum-to-hundred',
    code: 'shares-not-hundred',
    at: ['activity-partners', 6, 'budget_share'],
    passes: [{ in: 'activity-partners', row: 7, set: { budget_share: 29.6 } }],
    fails: [{ in: 'activity-partners', row: 7, set: { budget_share: 20 } }],
  },
  {
    rule: 'covered-by',
    code: 'not-covered',
    at: ['strategies', 5, 'strategy_id'],
    passes: [
      { in: 'strategies', like: 4, set: { strategy_id: 'STR-06' } },
      { in: 'activities', row: 6, set: { strategy_ids: 'STR-03; STR-06' } },
    ],
    fails: [{ in: 'strategies', like: 4, set: { strategy_id: 'STR-06' } }],
  },
  {
    rule: 'views-differ',
    code: 'views-differ',
    at: ['ratings', 0, 'interest'],
    passes: [{ in: 'ratings', row: 1, set: { interest: 3 } }],
    fails: [{ in: 'ratings', row: 1, set: { interest: 5 } }],
  },
  {
    rule: 'reciprocal',
    code: 'reciprocal-differs',
    at: ['relations', 8, 'trust'],
    passes: [{ in: 'relations', like: 0, set: { from_id: 'PRT-002', to_id: 'PRT-001', trust: 3 } }],
    fails: [{ in: 'relations', like: 0, set: { from_id: 'PRT-002', to_id: 'PRT-001', trust: 1 } }],
  },
  {
    rule: 'group-size',
    code: 'group-too-small',
    at: ['survey', 18, 'wave'],
    passes: [{ in: 'survey', like: 0, set: { respondent_id: 'R07' } }],
    fails: [{ in: 'survey', like: 0, set: { respondent_id: 'R07', wave: '2024H2' } }],
  },
  {
    rule: 'leads-to-goal',
    code: 'no-way-to-goal',
    at: ['outcomes', 3, 'outcome_id'],
    passes: [{ in: 'outcomes', row: 3, set: { parent_outcome_id: null } }],
    fails: [
      { in: 'outcomes', row: 3, set: { parent_outcome_id: null } },
      { in: 'theory-of-change', row: 2, set: { from_id: 'STR-03' } },
    ],
  },
  {
    rule: 'leads-to-goal',
    code: 'orphan',
    at: ['outcomes', 5, 'outcome_id'],
    passes: looseOutcome('OUT-02'),
    fails: looseOutcome(null),
  },
  {
    rule: 'yes-count',
    code: 'count-unusual',
    at: ['indicators', 2, 'headline'],
    passes: [{ in: 'indicators', row: 0, set: { headline: false } }],
    fails: [
      { in: 'indicators', row: 0, set: { headline: false } },
      { in: 'indicators', row: 1, set: { headline: false } },
    ],
  },
  {
    rule: 'digit-pattern',
    code: 'digits-rounded',
    at: ['observations', 8, 'value'],
    passes: plansFrom(21),
    fails: plansFrom(20),
  },
  {
    rule: 'within-horizon',
    code: 'beyond-horizon',
    at: ['outcomes', 2, 'target_date'],
    passes: [{ in: 'outcomes', row: 2, set: { target_date: '2030-12-31' } }],
    fails: [{ in: 'outcomes', row: 2, set: { target_date: '2031-01-01' } }],
  },
  {
    rule: 'fits-agenda',
    code: 'outside-agenda',
    at: ['outcomes', 2, 'geography'],
    passes: [{ in: 'outcomes', row: 2, set: { geography: 'Norrby, Lindvalla' } }],
    fails: [{ in: 'outcomes', row: 2, set: { geography: 'Borås' } }],
  },
  {
    rule: 'endorsed',
    code: 'not-endorsed',
    at: ['stakeholders', 4, 'role'],
    passes: [{ in: 'endorsements', row: 3, set: { partner_id: 'PRT-005' } }],
    fails: [{ in: 'endorsements', row: 3, set: { agenda_version: '1.0' } }],
  },
  {
    rule: 'dependency-order',
    code: 'starts-too-early',
    at: ['activities', 2, 'start'],
    passes: [{ in: 'activities', row: 2, set: { depends_on_ids: null } }],
    fails: [{ in: 'activities', row: 2, set: { depends_on_ids: 'ACT-001' } }],
  },
  {
    rule: 'value-fits-ratio',
    code: 'value-does-not-fit-ratio',
    at: ['observations', 3, 'value'],
    passes: [{ in: 'observations', row: 3, set: { value: 54, numerator: 27 } }],
    fails: [{ in: 'observations', row: 3, set: { value: 52, numerator: 27 } }],
    fixes: ['write'],
  },
  {
    rule: 'value-fits-ratio',
    code: 'denominator-not-positive',
    at: ['observations', 3, 'denominator'],
    passes: [{ in: 'observations', row: 3, set: { denominator: 50 } }],
    fails: [{ in: 'observations', row: 3, set: { denominator: 0 } }],
  },
  {
    rule: 'value-fits-ratio',
    code: 'numerator-too-large',
    at: ['observations', 3, 'numerator'],
    passes: [{ in: 'observations', row: 3, set: { numerator: 26, denominator: 50 } }],
    fails: [{ in: 'observations', row: 3, set: { numerator: 50, denominator: 26 } }],
    fixes: ['swap'],
  },
  {
    rule: 'value-fits-measure',
    code: 'value-does-not-fit-measure',
    at: ['observations', 7, 'value'],
    passes: [{ in: 'observations', row: 7, set: { value: 22 } }],
    fails: [{ in: 'observations', row: 7, set: { value: 21.5 } }],
  },
  {
    rule: 'value-fits-measure',
    code: 'share-scale',
    at: ['observations', 3, 'value'],
    passes: [{ in: 'observations', row: 3, set: { value: 52 } }],
    fails: [{ in: 'observations', row: 3, set: { value: 0.52 } }],
    fixes: ['write'],
  },
  {
    rule: 'partner-reports-indicator',
    code: 'partner-not-expected',
    at: ['observations', 7, 'partner_id'],
    passes: [{ in: 'observations', row: 7, set: { partner_id: 'PRT-002' } }],
    fails: [{ in: 'observations', row: 7, set: { partner_id: 'PRT-004' } }],
  },
  {
    rule: 'period-fits-frequency',
    code: 'period-too-long',
    at: ['observations', 7, 'period'],
    passes: [{ in: 'observations', row: 7, set: { period: '2024-12' } }],
    fails: [{ in: 'observations', row: 7, set: { period: '2024' } }],
  },
  {
    rule: 'total-equals-parts',
    code: 'part-above-total',
    at: ['observations', 5, 'value'],
    passes: [{ in: 'observations', row: 5, set: { value: 412 } }],
    fails: [{ in: 'observations', row: 5, set: { value: 413 } }],
  },
  {
    rule: 'total-equals-parts',
    code: 'total-differs',
    at: ['observations', 4, 'value'],
    passes: [{ in: 'observations', like: 5, set: { category: 'Boys', value: 224 } }],
    fails: [{ in: 'observations', like: 5, set: { category: 'Boys', value: 242 } }],
    fixes: ['write'],
  },
  {
    rule: 'plausible-bounds',
    code: 'not-plausible',
    at: ['observations', 7, 'value'],
    passes: [{ in: 'observations', row: 7, set: { value: 200 } }],
    fails: [{ in: 'observations', row: 7, set: { value: 201 } }],
  },
  {
    rule: 'running-total',
    code: 'running-total-falls',
    at: ['observations', 7, 'value'],
    passes: [
      { in: 'indicators', row: 5, set: { reported_as: 'running-total' } },
      { in: 'observations', like: 7, set: { period: '2024Q3', value: 15 } },
    ],
    fails: [
      { in: 'indicators', row: 5, set: { reported_as: 'running-total' } },
      { in: 'observations', like: 7, set: { period: '2024Q3', value: 25 } },
    ],
  },
  inSeries(['outlier', 'outlier'], [7, 11], [20, 21, 19, 22, 20], [20, 21, 19, 140, 20]),
  inSeries(['level-shift', 'level-shift'], [4, 11], [410, 405, 400, 415], [200, 205, 198, 415]),
  inSeries(
    ['level-shift', 'definition-drift'],
    [4, 11],
    [410, 405, 400, 415],
    [200, 205, 198, 415],
    [{}, {}, {}, { source: 'Members’ register' }],
  ),
  inSeries(['repeated-values', 'values-repeated'], [7, 11], [20, 21, 23, 22], [23, 23, 23, 23]),
  {
    rule: 'dependency-order',
    code: 'depends-on-stopped',
    at: ['activities', 2, 'depends_on_ids'],
    passes: [{ in: 'activities', row: 2, set: { depends_on_ids: 'ACT-007' } }],
    fails: [
      { in: 'activities', row: 2, set: { depends_on_ids: 'ACT-007' } },
      { in: 'activities', row: 6, set: { status: 'paused' } },
    ],
  },
];
