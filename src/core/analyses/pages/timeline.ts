import { lights, palette } from '../../sheets/palette';
import { labelOf } from '../../templates/all-lists';
import type { Analysis } from '../analysis';
import { timeAxis } from '../time-axis';
import { worksOf } from '../works';

const MOST = 30;
/** Colours of bars whose status is not simply on its way; a word stands beside in the table. */
const COLORS: Readonly<Record<string, string>> = {
  delayed: lights.amber.color,
  paused: lights.amber.color,
  cancelled: lights.none.color,
  completed: palette.series[2],
};

/** When activities begin and end, and how they stand. */
export const timeline: Analysis = {
  id: 'timeline',
  answer: (facts, texts) => {
    const all = worksOf(facts);
    const dated = all
      .filter(({ start, end }) => start !== null && end !== null && end >= start)
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0));
    if (dated.length === 0) return null;
    const own = texts.timeline;
    const counted = (status: string) => dated.filter((work) => work.status === status).length;
    return {
      finding: own.finding(dated.length, counted('ongoing'), counted('delayed')),
      notes: all.length > dated.length ? [own.undated(all.length - dated.length)] : [],
      columns: [
        { heading: texts.columns.activity, width: 40, style: 'cellText' },
        { heading: texts.columns.partner, width: 34, style: 'cellText' },
        { heading: texts.columns.outcome, width: 46, style: 'cellText' },
        { heading: texts.columns.light, width: 14, style: 'cellText' },
        { heading: texts.dependencies.start, width: 13, style: 'cellDate' },
        { heading: texts.dependencies.end, width: 13, style: 'cellDate' },
        { heading: texts.dependencies.days, width: 10, style: 'cellInteger' },
      ],
      rows: dated.map(({ name, lead, outcomes, status, start, end }) => [
        name,
        lead === '' ? null : facts.nameOf(lead),
        outcomes.map(facts.outcomeOf).join('; ') || null,
        status === '' ? null : labelOf('activity-status', status, facts.locale),
        start,
        end,
        (end ?? 0) - (start ?? 0) + 1,
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        isStacked: true,
        most: MOST,
        series: [
          { name: texts.dependencies.start, column: 4, color: palette.gridline, isHidden: true },
          {
            name: texts.dependencies.days,
            column: 6,
            color: palette.series[0],
            marked: dated.slice(0, MOST).flatMap(({ status }, index) => {
              const color = COLORS[status];
              return color === undefined ? [] : [{ index, color }];
            }),
          },
        ],
        axes: { value: timeAxis(dated) },
      },
    };
  },
};
