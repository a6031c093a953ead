import type { Locale } from '../../core/model/locale';

/** What a person has chosen about the summary. */
export interface SummaryRequest {
  /** `own` puts a dashboard into the open workbook; `funder` makes a file where small groups are hidden. */
  readonly audience: 'own' | 'funder';
  /** Language of the summary; the pane's own when null. */
  readonly locale: Locale | null;
  /** Code of the last period to tell of; '' for the latest with figures. */
  readonly period: string;
  /** Codes of the indicators left out. */
  readonly leftOut: readonly string[];
  /** Whether the analyses of people, activities and money come along; only for us. */
  readonly withAnalyses: boolean;
  /** Smallest count of people that may be shown to a funder. */
  readonly k: number;
  readonly recipient: string;
  readonly approvedBy: string;
}

/** The words of a period and its code. */
export interface PeriodChoice {
  readonly code: string;
  readonly text: string;
}
