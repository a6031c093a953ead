import { formatAddress } from '../../../core/model/address';
import type { ColumnPlan, SheetPlan } from '../../../core/model/plan';
import type { Styles } from './styles';
import { attributes } from './xml-escape';

/** Pixels a digit of the theme's font takes at its default size. */
const DIGIT = 7;
const PADDING = 5;

/** What a sheet looks like on the screen: gridlines, zoom, frozen panes, whether its tab is selected. */
export function sheetViewXml(sheet: SheetPlan, isActive: boolean): string {
  const head = attributes({
    showGridLines: sheet.showGridlines === false ? false : undefined,
    tabSelected: isActive ? true : undefined,
    zoomScale: sheet.zoom,
    zoomScaleNormal: sheet.zoom,
    workbookViewId: 0,
  });
  return `<sheetViews><sheetView${head}>${paneXml(sheet.freezeAt)}</sheetView></sheetViews>`;
}

function paneXml(at: SheetPlan['freezeAt']): string {
  if (at === undefined || (at.row <= 1 && at.column <= 1)) return '';
  const across = at.column > 1;
  const down = at.row > 1;
  const pane = across && down ? 'bottomRight' : across ? 'topRight' : 'bottomLeft';
  const head = attributes({
    xSplit: across ? at.column - 1 : undefined,
    ySplit: down ? at.row - 1 : undefined,
    topLeftCell: formatAddress(at),
    activePane: pane,
    state: 'frozen',
  });
  const others = across && down ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  return `<pane${head}/>${others}<selection pane="${pane}"/>`;
}

/** Column widths, hidden columns and the styles of their empty cells. */
export function columnsXml(columns: readonly ColumnPlan[], styles: Styles): string {
  if (columns.length === 0) return '';
  const inOrder = [...columns].sort((a, b) => a.first - b.first);
  return `<cols>${inOrder.map((column) => columnXml(column, styles)).join('')}</cols>`;
}

function columnXml({ first, last, width, hidden, style }: ColumnPlan, styles: Styles): string {
  const head = attributes({
    min: first,
    max: last,
    width: storedWidth(width),
    style: style === undefined ? undefined : styles.index(style),
    hidden: hidden === true ? true : undefined,
    customWidth: true,
  });
  return `<col${head}/>`;
}

/** Characters as the user counts them → as the file does, with the cell's padding. */
function storedWidth(characters: number): number {
  const pixels = Math.round(characters * DIGIT + PADDING);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}
