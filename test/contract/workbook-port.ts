import type { Result } from '../../src/core/issues/refusal';
import { contains, formatAddress } from '../../src/core/model/address';
import { valueAt } from '../../src/core/model/cells';
import type { Patch } from '../../src/core/model/patch';
import type { PlanValue, SheetPlan } from '../../src/core/model/plan';
import type { Receipt } from '../../src/core/model/receipt';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import type { WorkbookPort } from '../../src/ports/workbook-port';

/** An open workbook with one empty sheet, and the hands of its user. */
export interface Subject {
  readonly port: WorkbookPort;
  /** What a user types into a cell. */
  type(sheet: string, address: string, value: string | number): Promise<void>;
  close(): void;
}

/** Texts that Excel makes numbers, dates, truth values, formulas or errors of when they are typed. */
const TEXTS = [
  '2024-03',
  '0180',
  '1-2',
  '=x',
  '=1+1',
  '+46 8 123',
  '-',
  '@home',
  '12,5',
  '12.5',
  '1 000',
  '50%',
  'TRUE',
  'falskt',
  'Mar 5',
  '5 mars 2024',
  '1e5',
  '#N/A',
  "'quoted",
  ' spaced ',
  'Åsa Öberg',
  'två\nrader',
  '1234567890123456789012345678901234567890123',
] as const;

export function sheetOf(name: string, values: readonly (readonly PlanValue[])[]): SheetPlan {
  return { name, blocks: [{ row: 1, column: 1, values }] };
}

/** What is done, refusals as errors. */
export function expectDone<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

export async function change(port: WorkbookPort, patch: Patch, basis?: WorkbookSnapshot) {
  const read = basis ?? expectDone(await port.read());
  return port.apply({ patch, basis: read, deed: { kind: 'templates-inserted', names: [] } });
}

/** Everything of a workbook that can be compared: cells by address, tables, names, parts. */
export async function contentOf(port: WorkbookPort) {
  const workbook = expectDone(await port.read());
  return {
    sheets: workbook.sheets.map(({ name, cells, tables, state }) => ({
      name,
      state,
      tables: tables.map((table) => [table.name, table.range]),
      cells: Array.from({ length: cells.size }, (_, i) => [
        formatAddress({ row: cells.rows[i] ?? 0, column: cells.columns[i] ?? 0 }),
        Object.values(valueAt(cells, i))[1] as unknown,
        cells.formulas.get(i)?.text ?? null,
      ]),
    })),
    names: workbook.names.map(({ name, formula }) => [name, formula]),
    parts: workbook.customParts,
  };
}

async function cellsOf(port: WorkbookPort, sheet: string) {
  const { sheets } = await contentOf(port);
  return Object.fromEntries(
    (sheets.find(({ name }) => name === sheet)?.cells ?? []).map(([address, value]) => [address, value]),
  ) as Record<string, unknown>;
}

async function headingsOf(port: WorkbookPort): Promise<readonly string[]> {
  const { sheets } = expectDone(await port.read());
  return sheets.flatMap(({ tables }) => tables.flatMap(({ headings }) => headings));
}

/** Addresses of cells that have a rule, of the first so many. */
async function ruledCells(port: WorkbookPort, sheet: string): Promise<string[]> {
  const { sheets } = expectDone(await port.read());
  const ranges = sheets.find(({ name }) => name === sheet)?.validations.flatMap((one) => one.ranges) ?? [];
  const places = [1, 2, 3, 4, 5, 6, 7].flatMap((row) => [1, 2, 3].map((column) => ({ row, column })));
  return places.filter((at) => ranges.some((range) => contains(range, at))).map(formatAddress);
}

