import { textOf } from '../../indicators/row-values';
import { palette } from '../../sheets/palette';
import type { Analysis } from '../analysis';
import { coverMark, type CoverMark } from '../cover-mark';
import { worksOf } from '../works';

/** Outcomes by the active activities that serve them: gaps, thin spots, money and planned reach. */
export const outcomes: Analysis = {
  id: 'outcomes',
  answer: (facts, texts) => {
    const active = worksOf(facts).filter(({ isActive }) => isActive);
    const valid = facts.rows('outcomes').filter((row) => textOf(row, 'status') !== 'dropped');
    if (valid.length === 0 || active.length === 0) return null;
    const own = texts.outcomes;
    const lines = valid.map((row) => {
      const id = textOf(row, 'outcome_id');
      const serving = active.filter(({ outcomes }) => outcomes.includes(id));
      const share = (amount: number | null, parts: number) => (amount ?? 0) / parts;
      return {
        name: facts.outcomeOf(id),
        serving,
        leads: new Set(serving.map(({ lead }) => lead)).size,
        // Money of an activity for several outcomes is split equally, so that totals stay right.
        budget: serving.reduce((sum, { budget, outcomes }) => sum + share(budget, outcomes.length), 0),
        reach: serving.reduce((sum, { reach }) => sum + (reach ?? 0), 0),
      };
    });
    const marked = (wanted: CoverMark) =>
      lines.filter(({ serving }) => coverMark(serving) === wanted).map(({ name }) => name);
    const alone = lines.filter(({ serving, leads }) => serving.length > 1 && leads === 1);
    return {
      finding: own.finding(marked('gap').length, marked('thin').length, lines.length),
      notes: [
        ...(marked('gap').length > 0 ? [own.gaps(marked('gap'))] : []),
        ...(alone.length > 0
          ? [own.alone(alone.map(({ name, serving }) => [facts.nameOf(serving[0]?.lead ?? ''), name]))]
          : []),
        own.split,
      ],
      columns: [
        { heading: texts.columns.outcome, width: 46, style: 'cellText' },
        { heading: texts.columns.activities, width: 12, style: 'cellInteger' },
        { heading: texts.columns.partners, width: 14, style: 'cellInteger' },
        { heading: texts.columns.budget, width: 16, style: 'cellInteger' },
        { heading: own.reach, width: 14, style: 'cellInteger' },
        { heading: texts.columns.coverage, width: 18, style: 'cellText' },
      ],
      rows: lines.map(({ name, serving, leads, budget, reach }) => [
        name,
        serving.length,
        leads,
        budget,
        reach,
        { value: texts.marks[coverMark(serving)], style: MARK_STYLES[coverMark(serving)] },
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        series: [
          { name: texts.columns.activities, column: 1, color: palette.series[0] },
          { name: texts.columns.partners, column: 2, color: palette.series[3] },
        ],
      },
    };
  },
};

const MARK_STYLES = { gap: 'red', thin: 'amber', covered: 'green' } as const;
