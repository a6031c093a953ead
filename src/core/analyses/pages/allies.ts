import { palette } from '../../sheets/palette';
import { labelOf } from '../../templates/all-lists';
import { actorsOf, HIGH_SCORE, type Actor } from '../actors';
import type { Analysis } from '../analysis';
import { bubbleLabels } from '../bubble-labels';
import { runsBy } from '../runs';

type Side = 'against' | 'neutral' | 'for';

const COLORS: Readonly<Record<Side, string>> = {
  against: palette.series[1],
  neutral: palette.series[6],
  for: palette.series[0],
};
const ORDER = Object.keys(COLORS) as Side[];

/** Allies and opponents: where each stands, and how much it can do about it. */
export const allies: Analysis = {
  id: 'allies',
  answer: (facts, texts) => {
    const known = actorsOf(facts)
      .flatMap((actor) => {
        const { stance, influence } = actor;
        return stance === null || influence === null ? [] : [{ actor, stance, influence }];
      })
      .sort((a, b) => a.stance - b.stance || b.influence - a.influence);
    if (known.length === 0) return null;
    const own = texts.allies;
    const names = (some: readonly { readonly actor: Actor }[]) => some.map(({ actor }) => actor.name);
    const strong = known.filter(({ influence }) => influence >= HIGH_SCORE);
    const opponents = strong.filter(({ stance }) => stance <= -1);
    const labels = bubbleLabels(known.map(({ actor, stance, influence }) => [actor.name, stance, influence]));
    const ordered = known.map((each, i) => ({ ...each, label: labels[i] ?? '' }));
    return {
      finding: own.finding(names(opponents), strong.filter(({ stance }) => stance >= 1).length),
      notes: [],
      columns: [
        { heading: texts.columns.organisation, width: 34, style: 'cellText' },
        { heading: texts.columns.sector, width: 20, style: 'cellText' },
        { heading: own.score, width: 11, style: 'cellInteger' },
        { heading: texts.columns.influence, width: 11, style: 'number1' },
        { heading: own.stance, width: 24, style: 'cellText' },
        { heading: own.priority, width: 18, style: 'cellText' },
        { heading: texts.columns.label, width: 30, style: 'cellNote' },
      ],
      rows: ordered.map(({ actor, stance, influence, label }) => [
        actor.name,
        labelOf('sector', actor.sector, facts.locale),
        stance,
        influence,
        labelOf('stance', String(stance), facts.locale),
        stance <= -1 && influence >= HIGH_SCORE ? { value: own.isPriority, style: 'red' } : null,
        label,
      ]),
      chart: {
        kind: 'bubble',
        subtitle: own.subtitle,
        along: 2,
        sizes: 3,
        labels: 6,
        series: runsBy(ordered, sideOf)
          .sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))
          .map(({ key, rows }) => ({ name: own.sides[key], column: 3, rows, color: COLORS[key] })),
        axes: {
          along: { title: own.score, min: -3, max: 3, step: 1 },
          value: { title: texts.columns.influence, min: 0, max: 6, step: 1 },
        },
      },
    };
  },
};

function sideOf({ stance }: { readonly stance: number }): Side {
  return stance < 0 ? 'against' : stance > 0 ? 'for' : 'neutral';
}
