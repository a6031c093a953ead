import { MemoryWorkbook } from '../support/memory-workbook';
import { describeWorkbookPort } from './workbook-port';

describeWorkbookPort('memory', () => {
  const port = new MemoryWorkbook();
  return Promise.resolve({
    port,
    type: (sheet, address, value) => {
      port.type(sheet, address, value);
      return Promise.resolve();
    },
    close: () => undefined,
  });
});
