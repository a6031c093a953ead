import type { BlockPlan, SheetPlan } from '../model/plan';
import type { Range } from '../model/address';
import { overviewTitle, threeSentences } from './findings';
import { indicatorColumns } from './indicator-table';
import type { Summary } from './summary';
import { linesOf, protectionOf, repeating, summaryFrame } from './summary-frame';
import { planTable, tableWidths } from './table-sheet';
import { periodText } from './words';

const FACTS_ROW = 5;
const LINE_POINTS = 15;

/** The first page: the finding, what it is about, three sentences, and the headline indicators with lights. */
export function overviewSheet(summary: Summary): SheetPlan {
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
  const restWidth = width - (columns[0]?.width ?? 0);
  return {
    ...repeating(frame, tableRow),
    name: texts.tabs.overview,
    columns: tableWidths(columns),
    blocks: [...frame.blocks, factBlock(facts), sentenceBlock(sentenceRow, sentences), table.block],
    merges: [
      ...facts.map((_, i) => across(FACTS_ROW + i, 2, columns.length)),
      ...sentences.map((_, i) => across(sentenceRow + i, 1, columns.length)),
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

function across(row: number, left: number, right: number): Range {
  return { top: row, left, bottom: row, right };
}
