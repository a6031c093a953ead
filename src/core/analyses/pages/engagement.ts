import { palette } from '../../sheets/palette';
import { labelOf } from '../../templates/all-lists';
import { actorsOf } from '../actors';
import type { Analysis } from '../analysis';

/** Bars that a chart can still label. */
const MOST = 15;

/** The gap between engagement wanted and engagement now, heaviest where influence is large. */
export const engagement: Analysis = {
  id: 'engagement',
  answer: (facts, texts) => {
    const known = actorsOf(facts)
      .flatMap(({ name, influence, engagementNow: now, engagementWanted: wanted }) =>
        now === null || wanted === null
          ? []
          : [{ name, influence, now, wanted, gap: wanted - now, weight: (wanted - now) * (influence ?? 1) }],
      )
      .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
    const [first] = known;
    if (!first) return null;
    const own = texts.engagement;
    const label = (score: number) => labelOf('engagement', String(score), facts.locale);
    return {
      finding: own.finding(
        known.filter(({ gap }) => gap > 0).length,
        known.length,
        first.gap > 0 ? first.name : '',
      ),
      notes: [own.note],
      columns: [
        { heading: texts.columns.organisation, width: 34, style: 'cellText' },
        { heading: own.now, width: 12, style: 'cellInteger' },
        { heading: own.wanted, width: 12, style: 'cellInteger' },
        { heading: own.gap, width: 10, style: 'cellInteger' },
        { heading: texts.columns.influence, width: 11, style: 'number1' },
        { heading: own.weight, width: 14, style: 'number1' },
        { heading: own.step, width: 40, style: 'cellText' },
      ],
      rows: known.map(({ name, influence, now, wanted, gap, weight }) => [
        name,
        now,
        wanted,
        gap,
        influence,
        weight,
        gap > 0 ? own.from(label(now), label(wanted)) : null,
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        most: MOST,
        series: [
          { name: own.now, column: 1, color: palette.series[0] },
          { name: own.wanted, column: 2, color: palette.series[1] },
        ],
        axes: { value: { min: 0, max: 4, step: 1 } },
      },
    };
  },
};
