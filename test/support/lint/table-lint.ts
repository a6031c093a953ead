import { formatAddress, intersects, parseRange, type Range } from '../../../src/core/model/address';
import { type WorkbookPackage, decoded, elements } from './workbook-package';

interface Table {
  readonly path: string;
  readonly sheet: string;
  readonly range: Range;
  readonly attributes: Readonly<Record<string, string>>;
  readonly columns: readonly Readonly<Record<string, string>>[];
}

/** Tables: unique ids and names, apart from each other, headings and totals labels as in the cells. */
export function* tableErrors(book: WorkbookPackage, sheets: readonly string[]): Generator<string> {
  const tables = sheets.flatMap((sheet) => tablesOf(book, sheet));
  for (const key of ['id', 'name', 'displayName'] as const) {
    const values = tables.map(({ attributes }) => (attributes[key] ?? '').toLowerCase());
    if (new Set(values).size < values.length) yield `two tables have the same ${key}`;
  }
  for (const [i, table] of tables.entries()) {
    const isOver = (other: Table) => other.sheet === table.sheet && intersects(other.range, table.range);
    if (tables.slice(0, i).some(isOver)) yield `${table.path}: overlaps another table`;
    for (const error of columnErrors(book, table)) yield `${table.path}: ${error}`;
  }
}

function tablesOf(book: WorkbookPackage, sheet: string): readonly Table[] {
  return book.targets(sheet, 'table').map((path) => {
    const xml = book.text(path);
    const attributes = elements(xml, 'table')[0]?.attributes ?? {};
    const range = parseRange(attributes['ref'] ?? '') ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return {
      path,
      sheet,
      range,
      attributes,
      columns: elements(xml, 'tableColumn').map((one) => one.attributes),
    };
  });
}

function* columnErrors(
  book: WorkbookPackage,
  { sheet, range, attributes, columns }: Table,
): Generator<string> {
  if (columns.length !== range.right - range.left + 1) yield 'has another number of columns than its range';
  for (const key of ['id', 'name'] as const) {
    const values = columns.map((column) => (column[key] ?? '').toLowerCase());
    if (new Set(values).size < values.length) yield `two columns have the same ${key}`;
  }
  const hasTotals = attributes['totalsRowCount'] === '1';
  for (const [i, column] of columns.entries()) {
    const heading = cellText(book, sheet, range.top, range.left + i);
    if (heading !== column['name'])
      yield `the heading "${column['name']}" stands in the cell as "${heading}"`;
    const label = column['totalsRowLabel'];
    if (!hasTotals || label === undefined) continue;
    const text = cellText(book, sheet, range.bottom, range.left + i);
    if (text !== label) yield `the label "${label}" stands in the cell as "${text}"`;
  }
}

function cellText(book: WorkbookPackage, sheet: string, row: number, column: number): string | null {
  const at = formatAddress({ row, column });
  const cell = elements(book.text(sheet), 'c').find(({ attributes }) => attributes['r'] === at);
  if (cell === undefined) return null;
  const texts = (xml: string) =>
    elements(xml, 't')
      .map(({ inner }) => decoded(inner))
      .join('');
  if (cell.attributes['t'] === 'inlineStr') return texts(cell.inner);
  if (cell.attributes['t'] !== 's') return null;
  const index = Number(elements(cell.inner, 'v')[0]?.inner);
  return texts(elements(book.text('xl/sharedStrings.xml'), 'si')[index]?.inner ?? '');
}
