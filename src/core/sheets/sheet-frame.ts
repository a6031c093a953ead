import type { BlockPlan, PrintPlan, SheetPlan } from '../model/plan';

/** Row of the headings on every sheet that holds a table. */
export const HEADING_ROW = 5;
/** Row of the sums above a table. */
export const TOTALS_ROW = HEADING_ROW - 1;
/** First row below the headings. */
export const FIRST_ROW = HEADING_ROW + 1;

/** What stands around a table on each of our sheets. */
export interface FrameTexts {
  readonly title: string;
  /** One sentence: what the sheet is for. */
  readonly purpose: string;
  /** Initiative, partner, period and version; on generated sheets the date of the data and how to refresh. */
  readonly status: string;
  /** Printed at the foot, left of the sheet's name. */
  readonly initiative?: string;
}

/** How the sheet below the texts is shown and printed. */
export interface FrameOptions {
  readonly tabColor: string;
  /** Columns from the left that stay in view. */
  readonly frozenColumns?: number;
  /** Rows from the top that stay in view and are repeated in print; up to the headings when absent. */
  readonly frozenRows?: number;
  readonly orientation?: PrintPlan['orientation'];
}

/** The parts of a {@link SheetPlan} that are the same on all our sheets; `blocks` are the three title rows. */
export type SheetFrame = Required<Pick<SheetPlan, 'tabColor' | 'blocks' | 'showGridlines'>> &
  Pick<SheetPlan, 'freezeAt' | 'print'>;

/** Title, purpose and status line in A1 to A3, frozen panes, and print set-up on A4, one page wide. */
export function sheetFrame(texts: FrameTexts, options: FrameOptions): SheetFrame {
  const rows = options.frozenRows ?? HEADING_ROW;
  return {
    tabColor: options.tabColor,
    showGridlines: false,
    blocks: [titleBlock(texts)],
    freezeAt: { row: rows + 1, column: (options.frozenColumns ?? 0) + 1 },
    print: {
      orientation: options.orientation ?? 'landscape',
      fit: { width: 1, height: 0 },
      margins: 'narrow',
      titleRows: [rows, rows],
      footer: `&L${escapeCodes(texts.initiative ?? '')}&C&A&R&P / &N`,
    },
  };
}

function titleBlock(texts: FrameTexts): BlockPlan {
  return {
    row: 1,
    column: 1,
    values: [[texts.title], [texts.purpose], [texts.status]],
    styles: [['title'], ['purpose'], ['status']],
  };
}

function escapeCodes(text: string): string {
  return text.replaceAll('&', '&&');
}
