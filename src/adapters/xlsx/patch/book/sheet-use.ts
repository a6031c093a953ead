import { quoteSheet } from '../../../../core/model/address';
import { ReadRefusal } from '../../read/read-refusal';
import { resolveReferences } from '../../read/xml/xml-text';
import type { PackageDraft } from '../package/package-draft';
import { FORMULA_HOLDERS } from './formula-holders';

/** What formulas could name and is there no more. */
export interface Lost {
  readonly sheet: string;
  /** Whether the sheet itself is gone; when it was replaced, only some of its tables are. */
  readonly isSheetGone: boolean;
  readonly tables: readonly string[];
}

/** Refuses when something left in the workbook points to what is gone. */
export function refuseWhenUsed(draft: PackageDraft, lost: readonly Lost[]): void {
  const searched = lost
    .map((one) => ({ ...one, mention: mentionOf(one) }))
    .filter(({ mention }) => mention !== '');
  if (searched.length === 0) return;
  for (const part of draft.names) {
    if (!FORMULA_HOLDERS.test(part)) continue;
    const formulas = formulasOf(draft.text(part));
    for (const { sheet, mention } of searched) {
      if (new RegExp(mention, 'iu').test(formulas)) throw new ReadRefusal('sheet-in-use', { sheet, part });
    }
  }
}

function mentionOf({ sheet, isSheetGone, tables }: Lost): string {
  const ofTables = tables.map((table) => `(?<![\\p{L}\\p{N}_.])${escaped(table)}(?:\\[|")`);
  return [...(isSheetGone ? sheetMentions(sheet) : []), ...ofTables].join('|');
}

/** `Data!`, `Data:Other!`, `'My data'!`, and the source of a pivot table. */
function sheetMentions(sheet: string): string[] {
  const quoted = escaped(quoteSheet(sheet).slice(1, -1));
  return [
    `(?<![\\p{L}\\p{N}_.'])${quoted}(?::[\\p{L}\\p{N}_.]+)?!`,
    `'(?:[^']*:)?${quoted}(?::[^']*)?'!`,
    `\\ssheet="${escaped(sheet)}"`,
  ];
}

/** Only what formulas, links and sources say: texts in cells may name any sheet. */
function formulasOf(xml: string): string {
  const pattern =
    /<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>([^<]*)<|<(?:[\w.-]+:)?(?:worksheetSource|hyperlink)\s[^>]*>/g;
  const found: string[] = [];
  for (const [whole, text] of xml.matchAll(pattern)) found.push(resolveReferences(text ?? whole));
  return found.join('\n');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
