import type { Address } from '../../../../core/model/address';
import { cutFormula, shiftFormula } from '../../read/shift-formula';
import { cellText } from '../../write/xml-escape';
import { attribute } from '../xml/attributes';
import { type XmlElement, childOf, textOf } from '../xml/xml-element';
import { placedCells, placedRows } from './cell-places';
import type { SheetDraft } from './sheet-draft';

/** A formula that other cells take theirs from, in a cell that is written over. */
export interface LostFormula extends Address {
  readonly index: string;
  readonly text: string;
}

interface SharedFormula {
  readonly element: XmlElement;
  readonly index: string;
  /** '' in the cells that only take part. */
  readonly text: string;
}

export function lostFormula(xml: string, cell: XmlElement, { row, column }: Address): LostFormula | null {
  const shared = sharedFormula(xml, cell);
  return shared === null || shared.text === ''
    ? null
    : { row, column, index: shared.index, text: shared.text };
}

/** Gives the cells that shared a formula which is gone a formula of their own. */
export function spellOutShared(
  sheet: SheetDraft,
  data: XmlElement,
  lost: readonly LostFormula[],
  edits: readonly Address[],
): void {
  const { xml, splices, part } = sheet;
  const written = new Set(edits.map(({ row, column }) => `${row},${column}`));
  const current = new Map<string, LostFormula | undefined>();
  for (const row of placedRows(xml, data, part)) {
    for (const { column, element } of placedCells(xml, row, part)) {
      const shared = sharedFormula(xml, element);
      if (shared === null) continue;
      if (shared.text !== '') {
        current.set(
          shared.index,
          lost.find((one) => one.row === row.row && one.column === column),
        );
      }
      const first = current.get(shared.index);
      if (shared.text !== '' || !first || written.has(`${row.row},${column}`)) continue;
      const own = shiftFormula(cutFormula(first.text), row.row - first.row, column - first.column);
      const name = `${data.prefix && `${data.prefix}:`}f`;
      splices.replace(shared.element.start, shared.element.end, `<${name}>${cellText(own)}</${name}>`);
    }
  }
}

function sharedFormula(xml: string, cell: XmlElement): SharedFormula | null {
  const element = cell.isSelfClosed ? undefined : childOf(xml, cell, 'f');
  if (!element || attribute(xml, element, 't') !== 'shared') return null;
  const index = attribute(xml, element, 'si');
  return index === undefined ? null : { element, index, text: textOf(xml, element) };
}
