import type { AnalysisTexts } from './analysis';

/** What stands around every page. */
export interface PageFrame {
  readonly texts: AnalysisTexts;
  readonly initiative: string;
  /** The day of the newest data; '' when no source says. */
  readonly date: string;
}

/** A page and the sentence it states. */
export interface Finding {
  readonly page: string;
  readonly finding: string;
}
