import type { Plan, SheetPlan } from '../model/plan';
import { summaryIdentity, summaryProperty } from '../consolidation/own-workbook';
import { chartSheets } from './chart-sheets';
import { activitiesSheet } from './activities-sheet';
import { coverageSheet } from './coverage-sheet';
import { allIndicatorsSheet, methodSheet, sourcesSheet } from './method-sheets';
import { certificateSheet } from './edition/certificate-sheet';
import type { Edition } from './edition/edition';
import { figuresSheet } from './edition/figures-sheet';
import { redactPlan } from './edition/redact';
import { restatedSheet } from './edition/restated-sheet';
import { overviewSheet } from './overview-sheet';
import type { Summary } from './summary';
import { summaryStyles } from './summary-styles';

/**
 * The summary workbook: values only, native tables and charts, nothing hidden; of an edition also what was protected.
 *
 * @param further pages made elsewhere, which come after those of activities; their styles are the summary's.
 */
export function planSummary(summary: Summary, further: readonly SheetPlan[] = []): Plan {
  const plan = planPages(summary, further);
  return summary.edition ? redactPlan(plan) : plan;
}

function planPages(summary: Summary, further: readonly SheetPlan[]): Plan {
  const { words, initiative, modified, coverage, edition } = summary;
  const charts = chartSheets(summary);
  const all = allIndicatorsSheet(summary);
  return {
    sheets: [
      overviewSheet(summary, charts.bullets),
      charts.headlines,
      ...(charts.breakdowns ? [charts.breakdowns] : []),
      charts.contributions,
      ...(coverage ? [coverageSheet(summary, coverage), activitiesSheet(summary, coverage)] : []),
      ...further,
      ...(all ? [all] : []),
      methodSheet(summary),
      sourcesSheet(summary),
      charts.data,
      ...(edition ? editionSheets(summary, edition) : []),
    ],
    styles: summaryStyles,
    names: [],
    properties: {
      title: words.texts.documentTitle(initiative),
      creator: 'Samverka',
      language: words.locale,
      custom: summaryProperty,
      ...(modified === null ? {} : { created: modified, modified }),
    },
    customParts: [summaryIdentity],
  };
}

function editionSheets(summary: Summary, edition: Edition): SheetPlan[] {
  const restated = restatedSheet(summary, edition);
  return [
    ...(restated ? [restated] : []),
    figuresSheet(summary, edition),
    certificateSheet(summary, edition),
  ];
}
