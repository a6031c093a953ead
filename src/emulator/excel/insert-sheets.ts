import { decodeBase64 } from '../document/base64';
import type { Book, Sheet } from '../document/book';
import { placeContent } from '../document/content';
import { moveSheet } from '../document/sheets';
import { refuse } from '../engine/errors';

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: string | null;
  readonly relativeTo?: Sheet | string | null;
}

/**
 * Takes sheets of another workbook's bytes into this one and gives their ids.
 * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
 */
export async function insertSheets(
  book: Book,
  text: string,
  options?: InsertOptions | null,
): Promise<string[]> {
  const read = book.options.files?.read;
  if (!read) throw refuse('NotImplemented', 'This host was given no reader of workbooks.');
  if (book.protection) throw refuse('AccessDenied');
  const bytes = decodeBase64(text);
  const content = bytes && (await read(bytes));
  if (!content) throw refuse('InvalidArgument', 'The text holds no workbook.');
  const wanted = options?.sheetNamesToInsert?.map((name) => name.toLowerCase()) ?? [];
  const isWanted = (name: string | undefined): boolean =>
    wanted.length === 0 || (name !== undefined && wanted.includes(name.toLowerCase()));
  const known = new Set(content.sheets.map(({ name }) => name.toLowerCase()));
  if (wanted.some((name) => !known.has(name))) throw refuse('ItemNotFound');
  const sheets = content.sheets.filter(({ name }) => isWanted(name));
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks, the note on Excel on the web
  if (sheets.some(({ isRefused }) => isRefused)) throw refuse('UnsupportedFeature');
  const placed = placeContent(book, { ...content, sheets });
  const start = startOf(book, options, placed.length);
  placed.forEach((sheet, i) => moveSheet(sheet, start + i));
  return placed.map(({ id }) => id);
}

function startOf(book: Book, options: InsertOptions | null | undefined, count: number): number {
  const { positionType = 'End', relativeTo } = options ?? {};
  const end = book.sheets.length - count;
  const other =
    typeof relativeTo === 'string' ? (book.sheetById(relativeTo) ?? book.sheetNamed(relativeTo)) : relativeTo;
  if (positionType === 'Beginning') return 0;
  if (positionType === 'Before' && other) return other.position;
  if (positionType === 'After' && other) return Math.min(end, other.position + 1);
  return end;
}
