import type { BlockPlan, RowHeightPlan, SheetPlan } from '../model/plan';
import { tabColors } from '../sheets/palette';
import { sheetFrame } from '../sheets/sheet-frame';
import { linesOf, onOnePage, repeating } from '../summary/summary-frame';
import { planTable, tableWidths, type TableCell, type TableColumn } from '../summary/table-sheet';
import type { Analysis, Answer, AnswerCell } from './analysis';
import { chartHeight, planChart } from './analysis-chart';
import type { PageFrame } from './page-frame';

const FIRST_ROW = 5;
const ROW_PIXELS = 20;
/** A row of the table, which often takes two lines. */
const TABLE_ROW = 28;
const CHARACTER = 7;
/** Pixels of titles, notes and headings. */
const AROUND = 160;
const LINE_POINTS = 15;
const TITLE_POINTS = 21;
/** A letter of a title beside one of a cell. */
const TITLE_LETTER = 1.4;
/** Rows that are still readable on one page. */
const MOST_ROWS = 60;

/** A page: the finding as its title, what else to know, the chart, and below it the table that it draws from. */
export function analysisSheet({ id }: Analysis, answer: Answer, frame: PageFrame): SheetPlan {
  const { texts, initiative, status } = frame;
  const { tab, purpose } = texts.pages[id];
  const { finding, chart, rows } = answer;
  const columns = tableColumns(answer);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const most = chart?.most ?? rows.length;
  const notes = [...answer.notes, ...(chart && rows.length > most ? [texts.cut(most, rows.length)] : [])];
  const chartRow = FIRST_ROW + notes.length + 1;
  const height = chart ? chartHeight(chart, rows.length) : 0;
  const tableRow = chart ? chartRow + Math.ceil(height / ROW_PIXELS) + 1 : chartRow;
  const table = planTable(`Analysis_${id}`, tableRow, columns, rows);
  const base = sheetFrame(
    { title: finding, purpose, status, initiative },
    {
      tabColor: tabColors.generated,
      frozenRows: 3,
      orientation: width * CHARACTER > AROUND + height + rows.length * TABLE_ROW ? 'landscape' : 'portrait',
    },
  );
  const noteBlock: BlockPlan = {
    row: FIRST_ROW,
    column: 1,
    values: notes.map((note) => [note]),
    style: 'factText',
  };
  const noteHeights: RowHeightPlan[] = notes.map((note, i) => ({
    row: FIRST_ROW + i,
    points: LINE_POINTS * linesOf(note, width) + 1,
  }));
  const across = (row: number) => ({ top: row, bottom: row, left: 1, right: columns.length });
  const framed = repeating(base, tableRow);
  return {
    ...(rows.length <= MOST_ROWS ? onOnePage(framed) : framed),
    name: tab,
    columns: tableWidths(columns),
    blocks: [
      ...base.blocks.map(wrapTitle),
      ...(notes.length > 0 ? [noteBlock] : []),
      ...(rows.length > 0 ? [table.block] : []),
    ],
    merges: [across(1), ...notes.map((_, i) => across(FIRST_ROW + i))],
    rowHeights: [
      { row: 1, points: TITLE_POINTS * linesOf(finding, width / TITLE_LETTER) + 2 },
      ...noteHeights,
      ...(rows.length > 0 ? table.rowHeights : []),
    ],
    tables: table.tables,
    charts: chart
      ? [planChart(id, answer, chart, { row: chartRow, tableRow, width, height, tab, texts })]
      : [],
  };
}

/** The finding may take more than one line; the other lines above the table keep their looks. */
function wrapTitle(block: BlockPlan): BlockPlan {
  const styles = block.styles?.map((line) =>
    line?.map((style) => (style === 'title' ? 'titleWrapped' : style)),
  );
  return styles ? { ...block, styles } : block;
}

const RIGHT = new Set(['cellInteger', 'number1', 'number2', 'share']);

function tableColumns({ columns }: Answer): TableColumn<readonly AnswerCell[]>[] {
  return columns.map(({ heading, width, style }, i) => ({
    heading,
    width,
    isRight: RIGHT.has(style),
    // A verdict or a text keeps clear of the figure before it.
    isIndented: i > 0 && RIGHT.has(columns[i - 1]?.style ?? '') && !RIGHT.has(style),
    cell: (row) => styled(row[i] ?? null, styleAt(columns, i)),
  }));
}

/** A text beside a figure that stands to the right keeps clear of it. */
function styleAt(columns: Answer['columns'], i: number): string {
  const style = columns[i]?.style ?? 'cellText';
  const isBeside = RIGHT.has(columns[i - 1]?.style ?? '');
  return isBeside && (style === 'cellText' || style === 'cellNote') ? `${style}Indented` : style;
}

function styled(cell: AnswerCell, style: string): TableCell {
  return typeof cell === 'object' && cell !== null && 'style' in cell ? cell : { value: cell, style };
}
