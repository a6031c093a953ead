import { contains, parseRange } from '../../../../core/model/address';
import type { CellPatch } from '../../../../core/model/patch';
import { resolveReferences, unescapeCellText } from '../../read/xml/xml-text';
import { cellAttribute, cellText } from '../../write/xml-escape';
import type { PackageDraft } from '../package/package-draft';
import { attribute, setAttribute } from '../xml/attributes';
import { Splices } from '../xml/splices';
import { childOf, childrenOf, rootOf } from '../xml/xml-element';
import { FORMULA_HOLDERS } from './formula-holders';
import { type RenamedColumn, renamedFormula } from './renamed-formula';
import type { WorkbookDraft } from './workbook-draft';

/**
 * Renames the columns of tables whose headings are written, in the tables' own parts and in all formulas that name them.
 *
 * What cannot be a heading, no text or a text that another column has, is left for the cell's guard to refuse.
 */
export function renameHeadings(draft: PackageDraft, book: WorkbookDraft, cells: readonly CellPatch[]): void {
  const renamed = book.sheets
    .filter(({ hasCells }) => hasCells)
    .flatMap(({ name, part }) => {
      const own = cells.filter(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
      if (own.length === 0) return [];
      return draft
        .relationships(part)
        .filter(({ type, target }) => type === 'table' && draft.has(target))
        .flatMap(({ target }) => renameColumns(draft, target, own));
    });
  if (renamed.length === 0) return;
  for (const part of draft.names) {
    if (!FORMULA_HOLDERS.test(part)) continue;
    const text = draft.text(part);
    const now = text.replace(FORMULAS, (whole, open: string, formula: string) => {
      const read = resolveReferences(formula);
      const written = renamedFormula(read, renamed);
      return read === written ? whole : open + cellText(written);
    });
    if (now !== text) draft.set(part, now);
  }
}

const FORMULAS =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]*)/g;

function renameColumns(draft: PackageDraft, part: string, cells: readonly CellPatch[]): RenamedColumn[] {
  const splices = new Splices(draft.text(part));
  const { xml } = splices;
  const root = rootOf(xml);
  const range = parseRange(attribute(xml, root, 'ref') ?? '');
  const list = childOf(xml, root, 'tableColumns');
  if (!range || !list || attribute(xml, root, 'headerRowCount') === '0') return [];
  const elements = [...childrenOf(xml, list)];
  const names = elements.map((element) => unescapeCellText(attribute(xml, element, 'name') ?? ''));
  const table = attribute(xml, root, 'displayName') ?? '';
  const renamed: RenamedColumn[] = [];
  for (const { value, ...at } of cells) {
    if (at.row !== range.top || !contains(range, at) || typeof value !== 'string' || value === '') continue;
    const i = at.column - range.left;
    const [element, from] = [elements[i], names[i]];
    const isTaken = names.some((name, other) => other !== i && name.toLowerCase() === value.toLowerCase());
    if (!element || from === undefined || from === value || isTaken) continue;
    names[i] = value;
    setAttribute(splices, element, 'name', cellAttribute(value));
    renamed.push({ table, from, to: value });
  }
  if (renamed.length > 0) draft.set(part, splices.result());
  return renamed;
}
