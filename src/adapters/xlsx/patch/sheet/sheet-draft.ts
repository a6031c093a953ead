import { ReadRefusal } from '../../read/read-refusal';
import { Ns } from '../../write/xml-names';
import { placeInOrder } from '../xml/place-in-order';
import { prefixed } from '../xml/prefixed';
import { Splices } from '../xml/splices';
import { type XmlElement, childrenOf, rootOf } from '../xml/xml-element';

/** The order of a sheet's children in the schema. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** A sheet's text with the changes to be made in it. Inserts at one place are to be made in the schema's order. */
export class SheetDraft {
  readonly splices: Splices;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];

  constructor(
    readonly part: string,
    readonly xml: string,
  ) {
    this.splices = new Splices(xml);
    this.root = rootOf(xml);
    if (this.root.name !== 'worksheet') throw new ReadRefusal('damaged', { what: 'worksheet', part });
    this.children = [...childrenOf(xml, this.root)];
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** Adds a child where the schema wants it; tags of ours get the sheet's prefix. */
  insert(name: string, xml: string): void {
    const place = placeInOrder(this.xml, this.root, name, ORDER, this.children);
    this.splices.insert(place, prefixed(xml, this.root.prefix));
  }

  /** A child that only points to another part. */
  insertPointer(name: string, id: string): void {
    this.insert(name, `<${name} xmlns:r="${Ns.r}" r:id="${id}"/>`);
  }
}
