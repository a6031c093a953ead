import type { CellPatch } from '../../../core/model/patch';
import type { CellStyle } from '../../../core/model/style-plan';

/** The key under which the style of a single cell goes among those the sheets name. */
export function styleKey(style: CellStyle): string {
  return `cell ${JSON.stringify(style)}`;
}

export function cellStyles(cells: readonly CellPatch[]): Record<string, CellStyle> {
  return Object.fromEntries(cells.flatMap(({ style }) => (style ? [[styleKey(style), style]] : [])));
}
