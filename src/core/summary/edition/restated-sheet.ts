import { subtractDecimals } from '../../indicators/decimals';
import { formatDate } from '../../i18n/format';
import type { SheetPlan } from '../../model/plan';
import { HEADING_ROW } from '../../sheets/sheet-frame';
import type { Summary } from '../summary';
import { summaryFrame } from '../summary-frame';
import { planTable, tableWidths, type TableCell, type TableColumn } from '../table-sheet';
import type { Edition } from './edition';
import { figureCell, figureColumns } from './figures-sheet';
import { restatedSince, type Restated } from './restated';

/** What earlier editions stated otherwise; null when there is none to compare with. */
export function restatedSheet(summary: Summary, edition: Edition): SheetPlan | null {
  const last = edition.earlier.at(-1);
  if (!last) return null;
  const { locale, texts } = summary.words;
  const { titles, purposes, tabs } = texts.edition;
  const restated = restatedSince(edition);
  const title = titles.restated(restated.length, last.date && formatDate(locale, last.date));
  const frame = summaryFrame(summary, title, purposes.restated, { frozenColumns: 1 });
  const columns = restatedColumns(
    summary,
    restated.map(({ figure }) => figure),
  );
  const table = planTable('RestatedFigures', HEADING_ROW, columns, restated);
  return {
    ...frame,
    name: tabs.restated,
    columns: tableWidths(columns),
    blocks: [...frame.blocks, table.block],
    tables: table.tables,
    rowHeights: table.rowHeights,
  };
}

function restatedColumns(
  summary: Summary,
  figures: readonly Restated['figure'][],
): readonly TableColumn<Restated>[] {
  const { columns } = summary.words.texts.edition;
  const cell = (value: number | null, figure: Restated['figure']): TableCell =>
    figureCell(summary, figure, value);
  return [
    ...figureColumns(summary, figures).map((each) => ({
      ...each,
      cell: ({ figure }: Restated) => each.cell(figure),
    })),
    { heading: columns.before, width: 14, isRight: true, cell: ({ figure, before }) => cell(before, figure) },
    { heading: columns.now, width: 14, isRight: true, cell: ({ figure }) => cell(figure.value, figure) },
    {
      heading: columns.change,
      width: 14,
      isRight: true,
      cell: ({ figure, before }) =>
        cell(figure.value === null ? null : subtractDecimals(figure.value, before), figure),
    },
  ];
}
