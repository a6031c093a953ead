import { unknownToUndo } from '../../src/core/model/known-furniture';
import type { Patch } from '../../src/core/model/patch';
import type { SheetPlan } from '../../src/core/model/plan';
import type { CellStyle } from '../../src/core/model/style-plan';
import type { OpenedExcel } from '../support/office-workbook';
import { openExcel } from '../support/office-workbook';
import { change, contentOf, expectDone, sheetOf } from './workbook-port';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.stop());

const styles: Readonly<Record<string, CellStyle>> = {
  head: { bold: true, fill: '#17494D', color: '#FFFFFF', border: { color: '#17494D', bottom: 'medium' } },
  edged: { border: { color: '#BFBFBF', top: 'thin', right: 'dotted' } },
  input: { locked: false, wrap: true },
};

/** A sheet with all that a sheet of ours has. */
const rich: SheetPlan = {
  name: 'Rich',
  tabColor: '#00AA88',
  columns: [
    { first: 1, last: 1, width: 30 },
    { first: 2, last: 4, width: 12, style: 'input' },
  ],
  blocks: [
    {
      row: 1,
      column: 1,
      values: [
        ['Name', 'Value', 'Share'],
        ['a', 1, 0.25],
        ['b', 3, 0.75],
      ],
      styles: [['head', 'head', 'head'], ['edged']],
    },
  ],
  tables: [
    {
      name: 'RichTable',
      range: { top: 1, left: 1, bottom: 3, right: 3 },
      columns: [{ name: 'Name' }, { name: 'Value' }, { name: 'Share' }],
      style: 'TableStyleLight1',
      bandedRows: false,
    },
  ],
  validations: [
    {
      ranges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      rule: { type: 'whole', operator: 'between', formula1: 1, formula2: 9 },
      prompt: { title: 'Value', text: 'From 1 to 9.' },
    },
  ],
  conditionalFormats: [
    {
      ranges: [{ top: 2, left: 2, bottom: 3, right: 3 }],
      rule: { type: 'formula', formula: '$B2>2', style: { fill: '#FFC7CE' } },
    },
  ],
  links: [{ range: { top: 2, left: 1, bottom: 2, right: 1 }, target: "'Sheet1'!A1" }],
  charts: [
    {
      name: 'Values',
      at: { row: 5, column: 1, width: 480, height: 288 },
      title: 'b is larger',
      alternativeText: 'b is larger than a',
      legend: 'none',
      groups: [
        {
          kind: 'column',
          series: [
            {
              name: { sheet: 'Rich', range: { top: 1, left: 2, bottom: 1, right: 2 } },
              categories: { sheet: 'Rich', range: { top: 2, left: 1, bottom: 3, right: 1 } },
              values: { sheet: 'Rich', range: { top: 2, left: 2, bottom: 3, right: 2 } },
            },
          ],
        },
      ],
    },
  ],
  freezeAt: { row: 2, column: 2 },
  showGridlines: false,
};

const replacing: Patch = { replaceSheets: [sheetOf('Rich', [['new']])] };

/** All of the sheet that can be seen, as Excel tells it. */
function portrait() {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Rich').load('tabColor,showGridlines');
    const cells = sheet.getRange('A1:D3').getCellProperties({
      format: {
        font: { bold: true, color: true },
        fill: { color: true },
        borders: { style: true, weight: true, color: true },
        wrapText: true,
        protection: true,
      },
    });
    const widths = ['A:A', 'B:B', 'C:C', 'D:D'].map((columns) =>
      sheet.getRange(columns).format.load('columnWidth'),
    );
    const validation = sheet.getRange('B2:B3').dataValidation.load('rule,prompt');
    const link = sheet.getRange('A2').load('hyperlink');
    const formats = sheet.getRange().conditionalFormats.load('items/type');
    const table = sheet.tables.load('items/name,items/style,items/showBandedRows');
    const charts = sheet.charts.load('items/name,items/title/text,items/width');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load('items/name'));
    const ruled = formats.items.map((format) => format.getRange().load('address'));
    await context.sync();
    return {
      sheet: [sheet.tabColor, sheet.showGridlines],
      cells: cells.value,
      widths: widths.map(({ columnWidth }) => columnWidth),
      validation: [validation.rule, validation.prompt],
      link: link.hyperlink,
      formats: formats.items.map(({ type }, i) => [type, ruled[i]?.address]),
      tables: table.items.map(({ name, style, showBandedRows }) => [name, style, showBandedRows]),
      charts: charts.items.map(({ name, title, width }) => [name, title.text, width]),
      series: series.map(({ items }) => items.map(({ name }) => name)),
      frozen: frozen.isNullObject ? null : frozen.address,
    };
  });
}

