import { applyLook, lookAt } from '../document/cells';
import { normalLook, type BorderLook, type CellLook, type LookKey } from '../document/style';
import { columnsOf, rowsOf, zoneText, zoneAt, quoteSheet } from '../document/zones';
import { refuse } from '../engine/errors';
import { linkOf } from './hyperlinks';
import { colorOf, rangeFormatTypes } from './range-format';
import { requireReadable, type AreasTarget, type RangeTarget } from './targets';

type Tree = { readonly [key: string]: Tree | boolean | undefined };

/** Properties of a cell by their path, and the look they are made of. */
const looks: Readonly<Record<string, LookKey>> = {
  'format/font/bold': 'bold', 'format/font/italic': 'italic', 'format/font/color': 'color', 'format/font/name': 'font',
  'format/font/size': 'size', 'format/font/strikethrough': 'strike', 'format/font/underline': 'underline',
  'format/fill/color': 'fill', 'format/fill/pattern': 'pattern', 'format/fill/patternColor': 'patternColor',
  'format/horizontalAlignment': 'horizontal', 'format/verticalAlignment': 'vertical', 'format/wrapText': 'wrap',
  'format/indentLevel': 'indent', 'format/textOrientation': 'orientation', 'format/shrinkToFit': 'shrink',
  'format/protection/locked': 'locked', 'format/protection/formulaHidden': 'formulaHidden',
}; // prettier-ignore

const borderKeys: Readonly<Record<string, 'top' | 'bottom' | 'left' | 'right'>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1) */
export function getCellProperties(target: RangeTarget, wanted: Tree): object[][] {
  requireReadable(target);
  const { sheet, zone } = target;
  return Array.from({ length: rowsOf(zone) }, (_, r) =>
    Array.from({ length: columnsOf(zone) }, (__, c) =>
      readProperties(sheet, zone.top + r, zone.left + c, wanted),
    ),
  );
}

function readProperties(sheet: RangeTarget['sheet'], row: number, column: number, wanted: Tree): object {
  const look = lookAt(sheet, row, column);
  const cell = { sheet, zone: zoneAt(row, column) };
  const address = `${quoteSheet(sheet.name)}!${zoneText(cell.zone)}`;
  const others: Readonly<Record<string, () => unknown>> = {
    address: () => address,
    addressLocal: () => address,
    hyperlink: () => linkOf(cell),
    style: () => look.styleName ?? normalLook.styleName,
    'format/borders': () => edgesOf(look),
    'format/protection': () => ({
      locked: look.locked ?? normalLook.locked,
      formulaHidden: look.formulaHidden ?? normalLook.formulaHidden,
    }),
    'format/columnWidth': () => sizeOf(cell, 'columnWidth'),
    'format/rowHeight': () => sizeOf(cell, 'rowHeight'),
  };
  const read = (tree: Tree, path: string): Record<string, unknown> => {
    const answer: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(tree)) {
      const at = path === '' ? key : `${path}/${key}`;
      const lookKey = looks[at];
      // What is asked of borders is asked of every edge.
      if (at === 'format/borders') answer[key] = edgesOf(look);
      else if (value === true)
        answer[key] = lookKey ? (look[lookKey] ?? normalLook[lookKey as 'bold']) : others[at]?.();
      else if (typeof value === 'object') answer[key] = read(value, at);
    }
    return answer;
  };
  return read(wanted, '');
}

const noBorder: BorderLook = { style: 'None', color: '#000000', weight: 'Thin' };

function edgesOf(look: CellLook): Readonly<Record<string, BorderLook>> {
  return Object.fromEntries(Object.values(borderKeys).map((edge) => [edge, look[edge] ?? noBorder]));
}

function sizeOf(cell: RangeTarget, key: 'columnWidth' | 'rowHeight'): unknown {
  const get = rangeFormatTypes.RangeFormat.get?.[key] as ((target: AreasTarget) => unknown) | undefined;
  return get?.({ sheet: cell.sheet, zones: [cell.zone] });
}

/** Sets what is given for each cell; empty objects leave cells as they are. */
export function setCellProperties({ sheet, zone }: RangeTarget, rows: readonly (readonly object[])[]): void {
  const matches = rows.length === rowsOf(zone) && rows.every((row) => row.length === columnsOf(zone));
  if (!matches) throw refuse('InvalidArgument', 'The properties do not match the size of the range.');
  rows.forEach((row, r) =>
    row.forEach((properties, c) => {
      const look = lookFrom(properties as Tree, '');
      if (Object.keys(look).length > 0) applyLook(sheet, [zoneAt(zone.top + r, zone.left + c)], look);
    }),
  );
}

function lookFrom(tree: Tree, path: string): CellLook {
  const look: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}/${key}`;
    const lookKey = looks[at];
    const border = path === 'format/borders' ? borderKeys[key] : undefined;
    if (border)
      look[border] = {
        style: 'Continuous',
        weight: 'Thin',
        color: '#000000',
        ...(value as unknown as Partial<BorderLook>),
      };
    else if (lookKey) look[lookKey] = /color/i.test(key) ? colorOf(value) : value;
    else if (typeof value === 'object') Object.assign(look, lookFrom(value, at));
  }
  return look;
}
