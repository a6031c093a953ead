import type { Plan } from '../../core/model/plan';
import { findingOf, overviewTitle } from '../../core/summary/findings';
import type { Summary } from '../../core/summary/summary';
import { drawPages, type PagePicture } from './page-picture';

/** What a summary tells and how its pages look, for a person to see before it is made. */
export interface SummaryDescription {
  /** The summary's one sentence. */
  readonly title: string;
  readonly pages: readonly PagePicture[];
  readonly charts: number;
  readonly headlines: readonly {
    readonly light: LightColor;
    readonly lightText: string;
    readonly text: string;
  }[];
  readonly reporting: number;
  readonly expected: number;
}

export type LightColor = Summary['indicators'][number]['standing']['light']['color'];

/** The summary in a few lines and pictures. */
export function describeBuild(summary: Summary, plan: Plan): SummaryDescription {
  const { words, headlines, reporting, expected } = summary;
  return {
    title: overviewTitle(summary),
    pages: drawPages(plan),
    charts: plan.sheets.reduce((sum, { charts = [] }) => sum + charts.length, 0),
    headlines: headlines.indicators.map((indicator) => ({
      light: indicator.standing.light.color,
      lightText: words.texts.lights[indicator.standing.light.color],
      text: findingOf(words, indicator),
    })),
    reporting: reporting.length,
    expected: expected.length,
  };
}
