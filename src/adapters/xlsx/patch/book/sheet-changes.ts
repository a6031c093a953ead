import type { Patch } from '../../../../core/model/patch';
import type { Plan, SheetPlan } from '../../../../core/model/plan';
import { ReadRefusal } from '../../read/read-refusal';
import type { Styles } from '../../write/styles';
import type { PackageDraft } from '../package/package-draft';
import { attribute } from '../xml/attributes';
import { childOf, rootOf } from '../xml/xml-element';
import { refuseForeignContent } from './foreign-content';
import { NewSheets, withTotals } from './new-sheets';
import { cutOff } from './reachable-parts';
import type { Lost } from './sheet-use';
import type { BookSheet } from './book-sheet';
import type { WorkbookDraft } from './workbook-draft';

/** Removes, replaces and adds whole sheets; gives what is there no more. */
export function changeSheets(
  draft: PackageDraft,
  book: WorkbookDraft,
  patch: Patch,
  styles: Styles,
): readonly Lost[] {
  const { removeSheets = [], replaceSheets = [], addSheets = [] } = patch;
  const removed = removeSheets.map((name) => takeAway(draft, book, book.sheet(name)));
  book.sheets = book.sheets.filter((sheet) => !removed.some((one) => one.sheet === sheet));
  const replaced = replaceSheets.map((plan) => ({ plan, ...takeAway(draft, book, book.sheet(plan.name)) }));
  const sheets = new NewSheets(draft, book, planOf(book, patch), styles);
  for (const { plan, sheet, codeName } of replaced) {
    const written = sheets.add({ ...plan, name: sheet.name }, sheet.id, sheet.before, codeName);
    book.sheets = book.sheets.map((one) => (one === sheet ? written : one));
  }
  for (const { sheet, position } of addSheets) addSheet(book, sheets, sheet, position ?? book.sheets.length);
  if (!book.sheets.some(({ state }) => state === 'visible')) {
    throw new ReadRefusal('excel-limit', { what: 'visible-sheets', where: '', limit: 1, found: 0 });
  }
  return [
    ...removed.map(({ sheet, tables }) => ({ sheet: sheet.name, isSheetGone: true, tables })),
    ...replaced.map(({ sheet, tables, plan }) => ({
      sheet: sheet.name,
      isSheetGone: false,
      tables: tablesLost(tables, plan),
    })),
  ];
}

function addSheet(book: WorkbookDraft, sheets: NewSheets, plan: SheetPlan, position: number): void {
  if (book.has(plan.name)) {
    throw new ReadRefusal('excel-limit', { what: 'sheet-name-unique', where: plan.name, limit: 1, found: 2 });
  }
  const added = sheets.add(plan, book.nextId, -1);
  book.sheets = [...book.sheets.slice(0, position), added, ...book.sheets.slice(position)];
}

/** Takes a sheet's parts out of the package; refuses when something of others' would go with it. */
function takeAway(draft: PackageDraft, book: WorkbookDraft, sheet: BookSheet) {
  if (!sheet.hasCells)
    throw new ReadRefusal('sheet-has-other-content', { sheet: sheet.name, what: 'chartsheet' });
  refuseForeignContent(draft, sheet.part, sheet.name);
  const tables = draft
    .relationships(sheet.part)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => attribute(draft.text(target), rootOf(draft.text(target)), 'displayName') ?? '');
  const codeName = codeNameOf(draft.text(sheet.part));
  cutOff(draft, book.part, sheet.relationship);
  return { sheet, tables, codeName };
}

function codeNameOf(xml: string): string | undefined {
  const properties = childOf(xml, rootOf(xml), 'sheetPr');
  return properties && attribute(xml, properties, 'codeName');
}

function tablesLost(tables: readonly string[], plan: SheetPlan): string[] {
  const kept = new Set((plan.tables ?? []).map(({ name }) => name.toLowerCase()));
  return tables.filter((name) => !kept.has(name.toLowerCase()));
}

/** The plan charts find their cells in; of sheets that stay it knows the names alone. */
function planOf(book: WorkbookDraft, { replaceSheets = [], addSheets = [], styles = {} }: Patch): Plan {
  const planned = [...replaceSheets, ...addSheets.map(({ sheet }) => sheet)].map(withTotals);
  const isPlanned = (name: string) => planned.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const others = book.sheets.filter(({ name }) => !isPlanned(name)).map(({ name }) => ({ name, blocks: [] }));
  return { sheets: [...planned, ...others], styles, names: [], properties: {}, customParts: [] };
}
