import type { SummaryRequest } from '../../src/taskpane/work/summary-request';

/** What is asked for before anybody has chosen anything, with changes. */
export function summaryRequest(change: Partial<SummaryRequest> = {}): SummaryRequest {
  const rest = { period: '', leftOut: [], withAnalyses: false, k: 5, recipient: '', approvedBy: '' };
  return { audience: 'own', locale: null, ...rest, ...change };
}
