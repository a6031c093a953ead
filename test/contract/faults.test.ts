import type { Patch } from '../../src/core/model/patch';
import type { OpenedExcel } from '../support/office-workbook';
import { openExcel } from '../support/office-workbook';
import { change, contentOf, expectDone, sheetOf } from './workbook-port';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
  expectDone(
    await change(excel.workbook, {
      addSheets: [
        {
          sheet: sheetOf('Data', [
            ['Name', 'Value'],
            ['a', 1],
            ['b', 2],
          ]),
        },
        { sheet: sheetOf('Old', [['x']]) },
      ],
      setNames: [{ name: 'kept', formula: "'Data'!$A$1" }],
      setCustomParts: [{ namespace: 'urn:kept', xml: '<a xmlns="urn:kept"/>' }],
    }),
  );
});
afterEach(() => excel.stop());

/** Touches every kind of thing that a patch can. */
const everything: Patch = {
  cells: [{ sheet: 'Data', row: 2, column: 2, value: 5, style: { fill: '#FFF2CC' } }],
  conditionalFormats: [
    {
      sheet: 'Data',
      ranges: [{ top: 1, left: 1, bottom: 3, right: 2 }],
      rule: { type: 'formula', formula: '$B1>1', style: { fill: '#FFC7CE' } },
    },
  ],
  replaceSheets: [
    sheetOf('Old', [
      ['new', 1],
      ['more', 2],
    ]),
  ],
  addSheets: [
    {
      sheet: {
        ...sheetOf('Table', [
          ['Code', 'Sum'],
          ['0180', 1],
          ['b', 2],
        ]),
        tables: [
          {
            name: 'Ours',
            range: { top: 1, left: 1, bottom: 3, right: 2 },
            columns: [{ name: 'Code' }, { name: 'Sum' }],
          },
        ],
        validations: [
          {
            ranges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
            rule: { type: 'whole', operator: 'between', formula1: 1, formula2: 9 },
          },
        ],
      },
    },
    { sheet: sheetOf('Formulas', [[{ formula: "'Table'!B2*2", cached: 2 }]]) },
  ],
  setNames: [
    { name: 'kept', formula: "'Data'!$A$2" },
    { name: 'fresh', formula: "'Table'!$A$1" },
  ],
  setCustomParts: [
    { namespace: 'urn:kept', xml: '<a xmlns="urn:kept"><b/></a>' },
    { namespace: 'urn:new', xml: '<a xmlns="urn:new"/>' },
  ],
  properties: { title: 'New title', custom: { samverka: 'yes' } },
};

async function refusalOf(patch: Patch, provoke: () => void): Promise<string | null> {
  const basis = expectDone(await excel.workbook.read());
  provoke();
  const result = await change(excel.workbook, patch, basis);
  excel.host.faults.clear();
  return result.ok ? null : result.refusal.code;
}

test('without a fault all of it is done in three trips', async () => {
  const before = await contentOf(excel.workbook);
  const basis = expectDone(await excel.workbook.read());
  excel.host.resetCounters();
  const receipt = expectDone(await change(excel.workbook, everything, basis));
  expect(excel.host.counters.requests).toBe(3);
  expect(expectDone(await excel.workbook.undo(receipt, 'all'))).toEqual({ status: 'undone' });
  expect(await contentOf(excel.workbook)).toEqual(before);
});

test.each([
  [1, 0],
  [1, 20],
  [2, 0],
  [2, 6],
  [2, 12],
  [2, 18],
  [2, 24],
  [2, 30],
  [2, 36],
  [2, 42],
  [2, 48],
  [2, 54],
  [2, 60],
  [2, 66],
  [2, 72],
  [3, 0],
  [3, 3],
])('request %i failing after %i actions leaves nothing half-applied', async (request, afterActions) => {
  const before = await contentOf(excel.workbook);
  const code = await refusalOf(everything, () => excel.host.faults.failRequest(request, { afterActions }));
  expect(code).toBe('host-refused');
  expect(await contentOf(excel.workbook)).toEqual(before);
  expect(expectDone(await excel.workbook.read()).properties.title).not.toBe('New title');
  expect(await excel.workbook.receipts()).toHaveLength(1);
});

test('a host that has too much to do is waited for', async () => {
  expect(await refusalOf(everything, () => excel.host.faults.throttle(3))).toBeNull();
  expect(excel.waits).toEqual([500, 1000, 2000]);
});

test('a host that stays busy is given up, with nothing changed', async () => {
  const before = await contentOf(excel.workbook);
  expect(await refusalOf(everything, () => excel.host.faults.throttle(5))).toBe('host-busy');
  expect(await contentOf(excel.workbook)).toEqual(before);
});

test('a cell that is being edited keeps everything as it is', async () => {
  const before = await contentOf(excel.workbook);
  expect(await refusalOf(everything, () => excel.host.faults.editCell(true))).toBe('cell-being-edited');
  expect(await contentOf(excel.workbook)).toEqual(before);
});

test('a lost session is told as such', async () => {
  expect(await refusalOf(everything, () => excel.host.faults.loseSession())).toBe('session-lost');
});

test('a sheet whose protection cannot be lifted is refused with nothing changed', async () => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').protection.protect();
    await context.sync();
  });
  const before = await contentOf(excel.workbook);
  const code = await refusalOf(everything, () => {
    excel.host.faults.denyUnprotect = true;
  });
  expect(code).toBe('sheet-protected');
  expect(await contentOf(excel.workbook)).toEqual(before);
});

test('a protected sheet is protected again after it was changed', async () => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').protection.protect({ allowSort: true });
    await context.sync();
  });
  expect(await refusalOf(everything, () => undefined)).toBeNull();
  const read = expectDone(await excel.workbook.read());
  expect(read.sheets.find(({ name }) => name === 'Data')?.isProtected).toBe(true);
});

test('receipts are there after a reload of the pane and can be undone', async () => {
  const before = await contentOf(excel.workbook);
  expect(await refusalOf(everything, () => undefined)).toBeNull();
  const again = excel.reload();
  const [newest] = await again.receipts();
  if (newest === undefined) throw new Error('The receipt is gone.');
  expect(expectDone(await again.undo(newest, 'all'))).toEqual({ status: 'undone' });
  expect(await contentOf(excel.workbook)).toEqual(before);
});

test('a host below Excel 2021 is refused at once', async () => {
  excel.stop();
  excel = await openExcel({ requirements: { ExcelApi: '1.13' } });
  const result = await excel.workbook.read();
  expect(result.ok ? null : result.refusal.code).toBe('host-too-old');
});

test('looks come back with a sheet that was replaced', async () => {
  const look = async () =>
    excel.Excel.run(async (context) => {
      const { fill, font } = context.workbook.worksheets.getItem('Old').getRange('A1').format;
      fill.load('color');
      font.load('bold');
      await context.sync();
      return [fill.color, font.bold];
    });
  await excel.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Old').getRange('A1');
    format.fill.color = '#FFEB9C';
    format.font.bold = true;
    await context.sync();
  });
  const receipt = expectDone(await change(excel.workbook, everything));
  expect(await look()).not.toEqual(['#FFEB9C', true]);
  expectDone(await excel.workbook.undo(receipt, 'all'));
  expect(await look()).toEqual(['#FFEB9C', true]);
});
