import { NOT_PEOPLE } from '../disclosure/marks';
import { progressOf } from '../indicators/progress';
import type { ChartPlan, ChartPlacement } from '../model/chart-plan';
import { palette } from '../sheets/palette';
import { headingOf, valuesOf, type DataBlock, type PlacedBlock } from './chart-data';
import { overviewTitle } from './findings';
import type { IndicatorSummary } from './indicator-summary';
import { shortName } from './short-name';
import type { Summary } from './summary';
import { capitalised } from './words';

/** Where progress and plan are drawn: from the start to the target, as shares of the way. */
interface Bullet {
  readonly name: string;
  readonly reported: string;
  readonly actual: number;
  /** Ends of the bands that the lights stand for, at what is planned for now; null where nothing is planned. */
  readonly bands: readonly [amber: number, green: number, planned: number] | null;
}

/** The line at what is planned is so wide a part of the way. */
const MARK = 0.01;
const ROW = 44;
const AROUND = 150;
const BANDS = palette.bands;

/** The headline indicators whose way to the target can be drawn: clipped to the way itself, as bars are. */
export function bulletsOf({ words, headlines }: Summary): Bullet[] {
  return headlines.indicators.flatMap(({ data, standing }) => {
    const { progress, actual } = standing;
    if (progress.kind !== 'share') return [];
    const { definition } = data;
    const planned = plannedOf({ data, standing });
    return {
      name: capitalised(shortName(definition.name)),
      reported: words.texts.reporting(actual.reporting.length, actual.expected.length),
      actual: clipped(progress.value),
      bands:
        planned === null
          ? null
          : [planned * Math.min(definition.amber, definition.green), planned * definition.green, planned],
    };
  });
}

/** The figures of the bullet chart: how far each has come, and its bands as parts that add up to the whole way. */
export function bulletBlock({ words }: Summary, bullets: readonly Bullet[]): DataBlock {
  const { texts } = words;
  return {
    title: texts.bullets.subtitle,
    headings: [
      texts.columns.indicator,
      texts.columns.progress,
      texts.lights.red,
      texts.lights.amber,
      texts.lights.green,
      texts.columns.expected,
      texts.bullets.rest,
    ],
    rows: bullets.map(({ name, actual, bands }) => {
      if (!bands) return [name, actual, 0, 0, 0, 0, 1];
      const [amber, green, planned] = bands;
      const mark = Math.max(green, Math.min(planned, 1) - MARK);
      return [name, actual, amber, green - amber, mark - green, MARK, Math.max(0, 1 - mark - MARK)];
    }),
    reported: bullets.map(({ reported }) => reported),
    style: 'share',
  };
}

/** Bars of progress over the bands of their lights (Few's bullet graph), a line where the plan is now. */
export function bulletChart(
  summary: Summary,
  bullets: readonly Bullet[],
  block: PlacedBlock,
  at: Pick<ChartPlacement, 'row' | 'width'>,
): ChartPlan {
  const { texts } = summary.words;
  const scale = { min: 0, max: 1, majorUnit: 0.2, numberFormat: '0 %' };
  const title = overviewTitle(summary);
  return {
    name: `Progress ${NOT_PEOPLE}`,
    at: { row: at.row, column: 1, width: at.width, height: AROUND + ROW * bullets.length },
    title,
    subtitle: texts.bullets.subtitle,
    alternativeText: texts.bullets.alternative(
      title,
      bullets.map(({ name, actual }) => `${name} ${Math.round(actual * 100)} %`),
    ),
    groups: [
      {
        kind: 'bar',
        grouping: 'stacked',
        gapWidth: 30,
        overlap: 100,
        series: [BANDS[2], BANDS[1], BANDS[0], palette.target, palette.computed].map((color, i) => ({
          name: headingOf(block, i + 2),
          categories: valuesOf(block, 0),
          values: valuesOf(block, i + 2),
          color,
        })),
      },
      {
        kind: 'bar',
        grouping: 'clustered',
        gapWidth: 220,
        secondary: true,
        series: [
          {
            name: headingOf(block, 1),
            categories: valuesOf(block, 0),
            values: valuesOf(block, 1),
            color: palette.actual,
          },
        ],
      },
    ],
    categoryAxis: { reversed: true, gridlines: false },
    valueAxis: { ...scale, gridlines: false },
    secondaryAxis: { ...scale, hidden: true },
    legend: 'bottom',
    blanksAs: 'gap',
  };
}

/** What progress was to be by now; 1 where a level is to be kept, null where no time is set. */
function plannedOf({ data: { definition }, standing: { goal, expected } }: IndicatorSummary): number | null {
  if (definition.direction === 'maintain') return 1;
  const planned = progressOf({
    ...definition,
    baseline: goal?.baseline ?? null,
    target: goal?.target ?? null,
    actual: expected,
  });
  return planned.kind === 'share' && planned.value > 0 ? clipped(planned.value) : null;
}

function clipped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
