import type { AnalysisTexts } from './analysis';

/** What stands around every page. */
export interface PageFrame {
  readonly texts: AnalysisTexts;
  readonly initiative: string;
  /** The line below the purpose: whose, from when, how to refresh. */
  readonly status: string;
}

/** A page and the sentence it states. */
export interface Finding {
  readonly page: string;
  readonly finding: string;
}
