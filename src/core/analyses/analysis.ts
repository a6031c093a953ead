import type { Catalog } from '../i18n/catalog';
import type { PlanValue } from '../model/plan';
import type { Facts } from './facts';

/** Words of the analyses in one language. */
export type AnalysisTexts = Catalog['analyses'];

export type AnalysisId = keyof AnalysisTexts['pages'];

/** One question put to the master: its answer is a page with a sentence, a table and a chart. */
export interface Analysis {
  readonly id: AnalysisId;
  /** null when the master holds nothing to answer from. */
  readonly answer: (facts: Facts, texts: AnalysisTexts) => Answer | null;
}

/** What the master says: everything but the page's look. */
export interface Answer {
  /** The finding in words made from the numbers. */
  readonly finding: string;
  /** What else there is to know, a sentence each. */
  readonly notes: readonly string[];
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerCell[])[];
  readonly chart: AnswerChart | null;
}

export interface AnswerColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Style of its cells unless they have their own. */
  readonly style: ColumnStyle;
}

export type ColumnStyle =
  | 'cellText'
  | 'cellNote'
  | 'cellInteger'
  | 'number1'
  | 'number2'
  | 'share'
  | 'cellCenter'
  | 'heat'
  | 'cellDate';

export type AnswerCell = PlanValue | { readonly value: PlanValue; readonly style: string };

/** A chart over the answer's own rows; columns are counted from 0. */
export interface AnswerChart {
  readonly kind: 'bar' | 'column' | 'bubble';
  /** Measure and unit, in a line under the title. */
  readonly subtitle: string;
  /** Labels of bars; x values of bubbles. */
  readonly along: number;
  readonly series: readonly AnswerSeries[];
  readonly isStacked?: boolean;
  /** Rows from the first that are drawn; all when absent. */
  readonly most?: number;
  /** Sizes of bubbles and texts beside them. */
  readonly sizes?: number;
  readonly labels?: number;
  readonly axes?: { readonly along?: Axis; readonly value?: Axis };
}

export interface AnswerSeries {
  readonly name: string;
  readonly column: number;
  /** First and last row, counted from 0; all rows when absent. */
  readonly rows?: readonly [number, number];
  readonly color: string;
  /** The invisible part of a bar that does not begin at the axis. */
  readonly isHidden?: boolean;
  /** Other colours of single rows. */
  readonly marked?: readonly { readonly index: number; readonly color: string }[];
}

interface Axis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly format?: string;
}
