import { palette } from '../../sheets/palette';
import type { Analysis, AnalysisTexts } from '../analysis';
import { criticalPath, cyclesOf } from '../schedule';
import { timeAxis } from '../time-axis';
import { worksOf, type Work } from '../works';

const MOST = 25;

/** What waits for what: circles, breaches of order, and the chain that decides when all is done. */
export const dependencies: Analysis = {
  id: 'dependencies',
  answer: (facts, texts) => {
    const all = worksOf(facts);
    const byId = new Map(all.map((work) => [work.id, work]));
    const linked = new Set(
      all.flatMap(({ id, dependsOn }) => (dependsOn.length > 0 ? [id, ...dependsOn] : [])),
    );
    const dated = all
      .filter(({ start, end, status }) => start !== null && end !== null && status !== 'cancelled')
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0));
    if (linked.size === 0 || dated.length === 0) return null;
    const own = texts.dependencies;
    const cycles = cyclesOf(all);
    const path = criticalPath(all);
    const critical = new Set(path.ids);
    const breaches = dated.map((work) => breachesOf(work, byId, own));
    const broken = breaches.filter((each) => each.length > 0).length;
    const nameOf = (id: string) => byId.get(id)?.name ?? id;
    return {
      finding: own.finding(path.ids.map(nameOf), path.days, broken),
      notes: cycles.map((cycle) => own.cycle(cycle.map(nameOf))),
      columns: [
        { heading: texts.columns.activity, width: 40, style: 'cellText' },
        { heading: own.waitsFor, width: 40, style: 'cellText' },
        { heading: own.start, width: 13, style: 'cellDate' },
        { heading: own.end, width: 13, style: 'cellDate' },
        { heading: own.days, width: 10, style: 'cellInteger' },
        { heading: own.critical, width: 16, style: 'cellText' },
        { heading: own.breach, width: 44, style: 'cellText' },
      ],
      rows: dated.map((work, i) => [
        work.name,
        work.dependsOn.map(nameOf).join(', '),
        work.start,
        work.end,
        (work.end ?? 0) - (work.start ?? 0) + 1,
        critical.has(work.id) ? { value: own.isCritical, style: 'amber' } : null,
        (breaches[i] ?? []).join('. ') || null,
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        isStacked: true,
        most: MOST,
        series: [
          { name: own.start, column: 2, color: palette.gridline, isHidden: true },
          {
            name: own.days,
            column: 4,
            color: palette.series[0],
            marked: dated.flatMap(({ id }, index) =>
              critical.has(id) ? [{ index, color: palette.series[1] }] : [],
            ),
          },
        ],
        axes: { value: timeAxis(dated) },
      },
    };
  },
};

function breachesOf(
  { dependsOn, start }: Work,
  byId: ReadonlyMap<string, Work>,
  own: AnalysisTexts['dependencies'],
): string[] {
  return dependsOn.flatMap((id) => {
    const before = byId.get(id);
    if (!before) return [own.isMissing(id)];
    if (before.status === 'cancelled' || before.status === 'paused') return [own.hasStopped(before.name)];
    const isEarly = start !== null && before.end !== null && start < before.end;
    return isEarly ? [own.startsBefore(before.name)] : [];
  });
}
