import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeEach(async () => {
  excel = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Children's services");
    sheet.getRange('A1:B3').values = [
      ['Place', 'People'],
      ['North', 3],
      ['South', 4],
    ];
    await context.sync();
  });
});
afterEach(() => excel.stop());

const children = "'Children''s services'";

test('formulas lead to a sheet whose name has an apostrophe', () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.formulas = [[`=SUM(${children}!B2:B3)`]];
    cell.load('formulas,values');
    const own = context.workbook.worksheets.getItem("children's SERVICES").getRange('B2').load('address');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[[`=SUM(${children}!B2:B3)`]], [[7]]]);
    expect(own.address).toBe(`${children}!B2`);
  }));

test('formulas follow when rows come into such a sheet, and when it has a new name', () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const cell = worksheets.getFirst().getRange('A1');
    cell.formulas = [[`=${children}!B3`]];
    const sheet = worksheets.getItem("Children's services");
    sheet.getRange('2:2').insert('Down');
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[[`=${children}!B4`]], [[4]]]);
    sheet.name = "Youth's";
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["='Youth''s'!B4"]], [[4]]]);
    sheet.name = 'Youth';
    cell.load('formulas');
    await context.sync();
    expect(cell.formulas).toEqual([['=Youth!B4']]);
  }));

test('names, tables, lists and charts lead to such a sheet', () =>
  Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Children's services");
    names.add('places', sheet.getRange('A2:A3'));
    sheet.tables.add('A1:B3', true).name = 'People';
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    const first = worksheets.getFirst();
    first.getRange('A1:A2').formulas = [['=COUNTA(places)'], ['=SUM(People[People])']];
    first.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: '=places' } };
    const read = first.getRange('A1:A2').load('values');
    const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect([read.values, source.value]).toEqual([[[2], [7]], `${children}!$B$2:$B$3`]);
    const model = excel.host.book.grid.model as unknown as { exportData(): object };
    const drawn = JSON.stringify(model.exportData());
    expect(drawn).toContain('Childrenʼs services');
    expect(drawn).not.toContain("Children''s");
  }));

test('such a sheet is copied, hidden and deleted', () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Children's services");
    const copy = sheet.copy('End').load('name');
    sheet.visibility = 'Hidden';
    await context.sync();
    expect(copy.name).toBe("Children's services (2)");
    sheet.delete();
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', "Children's services (2)"]);
  }));
