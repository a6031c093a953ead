import { FileWorkbook } from '../../src/adapters/xlsx/file-workbook';
import { patchWorkbook } from '../../src/adapters/xlsx/patch-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { parseAddress } from '../../src/core/model/address';
import { describeWorkbookPort, expectDone } from './workbook-port';

const blank = expectDone(
  writeWorkbook({
    sheets: [{ name: 'Sheet1', blocks: [] }],
    styles: {},
    names: [],
    properties: {},
    customParts: [],
  }),
);

describeWorkbookPort('file', () => {
  const port = new FileWorkbook(blank, 'book.xlsx');
  return Promise.resolve({
    port,
    type: async (sheet, address, value) => {
      const at = parseAddress(address);
      if (at === null) throw new Error(`${address} is no address.`);
      port.edit(expectDone(patchWorkbook(port.bytes, { cells: [{ sheet, ...at, value }] })));
      return Promise.resolve();
    },
    close: () => undefined,
  });
});
