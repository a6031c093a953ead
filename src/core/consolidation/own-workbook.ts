import type { CustomPartPlan } from '../model/plan';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readRecord } from './master-record';

const SUMMARY_NAMESPACE = 'urn:samverka:summary';

/** What a summary says it is, so that it is never taken for a partner's report. */
export const summaryIdentity: CustomPartPlan = {
  namespace: SUMMARY_NAMESPACE,
  xml: `<?xml version="1.0" encoding="UTF-8"?>\n<summary xmlns="${SUMMARY_NAMESPACE}"/>`,
};

/** The same as a property of the document, for programs that drop parts they do not know. */
export const summaryProperty = { samverka: 'summary' } as const;

/** True for a workbook that Samverka made of partners' data: a master or a summary, not a template to fill in. */
export function isOwnWorkbook(snapshot: WorkbookSnapshot): boolean {
  if (readRecord(snapshot)) return true;
  const { customParts, properties } = snapshot;
  if (Object.entries(summaryProperty).every(([name, kind]) => properties.custom[name] === kind)) return true;
  return customParts !== 'unknown' && customParts.some(({ namespace }) => namespace === SUMMARY_NAMESPACE);
}
