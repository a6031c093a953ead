import { openExcel } from '../support/office-workbook';
import { describeWorkbookPort } from './workbook-port';

describeWorkbookPort('Office.js on the emulator', async () => {
  const excel = await openExcel();
  return {
    port: excel.workbook,
    type: (sheet, address, value) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        await context.sync();
      }),
    close: () => excel.stop(),
  };
});
