import { quoteSheet } from '../model/address';
import type { SheetPlan } from '../model/plan';
import { tabColors } from '../sheets/palette';
import { HEADING_ROW, sheetFrame } from '../sheets/sheet-frame';
import { planTable, tableWidths, type TableColumn } from '../summary/table-sheet';
import type { Finding, PageFrame } from './page-frame';

/** The first page: what every other page found, with links. */
export function contentsSheet(
  findings: readonly Finding[],
  unanswered: readonly string[],
  { texts, initiative, status }: PageFrame,
): SheetPlan {
  const own = texts.contents;
  const columns: readonly TableColumn<Finding>[] = [
    { heading: own.page, width: 28, cell: ({ page }) => ({ value: page, style: 'cellText' }) },
    { heading: own.finding, width: 100, cell: ({ finding }) => ({ value: finding, style: 'cellText' }) },
  ];
  const table = planTable('AnalysisContents', HEADING_ROW, columns, findings);
  const title = findings.length === 0 ? own.nothing : own.title(findings.length);
  const frame = sheetFrame(
    { title, purpose: own.purpose, status, initiative },
    { tabColor: tabColors.generated },
  );
  const after = table.lastRow + 2;
  return {
    ...frame,
    name: own.tab,
    columns: tableWidths(columns),
    blocks: [
      ...frame.blocks,
      table.block,
      ...(unanswered.length > 0
        ? [{ row: after, column: 1, values: [[own.unanswered(unanswered)]], style: 'factText' }]
        : []),
    ],
    merges: unanswered.length > 0 ? [{ top: after, bottom: after, left: 1, right: 2 }] : [],
    links: findings.map(({ page }, i) => ({
      range: { top: HEADING_ROW + 1 + i, bottom: HEADING_ROW + 1 + i, left: 1, right: 1 },
      target: `${quoteSheet(page)}!A1`,
    })),
    rowHeights: [...table.rowHeights, ...(unanswered.length > 0 ? [{ row: after, points: 32 }] : [])],
    tables: table.tables,
  };
}
