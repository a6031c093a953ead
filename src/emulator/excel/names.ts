import type { Book, Sheet } from '../document/book';
import { addName, cellsOfName, findName, namesChanged, removeName } from '../document/names';
import type { NameState } from '../document/state';
import { zoneText, quoteSheet } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import { rangeOf, type RangeTarget } from './targets';

interface NameTarget {
  readonly book: Book;
  readonly state: NameState;
}

const sheetOf = ({ book, state }: NameTarget): Sheet | null =>
  state.sheetId === null ? null : (book.sheetById(state.sheetId) ?? null);

const rangeTarget = ({ book, state }: NameTarget): RangeTarget | null => {
  const cells = cellsOfName(book, state);
  return cells && rangeOf(cells.sheet, cells.zone);
};

/** What a name evaluates to; of ranges the address. */
function valueOf(target: NameTarget): unknown {
  const range = rangeTarget(target);
  if (range) return `${quoteSheet(range.sheet.name)}!${zoneText(range.zone, true)}`;
  const sheet = sheetOf(target) ?? target.book.active;
  const result = target.book.grid.evaluate(sheet.id, target.state.formula);
  return Array.isArray(result) ? JSON.stringify(result) : result;
}

function typeOf(target: NameTarget): string {
  if (rangeTarget(target)) return 'Range';
  const value = valueOf(target);
  if (typeof value === 'string' && value.startsWith('#')) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export const namedItem = define<Excel.NamedItem, NameTarget>()({
  get: {
    name: ({ state }) => state.name,
    formula: ({ state }) => state.formula,
    comment: ({ state }) => state.comment,
    visible: ({ state }) => state.visible,
    scope: ({ state }) => (state.sheetId === null ? 'Workbook' : 'Worksheet'),
    type: typeOf,
    value: valueOf,
    _Id: ({ state }) => state.name,
  },
  set: {
    formula: ({ book, state }, formula: string) => {
      state.formula = withEquals(formula);
      namesChanged(book);
    },
    comment: ({ state }, comment: string) => (state.comment = comment),
    visible: ({ state }, isVisible: boolean) => (state.visible = isVisible),
  },
  go: {
    worksheet: (target) => {
      const sheet = sheetOf(target);
      if (!sheet) throw refuse('ItemNotFound');
      return sheet;
    },
    worksheetOrNullObject: sheetOf,
  },
  identity: ({ state }) => ({ Name: state.name }),
  call: {
    delete: ({ book, state }) => removeName(book, state),
    getRange: (target) => {
      const range = rangeTarget(target);
      if (!range) throw refuse('InvalidOperation', 'The name stands for no range.');
      return range;
    },
    getRangeOrNullObject: rangeTarget,
  },
});

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** Names of the workbook, or of one sheet. */
type NamesTarget = Book | Sheet;

const scopeOf = (target: NamesTarget): { readonly book: Book; readonly sheetId: string | null } =>
  'sheets' in target ? { book: target, sheetId: null } : { book: target.book, sheetId: target.id };

const find = (target: NamesTarget, name: string): NameTarget | null => {
  const { book, sheetId } = scopeOf(target);
  const state = findName(book, name, sheetId);
  return state ? { book, state } : null;
};

function add(
  target: NamesTarget,
  name: string,
  reference: RangeTarget | string | number | boolean,
  comment?: string | null,
): NameTarget {
  const { book, sheetId } = scopeOf(target);
  const formula =
    typeof reference === 'object'
      ? `=${quoteSheet(reference.sheet.name)}!${zoneText(reference.zone, true)}`
      : withEquals(
          typeof reference === 'string' && !reference.startsWith('=') ? `"${reference}"` : String(reference),
        );
  return { book, state: addName(book, { name, formula, sheetId, visible: true, comment: comment ?? '' }) };
}

export const namedItems = define<Excel.NamedItemCollection, NamesTarget>()({
  items: (target) => {
    const { book, sheetId } = scopeOf(target);
    return book.names
      .filter((state) => state.sheetId === sheetId)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((state) => ({ book, state }));
  },
  item: (target, name: string) => {
    const found = find(target, name);
    if (!found) throw refuse('ItemNotFound');
    return found;
  },
  call: {
    add,
    addFormulaLocal: (target, name: string, formula: string, comment?: string | null) =>
      add(target, name, withEquals(formula), comment),
    getCount: (target) => {
      const { book, sheetId } = scopeOf(target);
      return book.names.filter((state) => state.sheetId === sheetId).length;
    },
    getItemOrNullObject: find,
  },
});
