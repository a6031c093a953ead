import { chartErrors } from './lint/chart-lint';
import { nameErrors } from './lint/name-lint';
import { packageErrors } from './lint/package-lint';
import { sheetErrors } from './lint/sheet-lint';
import { tableErrors } from './lint/table-lint';
import { WorkbookPackage } from './lint/workbook-package';

/** What is wrong in a workbook that no schema sees, though Excel would repair or refuse it. */
export function lintWorkbook(bytes: Uint8Array): string[] {
  const book = new WorkbookPackage(bytes);
  const [workbook = ''] = book.targets('', 'officeDocument');
  const sheets = book.targets(workbook, 'worksheet');
  return [
    ...packageErrors(book),
    ...nameErrors(book, workbook),
    ...sheets.flatMap((path) => [...sheetErrors(book, path)]),
    ...tableErrors(book, sheets),
    ...chartErrors(book, workbook),
  ];
}
