import type { PackageDraft } from '../package/package-draft';
import { attribute, setAttribute } from '../xml/attributes';
import { Splices } from '../xml/splices';
import { TagScanner } from '../xml/tag-scanner';
import type { XmlElement } from '../xml/xml-element';
import type { WorkbookDraft } from './workbook-draft';

/** Selects one sheet's tab alone: of two that are selected, what is typed in one goes into the other too. */
export function selectTab(draft: PackageDraft, book: WorkbookDraft, active: number): void {
  for (const [i, { part }] of book.sheets.entries()) {
    if (draft.has(part)) draft.set(part, withSelection(draft.text(part), i === active));
  }
}

/** Views stand before the cells, so that a long sheet is not walked through. */
function withSelection(xml: string, isSelected: boolean): string {
  const splices = new Splices(xml);
  const tags = new TagScanner(xml);
  while (tags.next()) {
    const name = xml.slice(tags.nameStart, tags.nameEnd).replace(/.*:/, '');
    if (name === 'sheetData' || (name === 'sheetViews' && tags.isClosing)) break;
    if (name === 'sheetView' && !tags.isClosing) select(splices, openTag(tags, name), isSelected);
  }
  return splices.result();
}

function select(splices: Splices, view: XmlElement, isSelected: boolean): void {
  const is = /^(?:1|true)$/.test(attribute(splices.xml, view, 'tabSelected') ?? '');
  if (is !== isSelected) setAttribute(splices, view, 'tabSelected', isSelected ? 1 : undefined);
}

/** An element known by its open tag alone. */
function openTag({ start, end, isSelfClosed }: TagScanner, name: string): XmlElement {
  return { name, prefix: '', start, contentStart: end, contentEnd: end, end, isSelfClosed };
}
