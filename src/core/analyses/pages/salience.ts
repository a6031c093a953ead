import { palette } from '../../sheets/palette';
import { actorsOf, HIGH_SCORE, type Actor } from '../actors';
import type { Analysis } from '../analysis';

/** Classes by who has power (P), legitimacy (L) and urgency (U), the strongest first. */
const CLASSES = ['PLU', 'PL', 'PU', 'LU', 'P', 'L', 'U', ''] as const;
type Salience = (typeof CLASSES)[number];

/** Salience (Mitchell, Agle and Wood): whose claims cannot be passed over. */
export const salience: Analysis = {
  id: 'salience',
  answer: (facts, texts) => {
    const known = actorsOf(facts).filter(
      ({ influence, legitimacy, urgency }) => influence !== null && legitimacy !== null && urgency !== null,
    );
    if (known.length === 0) return null;
    const own = texts.salience;
    const of = (wanted: Salience) =>
      known.filter((actor) => classOf(actor) === wanted).map(({ name }) => name);
    const rows = CLASSES.map((each) => ({ each, names: of(each) }));
    return {
      finding: own.finding(of('PLU'), known.length),
      notes: [own.note, ...(of('PU').length > 0 ? [own.dangerous(of('PU'))] : [])],
      columns: [
        { heading: own.column, width: 22, style: 'cellText' },
        { heading: own.has, width: 34, style: 'cellText' },
        { heading: texts.columns.organisations, width: 14, style: 'cellInteger' },
        { heading: texts.columns.who, width: 60, style: 'cellText' },
      ],
      rows: rows.map(({ each, names }) => [
        own.names[each],
        [...each].map((letter) => own.attributes[letter as 'P' | 'L' | 'U']).join(', ') || own.nothing,
        names.length,
        names.join(', '),
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        series: [{ name: texts.columns.organisations, column: 2, color: palette.series[0] }],
      },
    };
  },
};

function classOf({ influence, legitimacy, urgency }: Actor): Salience {
  const letters = [
    (influence ?? 0) >= HIGH_SCORE ? 'P' : '',
    legitimacy === true ? 'L' : '',
    urgency === true ? 'U' : '',
  ].join('');
  return CLASSES.find((each) => each === letters) ?? '';
}
