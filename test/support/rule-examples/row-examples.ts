import { inRow, type RuleExample } from './example';

/** Examples of the rules that compare the cells of a row. */
export const rowExamples: readonly RuleExample[] = [
  inRow(
    ['at-least-one-of', 'one-of-needed'],
    ['principles', 2, 'text_en'],
    { text_en: null },
    { text_en: null, text_sv: null },
  ),
  inRow(
    ['date-order', 'dates-reversed'],
    ['activities', 2, 'end'],
    { start: '2024-03-04', end: '2028-06-15' },
    { start: '2028-06-15', end: '2026-03-04' },
    'swap',
  ),
  inRow(
    ['at-most', 'greater-than-allowed'],
    ['indicators', 5, 'lower_bound'],
    { lower_bound: 10, upper_bound: 20 },
    { lower_bound: 20, upper_bound: 10 },
    'swap',
  ),
  inRow(
    ['no-self-reference', 'refers-to-itself'],
    ['activities', 2, 'reinforces_ids'],
    { reinforces_ids: 'ACT-001' },
    { reinforces_ids: 'ACT-001; ACT-003' },
    'take-out',
  ),
  inRow(
    ['not-also-in', 'listed-twice'],
    ['activities', 2, 'supporting_partner_ids'],
    { supporting_partner_ids: 'PRT-001; PRT-004' },
    { supporting_partner_ids: 'PRT-001; PRT-004; PRT-005' },
    'take-out',
  ),
  inRow(
    ['required-if', 'needed-here'],
    ['actions', 0, 'done_on'],
    { status: 'done', done_on: '2025-03-18' },
    { status: 'done', done_on: null },
  ),
  inRow(
    ['status-fits-dates', 'status-does-not-fit'],
    ['activities', 2, 'status'],
    { status: 'delayed', end: '2025-06-15' },
    { status: 'ongoing', end: '2025-06-15' },
    'choose',
  ),
  inRow(
    ['progress-fits-status', 'progress-does-not-fit'],
    ['activities', 2, 'progress_pct'],
    { status: 'completed', progress_pct: 100, end: '2025-06-15' },
    { status: 'completed', progress_pct: 80, end: '2025-06-15' },
    'write',
  ),
  inRow(
    ['needs-with', 'needs-other-value'],
    ['activities', 2, 'planned_reach'],
    { planned_reach: 500, actual_reach: 412 },
    { planned_reach: null, actual_reach: 412 },
  ),
  inRow(
    ['differ', 'same-on-both'],
    ['relations', 4, 'to_id'],
    { from_id: 'PRT-005', to_id: 'PRT-006' },
    { from_id: 'PRT-005', to_id: 'PRT-005' },
  ),
  inRow(
    ['stale-row', 'row-stale'],
    ['activities', 2, 'last_updated'],
    { last_updated: '2025-04-02' },
    { last_updated: '2025-04-01' },
    'today',
  ),
  inRow(
    ['overdue', 'overdue'],
    ['actions', 2, 'due'],
    { due: '2025-07-01', status: 'ongoing' },
    { due: '2025-06-30', status: 'ongoing' },
  ),
  inRow(
    ['target-fits-direction', 'target-against-direction'],
    ['indicators', 5, 'target_value'],
    { baseline_value: 14, target_value: 60 },
    { baseline_value: 14, target_value: 6 },
  ),
  inRow(
    ['target-fits-direction', 'target-equals-baseline'],
    ['indicators', 5, 'target_value'],
    { baseline_value: 14, target_value: 15 },
    { baseline_value: 14, target_value: 14 },
  ),
];
