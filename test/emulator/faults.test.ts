import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.host.faults.clear());
afterAll(() => excel.stop());

const write = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

const read = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test('a request that is told to fail does so after some of its actions, and only once', async () => {
  excel.host.faults.failRequest(1, { afterActions: 12, code: 'GeneralException' });
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let row = 1; row <= 5; row++) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
  expect([await read('A1'), await read('A5')]).toEqual([1, '']);
});

test.each([
  ['throttled', (faults: StartedExcel['host']['faults']) => faults.throttle(1), 'ActivityLimitReached'],
  [
    'of a lost session',
    (faults: StartedExcel['host']['faults']) => faults.loseSession(),
    'InvalidOrTimedOutSession',
  ],
  [
    'while a cell is edited',
    (faults: StartedExcel['host']['faults']) => faults.editCell(true),
    'InvalidOperationInCellEditMode',
  ],
])('a request %s is refused by the channel', async (_, provoke, code) => {
  provoke(excel.host.faults);
  await expect(write('B1', 1)).rejects.toMatchObject({ code });
  excel.host.faults.clear();
  await write('B1', 2);
  expect(await read('B1')).toBe(2);
});

test('a protection may refuse to be lifted', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.protection.protect();
    await context.sync();
    excel.host.faults.denyUnprotect = true;
    sheet.protection.unprotect();
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  }));

test('locked cells of a protected sheet refuse changes, unlocked ones take them', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({}, 'secret');
    sheet.getRange('B2').values = [['free']];
    await context.sync();
    sheet.getRange('A1').values = [['locked']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    sheet.protection.unprotect('wrong');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [['open']];
    await context.sync();
  }));

test('more than 5 MB in one request is refused before anything is done', async () => {
  const text = 'x'.repeat(30_000);
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let i = 0; i < 180; i++) sheet.getRange('C1').values = [[text]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(await read('C1')).toBe('');
});

test('an answer of more than 5 MB is refused', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const text = 'y'.repeat(30_000);
    for (let part = 0; part < 2; part++) {
      for (let i = 1; i <= 90; i++) sheet.getRange(`A${part * 90 + i}`).values = [[text]];
      await context.sync();
    }
    sheet.getRange('A1:A180').load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  }));

test.each([
  ['', 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ["'quoted'", 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
])('a sheet cannot be renamed to "%s"', (name, code) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add().name = name;
    await expect(context.sync()).rejects.toMatchObject({ code });
  }),
);

test('what this host lacks is named', () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().shapes.addLine(0, 0, 1, 1);
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: expect.stringMatching(/^ShapeCollection\./) as unknown },
    });
    expect([...excel.host.missing.keys()].join()).toContain('ShapeCollection');
  }));

test('a property that no type has is refused on loading', () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().load('naem');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('requests, actions and bytes are counted', async () => {
  excel.host.resetCounters();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    context.workbook.load('name');
    await context.sync();
  });
  const { requests, actions, bytesIn, bytesOut } = excel.host.counters;
  expect(requests).toBe(2);
  expect(actions).toBeGreaterThanOrEqual(4);
  expect(Math.min(bytesIn, bytesOut)).toBeGreaterThan(100);
});

test('the place of an error names the statement', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Missing');
    sheet.getRange('A1').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: expect.stringContaining('getItem') as unknown,
      },
    });
  }));
