import { groupBy } from '../../indicators/group-by';
import { textOf } from '../../indicators/row-values';
import { palette } from '../../sheets/palette';
import { labelOf, listById } from '../../templates/all-lists';
import { scoreOf } from '../actors';
import type { Analysis } from '../analysis';

/** A statement is in place from this score on. */
const IN_PLACE = 3;
const PHASES = ['phase-1', 'phase-2', 'phase-3'];

/** How ready the initiative thinks it is, part by part, and how much of that is backed by evidence. */
export const readinessGrid: Analysis = {
  id: 'readiness',
  answer: (facts, texts) => {
    const statements = groupBy(facts.rows('readiness'), (row) => textOf(row, 'part'));
    const own = texts.readiness;
    const lines = listById('readiness-part').items.flatMap(({ code }) => {
      const rows = statements.get(code) ?? [];
      const scores = rows.flatMap((row) => scoreOf(row, 'score') ?? []);
      if (scores.length === 0) return [];
      const claimed = rows.filter((row) => (scoreOf(row, 'score') ?? 0) >= IN_PLACE);
      return [
        {
          code,
          name: labelOf('readiness-part', code, facts.locale),
          statements: rows.length,
          scored: scores.length,
          mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
          inPlace: claimed.length,
          shown: claimed.filter((row) => textOf(row, 'evidence') !== '').length,
          isComplete: claimed.length === rows.length,
          next: rows.map((row) => textOf(row, 'next_step')).filter(Boolean),
        },
      ];
    });
    if (lines.length === 0) return null;
    const phases = lines.filter(({ code }) => PHASES.includes(code));
    const complete = phases.filter(({ isComplete }) => isComplete).map(({ name }) => name);
    const weakest = [...lines].sort((a, b) => a.mean - b.mean)[0];
    const claimed = lines.reduce((sum, { inPlace }) => sum + inPlace, 0);
    const shown = lines.reduce((sum, each) => sum + each.shown, 0);
    return {
      finding: own.finding(complete, weakest?.name ?? ''),
      notes: [own.backed(shown, claimed), own.note],
      columns: [
        { heading: own.part, width: 32, style: 'cellText' },
        { heading: own.mean, width: 12, style: 'number1' },
        { heading: own.scored, width: 14, style: 'cellText' },
        { heading: own.inPlace, width: 14, style: 'cellInteger' },
        { heading: own.shown, width: 16, style: 'cellInteger' },
        { heading: own.state, width: 22, style: 'cellText' },
        { heading: own.next, width: 56, style: 'cellText' },
      ],
      rows: lines.map(({ name, mean, scored, statements: of, inPlace, shown: backed, isComplete, next }) => [
        name,
        mean,
        own.of(scored, of),
        inPlace,
        backed,
        isComplete ? { value: own.isComplete, style: 'green' } : { value: own.isUnderWay, style: 'amber' },
        next.join('; ') || null,
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        series: [{ name: own.mean, column: 1, color: palette.series[0] }],
        axes: { value: { min: 0, max: 4, step: 1 } },
      },
    };
  },
};
