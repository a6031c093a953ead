import type { CellPatch, Patch } from '../../../core/model/patch';
import { CellXml } from '../write/cell-xml';
import { inlineTexts } from '../write/shared-strings';
import type { Styles } from '../write/styles';
import { contains } from '../../../core/model/address';
import { ReadRefusal } from '../read/read-refusal';
import type { BookSheet } from './book/book-sheet';
import type { PackageDraft } from './package/package-draft';
import { type CellEdit, spliceCells } from './sheet/cell-splices';
import { spliceFormatExtensions, spliceFormats } from './sheet/format-splices';
import { CellGuards } from './sheet/guards';
import { keptCell } from './sheet/kept-cell';
import { spliceNotes } from './sheet/note-splices';
import { SheetDraft } from './sheet/sheet-draft';
import { spliceValidations } from './sheet/validation-splices';
import { styleKey } from './style-key';

/** What changes in one sheet that stays. */
export interface SheetChanges {
  readonly cells: NonNullable<Patch['cells']>;
  readonly notes: NonNullable<Patch['notes']>;
  readonly formats: NonNullable<Patch['conditionalFormats']>;
  readonly validations: NonNullable<Patch['validations']>;
}

/** Splices the changes of one sheet into its part, in the order of the schema; gives whether formulas came or went. */
export function patchSheet(
  draft: PackageDraft,
  sheet: BookSheet,
  changes: SheetChanges,
  styles: Styles,
): boolean {
  if (!sheet.hasCells) throw new ReadRefusal('sheet-missing', { sheet: sheet.name });
  const own = new SheetDraft(sheet.part, draft.text(sheet.part));
  let changesFormulas = false;
  if (changes.cells.length > 0) {
    const edits = editsOf(draft, own, sheet.name, changes.cells, styles);
    const { hadFormula } = spliceCells(own, edits);
    changesFormulas = hadFormula || changes.cells.some(isFormula);
  }
  if (changes.formats.length > 0) spliceFormats(own, changes.formats, styles);
  if (changes.validations.length > 0) spliceValidations(own, changes.validations);
  if (changes.notes.length > 0) spliceNotes(draft, own, sheet.name, changes.notes);
  if (changes.formats.length > 0) spliceFormatExtensions(own, changes.formats);
  draft.set(sheet.part, own.splices.result());
  return changesFormulas;
}

function isFormula({ value }: Pick<CellPatch, 'value'>): boolean {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** The last of several values for one cell counts. */
function editsOf(
  draft: PackageDraft,
  sheet: SheetDraft,
  name: string,
  cells: readonly CellPatch[],
  styles: Styles,
): CellEdit[] {
  const guards = new CellGuards(draft, sheet, name);
  const writer = new CellXml(styles, inlineTexts);
  const edits = new Map<string, CellEdit>();
  for (const { row, column, value, style } of cells) {
    guards.check({ row, column }, value);
    const table = guards.tables.find(({ range }) => contains(range, { row, column }))?.name;
    const key = style && styleKey(style);
    const xml = (at: string, kept: number, isNew: boolean): string => {
      // What is not there need not be emptied; what is stays as a cell, for its column may look otherwise.
      if (key === undefined && value === null && isNew) return '';
      if (key === undefined) return keptCell(writer, at, value, kept, table);
      return value === null ? writer.empty(at, key) : writer.cell(at, value, key, table);
    };
    edits.set(`${row},${column}`, { row, column, xml });
  }
  return [...edits.values()];
}
