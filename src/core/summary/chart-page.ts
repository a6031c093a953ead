import type { ChartPlan } from '../model/chart-plan';
import type { BlockPlan, SheetPlan } from '../model/plan';
import { reportedText, reportsOf } from './completeness';
import type { IndicatorSummary } from './indicator-summary';
import type { Summary } from './summary';
import { shortName } from './short-name';
import type { SheetFrame } from '../sheets/sheet-frame';

/** A chart with the line that stands below it. */
export interface CaptionedChart {
  readonly chart: Omit<ChartPlan, 'at'>;
  readonly caption: string;
}

/** Charts under one heading; '' for none. */
export interface ChartSection {
  readonly heading: string;
  readonly charts: readonly CaptionedChart[];
}

const CHART = { width: 480, height: 288 } as const;
/** Eight columns of 62 pixels hold a chart and the space beside it; fifteen rows of 20 pixels hold its height. */
const COLUMNS = 8;
const ROWS = 15;
const COLUMN_WIDTH = 8.14;
const FIRST_ROW = 5;
/** Of one line below a chart, and its characters. */
const CAPTION_POINTS = 13;
const CAPTION_LINE = 78;

type Page = Required<Pick<SheetPlan, 'columns' | 'blocks' | 'merges' | 'rowHeights' | 'charts'>>;

/** Charts in a grid of two below lines of text, each with its source line. */
export function chartPage(
  frame: SheetFrame,
  lines: readonly string[],
  sections: readonly ChartSection[],
): Page {
  const blocks: BlockPlan[] = [...frame.blocks];
  const merges: Page['merges'][number][] = [];
  const heights: Page['rowHeights'][number][] = [];
  const charts: ChartPlan[] = [];
  let row = FIRST_ROW;
  for (const line of lines) {
    blocks.push({ row, column: 1, values: [[line]], style: 'factText' });
    merges.push({ top: row, bottom: row, left: 1, right: COLUMNS * 2 - 1 });
    heights.push({ row, points: 15 * Math.ceil(line.length / 130) + 1 });
    row++;
  }
  if (lines.length > 0) row++;
  for (const { heading, charts: own } of sections) {
    if (heading !== '') blocks.push({ row: row++, column: 1, values: [[heading]], style: 'section' });
    for (let i = 0; i < own.length; i += 2) {
      const pair = own.slice(i, i + 2);
      const top = row;
      const lines = Math.max(2, ...pair.map(({ caption }) => Math.ceil(caption.length / CAPTION_LINE)));
      heights.push({ row: top + ROWS, points: CAPTION_POINTS * lines });
      pair.forEach(({ chart, caption }, side) => {
        const column = 1 + side * COLUMNS;
        const at = top + ROWS;
        blocks.push({ row: at, column, values: [[caption]], style: 'caption' });
        merges.push({ top: at, bottom: at, left: column, right: column + COLUMNS - 2 });
        charts.push({ ...chart, at: { row: top, column, ...CHART } });
      });
      row = top + ROWS + 2;
    }
  }
  const columns = [{ first: 1, last: COLUMNS * 2, width: COLUMN_WIDTH }];
  return { columns, blocks, merges, rowHeights: heights, charts };
}

/** The name where the title has cut it, who reported for the periods shown, the date of the data, and where it comes from. */
export function captionOf({ words, dataDate }: Summary, indicator: IndicatorSummary, isLine = false): string {
  const { name, source } = indicator.data.definition;
  const whole = shortName(name) === name ? '' : name;
  return words.texts.caption(whole, reportedText(words, reportsOf(indicator), isLine), dataDate, source);
}
