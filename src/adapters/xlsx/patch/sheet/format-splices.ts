import type { ConditionalFormatPlan } from '../../../../core/model/plan';
import { conditionalFormatsXml } from '../../write/conditional-formats-xml';
import { dataBarsExtension } from '../../write/data-bar-xml';
import type { Styles } from '../../write/styles';
import { Ns } from '../../write/xml-names';
import { attribute } from '../xml/attributes';
import { prefixed } from '../xml/prefixed';
import { type XmlElement, childOf, childrenOf, contentOf, rootOf } from '../xml/xml-element';
import type { SheetDraft } from './sheet-draft';

const DATA_BARS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Adds conditional formats behind those of the sheet, which win over them. */
export function spliceFormats(
  sheet: SheetDraft,
  formats: readonly ConditionalFormatPlan[],
  styles: Styles,
): void {
  const before = highestPriority(sheet.xml);
  sheet.insert('conditionalFormatting', conditionalFormatsXml(formats, styles, before));
}

/** What the first version of the format could not say goes to the sheet's end. */
export function spliceFormatExtensions(sheet: SheetDraft, formats: readonly ConditionalFormatPlan[]): void {
  const extension = dataBarsExtension(formats, highestPriority(sheet.xml));
  if (extension === '') return;
  const list = sheet.child('extLst');
  if (!list) return sheet.insert('extLst', `<extLst>${extension}</extLst>`);
  const bars = dataBars(sheet.xml, list);
  if (!bars) return sheet.splices.append(list, prefixed(extension, list.prefix));
  sheet.splices.append(bars, barsOnly(extension));
}

/** The list of extended formats the sheet has. */
function dataBars(xml: string, list: XmlElement): XmlElement | undefined {
  for (const extension of childrenOf(xml, list)) {
    if (attribute(xml, extension, 'uri')?.toUpperCase() !== DATA_BARS.toUpperCase()) continue;
    return childOf(xml, extension, 'conditionalFormattings');
  }
  return undefined;
}

/** The bars without the elements around them; each says itself what its prefix stands for. */
function barsOnly(extension: string): string {
  const list = childOf(extension, rootOf(extension), 'conditionalFormattings');
  const bars = list ? contentOf(extension, list) : '';
  return bars.replaceAll('<x14:conditionalFormatting ', `<x14:conditionalFormatting xmlns:x14="${Ns.x14}" `);
}

function highestPriority(xml: string): number {
  let highest = 0;
  for (const [, priority] of xml.matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)) {
    highest = Math.max(highest, Number(priority));
  }
  return highest;
}
