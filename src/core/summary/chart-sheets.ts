import type { SheetPlan } from '../model/plan';
import { groupBlock, groupChart } from './breakdown-chart';
import { breakdownSheet, groupCaption, isDrawable as hasShown } from './breakdown-sheet';
import { chartDataSheet, placeBlocks, type PlacedBlock } from './chart-data';
import { bulletBlock, bulletsOf } from './bullets';
import { captionOf, chartPage, type CaptionedChart } from './chart-page';
import type { Contribution } from './contributions';
import { overviewTitle, undivided } from './findings';
import { NOT_PEOPLE } from '../disclosure/marks';
import { isCountOfPeople } from './edition/protect-indicator';
import { hasFigures, type IndicatorSummary } from './indicator-summary';
import { lineBlock, lineChart } from './line-chart';
import { stackedBlock, stackedChart } from './stacked-chart';
import type { Summary } from './summary';
import { summaryFrame } from './summary-frame';

/** The pages with charts, and the page with the figures they draw from. */
export interface ChartSheets {
  /** The figures of the first page's chart; null where no way to a target can be drawn. */
  readonly bullets: PlacedBlock | null;
  readonly headlines: SheetPlan;
  /** null where nobody has reported by group. */
  readonly breakdowns: SheetPlan | null;
  readonly contributions: SheetPlan;
  readonly data: SheetPlan;
}

/** Plans the pages of charts; every chart draws from cells of the page of chart data. */
export function chartSheets(summary: Summary): ChartSheets {
  const { words, headlines } = summary;
  const contributions = summary.contributions.filter(isDrawable);
  const drawn = headlines.indicators.filter(hasFigures);
  const bullets = bulletsOf(summary);
  const compared = summary.breakdowns.filter(hasShown);
  const blocks = placeBlocks(words.texts.tabs.data, [
    ...drawn.map((each) => lineBlock(summary, each)),
    ...contributions.map((each) => stackedBlock(summary, each)),
    ...compared.map((each) => groupBlock(summary, each)),
    ...(bullets.length > 0 ? [bulletBlock(summary, bullets)] : []),
  ]);
  const blockAt = (index: number) => {
    const block = blocks[index];
    if (!block) throw new Error(`no figures for chart ${index}`);
    return block;
  };
  const lines = drawn.map((each, i) => ({
    isPopulation: each.data.definition.isPopulation,
    chart: lineChart(summary, each, blockAt(i), chartName('Headline', i, each)),
    caption: captionOf(summary, each, true),
  }));
  const stacks = contributions.map((each, i) => ({
    chart: stackedChart(
      summary,
      each,
      blockAt(drawn.length + i),
      chartName('Contribution', i, each.indicator),
    ),
    caption: captionOf(summary, each.indicator),
  }));
  const bars = compared.map((each, i) => ({
    chart: groupChart(summary, each, blockAt(drawn.length + contributions.length + i), i),
    caption: groupCaption(summary, each),
  }));
  return {
    bullets: bullets.length > 0 ? (blocks.at(-1) ?? null) : null,
    headlines: headlineSheet(summary, lines),
    breakdowns: summary.breakdowns.length > 0 ? breakdownSheet(summary, bars) : null,
    contributions: contributionSheet(summary, stacks),
    data: chartDataSheet(summary, blocks),
  };
}

function headlineSheet(
  summary: Summary,
  charts: readonly (CaptionedChart & { readonly isPopulation: boolean })[],
): SheetPlan {
  const { texts } = summary.words;
  const { indicators } = summary.headlines;
  const empty = indicators.filter((each) => !hasFigures(each));
  const namesOf = (isHidden: boolean) =>
    empty
      .filter(({ standing }) => (standing.actual.reason?.code === 'suppressed') === isHidden)
      .map(({ data }) => data.definition.name);
  const [unknown, hidden] = [namesOf(false), namesOf(true)];
  // One story on both pages: what the lights say, or what can be said without them.
  const title = charts.length === 0 ? texts.titles.nothing : overviewTitle(summary);
  const frame = summaryFrame(summary, title, texts.purposes.headlines, {
    frozenRows: 3,
    orientation: 'portrait',
  });
  const sections = (['population', 'performance'] as const)
    .map((kind) => ({
      heading: texts.sections[kind],
      charts: charts.filter((each) => each.isPopulation === (kind === 'population')),
    }))
    .filter((section) => section.charts.length > 0);
  const lines = [
    ...(unknown.length > 0 ? [texts.sentences.noCharts(unknown)] : []),
    ...(hidden.length > 0 ? [texts.edition.noCharts(hidden)] : []),
  ];
  return { ...frame, name: texts.tabs.headlines, ...chartPage(frame, lines, sections) };
}

function contributionSheet(summary: Summary, charts: readonly CaptionedChart[]): SheetPlan {
  const { texts } = summary.words;
  const partners = new Set(
    summary.contributions.flatMap((each) => each.ranking.map(({ partner }) => partner)),
  );
  const title =
    charts.length === 0
      ? texts.titles.nothing
      : texts.titles.contributions(partners.size, summary.contributions.length);
  const frame = summaryFrame(summary, title, texts.purposes.contributions, {
    frozenRows: 3,
    orientation: 'portrait',
  });
  const hidden = summary.contributions.filter((each) => !isDrawable(each));
  const names = hidden.map(({ indicator }) => indicator.data.definition.name);
  const lines = [
    ...(summary.contributions.length === 0 ? [texts.sentences.noContributions] : []),
    ...(names.length > 0 ? [texts.edition.noCharts(names)] : []),
    ...undivided(summary),
  ];
  return {
    ...frame,
    name: texts.tabs.contributions,
    ...chartPage(frame, lines, [{ heading: '', charts }]),
  };
}

/** Whether any part is left to draw after small ones were hidden. */
function isDrawable({ isProtected, shares }: Contribution): boolean {
  return !isProtected || shares.some(({ values }) => values.some((value) => value !== null && value !== 0));
}

/** The name by which an audit knows whether small figures in the chart are people. */
function chartName(kind: string, index: number, { data }: IndicatorSummary): string {
  const name = `${kind} ${index + 1}`;
  return isCountOfPeople(data.definition) ? name : `${name} ${NOT_PEOPLE}`;
}
