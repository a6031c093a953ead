import { intersects, parseAddress, parseRange, type Range } from '../../../src/core/model/address';
import { type WorkbookPackage, decoded, elements } from './workbook-package';

/** Longest texts Excel takes in a validation, by attribute. */
const messageLimits = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 } as const;

interface Lists {
  readonly formats: number;
  readonly looks: number;
  readonly strings: number;
}

/** Order of rows and cells, indexes into the workbook's lists, merges, columns and validations. */
export function* sheetErrors(book: WorkbookPackage, path: string): Generator<string> {
  const xml = book.text(path);
  const lists = listsOf(book);
  for (const error of [
    ...cellErrors(xml, lists),
    ...columnErrors(xml),
    ...mergeErrors(xml),
    ...validationErrors(xml),
    ...lookErrors(xml, lists),
  ]) {
    yield `${path}: ${error}`;
  }
}

function listsOf(book: WorkbookPackage): Lists {
  const styles = book.text('xl/styles.xml');
  const count = (list: string, item: string) => elements(elements(styles, list)[0]?.inner ?? '', item).length;
  return {
    formats: count('cellXfs', 'xf'),
    looks: count('dxfs', 'dxf'),
    strings: elements(book.text('xl/sharedStrings.xml'), 'si').length,
  };
}

function* cellErrors(xml: string, lists: Lists): Generator<string> {
  let lastRow = 0;
  for (const { attributes, inner } of elements(elements(xml, 'sheetData')[0]?.inner ?? '', 'row')) {
    const row = Number(attributes['r']);
    if (row <= lastRow) yield `row ${row} stands after row ${lastRow}`;
    lastRow = row;
    let lastColumn = 0;
    for (const cell of elements(inner, 'c')) {
      const at = parseAddress(cell.attributes['r'] ?? '');
      if (at === null || at.row !== row) yield `row ${row} has the cell ${cell.attributes['r']}`;
      else if (at.column <= lastColumn) yield `${cell.attributes['r']} stands too late in its row`;
      lastColumn = at?.column ?? lastColumn;
      const style = Number(cell.attributes['s'] ?? 0);
      if (style >= lists.formats) yield `${cell.attributes['r']} has the style ${style} of ${lists.formats}`;
      const value = Number(elements(cell.inner, 'v')[0]?.inner);
      if (cell.attributes['t'] === 's' && !(value < lists.strings)) {
        yield `${cell.attributes['r']} has the text ${value} of ${lists.strings}`;
      }
    }
  }
}

function* columnErrors(xml: string): Generator<string> {
  let last = 0;
  for (const { attributes } of elements(xml, 'col')) {
    if (Number(attributes['min']) <= last) yield `column ${attributes['min']} is described twice`;
    last = Number(attributes['max']);
  }
}

function* mergeErrors(xml: string): Generator<string> {
  const merges = elements(xml, 'mergeCell').map(({ attributes }) => parseRange(attributes['ref'] ?? ''));
  for (const [i, merge] of merges.entries()) {
    const isOver = (other: Range | null) => merge !== null && other !== null && intersects(merge, other);
    if (merges.slice(0, i).some(isOver)) yield 'two merges overlap';
  }
}

function* validationErrors(xml: string): Generator<string> {
  for (const { attributes, inner } of elements(xml, 'dataValidation')) {
    const at = attributes['sqref'] ?? '';
    for (const [name, limit] of Object.entries(messageLimits)) {
      if ((attributes[name] ?? '').length > limit) yield `${at}: ${name} is longer than ${limit}`;
    }
    const formula = decoded(elements(inner, 'formula1')[0]?.inner ?? '');
    const isLiteral = attributes['type'] === 'list' && formula.startsWith('"');
    if (isLiteral && formula.length > 257) yield `${at}: the literal list is longer than 255`;
  }
}

function* lookErrors(xml: string, lists: Lists): Generator<string> {
  const rules = elements(xml, 'cfRule').map(({ attributes }) => attributes);
  for (const { dxfId } of rules) {
    if (dxfId !== undefined && Number(dxfId) >= lists.looks)
      yield `a rule has the look ${dxfId} of ${lists.looks}`;
  }
  const priorities = rules.flatMap(({ priority }) => (priority === undefined ? [] : [priority]));
  if (new Set(priorities).size < priorities.length) yield 'two rules have the same priority';
}
