import { textOf } from '../../indicators/row-values';
import { palette } from '../../sheets/palette';
import type { Analysis } from '../analysis';
import { concentrationOf } from '../concentration';
import type { Facts } from '../facts';
import { worksOf, type Work } from '../works';

/** What a role in an activity weighs. */
const WEIGHTS: Readonly<Record<string, number>> = { lead: 1, support: 0.5, funder: 0.25, data: 0.25 };

const MOST = 15;

interface Load {
  leads: number;
  supports: number;
  weight: number;
  staff: number;
  budget: number;
}

/** What each partner carries, and how much of it rests on few. */
export const load: Analysis = {
  id: 'load',
  answer: (facts, texts) => {
    const active = worksOf(facts).filter(({ isActive }) => isActive);
    if (active.length === 0) return null;
    const own = texts.load;
    const lines = [...loadsOf(facts, active)].sort(
      ([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1),
    );
    const total = lines.reduce((sum, [, { weight }]) => sum + weight, 0);
    const concentration = concentrationOf(lines.map(([, { weight }]) => weight));
    const [first] = lines;
    if (!first || concentration === null) return null;
    return {
      finding: own.finding(facts.nameOf(first[0]), first[1].weight / total, lines.length),
      notes: [own.concentration(concentration, lines.length)],
      columns: [
        { heading: texts.columns.partner, width: 38, style: 'cellText' },
        { heading: own.leads, width: 12, style: 'cellInteger' },
        { heading: own.supports, width: 12, style: 'cellInteger' },
        { heading: own.weight, width: 12, style: 'number2' },
        { heading: own.share, width: 12, style: 'share' },
        { heading: own.staff, width: 14, style: 'number1' },
        { heading: texts.columns.budget, width: 16, style: 'cellInteger' },
      ],
      rows: lines.map(([partner, { leads, supports, weight, staff, budget }]) => [
        facts.nameOf(partner),
        leads,
        supports,
        weight,
        weight / total,
        staff,
        budget,
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        most: MOST,
        series: [{ name: own.weight, column: 3, color: palette.series[0] }],
      },
    };
  },
};

/** Roles from the list of partners where it is kept, else from the activities themselves. */
function loadsOf(facts: Facts, active: readonly Work[]): Map<string, Load> {
  const loads = new Map<string, Load>();
  const of = (partner: string): Load => {
    const found = loads.get(partner) ?? { leads: 0, supports: 0, weight: 0, staff: 0, budget: 0 };
    loads.set(partner, found);
    return found;
  };
  const links = facts.rows('activity-partners');
  for (const work of active) {
    const own = links.filter((row) => textOf(row, 'activity_id') === work.id);
    const roles =
      own.length > 0
        ? own.map((row) => [textOf(row, 'partner_id'), textOf(row, 'role')] as const)
        : [[work.lead, 'lead'] as const, ...work.supporters.map((id) => [id, 'support'] as const)];
    for (const [partner, role] of roles) {
      if (partner === '') continue;
      const each = of(partner);
      each.weight += WEIGHTS[role] ?? 0;
      if (role === 'lead') each.leads++;
      else each.supports++;
    }
    if (work.lead !== '') {
      of(work.lead).staff += work.staff ?? 0;
      of(work.lead).budget += work.budget ?? 0;
    }
  }
  return loads;
}
