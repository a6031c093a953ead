import { palette } from '../../sheets/palette';
import { labelOf, listById } from '../../templates/all-lists';
import type { Analysis } from '../analysis';
import { coverMark } from '../cover-mark';
import { worksOf, type Work } from '../works';

type Dimension = 'conditions' | 'phases' | 'targetGroups' | 'places';

/** Lists whose every choice should be covered; the others are what activities themselves name. */
const LISTS: Readonly<Partial<Record<Dimension, string>>> = { conditions: 'condition', phases: 'phase' };
const DIMENSIONS: readonly Dimension[] = ['conditions', 'phases', 'targetGroups', 'places'];

/** Active activities by condition, phase, target group and place. */
export const spread: Analysis = {
  id: 'spread',
  answer: (facts, texts) => {
    const active = worksOf(facts).filter(({ isActive }) => isActive);
    const own = texts.spread;
    const lines = DIMENSIONS.flatMap((dimension) => {
      const list = LISTS[dimension];
      const stated = new Set(active.flatMap((work) => work[dimension]));
      if (stated.size === 0) return [];
      const values = list === undefined ? [...stated].sort() : listById(list).items.map(({ code }) => code);
      return values.map((value) => ({
        dimension: own.dimensions[dimension],
        value: list === undefined ? value : labelOf(list, value, facts.locale),
        serving: active.filter((work: Work) => work[dimension].includes(value)),
      }));
    });
    if (lines.length === 0) return null;
    const gaps = lines.filter(({ serving }) => serving.length === 0);
    const thin = lines.filter(({ serving }) => coverMark(serving) === 'thin');
    return {
      finding: own.finding(
        gaps.map(({ value }) => value),
        thin.length,
        lines.length,
      ),
      notes: [],
      columns: [
        { heading: own.column, width: 46, style: 'cellText' },
        { heading: own.dimension, width: 18, style: 'cellText' },
        { heading: texts.columns.activities, width: 12, style: 'cellInteger' },
        { heading: texts.columns.partners, width: 14, style: 'cellInteger' },
        { heading: texts.columns.coverage, width: 18, style: 'cellText' },
      ],
      rows: lines.map(({ dimension, value, serving }) => [
        value,
        dimension,
        serving.length,
        new Set(serving.map(({ lead }) => lead)).size,
        { value: texts.marks[coverMark(serving)], style: STYLES[coverMark(serving)] },
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        most: 24,
        series: [{ name: texts.columns.activities, column: 2, color: palette.series[0] }],
      },
    };
  },
};

const STYLES = { gap: 'red', thin: 'amber', covered: 'green' } as const;
