import { formatNumber } from '../i18n/format';
import type { TrackPoint } from '../indicators/track';
import type { ChartPlan, LabelsPlan, SeriesPlan } from '../model/chart-plan';
import { isSmallCount } from '../disclosure/count-table';
import { palette } from '../sheets/palette';
import { labelOf } from '../templates/all-lists';
import { axisFor, stepDecimals, type AxisScale } from './axis';
import { headingOf, valuesOf, type DataBlock, type PlacedBlock } from './chart-data';
import { reportedByPeriod } from './completeness';
import { chartTitleOf } from './findings';
import type { IndicatorSummary } from './indicator-summary';
import { labelPlaces } from './label-place';
import { isCountOfPeople, limitOf } from './edition/protect-indicator';
import { shortName } from './short-name';
import type { Summary } from './summary';
import { figureStyle, format } from './summary-styles';
import { figureText, isPercent, periodText, unitText } from './words';

const LONGEST_POPULATION = 32;

type SeriesKey = 'actual' | 'target' | 'baseline' | 'forecast' | 'partial';

const LOOKS: Readonly<Record<SeriesKey, Pick<SeriesPlan, 'color' | 'line' | 'marker'>>> = {
  actual: {
    color: palette.actual,
    line: { points: 2.25, dash: 'solid' },
    marker: { symbol: 'circle', size: 6 },
  },
  target: { color: palette.target, line: { points: 1.75, dash: 'dash' }, marker: { symbol: 'none' } },
  baseline: { color: palette.baseline, line: { points: 1.5, dash: 'dot' }, marker: { symbol: 'none' } },
  forecast: {
    color: palette.actual,
    line: { points: 1.75, dash: 'dash', transparency: 50 },
    marker: { symbol: 'none' },
  },
  /** A light dot in the middle of the actual value's: the figure is not whole. */
  partial: {
    color: palette.onBrand,
    line: { points: 1, dash: 'none' },
    marker: { symbol: 'circle', size: 3 },
  },
};

/** Series in the order they are drawn, with a figure for each period. */
interface Course {
  readonly periods: readonly string[];
  readonly series: readonly { readonly key: SeriesKey; readonly values: readonly (number | null)[] }[];
}

/** The figures of an indicator's chart. */
export function lineBlock(summary: Summary, indicator: IndicatorSummary): DataBlock {
  const { words } = summary;
  const { definition } = indicator.data;
  const { periods, series } = courseOf(summary, indicator);
  const unit = unitText(words, definition);
  return {
    title: unit === '' ? definition.name : `${definition.name} (${unit})`,
    headings: [words.texts.columns.period, ...series.map(({ key }) => words.texts.series[key])],
    rows: periods.map((period, i) => [period, ...series.map(({ values }) => values[i] ?? null)]),
    reported: reportedByPeriod(words, indicator),
    style: figureStyle(definition),
  };
}

/** Actual values beside target path and baseline, one chart for each headline indicator. */
export function lineChart(
  summary: Summary,
  indicator: IndicatorSummary,
  block: PlacedBlock,
  name: string,
): Omit<ChartPlan, 'at'> {
  const { words } = summary;
  const { definition } = indicator.data;
  const { periods, series } = courseOf(summary, indicator);
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = axisFor(numbers, isPercent(definition) ? 100 : Infinity);
  const unit = unitText(words, definition);
  const axisTitle = scale.min > 0 ? words.texts.axisFrom(unit, formatNumber(words.locale, scale.min)) : unit;
  const labels = nameLabels(series, scale);
  const title = chartTitleOf(words, indicator);
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const target = indicator.standing.goal?.target ?? definition.target;
  return {
    name,
    title,
    subtitle: subtitleOf(summary, indicator, words.texts.span(first, last)),
    alternativeText: words.texts.alternative.line(
      shortName(definition.name) === definition.name ? title : `${definition.name}. ${title}`,
      periods.length,
      first,
      last,
      target === null ? '' : figureText(words, definition, target),
    ),
    groups: [
      { kind: 'line', series: series.map(({ key }, i) => lineSeries(block, series, i, labels.get(key))) },
    ],
    categoryAxis: { gridlines: false },
    valueAxis: {
      ...(axisTitle === '' ? {} : { title: axisTitle }),
      numberFormat: format(stepDecimals(scale.step)),
      min: scale.min,
      max: scale.max,
      majorUnit: scale.step,
      gridlines: true,
    },
    legend: 'none',
    blanksAs: 'gap',
  };
}

/** Measure, unit, population and period. */
function subtitleOf(summary: Summary, { data: { definition } }: IndicatorSummary, span: string): string {
  const { words, agenda } = summary;
  const measure = labelOf('measure', definition.measure, words.locale);
  const unit = isPercent(definition) ? '' : definition.unit;
  // A long description of the population stands on the first page and would crowd out the chart.
  const population = agenda.population.length <= LONGEST_POPULATION ? agenda.population : '';
  return [unit === '' ? measure : `${measure}, ${unit}`, definition.isPopulation ? population : '', span]
    .filter((part) => part !== '')
    .join(' · ');
}

function courseOf({ words, edition }: Summary, { data, standing }: IndicatorSummary): Course {
  const { track, goal } = standing;
  const baseline = goal?.runsFrom ? null : data.definition.baseline;
  // Nobody can tell by the numbers in a chart whether a few people were wanted or counted.
  const limit = edition && isCountOfPeople(data.definition) ? limitOf(data.definition, edition.k) : 0;
  const drawn = (value: number | null) => (value !== null && isSmallCount(value, limit) ? null : value);
  const all: Course['series'] = [
    { key: 'baseline', values: track.map(() => baseline) },
    { key: 'target', values: targetPath(track, goal?.target ?? null).map(drawn) },
    { key: 'forecast', values: track.map((point) => drawn(point.forecast)) },
    { key: 'actual', values: track.map((point) => point.actual?.value ?? null) },
    {
      key: 'partial',
      values: track.map(({ own, actual }) => (own?.isPartial ? (actual?.value ?? null) : null)),
    },
  ];
  return {
    periods: track.map((point) => periodText(words, point.period)),
    // A forecast of a single point is no line.
    series: all.filter(
      ({ key, values }) => values.filter((value) => value !== null).length > (key === 'forecast' ? 1 : 0),
    ),
  };
}

/** The path to the target, or its level where the way there is not known. */
function targetPath(track: readonly TrackPoint[], target: number | null): (number | null)[] {
  const path = track.map((point) => point.target);
  const isPath = path.filter((value) => value !== null).length > 1;
  return isPath || target === null ? path : track.map(() => target);
}

function lineSeries(
  block: PlacedBlock,
  series: Course['series'],
  index: number,
  labels: LabelsPlan | undefined,
): SeriesPlan {
  const key = series[index]?.key ?? 'actual';
  return {
    name: headingOf(block, index + 1),
    categories: valuesOf(block, 0),
    values: valuesOf(block, index + 1),
    ...LOOKS[key],
    ...(labels === undefined ? {} : { labels }),
  };
}

/** Each series' name where no line is in its way; the actual value's finds its place first. */
function nameLabels(series: Course['series'], scale: AxisScale): ReadonlyMap<SeriesKey, LabelsPlan> {
  const named = series.filter(({ key }) => key !== 'partial').reverse();
  const places = labelPlaces(
    named.map(({ values }) => values),
    scale,
  );
  return new Map(
    named.map(({ key }, i) => [
      key,
      {
        show: 'seriesName',
        position: places[i]?.position ?? 'above',
        only: [places[i]?.at ?? 0],
        color: LOOKS[key].color ?? palette.text,
      },
    ]),
  );
}
