import type { Master } from '../consolidation/master';
import { summaryIdentity, summaryProperty } from '../consolidation/own-workbook';
import type { Catalog } from '../i18n/catalog';
import { formatDate } from '../i18n/format';
import { textOf } from '../indicators/row-values';
import type { Locale } from '../model/locale';
import type { Plan } from '../model/plan';
import { summaryStyles } from '../summary/summary-styles';
import { analyses } from './all-analyses';
import type { Analysis, Answer } from './analysis';
import { analysisSheet } from './analysis-sheet';
import { contentsSheet } from './contents-sheet';
import { factsOf } from './facts';
import type { Finding, PageFrame } from './page-frame';

export interface AnalysesOptions {
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** ISO time that stands for the day of the data; the newest source's own when absent. */
  readonly at?: string;
}

/** What the analyses found, and the workbook that shows it. */
export interface Analyses {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
}

/** Every analysis that the master can answer, a page each, for use inside the initiative. */
export function planAnalyses(master: Master, { locale, catalog, at }: AnalysesOptions): Analyses {
  const texts = catalog.analyses;
  const facts = factsOf(master, locale);
  const answers = analyses.map((analysis) => ({ analysis, answer: analysis.answer(facts, texts) }));
  const answered = answers.flatMap(({ analysis, answer }) => (answer ? [{ analysis, answer }] : []));
  const agenda = master.tables.get('agenda')?.rows[0];
  const initiative = (agenda && textOf(agenda, 'initiative_name')) || master.initiative;
  const modified = at ?? newest(master);
  const date = modified === undefined ? '' : formatDate(locale, modified);
  const frame: PageFrame = { texts, initiative, status: texts.status(initiative, date) };
  const open = answers
    .filter(({ answer }) => answer === null)
    .map(({ analysis }) => texts.pages[analysis.id].tab);
  const findings = answered.map(({ analysis, answer }) => findingOf(analysis, answer, frame));
  return {
    findings,
    plan: {
      sheets: [
        contentsSheet(findings, open, frame),
        ...answered.map(({ analysis, answer }) => analysisSheet(analysis, answer, frame)),
      ],
      styles: summaryStyles,
      names: [],
      properties: {
        title: texts.documentTitle(initiative),
        creator: 'Samverka',
        language: locale,
        custom: summaryProperty,
        ...(modified === undefined ? {} : { created: modified, modified }),
      },
      customParts: [summaryIdentity],
    },
  };
}

function findingOf({ id }: Analysis, { finding }: Answer, { texts }: PageFrame): Finding {
  return { page: texts.pages[id].tab, finding };
}

function newest({ submissions }: Master): string | undefined {
  const accepted = submissions.filter(({ status }) => status === 'accepted');
  return accepted
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1);
}
