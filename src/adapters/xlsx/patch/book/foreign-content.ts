import { ReadRefusal } from '../../read/read-refusal';
import type { PackageDraft } from '../package/package-draft';
import { childrenOf, rootOf } from '../xml/xml-element';

/** What a sheet made by us leads to, also after Excel has saved it. */
const OWN: ReadonlySet<string> = new Set([
  'table',
  'drawing',
  'comments',
  'vmlDrawing',
  'hyperlink',
  'printerSettings',
  'chart',
  'chartStyle',
  'chartColorStyle',
]);
const BELOW: ReadonlySet<string> = new Set(['table', 'drawing', 'chart']);
const ANCHORS = /Anchor$/;
/** What stands in an anchor besides its place: only charts are ours. */
const SHAPES: ReadonlySet<string> = new Set(['sp', 'pic', 'cxnSp', 'grpSp', 'contentPart']);

/** Refuses to take away a sheet that holds what we never write. */
export function refuseForeignContent(draft: PackageDraft, part: string, sheet: string): void {
  for (const { type, target } of draft.relationships(part)) {
    if (!OWN.has(type)) throw new ReadRefusal('sheet-has-other-content', { sheet, what: type });
    if (type === 'drawing') refuseShapes(draft.text(target), sheet);
    if (BELOW.has(type)) refuseForeignContent(draft, target, sheet);
  }
}

function refuseShapes(xml: string, sheet: string): void {
  for (const anchor of childrenOf(xml, rootOf(xml))) {
    if (!ANCHORS.test(anchor.name))
      throw new ReadRefusal('sheet-has-other-content', { sheet, what: anchor.name });
    for (const { name } of childrenOf(xml, anchor)) {
      if (SHAPES.has(name)) throw new ReadRefusal('sheet-has-other-content', { sheet, what: name });
    }
  }
}
