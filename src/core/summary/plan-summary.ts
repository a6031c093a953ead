import type { Plan } from '../model/plan';
import { summaryIdentity, summaryProperty } from '../consolidation/own-workbook';
import { chartSheets } from './chart-sheets';
import { activitiesSheet } from './activities-sheet';
import { coverageSheet } from './coverage-sheet';
import { allIndicatorsSheet, methodSheet, sourcesSheet } from './method-sheets';
import { overviewSheet } from './overview-sheet';
import type { Summary } from './summary';
import { summaryStyles } from './summary-styles';

/** The summary workbook: values only, native tables and charts, nothing hidden. */
export function planSummary(summary: Summary): Plan {
  const { words, initiative, modified, coverage } = summary;
  const charts = chartSheets(summary);
  const all = allIndicatorsSheet(summary);
  return {
    sheets: [
      overviewSheet(summary),
      charts.headlines,
      charts.contributions,
      ...(coverage ? [coverageSheet(summary, coverage), activitiesSheet(summary, coverage)] : []),
      ...(all ? [all] : []),
      methodSheet(summary),
      sourcesSheet(summary),
      charts.data,
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
