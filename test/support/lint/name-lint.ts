import { MAX_ROW, columnNumber } from '../../../src/core/model/address';
import { type WorkbookPackage, elements } from './workbook-package';

/** Names of sheets, of cells and of formulas. */
export function* nameErrors(book: WorkbookPackage, workbook: string): Generator<string> {
  const xml = book.text(workbook);
  const sheets = elements(xml, 'sheet').map(({ attributes }) => attributes['name'] ?? '');
  const folded = sheets.map((name) => name.toLowerCase());
  if (new Set(folded).size < folded.length) yield 'two sheets have the same name';
  for (const name of sheets) {
    const isLegal = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$|^history$/i.test(name);
    if (!isLegal) yield `"${name}" is no name of a sheet`;
  }
  const known = new Set<string>();
  for (const { attributes } of elements(xml, 'definedName')) {
    const { name = '', localSheetId = '' } = attributes;
    const key = `${localSheetId}!${name.toLowerCase()}`;
    if (known.has(key)) yield `the name ${name} is defined twice`;
    known.add(key);
    if (!isLegal(name)) yield `"${name}" is no name`;
    if (localSheetId !== '' && Number(localSheetId) >= sheets.length) yield `${name} belongs to no sheet`;
  }
}

function isLegal(name: string): boolean {
  if (name.startsWith('_xlnm.')) return true;
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})(\d+)$/.exec(name) ?? [];
  const isAddress = columnNumber(letters) > 0 && Number(digits) <= MAX_ROW;
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
    !/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name) &&
    !isAddress
  );
}
