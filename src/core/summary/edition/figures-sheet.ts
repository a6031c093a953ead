import { HIDDEN_MARK } from '../../disclosure/marks';
import type { ReleasedFigure } from '../../disclosure/editions';
import { HEADING_ROW } from '../../sheets/sheet-frame';
import type { SheetPlan } from '../../model/plan';
import { figureStyle } from '../summary-styles';
import { summaryFrame } from '../summary-frame';
import type { Summary } from '../summary';
import { planTable, tableWidths, type TableCell, type TableColumn } from '../table-sheet';
import type { IndicatorDefinition } from '../../indicators/definition';
import { capitalised } from '../words';
import { OTHERS } from './count-figures';
import type { Edition } from './edition';

/** The table by which a later edition knows what this one said. */
export const FIGURES_TABLE = 'ReleasedFigures';

/** Every figure of the edition, hidden ones as such: what readers have, and what the next edition is compared with. */
export function figuresSheet(summary: Summary, { figures }: Edition): SheetPlan {
  const { edition } = summary.words.texts;
  const hidden = figures.filter(({ value }) => value === null).length;
  const frame = summaryFrame(
    summary,
    edition.titles.figures(figures.length, hidden),
    edition.purposes.figures,
    {
      orientation: 'portrait',
    },
  );
  const columns: readonly TableColumn<ReleasedFigure>[] = [
    ...figureColumns(summary, figures),
    {
      heading: edition.columns.value,
      width: 14,
      isRight: true,
      cell: (figure) => figureCell(summary, figure, figure.value),
    },
  ];
  const table = planTable(FIGURES_TABLE, HEADING_ROW, columns, figures);
  return {
    ...frame,
    name: edition.tabs.figures,
    columns: tableWidths(columns),
    blocks: [...frame.blocks, table.block],
    tables: table.tables,
    rowHeights: table.rowHeights,
  };
}

/** What a figure speaks of: codes for the next edition, names for readers. */
export function figureColumns(
  summary: Summary,
  figures: readonly ReleasedFigure[],
): readonly TableColumn<ReleasedFigure>[] {
  const { columns, allPartners, otherPartners } = summary.words.texts.edition;
  const partnerOf = (code: string) =>
    code === '' ? allPartners : code === OTHERS ? otherPartners : summary.partners.nameOf(code);
  return [
    { heading: columns.code, width: 13, cell: ({ indicator }) => text(indicator) },
    {
      heading: columns.indicator,
      width: 44,
      cell: (figure) => text(capitalised(definitionOf(summary, figure)?.name ?? figure.indicator)),
    },
    { heading: columns.partnerCode, width: 12, cell: ({ partner }) => text(partner) },
    { heading: columns.partner, width: 30, cell: ({ partner }) => text(partnerOf(partner)) },
    ...(figures.some(({ group }) => group !== undefined)
      ? [{ heading: columns.group, width: 24, cell: ({ group = '' }: ReleasedFigure) => text(group) }]
      : []),
    { heading: columns.period, width: 12, cell: ({ period }) => text(period) },
  ];
}

/** A figure in its indicator's look, or the mark where it is hidden. */
export function figureCell(summary: Summary, figure: ReleasedFigure, value: number | null): TableCell {
  const definition = definitionOf(summary, figure);
  if (value === null || !definition) return { value: value ?? HIDDEN_MARK, style: 'cellRight' };
  return { value, style: figureStyle(definition) };
}

function definitionOf(
  { indicators }: Summary,
  { indicator }: ReleasedFigure,
): IndicatorDefinition | undefined {
  return indicators.find(({ data }) => data.definition.id === indicator)?.data.definition;
}

function text(value: string): TableCell {
  return { value: value === '' ? null : value, style: 'cellText' };
}
