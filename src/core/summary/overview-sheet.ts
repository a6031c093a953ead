import type { ChartPlan } from '../model/chart-plan';
import type { BlockPlan, SheetPlan } from '../model/plan';
import type { Range } from '../model/address';
import { bulletChart, bulletsOf } from './bullets';
import type { PlacedBlock } from './chart-data';
import { overviewTitle, threeSentences } from './findings';
import { indicatorColumns } from './indicator-table';
import type { Summary } from './summary';
import { linesOf, onOnePage, protectionOf, summaryFrame } from './summary-frame';
import { planTable, tableWidths } from './table-sheet';
import { periodText } from './words';

const FACTS_ROW = 5;
const LINE_POINTS = 15;
/** Pixels of a character, and of the chart at most. */
const CHARACTER = 7;
const WIDEST = 980;
const ROW_PIXELS = 20;

/** The first page: the finding, what it is about, three sentences, the headline indicators with lights and how far each has come. */
export function overviewSheet(summary: Summary, bullets: PlacedBlock | null): SheetPlan {
  const { texts } = summary.words;
  const frame = summaryFrame(
    summary,
    overviewTitle(summary),
    texts.purposes.overview,
    { frozenRows: 3 },
    protectionOf(summary).short,
  );
  const columns = indicatorColumns(summary);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const facts = factsOf(summary);
  const sentences = threeSentences(summary);
  const sentenceRow = FACTS_ROW + facts.length + 1;
  const tableRow = sentenceRow + sentences.length + 1;
  const table = planTable('SummaryHeadlines', tableRow, columns, summary.headlines.indicators);
  const chart =
    bullets &&
    bulletChart(summary, bulletsOf(summary), bullets, {
      row: table.lastRow + 2,
      width: Math.min(WIDEST, width * CHARACTER),
    });
  const restWidth = width - (columns[0]?.width ?? 0);
  return {
    ...onOnePage(frame),
    name: texts.tabs.overview,
    columns: tableWidths(columns),
    blocks: [
      ...frame.blocks,
      factBlock(facts),
      sentenceBlock(sentenceRow, sentences),
      table.block,
      ...(chart ? [captionBlock(summary, chart)] : []),
    ],
    merges: [
      ...facts.map((_, i) => across(FACTS_ROW + i, 2, columns.length)),
      ...sentences.map((_, i) => across(sentenceRow + i, 1, columns.length)),
      ...(chart ? [across(belowChart(chart.at), 1, columns.length)] : []),
    ],
    rowHeights: [
      ...facts.map(([, text], i) => ({ row: FACTS_ROW + i, points: LINE_POINTS * linesOf(text, restWidth) })),
      ...sentences.map((text, i) => ({
        row: sentenceRow + i,
        points: 6 + (LINE_POINTS + 2) * linesOf(text, width * 0.9),
      })),
      ...table.rowHeights,
    ],
    tables: table.tables,
    charts: chart ? [chart] : [],
  };
}

function factsOf({
  words,
  initiative,
  agenda,
  period,
  latest,
  headlines,
}: Summary): (readonly [string, string])[] {
  const { facts, chosenByData, titles } = words.texts;
  const periods = [
    ...(period ? [periodText(words, period)] : []),
    ...(latest && period && latest.end < period.end ? [titles.latest(periodText(words, latest))] : []),
    ...(period && !latest ? [titles.nothing] : []),
  ];
  const lines: (readonly [string, string])[] = [
    [facts.initiative, initiative],
    [facts.goal, agenda.goal],
    [facts.population, agenda.population],
    [facts.place, agenda.place],
    [facts.period, periods.join(' · ')],
    [facts.chosen, headlines.chosenBy === 'data' ? chosenByData : ''],
  ];
  return lines.filter(([, text]) => text !== '');
}

function factBlock(facts: readonly (readonly [string, string])[]): BlockPlan {
  return { row: FACTS_ROW, column: 1, values: facts, columnStyles: ['fact', 'factText'] };
}

function sentenceBlock(row: number, sentences: readonly string[]): BlockPlan {
  return { row, column: 1, values: sentences.map((sentence) => [sentence]), style: 'sentence' };
}

/** Below the chart: who reported, and the day of the data. */
function captionBlock({ words, reporting, expected, dataDate }: Summary, { at }: ChartPlan): BlockPlan {
  const { caption, columns, reporting: of } = words.texts;
  const reported = `${columns.reporting}: ${of(reporting.length, expected.length)}`;
  return {
    row: belowChart(at),
    column: 1,
    values: [[caption('', reported, dataDate, '')]],
    style: 'caption',
  };
}

function belowChart({ row, height }: ChartPlan['at']): number {
  return row + Math.ceil(height / ROW_PIXELS) + 1;
}

function across(row: number, left: number, right: number): Range {
  return { top: row, left, bottom: row, right };
}
