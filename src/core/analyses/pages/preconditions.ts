import { numberOf, textOf } from '../../indicators/row-values';
import { lights, palette } from '../../sheets/palette';
import { actorsOf, HIGH_SCORE } from '../actors';
import type { Analysis } from '../analysis';
import type { Facts } from '../facts';
import { worksOf } from '../works';

type Precondition = 'P1' | 'P2' | 'P3';

interface Evidence {
  readonly id: Precondition;
  readonly measured: number | null;
  /** From here on it is there, and from here on it is on its way. */
  readonly green: number;
  readonly amber: number;
  readonly isShare: boolean;
}

type Light = keyof typeof lights;

/** The three preconditions by what the other sheets show: champions, money and urgency. */
export const preconditions: Analysis = {
  id: 'preconditions',
  answer: (facts, texts) => {
    const all = evidenceOf(facts);
    if (all.every(({ measured }) => measured === null)) return null;
    const own = texts.preconditions;
    const opinions = new Map(
      facts.rows('readiness').map((row) => [textOf(row, 'item'), textOf(row, 'score')]),
    );
    const there = all.filter((each) => lightOf(each) === 'green').map(({ id }) => own.names[id]);
    return {
      finding: own.finding(there, all.length),
      notes: [own.note],
      columns: [
        { heading: own.column, width: 36, style: 'cellText' },
        { heading: own.evidence, width: 48, style: 'cellText' },
        { heading: own.measured, width: 14, style: 'number2' },
        { heading: own.needed, width: 14, style: 'number2' },
        { heading: own.reached, width: 16, style: 'share' },
        { heading: texts.columns.light, width: 20, style: 'cellText' },
        { heading: own.opinion, width: 14, style: 'cellCenter' },
      ],
      rows: all.map((each) => {
        const { id, measured, green, isShare } = each;
        const light = lightOf(each);
        const style = isShare ? 'share' : 'cellInteger';
        return [
          own.names[id],
          own.how[id],
          { value: measured ?? '–', style: measured === null ? 'cellRight' : style },
          { value: green, style },
          measured === null ? { value: '–', style: 'cellRight' } : Math.min(1, measured / green),
          { value: `${lights[light].symbol} ${own.lights[light]}`, style: light },
          opinions.get(id) || '–',
        ];
      }),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        series: [{ name: own.reached, column: 4, color: palette.series[0] }],
        axes: { value: { min: 0, max: 1, step: 0.2, format: '0 %' } },
      },
    };
  },
};

function evidenceOf(facts: Facts): Evidence[] {
  const actors = actorsOf(facts);
  const scored = actors.filter(({ influence }) => influence !== null);
  const champions = scored.filter(
    ({ roles, influence, hasAgreement }) =>
      roles.includes('champion') && (influence ?? 0) >= HIGH_SCORE && hasAgreement,
  );
  const key = actors.filter(({ influence, interest }) => (influence ?? 0) > 3 && interest !== null);
  const eager = key.filter(({ interest }) => (interest ?? 0) >= HIGH_SCORE);
  return [
    { id: 'P1', measured: scored.length === 0 ? null : champions.length, green: 1, amber: 1, isShare: false },
    { id: 'P2', measured: fundedShare(facts), green: 1, amber: 0.5, isShare: true },
    {
      id: 'P3',
      measured: key.length === 0 ? null : eager.length / key.length,
      green: 0.6,
      amber: 0.3,
      isShare: true,
    },
  ];
}

/** Committed money over the cost of what is planned. */
function fundedShare(facts: Facts): number | null {
  const cost = worksOf(facts)
    .filter(({ isActive }) => isActive)
    .reduce((sum, { budget }) => sum + (budget ?? 0), 0);
  const committed = facts
    .rows('funding')
    .filter((row) => textOf(row, 'status') !== 'applied')
    .reduce((sum, row) => sum + (numberOf(row, 'committed') ?? 0), 0);
  return cost > 0 && facts.rows('funding').length > 0 ? committed / cost : null;
}

function lightOf({ measured, green, amber }: Evidence): Light {
  if (measured === null) return 'none';
  return measured >= green ? 'green' : measured >= amber ? 'amber' : 'red';
}
