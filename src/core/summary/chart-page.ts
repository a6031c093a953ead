import type { ChartPlan } from '../model/chart-plan';
import type { BlockPlan, SheetPlan } from '../model/plan';
import type { IndicatorSummary } from './indicator-summary';
import type { Summary } from './summary';
import type { SheetFrame } from '../sheets/sheet-frame';

/** A chart with the line that stands below it. */
export interface CaptionedChart {
  readonly chart: Omit<ChartPlan, 'at'>;
  readonly caption: string;
  /** What it is about, above the chart, where that is too long for the chart itself; '' otherwise. */
  readonly name: string;
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
const CAPTION_POINTS = 26;
/** Characters of a line above a chart. */
const NAME_LINE = 60;

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
      const longest = Math.max(...pair.map(({ name }) => name.length));
      if (longest > 0) heights.push({ row, points: 3 + 15 * Math.ceil(longest / NAME_LINE) });
      const top = longest > 0 ? row + 1 : row;
      heights.push({ row: top + ROWS, points: CAPTION_POINTS });
      pair.forEach(({ chart, caption, name }, side) => {
        const column = 1 + side * COLUMNS;
        const texts = [
          ...(name === '' ? [] : [{ at: row, text: name, style: 'chartName' }]),
          { at: top + ROWS, text: caption, style: 'caption' },
        ];
        for (const { at, text, style } of texts) {
          blocks.push({ row: at, column, values: [[text]], style });
          merges.push({ top: at, bottom: at, left: column, right: column + COLUMNS - 2 });
        }
        charts.push({ ...chart, at: { row: top, column, ...CHART } });
      });
      row = top + ROWS + 2;
    }
  }
  const columns = [{ first: 1, last: COLUMNS * 2, width: COLUMN_WIDTH }];
  return { columns, blocks, merges, rowHeights: heights, charts };
}

/** Who reported, the date of the data, and where it comes from. */
export function captionOf({ words, dataDate }: Summary, { data, standing }: IndicatorSummary): string {
  const { reporting, expected } = standing.actual;
  return words.texts.caption(reporting.length, expected.length, dataDate, data.definition.source);
}
