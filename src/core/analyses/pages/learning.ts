import type { MasterRow } from '../../consolidation/master';
import { textOf } from '../../indicators/row-values';
import type { Analysis, AnalysisTexts } from '../analysis';

/** Beyond this it is no page to read; the newest come first. */
const MOST = 40;

/** What was learned and decided, and what comes next. */
export const learning: Analysis = {
  id: 'learning',
  answer: (facts, texts) => {
    const own = texts.learning;
    const lessons = facts.rows('learning').map((row) => lessonLine(row, own));
    const decisions = facts
      .rows('decisions')
      .filter((row) => textOf(row, 'status') !== 'replaced')
      .map((row) =>
        lineOf(own.kinds.decision, textOf(row, 'date'), textOf(row, 'decision'), textOf(row, 'reason')),
      );
    const open = facts
      .rows('actions')
      .filter((row) => textOf(row, 'done_on') === '' && textOf(row, 'status') !== 'done')
      .map((row) => lineOf(own.kinds.next, textOf(row, 'due'), textOf(row, 'what'), ''));
    const lines = [...lessons, ...decisions].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    const all = [...lines, ...open.sort((a, b) => (a.date < b.date ? -1 : 1))].filter(
      ({ what }) => what !== '',
    );
    if (all.length === 0) return null;
    return {
      finding: own.finding(lessons.length, decisions.length, open.length),
      notes: all.length > MOST ? [own.cut(MOST, all.length)] : [],
      columns: [
        { heading: own.kind, width: 16, style: 'cellText' },
        { heading: own.date, width: 14, style: 'cellText' },
        { heading: own.what, width: 60, style: 'cellText' },
        { heading: own.therefore, width: 50, style: 'cellText' },
      ],
      rows: all
        .slice(0, MOST)
        .map(({ kind, date, what, therefore }) => [kind, date || null, what, therefore || null]),
      chart: null,
    };
  },
};

function lessonLine(row: MasterRow, own: AnalysisTexts['learning']) {
  const what = textOf(row, 'happened') || textOf(row, 'expected');
  return lineOf(own.kinds.lesson, textOf(row, 'date'), what, textOf(row, 'change'));
}

function lineOf(kind: string, date: string, what: string, therefore: string) {
  return { kind, date: date.slice(0, 10), what, therefore };
}
