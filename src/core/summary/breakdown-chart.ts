import { NOT_PEOPLE } from '../disclosure/marks';
import { formatNumber } from '../i18n/format';
import { sumDecimals } from '../indicators/decimals';
import type { ChartPlan } from '../model/chart-plan';
import { palette } from '../sheets/palette';
import { axisFor, stepDecimals } from './axis';
import { addsUp, gapOf, ranked, type GroupComparison } from './breakdowns';
import { headingOf, valuesOf, type DataBlock, type PlacedBlock } from './chart-data';
import { isCountOfPeople } from './edition/protect-indicator';
import { shortName } from './short-name';
import type { Summary } from './summary';
import { figureStyle, format } from './summary-styles';
import { capitalised, figureText, isPercent, numberText, periodText, unitText, type Words } from './words';

/** The figures of a comparison's chart: a row for each group, the largest first. */
export function groupBlock({ words }: Summary, comparison: GroupComparison): DataBlock {
  const { indicator, set, period } = comparison;
  const { definition } = indicator.data;
  const groups = ranked(comparison);
  return {
    title: [definition.name, set.name, periodText(words, period)].join(' · '),
    headings: [capitalised(set.name), unitText(words, definition) || words.texts.columns.value],
    rows: groups.map(({ category, figure }) => [capitalised(category), figure.value]),
    reported: groups.map(({ figure }) =>
      words.texts.reporting(figure.reporting.length, figure.expected.length),
    ),
    style: figureStyle(definition),
  };
}

/** Groups side by side as bars from zero, the largest first, each with its figure. */
export function groupChart(
  { words }: Summary,
  comparison: GroupComparison,
  block: PlacedBlock,
  index: number,
): Omit<ChartPlan, 'at'> {
  const { indicator, set, period } = comparison;
  const { definition } = indicator.data;
  const { texts } = words;
  const unit = unitText(words, definition);
  const values = comparison.groups.flatMap(({ figure }) => figure.value ?? []);
  const scale = axisFor([0, ...values], isPercent(definition) ? 100 : Infinity);
  const title = groupFinding(words, comparison);
  const name = `Groups ${index + 1}`;
  return {
    name: isCountOfPeople(definition) ? name : `${name} ${NOT_PEOPLE}`,
    title,
    subtitle: [
      capitalised(shortName(definition.name)),
      capitalised(set.name),
      periodText(words, period),
    ].join(' · '),
    alternativeText: texts.breakdowns.alternative(
      `${definition.name}. ${title}`,
      ranked(comparison).map(({ category, figure }) =>
        figure.value === null ? category : `${category} ${figureText(words, definition, figure.value)}`,
      ),
    ),
    groups: [
      {
        kind: 'bar',
        grouping: 'clustered',
        gapWidth: 40,
        series: [
          {
            name: headingOf(block, 1),
            categories: valuesOf(block, 0),
            values: valuesOf(block, 1),
            color: palette.actual,
            labels: { show: 'value', position: 'outsideEnd', numberFormat: format(definition.decimals) },
          },
        ],
      },
    ],
    categoryAxis: { gridlines: false, reversed: true },
    valueAxis: {
      ...(unit === '' ? {} : { title: unit }),
      numberFormat: format(stepDecimals(scale.step)),
      min: Math.min(0, scale.min),
      max: scale.max,
      majorUnit: scale.step,
      gridlines: true,
    },
    legend: 'none',
    blanksAs: 'gap',
  };
}

/** What the groups say: how far apart they are, or which is the largest part. */
export function groupFinding(words: Words, comparison: GroupComparison): string {
  const { indicator, isProtected } = comparison;
  const { definition } = indicator.data;
  const { breakdowns } = words.texts;
  const say = (value: number) => figureText(words, definition, value);
  const gap = gapOf(comparison);
  if (gap) {
    const [high, low] = [gap.highest, gap.lowest];
    if (say(high.value) === say(low.value)) return breakdowns.same(say(high.value));
    return breakdowns.gap(
      capitalised(high.category),
      numberText(words, definition, high.value),
      low.category,
      say(low.value),
      gapText(words, comparison, gap.size),
    );
  }
  const [most] = ranked(comparison);
  const value = most?.figure.value ?? null;
  if (isProtected || !most || value === null)
    return breakdowns.groups(capitalised(shortName(definition.name)));
  const whole = sumDecimals(comparison.groups.flatMap(({ figure }) => figure.value ?? []));
  const label = capitalised(most.category);
  if (!addsUp(comparison) || whole <= 0) return breakdowns.most(label, say(value));
  const share = formatNumber(words.locale, (100 * value) / whole, 0);
  return breakdowns.mostOf(label, numberText(words, definition, value), say(whole), share);
}

/** Percentages differ by percentage points, everything else by its own unit. */
export function gapText(words: Words, { indicator }: GroupComparison, size: number): string {
  const { definition } = indicator.data;
  return isPercent(definition)
    ? words.texts.breakdowns.points(numberText(words, definition, size))
    : figureText(words, definition, size);
}
