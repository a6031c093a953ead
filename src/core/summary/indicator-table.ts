import type { PlanValue } from '../model/plan';
import { lights, palette } from '../sheets/palette';
import type { IndicatorSummary } from './indicator-summary';
import { HIDDEN_MARK } from '../disclosure/marks';
import { remarksOn } from './remarks';
import type { Summary } from './summary';
import { figureStyle } from './summary-styles';
import type { TableCell, TableColumn } from './table-sheet';
import { capitalised, intervalText, numberText, unitText, type Words } from './words';

/** One line for each indicator: figure, goal, light, trend and what to know about it. */
export function indicatorColumns(summary: Summary): readonly TableColumn<IndicatorSummary>[] {
  const { words } = summary;
  const { columns, reporting } = words.texts;
  return [
    { heading: columns.indicator, width: 34, cell: (each) => nameCell(words, each) },
    {
      heading: columns.period,
      width: 12,
      cell: (each) => ({ value: periodOf(words, each), style: 'cellText' }),
    },
    { heading: columns.value, width: 12, isRight: true, cell: (each) => actualCell(words, each) },
    {
      heading: columns.baseline,
      width: 16,
      isRight: true,
      cell: (each) => figureCell(each, each.data.definition.baseline),
    },
    {
      heading: columns.target,
      width: 12,
      isRight: true,
      cell: (each) => figureCell(each, each.standing.goal?.target ?? each.data.definition.target),
    },
    {
      heading: columns.expected,
      width: 12,
      isRight: true,
      cell: (each) => figureCell(each, each.standing.expected),
    },
    { heading: columns.progress, width: 12, isRight: true, cell: (each) => progressCell(words, each) },
    { heading: columns.light, width: 22, isIndented: true, cell: (each) => lightCell(words, each) },
    { heading: columns.trend, width: 16, isIndented: true, cell: (each) => trendCell(words, each) },
    {
      heading: columns.reporting,
      width: 14,
      cell: ({ standing: { actual } }) => ({
        value: reporting(actual.reporting.length, actual.expected.length),
        style: 'cellText',
      }),
    },
    {
      heading: columns.note,
      width: 34,
      cell: (each) => ({
        value: remarksOn(words, each, summary.period).join('. ') || null,
        style: 'cellNote',
      }),
    },
  ];
}

/** The name, and below it in small what kind of indicator it is, its unit and where it should go. */
function nameCell(words: Words, { data: { definition } }: IndicatorSummary): TableCell {
  const { kinds, wanted } = words.texts;
  const kind = definition.isPopulation ? kinds.population : kinds.performance;
  const second = [
    kind,
    unitText(words, definition),
    definition.undefinedParts.includes('direction') ? '' : wanted[definition.direction],
  ]
    .filter(Boolean)
    .join(' · ');
  const value: PlanValue = {
    runs: [
      { text: capitalised(definition.name), bold: true },
      { text: `\n${second}`, size: 9, color: palette.muted },
    ],
  };
  return { value, style: 'cellText' };
}

function periodOf(words: Words, { standing }: IndicatorSummary): string | null {
  return standing.period && intervalText(words, standing.actual.interval, standing.period);
}

function actualCell(words: Words, each: IndicatorSummary): TableCell {
  const { value, low, high, reason } = each.standing.actual;
  if (reason?.code === 'suppressed') return { value: HIDDEN_MARK, style: 'cellRight' };
  if (value !== null || low === null || high === null) return figureCell(each, value);
  const text = (bound: number) => numberText(words, each.data.definition, bound);
  return { value: words.texts.range(text(low), text(high)), style: 'cellRight' };
}

function figureCell({ data }: IndicatorSummary, value: number | null): TableCell {
  return value === null ? { value: '–', style: 'cellRight' } : { value, style: figureStyle(data.definition) };
}

function progressCell({ texts }: Words, { standing: { progress } }: IndicatorSummary): TableCell {
  if (progress.kind === 'share') return { value: progress.value, style: 'share' };
  const { met, notMet } = texts.progress;
  const word = progress.kind === 'met' ? (progress.met ? met : notMet) : texts.progress[progress.why];
  return { value: word, style: 'cellRight' };
}

function lightCell({ texts }: Words, { standing: { light } }: IndicatorSummary): TableCell {
  const key = light.isAbove ? 'above' : light.color;
  return { value: `${lights[light.color].symbol} ${texts.lights[key]}`, style: key };
}

/** The arrow shows the way of the figure, its colour whether that is the way it should go. */
function trendCell({ texts }: Words, { standing: { trend, isTrendMixed } }: IndicatorSummary): TableCell {
  if (!trend) return { value: '–', style: 'none' };
  const style = trend.isDesired === null || isTrendMixed ? 'none' : trend.isDesired ? 'green' : 'red';
  const arrow = texts.trend[trend.direction](trend.periods);
  return { value: isTrendMixed ? `${arrow} (${texts.findings.mixed})` : arrow, style };
}
