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
  validations: [
    {
      sheet: 'Data',
      ranges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      rule: { type: 'whole', operator: 'between', formula1: 1, formula2: 9 },
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

test.each([1, 2, 3])(
  'request %i failing anywhere leaves nothing half-applied',
  async (request) => {
    const before = await contentOf(excel.workbook);
    const basis = expectDone(await excel.workbook.read());
    let failures = 0;
    for (let afterActions = 0; ; afterActions++) {
      excel.host.faults.failRequest(request, { afterActions });
      const result = await change(excel.workbook, everything, basis);
      excel.host.faults.clear();
      // The request has no more actions: nothing failed.
      if (result.ok) break;
      failures++;
      expect([afterActions, result.refusal.code]).toEqual([afterActions, 'host-refused']);
      expect([afterActions, await contentOf(excel.workbook)]).toEqual([afterActions, before]);
    }
    expect(failures).toBeGreaterThan(3);
    expect(await excel.workbook.receipts()).toHaveLength(2);
  },
  240_000,
);

test.each([1, 2, 3])(
  'what is read while a change fails at request %i is the workbook as it was',
  async (request) => {
    const before = await contentOf(excel.workbook);
    const basis = expectDone(await excel.workbook.read());
    excel.host.faults.failRequest(3, { afterActions: 2 });
    let meanwhile: Promise<unknown> | undefined;
    excel.beforeTrip((trip) => {
      if (trip === request) meanwhile ??= contentOf(excel.workbook);
    });
    const result = await change(excel.workbook, everything, basis);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'host-refused' } });
    expect(await meanwhile).toEqual(before);
  },
);

test('an undo that fails anywhere is carried out all the same', async () => {
  const before = await contentOf(excel.workbook);
  let failures = 0;
  for (let afterActions = 0; ; afterActions += 3) {
    const receipt = expectDone(await change(excel.workbook, everything));
    // The first request only looks.
    excel.host.faults.failRequest(2, { afterActions });
    excel.host.resetCounters();
    expect(expectDone(await excel.workbook.undo(receipt, 'all'))).toEqual({ status: 'undone' });
    const hasFailed = excel.host.counters.requests > 2;
    excel.host.faults.clear();
    expect([afterActions, await contentOf(excel.workbook)]).toEqual([afterActions, before]);
    if (!hasFailed) break;
    failures++;
  }
  expect(failures).toBeGreaterThan(5);
}, 240_000);

test('an undo that the host refuses keeps its receipt, and can be tried again', async () => {
  const before = await contentOf(excel.workbook);
  const receipt = expectDone(await change(excel.workbook, everything));
  excel.beforeTrip((trip) => trip === 2 && excel.host.faults.editCell(true));
  const refused = await excel.workbook.undo(receipt, 'all');
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'cell-being-edited' } });
  excel.beforeTrip(() => undefined);
  excel.host.faults.clear();
  expect(await excel.workbook.receipts()).toContainEqual(receipt);
  expect(expectDone(await excel.workbook.undo(receipt, 'all'))).toEqual({ status: 'undone' });
  expect(await contentOf(excel.workbook)).toEqual(before);
});

const codes = [
  ['AccessDenied', 'sheet-protected'],
  ['InvalidOrTimedOutSession', 'session-lost'],
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
] as const;

test.each(codes.flatMap(([code, refusal]) => [1, 2, 3].map((request) => [code, request, refusal] as const)))(
  '%s at request %i is told as %s, with nothing changed',
  async (code, request, refusal) => {
    const before = await contentOf(excel.workbook);
    const told = await refusalOf(everything, () =>
      excel.host.faults.failRequest(request, { code, afterActions: 2 }),
    );
    expect(told).toBe(refusal);
    expect(await contentOf(excel.workbook)).toEqual(before);
    expect(await excel.workbook.receipts()).toHaveLength(1);
  },
);

test('an answer too large to come at once is asked for in parts', async () => {
  const code = 'ResponsePayloadSizeLimitExceeded';
  const told = await refusalOf(everything, () => excel.host.faults.failRequest(1, { code, afterActions: 2 }));
  expect(told).toBeNull();
});

test.each([1, 2, 3])('a host that is busy at request %i is waited for', async (request) => {
  const told = await refusalOf(everything, () =>
    excel.host.faults.failRequest(request, { code: 'ActivityLimitReached' }),
  );
  expect(told).toBeNull();
  expect(excel.waits).toEqual([500]);
});

test('a session lost after the writing names what was left changed', async () => {
  const basis = expectDone(await excel.workbook.read());
  excel.beforeTrip((trip) => trip === 3 && excel.host.faults.loseSession());
  const result = await change(excel.workbook, everything, basis);
  expect(result).toMatchObject({
    ok: false,
    refusal: {
      code: 'not-restored',
      params: { places: expect.stringMatching(/Formulas.*Data/) as string, host: 'InvalidOrTimedOutSession' },
    },
  });
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
  const again = await excel.reload();
  const [newest] = await again.receipts();
  if (newest === undefined) throw new Error('The receipt is gone.');
  expect(expectDone(await again.undo(newest, 'all'))).toEqual({ status: 'undone' });
  expect(await contentOf(again)).toEqual(before);
});

test('a host below Excel 2021 is refused at once', async () => {
  excel.stop();
  excel = await openExcel({ requirements: { ExcelApi: '1.13' } });
  const result = await excel.workbook.read();
  expect(result.ok ? null : result.refusal.code).toBe('host-too-old');
});
