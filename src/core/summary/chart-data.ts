import type { CellReference } from '../model/chart-plan';
import type { BlockPlan, SheetPlan } from '../model/plan';
import { rowHeights } from '../sheets/row-heights';
import type { Summary } from './summary';
import { summaryFrame } from './summary-frame';
import type { Words } from './words';

/** The figures of one chart: a heading for each series, a row for each category; null is a gap. */
export interface DataBlock {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Beside the figures, not drawn: who reported for each period. */
  readonly reported: readonly string[];
  /** Style of the figures. */
  readonly style: string;
}

/** A block with the row of its headings on the sheet of chart data. */
export interface PlacedBlock extends DataBlock {
  readonly headingRow: number;
  readonly sheet: string;
}

const FIRST_ROW = 5;
/** Title, headings, and an empty row after. */
const AROUND = 3;
const WIDTH = 18;

/** The blocks one below the other. */
export function placeBlocks(sheet: string, blocks: readonly DataBlock[]): PlacedBlock[] {
  let row = FIRST_ROW;
  return blocks.map((block) => {
    const placed = { ...block, sheet, headingRow: row + 1 };
    row += block.rows.length + AROUND;
    return placed;
  });
}

/** The cell with a series' name; columns counted from 0. */
export function headingOf(block: PlacedBlock, column: number): CellReference {
  return reference(block, column, block.headingRow, block.headingRow);
}

/** The cells of a series' figures, or of the categories. */
export function valuesOf(block: PlacedBlock, column: number): CellReference {
  return reference(block, column, block.headingRow + 1, block.headingRow + block.rows.length);
}

/** The sheet that all charts draw from; visible, so that every chart stays editable. */
export function chartDataSheet(summary: Summary, blocks: readonly PlacedBlock[]): SheetPlan {
  const { texts } = summary.words;
  const frame = summaryFrame(summary, texts.titles.data, texts.purposes.data, {
    frozenRows: 3,
    orientation: 'portrait',
  });
  const widest = blocks.reduce((most, each) => Math.max(most, each.headings.length + 1), 1);
  return {
    ...frame,
    name: texts.tabs.data,
    columns: [{ first: 1, last: Math.max(2, widest), width: WIDTH }],
    rowHeights: blocks.flatMap(({ headingRow, headings }) =>
      rowHeights(
        headingRow,
        [headings],
        headings.map(() => ({ width: WIDTH - 4 })),
      ),
    ),
    blocks: [...frame.blocks, ...blocks.flatMap((block) => cellsOf(summary.words, block))],
  };
}

function cellsOf({ texts }: Words, block: PlacedBlock): BlockPlan[] {
  const { headingRow, headings, rows, title, style, reported } = block;
  const heads = [...headings, texts.columns.reporting];
  return [
    { row: headingRow - 1, column: 1, values: [[title]], style: 'section' },
    {
      row: headingRow,
      column: 1,
      values: [heads],
      styles: [heads.map((_, c) => (c === 0 ? 'heading' : 'headingNumber'))],
    },
    {
      row: headingRow + 1,
      column: 1,
      values: rows.map((row, i) => [...row, reported[i] ?? null]),
      columnStyles: heads.map((_, c) => (c === 0 ? 'cellText' : c < headings.length ? style : 'cellRight')),
    },
  ];
}

function reference(block: PlacedBlock, column: number, top: number, bottom: number): CellReference {
  return { sheet: block.sheet, range: { top, bottom, left: column + 1, right: column + 1 } };
}
