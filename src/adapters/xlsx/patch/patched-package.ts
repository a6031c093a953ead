import type { OnSheet, Patch } from '../../../core/model/patch';
import { removeCustomParts, setCustomParts } from './book/custom-part-splices';
import { setProperties } from './book/property-splices';
import { renameHeadings } from './book/heading-renames';
import { cutOff } from './book/reachable-parts';
import { changeSheets } from './book/sheet-changes';
import { refuseWhenUsed } from './book/sheet-use';
import { StylesDraft } from './book/styles-draft';
import { selectTab } from './book/tab-selection';
import type { BookSheet } from './book/book-sheet';
import { WorkbookDraft } from './book/workbook-draft';
import { openPackage } from './package/open-package';
import type { PackageDraft } from './package/package-draft';
import { refuseOverLimits } from './patch-limits';
import { type SheetChanges, patchSheet } from './patch-sheet';
import { cellStyles } from './style-key';

/** Carries the patch out, sheet by sheet, then in the workbook's own part. */
export function patchedPackage(bytes: Uint8Array, patch: Patch): Uint8Array {
  refuseOverLimits(patch);
  const { draft, workbook } = openPackage(bytes);
  renameHeadings(draft, new WorkbookDraft(draft, workbook), patch.cells ?? []);
  const book = new WorkbookDraft(draft, workbook);
  const styles = new StylesDraft(draft, workbook, { ...patch.styles, ...cellStyles(patch.cells ?? []) });
  const lost = changeSheets(draft, book, patch, styles.styles);
  const changesSheets = lost.length + (patch.addSheets ?? []).length > 0;
  const changesFormulas = patchSheets(draft, book, patch, styles);
  const changesValues = changesSheets || (patch.cells ?? []).length > 0;
  if (changesSheets || changesFormulas) dropCalculationOrder(draft, workbook);
  styles.save(needsStyles(patch));
  if (book.isActiveChanged(patch.activeSheet)) selectTab(draft, book, book.active(patch.activeSheet));
  book.save({
    setNames: patch.setNames ?? [],
    removeNames: patch.removeNames ?? [],
    activeSheet: patch.activeSheet,
    calculates: changesValues && hasFormulas(draft, book),
  });
  refuseWhenUsed(draft, lost);
  setCustomParts(draft, workbook, patch.setCustomParts ?? []);
  removeCustomParts(draft, workbook, patch.removeCustomParts ?? []);
  setProperties(draft, patch.properties ?? {});
  return draft.bytes();
}

/** Gives whether formulas came or went. */
function patchSheets(
  draft: PackageDraft,
  book: WorkbookDraft,
  patch: Patch,
  { styles }: StylesDraft,
): boolean {
  const cells = bySheet(book, patch.cells);
  const notes = bySheet(book, patch.notes);
  const formats = bySheet(book, patch.conditionalFormats);
  const validations = bySheet(book, patch.validations);
  let changesFormulas = false;
  const touched = [cells, notes, formats, validations].flatMap((one) => [...one.keys()]);
  for (const sheet of new Set(touched)) {
    const changes: SheetChanges = {
      cells: cells.get(sheet) ?? [],
      notes: notes.get(sheet) ?? [],
      formats: formats.get(sheet) ?? [],
      validations: validations.get(sheet) ?? [],
    };
    if (patchSheet(draft, sheet, changes, styles)) changesFormulas = true;
  }
  return changesFormulas;
}

function bySheet<T extends OnSheet>(book: WorkbookDraft, all: readonly T[] = []): Map<BookSheet, T[]> {
  const names = new Map<string, T[]>();
  for (const one of all) {
    const own = names.get(one.sheet);
    if (own) own.push(one);
    else names.set(one.sheet, [one]);
  }
  const sheets = new Map<BookSheet, T[]>();
  for (const [name, own] of names) {
    const sheet = book.sheet(name);
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...own]);
  }
  return sheets;
}

function hasFormulas(draft: PackageDraft, book: WorkbookDraft): boolean {
  return book.sheets.some(({ hasCells, part }) => hasCells && /<(?:[\w.-]+:)?f[\s/>]/.test(draft.text(part)));
}

function dropCalculationOrder(draft: PackageDraft, workbook: string): void {
  for (const { type, id } of draft.relationships(workbook))
    if (type === 'calcChain') cutOff(draft, workbook, id);
}

function needsStyles({
  cells = [],
  conditionalFormats = [],
  addSheets = [],
  replaceSheets = [],
}: Patch): boolean {
  return (
    cells.some(({ style }) => style !== undefined) ||
    conditionalFormats.length + addSheets.length + replaceSheets.length > 0
  );
}
