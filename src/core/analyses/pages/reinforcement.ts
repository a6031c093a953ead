import { groupBy } from '../../indicators/group-by';
import { palette } from '../../sheets/palette';
import type { Analysis } from '../analysis';
import { worksOf } from '../works';

/** Which partner's activities reinforce which other's. */
export const reinforcement: Analysis = {
  id: 'reinforcement',
  answer: (facts, texts) => {
    const active = worksOf(facts).filter(({ isActive }) => isActive);
    const byId = new Map(active.map((work) => [work.id, work]));
    const links = active.flatMap((work) =>
      work.reinforces.flatMap((id) => {
        const other = byId.get(id);
        return other && other.lead !== work.lead ? [{ from: work, to: other }] : [];
      }),
    );
    if (active.every(({ reinforces }) => reinforces.length === 0)) return null;
    const own = texts.reinforcement;
    const reaching = new Set(links.map(({ from }) => from.id)).size;
    const pairs = [...groupBy(links, ({ from, to }) => `${from.lead} ${to.lead}`).values()].sort(
      (a, b) => b.length - a.length,
    );
    return {
      finding: own.finding(reaching, active.length),
      notes: [own.note],
      columns: [
        { heading: own.pair, width: 56, style: 'cellText' },
        { heading: own.links, width: 14, style: 'cellInteger' },
        { heading: own.activities, width: 60, style: 'cellText' },
      ],
      rows: pairs.map((pair) => [
        `${facts.nameOf(pair[0]?.from.lead ?? '')} → ${facts.nameOf(pair[0]?.to.lead ?? '')}`,
        pair.length,
        pair.map(({ from, to }) => `${from.name} → ${to.name}`).join('; '),
      ]),
      chart:
        pairs.length === 0
          ? null
          : {
              kind: 'bar',
              subtitle: own.subtitle,
              along: 0,
              most: 15,
              series: [{ name: own.links, column: 1, color: palette.series[0] }],
            },
    };
  },
};
