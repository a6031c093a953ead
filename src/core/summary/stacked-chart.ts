import type { ChartPlan } from '../model/chart-plan';
import { palette } from '../sheets/palette';
import { axisFor, stepDecimals } from './axis';
import { reportedByPeriod } from './completeness';
import { headingOf, valuesOf, type DataBlock, type PlacedBlock } from './chart-data';
import type { Contribution } from './contributions';
import { contributionFinding } from './findings';
import { shortName } from './short-name';
import type { Summary } from './summary';
import { figureStyle, format } from './summary-styles';
import { capitalised, periodText, unitText } from './words';

/** The figures of a measure's chart: a column for each partner. */
export function stackedBlock(summary: Summary, contribution: Contribution): DataBlock {
  const { words } = summary;
  const { definition } = contribution.indicator.data;
  const unit = unitText(words, definition);
  return {
    title: unit === '' ? definition.name : `${definition.name} (${unit})`,
    headings: [words.texts.columns.period, ...namesOf(summary, contribution)],
    rows: contribution.periods.map((period, i) => [
      periodText(words, period),
      ...contribution.shares.map(({ values }) => values[i] ?? null),
    ]),
    reported: reportedByPeriod(words, contribution.indicator).slice(-contribution.periods.length),
    style: figureStyle(definition),
  };
}

/** Partners' contributions stacked by period, one chart for each performance measure. */
export function stackedChart(
  summary: Summary,
  contribution: Contribution,
  block: PlacedBlock,
  name: string,
): Omit<ChartPlan, 'at'> {
  const { words, partners } = summary;
  const { definition } = contribution.indicator.data;
  const unit = unitText(words, definition);
  const tops = contribution.periods.map((_, i) =>
    contribution.shares.reduce((sum, { values }) => sum + Math.max(0, values[i] ?? 0), 0),
  );
  const scale = axisFor([0, ...tops]);
  const spans = contribution.periods.map((period) => periodText(words, period));
  const [first = '', last = ''] = [spans[0], spans.at(-1)];
  const title = contributionFinding(words, partners, contribution);
  return {
    name,
    title,
    subtitle: [capitalised(shortName(definition.name)), words.texts.span(first, last)].join(' · '),
    alternativeText: words.texts.alternative.stacked(
      `${definition.name}. ${title}`,
      namesOf(summary, contribution),
      first,
      last,
    ),
    groups: [
      {
        kind: 'column',
        grouping: 'stacked',
        gapWidth: 60,
        overlap: 100,
        series: contribution.shares.map((_, i) => ({
          name: headingOf(block, i + 1),
          categories: valuesOf(block, 0),
          values: valuesOf(block, i + 1),
          color: palette.series[i] ?? palette.muted,
        })),
      },
    ],
    categoryAxis: { gridlines: false },
    valueAxis: {
      ...(unit === '' ? {} : { title: unit }),
      numberFormat: format(stepDecimals(scale.step)),
      max: scale.max,
      majorUnit: scale.step,
      gridlines: true,
    },
    legend: 'bottom',
    blanksAs: 'gap',
  };
}

function namesOf({ words, partners }: Summary, { shares }: Contribution): string[] {
  return shares.map(({ partner }) =>
    partner === null ? words.texts.series.other : partners.nameOf(partner),
  );
}
