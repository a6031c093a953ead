import { groupBy } from '../../indicators/group-by';
import { palette } from '../../sheets/palette';
import { labelOf, listById } from '../../templates/all-lists';
import { actorsOf } from '../actors';
import type { Analysis } from '../analysis';

/** Roles that decide or shape what is done. */
const GROUPS = new Set(['steering-group', 'working-group-lead', 'working-group-member']);
const LIVED = 'residents';

/** Sector by role: who is at the table, and which sectors and contributions are missing. */
export const sectors: Analysis = {
  id: 'sectors',
  answer: (facts, texts) => {
    const actors = actorsOf(facts).filter(({ sector }) => sector !== '');
    if (actors.length === 0) return null;
    const own = texts.sectors;
    const bySector = [...groupBy(actors, ({ sector }) => sector)].sort(([, a], [, b]) => b.length - a.length);
    const roles = listById('role')
      .items.map(({ code }) => code)
      .filter((code) => actors.some((actor) => actor.roles.includes(code)));
    const absent = bySector.filter(
      ([, some]) => !some.some((actor) => actor.roles.some((role) => GROUPS.has(role))),
    );
    const given = new Set(actors.flatMap(({ contributions }) => contributions));
    const lacking = listById('contribution').items.filter(({ code }) => !given.has(code));
    const lived = actors.filter(
      ({ sector, roles: own }) => sector === LIVED || own.includes('community-voice'),
    );
    const most = Math.max(1, ...bySector.map(([, some]) => some.length));
    const label = (code: string) => labelOf('sector', code, facts.locale);
    return {
      finding: own.finding(
        absent.map(([sector]) => label(sector)),
        bySector.length,
      ),
      notes: [
        own.lived(lived.length, actors.length),
        own.lacking(lacking.map((item) => item.label[facts.locale])),
      ],
      columns: [
        { heading: texts.columns.sector, width: 26, style: 'cellText' },
        { heading: texts.columns.organisations, width: 14, style: 'cellInteger' },
        { heading: own.inGroups, width: 14, style: 'cellInteger' },
        ...roles.map((role) => ({
          heading: labelOf('role', role, facts.locale),
          width: Math.max(12, 3 + longestWord(labelOf('role', role, facts.locale))),
          style: 'heat' as const,
        })),
      ],
      rows: bySector.map(([sector, some]) => [
        label(sector),
        some.length,
        some.filter((actor) => actor.roles.some((role) => GROUPS.has(role))).length,
        ...roles.map((role) => {
          const count = some.filter((actor) => actor.roles.includes(role)).length;
          return { value: count, style: count > most / 2 ? 'heatDark' : 'heat' };
        }),
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        series: [
          { name: texts.columns.organisations, column: 1, color: palette.series[6] },
          { name: own.inGroups, column: 2, color: palette.series[0] },
        ],
      },
    };
  },
};

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}
