import { palette } from '../../sheets/palette';
import { labelOf } from '../../templates/all-lists';
import { actorsOf, type Actor } from '../actors';
import type { Analysis } from '../analysis';
import { bubbleLabels } from '../bubble-labels';
import { runsBy } from '../runs';

/** Between low and high on the scale from 1 to 5. */
const CUT = 3;
/** From this distance on raters see a stakeholder differently. */
const VIEWS_DIFFER = 2;

type Quadrant = 'manage' | 'satisfied' | 'informed' | 'monitor';

const COLORS: Readonly<Record<Quadrant, string>> = {
  manage: palette.series[1],
  satisfied: palette.series[3],
  informed: palette.series[0],
  monitor: palette.series[6],
};
const ORDER = Object.keys(COLORS) as Quadrant[];

/** Power and interest (Mendelow): whom to work closely with, and where views differ. */
export const quadrants: Analysis = {
  id: 'quadrants',
  answer: (facts, texts) => {
    const placed = actorsOf(facts)
      .flatMap((actor) => placedActor(actor))
      .sort((a, b) => ORDER.indexOf(a.quadrant) - ORDER.indexOf(b.quadrant) || b.influence - a.influence);
    if (placed.length === 0) return null;
    const own = texts.quadrants;
    const ties = tiesOf(facts.rows('relations').map((row) => [row.values['from_id'], row.values['to_id']]));
    const labels = bubbleLabels(
      placed.map(({ actor, interest, influence }) => [actor.name, interest, influence]),
    );
    const named = (quadrant: Quadrant) =>
      placed.filter((each) => each.quadrant === quadrant).map(({ actor }) => actor.name);
    const differing = placed
      .filter(({ actor }) => (actor.spread ?? 0) >= VIEWS_DIFFER)
      .map(({ actor }) => actor.name);
    const borderline = placed.filter(({ isBorderline }) => isBorderline).length;
    return {
      finding: own.finding(named('manage'), placed.length),
      notes: [own.borderline(borderline), ...(differing.length > 0 ? [own.viewsDiffer(differing)] : [])],
      columns: [
        { heading: texts.columns.organisation, width: 34, style: 'cellText' },
        { heading: texts.columns.sector, width: 20, style: 'cellText' },
        { heading: texts.columns.interest, width: 10, style: 'number1' },
        { heading: texts.columns.influence, width: 10, style: 'number1' },
        { heading: own.column, width: 26, style: 'cellText' },
        { heading: own.sureness, width: 22, style: 'cellText' },
        { heading: texts.columns.ties, width: 10, style: 'cellInteger' },
        { heading: texts.columns.label, width: 30, style: 'cellNote' },
      ],
      rows: placed.map(({ actor, interest, influence, quadrant, isBorderline }, i) => [
        actor.name,
        labelOf('sector', actor.sector, facts.locale),
        interest,
        influence,
        own.names[quadrant],
        [isBorderline ? own.isBorderline : '', (actor.spread ?? 0) >= VIEWS_DIFFER ? own.isDisputed : '']
          .filter(Boolean)
          .join(', '),
        1 + (ties.get(actor.id) ?? 0),
        labels[i] ?? '',
      ]),
      chart: {
        kind: 'bubble',
        subtitle: own.subtitle,
        along: 2,
        sizes: 6,
        labels: 7,
        series: runsBy(placed, ({ quadrant }) => quadrant).map(({ key, rows }) => ({
          name: own.names[key],
          column: 3,
          rows,
          color: COLORS[key],
        })),
        axes: {
          along: { title: texts.columns.interest, min: 0, max: 6, step: 1 },
          value: { title: texts.columns.influence, min: 0, max: 6, step: 1 },
        },
      },
    };
  },
};

function placedActor(actor: Actor) {
  const { interest, influence } = actor;
  if (interest === null || influence === null) return [];
  const isBorderline = interest === CUT || influence === CUT;
  const quadrant: Quadrant =
    influence > CUT ? (interest > CUT ? 'manage' : 'satisfied') : interest > CUT ? 'informed' : 'monitor';
  return [{ actor, interest, influence, quadrant, isBorderline }];
}

function tiesOf(pairs: readonly (readonly unknown[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const end of pairs.flat()) {
    if (typeof end === 'string') counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