/** What every open workbook does, whatever it is kept in. */
export function describeWorkbookPort(kind: string, open: () => Promise<Subject>): void {
  describe(`${kind}: an open workbook`, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await open();
    });
    afterEach(() => subject.close());

    const add = async (sheet: SheetPlan, patch: Patch = {}): Promise<Receipt> =>
      expectDone(await change(subject.port, { ...patch, addSheets: [{ sheet }] }));

    test('texts stay texts, whatever Excel would take them for', async () => {
      await add(
        sheetOf(
          'Texts',
          TEXTS.map((text) => [text]),
        ),
      );
      const cells = await cellsOf(subject.port, 'Texts');
      expect(TEXTS.map((_, i) => cells[`A${i + 1}`])).toEqual([...TEXTS]);
    });

    test('texts in cells that are for text are what they were, too', async () => {
      await add(
        {
          name: 'Texts',
          blocks: [{ row: 1, column: 1, values: [...TEXTS, null].map((text) => [text]), style: 'text' }],
        },
        { styles: { text: { numberFormat: '@' } } },
      );
      const cells = await cellsOf(subject.port, 'Texts');
      expect(TEXTS.map((_, i) => cells[`A${i + 1}`])).toEqual([...TEXTS]);
      const before = await contentOf(subject.port);
      const set = (row: number, value: string) => ({ sheet: 'Texts', row, column: 1, value });
      const receipt = expectDone(
        await change(subject.port, {
          cells: [set(1, '0114'), set(2, "'0180"), set(TEXTS.length + 1, '=0180')],
        }),
      );
      expect(await cellsOf(subject.port, 'Texts')).toMatchObject({
        A1: '0114',
        A2: "'0180",
        [`A${TEXTS.length + 1}`]: '=0180',
      });
      expectDone(await subject.port.undo(receipt, 'all'));
      expect(await contentOf(subject.port)).toEqual(before);
    });

    test('numbers, truth values, formulas and empty cells come back', async () => {
      await add(sheetOf('Data', [[1.5, true, null, { formula: 'A1*2', cached: 3 }], [null], [-7]]));
      expect(await cellsOf(subject.port, 'Data')).toEqual({ A1: 1.5, B1: true, D1: 3, A3: -7 });
    });

    test('a date is told from a number by its format', async () => {
      await add(
        {
          name: 'Data',
          blocks: [{ row: 1, column: 1, values: [[45322, 45322]], columnStyles: ['date', undefined] }],
        },
        { styles: { date: { numberFormat: 'yyyy-mm-dd' } } },
      );
      const { sheets } = expectDone(await subject.port.read());
      const cells = sheets.find(({ name }) => name === 'Data')?.cells;
      expect(cells && [valueAt(cells, 0).kind, valueAt(cells, 1).kind]).toEqual([3, 2]);
    });

    test('names and custom parts are set, and gone again after an undo', async () => {
      const before = await contentOf(subject.port);
      const receipt = await add(sheetOf('Data', [['a'], ['b']]), {
        setNames: [{ name: 'list_of_ours', formula: "'Data'!$A$1:$A$2" }],
        setCustomParts: [{ namespace: 'urn:test', xml: '<a xmlns="urn:test"><b>ö</b></a>' }],
      });
      const after = expectDone(await subject.port.read());
      expect(after.names.map(({ name }) => name)).toContain('list_of_ours');
      expect(after.customParts).toContainEqual({
        namespace: 'urn:test',
        xml: '<a xmlns="urn:test"><b>ö</b></a>',
      });
      expect(expectDone(await subject.port.undo(receipt, 'all'))).toEqual({ status: 'undone' });
      expect(await contentOf(subject.port)).toEqual(before);
    });

    test('a sheet with the name of another one is refused and nothing is changed', async () => {
      await add(sheetOf('Data', [['kept']]));
      const before = await contentOf(subject.port);
      const result = await change(subject.port, {
        addSheets: [{ sheet: sheetOf('New', [['x']]) }, { sheet: sheetOf('Data', [['lost']]) }],
      });
      expect(result.ok ? null : result.refusal.code).toBe('sheet-exists');
      expect(await contentOf(subject.port)).toEqual(before);
    });

    test('what a receipt tells of is undone, and the receipt is gone', async () => {
      const before = await contentOf(subject.port);
      const receipt = await add(sheetOf('Data', [['x', 1]]));
      expect((await subject.port.receipts()).map(({ id }) => id)).toEqual([receipt.id]);
      expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
      expectDone(await subject.port.undo(receipt, 'all'));
      expect(await contentOf(subject.port)).toEqual(before);
      expect(await subject.port.receipts()).toEqual([]);
    });

    test('an undo names the cells changed since and leaves everything alone', async () => {
      const receipt = await add(sheetOf('Data', [['x', 1]]));
      await subject.type('Data', 'B1', 2);
      const outcome = expectDone(await subject.port.undo(receipt, 'all'));
      expect(outcome).toEqual({
        status: 'changed-since',
        places: [{ sheet: 'Data', address: 'B1' }],
      });
      expect(await cellsOf(subject.port, 'Data')).toEqual({ A1: 'x', B1: 2 });
      expect(await subject.port.receipts()).toHaveLength(1);
    });

    test('an undo of what is unchanged keeps a sheet someone wrote in', async () => {
      const receipt = expectDone(
        await change(subject.port, {
          addSheets: [{ sheet: sheetOf('Mine', [['x']]) }, { sheet: sheetOf('Gone', [['y']]) }],
        }),
      );
      await subject.type('Mine', 'A1', 'z');
      const outcome = expectDone(await subject.port.undo(receipt, 'unchanged'));
      expect(outcome.status).toBe('partly-undone');
      const { sheets } = await contentOf(subject.port);
      expect(sheets.map(({ name }) => name)).toContain('Mine');
      expect(sheets.map(({ name }) => name)).not.toContain('Gone');
    });

    test('cells of a sheet that stays are set and put back', async () => {
      await add(
        sheetOf('Data', [
          ['0180', 1],
          ['b', 2],
        ]),
      );
      const before = await contentOf(subject.port);
      const receipt = expectDone(
        await change(subject.port, {
          cells: [
            { sheet: 'Data', row: 1, column: 1, value: '1-2' },
            { sheet: 'Data', row: 2, column: 1, value: null },
            { sheet: 'Data', row: 2, column: 2, value: 7 },
          ],
        }),
      );
      expect(await cellsOf(subject.port, 'Data')).toEqual({ A1: '1-2', B1: 1, B2: 7 });
      expectDone(await subject.port.undo(receipt, 'all'));
      expect(await contentOf(subject.port)).toEqual(before);
    });

    test('a sheet is replaced in its place and comes back', async () => {
      await add(
        sheetOf('Data', [
          ['old', 1],
          ['more', 2],
        ]),
      );
      await add(sheetOf('Last', [['x']]));
      const before = await contentOf(subject.port);
      const receipt = expectDone(await change(subject.port, { replaceSheets: [sheetOf('Data', [['new']])] }));
      const after = await contentOf(subject.port);
      expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
      expect(await cellsOf(subject.port, 'Data')).toEqual({ A1: 'new' });
      expectDone(await subject.port.undo(receipt, 'all'));
      expect(await contentOf(subject.port)).toEqual(before);
    });

    test('a workbook that was changed after it was read is not written over', async () => {
      await add(sheetOf('Data', [['old']]));
      const basis = expectDone(await subject.port.read());
      await subject.type('Data', 'C3', 'mine');
      const result = await change(subject.port, { replaceSheets: [sheetOf('Data', [['new']])] }, basis);
      expect(result.ok ? null : result.refusal.code).toBe('workbook-changed');
      expect(await cellsOf(subject.port, 'Data')).toEqual({ A1: 'old', C3: 'mine' });
    });

    test('rules of cells take the place of others and those come back', async () => {
      const between = (formula1: number, formula2: number) =>
        ({ type: 'whole', operator: 'between', formula1, formula2 }) as const;
      const column = (top: number, bottom: number) => ({ top, bottom, left: 2, right: 2 });
      await add({
        ...sheetOf('Data', [['Name', 'Value'], ...[1, 2, 3, 4, 5].map((i) => ['x', i])]),
        validations: [{ ranges: [column(2, 3)], rule: between(1, 9) }],
      });
      const before = await ruledCells(subject.port, 'Data');
      expect(before).toEqual(['B2', 'B3']);
      const set = (ranges: ReturnType<typeof column>[]) => ({ sheet: 'Data', ranges, rule: between(1, 5) });
      const receipt = expectDone(await change(subject.port, { validations: [set([column(3, 6)])] }));
      expect(await ruledCells(subject.port, 'Data')).toEqual(['B2', 'B3', 'B4', 'B5', 'B6']);
      expectDone(
        await change(subject.port, {
          validations: [{ sheet: 'Data', ranges: [column(2, 2)], rule: { type: 'any' } }],
        }),
      );
      expect(await ruledCells(subject.port, 'Data')).toEqual(['B3', 'B4', 'B5', 'B6']);
      const [latest] = await subject.port.receipts();
      if (latest) expectDone(await subject.port.undo(latest, 'all'));
      expectDone(await subject.port.undo(receipt, 'all'));
      expect(await ruledCells(subject.port, 'Data')).toEqual(before);
    });

    test('cells that were changed since are not given a rule', async () => {
      await add(sheetOf('Data', [['Value'], [1]]));
      const basis = expectDone(await subject.port.read());
      await subject.type('Data', 'A2', 2);
      const ranges = [{ top: 2, bottom: 3, left: 1, right: 1 }];
      const rule = { type: 'list', values: ['a', 'b'] } as const;
      const result = await change(subject.port, { validations: [{ sheet: 'Data', ranges, rule }] }, basis);
      expect(result.ok ? null : result.refusal.code).toBe('workbook-changed');
      expect(await ruledCells(subject.port, 'Data')).toEqual([]);
    });

    test('the heading of a table is written and comes back', async () => {
      await add({
        ...sheetOf('Data', [
          ['Code', 'Our sum'],
          ['a', 1],
        ]),
        tables: [
          {
            name: 'Ours',
            range: { top: 1, left: 1, bottom: 2, right: 2 },
            columns: [{ name: 'Code' }, { name: 'Our sum' }],
          },
        ],
      });
      const receipt = expectDone(
        await change(subject.port, { cells: [{ sheet: 'Data', row: 1, column: 2, value: 'Sum' }] }),
      );
      expect(await headingsOf(subject.port)).toEqual(['Code', 'Sum']);
      expect(await cellsOf(subject.port, 'Data')).toMatchObject({ B1: 'Sum' });
      expectDone(await subject.port.undo(receipt, 'all'));
      expect(await headingsOf(subject.port)).toEqual(['Code', 'Our sum']);
    });

    test('a sheet that is not there cannot be shown', async () => {
      const result = await subject.port.reveal({ sheet: 'Nowhere', address: 'A1' });
      expect(result.ok ? null : result.refusal.code).toBe('sheet-missing');
    });

    test('what is shown is selected', async () => {
      await add(sheetOf('Data', [['x']]));
      expectDone(await subject.port.reveal({ sheet: 'Data', address: 'B2' }));
      expect(expectDone(await subject.port.selection())).toEqual({ sheet: 'Data', address: 'B2' });
    });
  });
}