test('a sheet of ours that is replaced comes back with all it had, also after a reload', async () => {
  expectDone(await change(excel.workbook, { addSheets: [{ sheet: rich }], styles }));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Rich');
    sheet.getRange('C:C').format.columnWidth = 150;
    sheet.getRange('B3').format.fill.color = '#FFEB9C';
    await context.sync();
  });
  const before = [await contentOf(excel.workbook), await portrait()];
  expectDone(await change(excel.workbook, replacing));
  expect(await portrait()).not.toEqual(before[1]);
  const again = await excel.reload();
  const [newest] = await again.receipts();
  if (newest === undefined) throw new Error('The receipt is gone.');
  expect(expectDone(await again.undo(newest, 'all'))).toEqual({ status: 'undone' });
  expect([await contentOf(again), await portrait()]).toEqual(before);
});

test('a sheet of ours that is removed comes back with all it had', async () => {
  expectDone(await change(excel.workbook, { addSheets: [{ sheet: rich }], styles }));
  const before = [await contentOf(excel.workbook), await portrait()];
  const receipt = expectDone(await change(excel.workbook, { removeSheets: ['Rich'] }));
  expect(expectDone(await excel.workbook.undo(receipt, 'all'))).toEqual({ status: 'undone' });
  expect([await contentOf(excel.workbook), await portrait()]).toEqual(before);
});

test('a locked sheet that is replaced by a locked one comes back locked', async () => {
  const locked = { ...rich, protect: true };
  expectDone(await change(excel.workbook, { addSheets: [{ sheet: locked }], styles }));
  const before = [await contentOf(excel.workbook), await portrait()];
  const receipt = expectDone(
    await change(excel.workbook, { replaceSheets: [{ ...sheetOf('Rich', [['new']]), protect: true }] }),
  );
  expect(expectDone(await excel.workbook.undo(receipt, 'all'))).toEqual({ status: 'undone' });
  expect([await contentOf(excel.workbook), await portrait()]).toEqual(before);
  const { sheets } = expectDone(await excel.workbook.read());
  expect(sheets.find(({ name }) => name === 'Rich')?.isProtected).toBe(true);
});

test('what an undo would not know of a sheet is known before it is replaced', async () => {
  expectDone(await change(excel.workbook, { addSheets: [{ sheet: rich }], styles }));
  const receipts = await excel.workbook.receipts();
  expect(unknownToUndo(replacing, receipts)).toEqual([]);
  expect(unknownToUndo({ removeSheets: ['rich', 'Other'] }, receipts)).toEqual(['Other']);
  expect(unknownToUndo(replacing, [])).toEqual(['Rich']);
});

test('a failure anywhere while a sheet is replaced leaves it with all it had', async () => {
  expectDone(await change(excel.workbook, { addSheets: [{ sheet: rich }], styles }));
  const before = [await contentOf(excel.workbook), await portrait()];
  const basis = expectDone(await excel.workbook.read());
  excel.host.resetCounters();
  let failures = 0;
  for (let afterActions = 0; ; afterActions++) {
    excel.host.faults.failRequest(2, { afterActions });
    const result = await change(excel.workbook, replacing, basis);
    excel.host.faults.clear();
    if (result.ok) break;
    failures++;
    expect(result.refusal.code).toBe('host-refused');
    expect([afterActions, await contentOf(excel.workbook), await portrait()]).toEqual([
      afterActions,
      ...before,
    ]);
  }
  expect(failures).toBeGreaterThan(10);
});
