import type { Plan, SheetPlan } from '../../src/core/model/plan';
import type { BookImage } from '../../src/workbench/save/book-image';
import { StyleKeys } from '../../src/workbench/save/cell-style';
import { changesSince } from '../../src/workbench/save/changes';

const keys = new StyleKeys();
const bold = keys.keyOf({ bold: true });

function image(sheets: Readonly<Record<string, SheetPlan>>, more: Partial<Plan> = {}): BookImage {
  const plan = {
    sheets: Object.values(sheets),
    styles: {},
    names: [],
    properties: {},
    customParts: [],
    ...more,
  };
  return { plan, sheets: new Map(Object.entries(sheets)), keys };
}

const data: SheetPlan = {
  name: 'Data',
  blocks: [
    {
      row: 1,
      column: 1,
      values: [
        ['Name', 'Value'],
        ['a', 1],
      ],
    },
  ],
};
const withValues = (values: SheetPlan['blocks'][number]['values'], styles = {}): SheetPlan => ({
  ...data,
  blocks: [{ row: 1, column: 1, values, ...styles }],
});

test('what did not change needs nothing done', () => {
  const changes = changesSince(image({ s1: data }), image({ s1: { ...data } }));
  const { styles, ...rest } = changes;
  expect(styles).toBe(keys.styles);
  expect(Object.values(rest).flat()).toEqual([]);
});

test('cells that were changed, emptied or given a look are set one by one', () => {
  const before = image({ s1: data });
  const now = image({
    s1: withValues(
      [
        ['Name', 'Value'],
        [null, 2],
      ],
      { styles: [[bold, undefined]] },
    ),
  });
  const { cells, replaceSheets } = changesSince(before, now);
  expect(replaceSheets).toEqual([]);
  expect(cells).toEqual([
    { sheet: 'Data', row: 1, column: 1, value: 'Name', style: { bold: true } },
    { sheet: 'Data', row: 2, column: 1, value: null },
    { sheet: 'Data', row: 2, column: 2, value: 2 },
  ]);
});

test('a sheet whose frame changed is written anew, and its cells are not set besides', () => {
  const wider = { ...withValues([['Other']]), columns: [{ first: 1, last: 1, width: 30 }] };
  const { cells, replaceSheets } = changesSince(image({ s1: data }), image({ s1: wider }));
  expect(replaceSheets).toEqual([wider]);
  expect(cells).toEqual([]);
});

test('a sheet that got another name is another sheet at its place', () => {
  const renamed = { ...data, name: 'Renamed' };
  const first = { name: 'First', blocks: [] };
  const changes = changesSince(image({ s0: first, s1: data }), image({ s0: first, s1: renamed }));
  expect(changes.removeSheets).toEqual(['Data']);
  expect(changes.addSheets).toEqual([{ sheet: renamed, position: 1 }]);
  expect(changes.replaceSheets).toEqual([]);
});

test('a note that came is added, one that went has its sheet written anew', () => {
  const note = { row: 1, column: 1, author: 'Åsa', text: 'Ser bra ut' };
  const noted = { ...data, notes: [note] };
  expect(changesSince(image({ s1: data }), image({ s1: noted }))).toMatchObject({
    notes: [{ ...note, sheet: 'Data' }],
    replaceSheets: [],
  });
  expect(changesSince(image({ s1: noted }), image({ s1: data })).replaceSheets).toEqual([data]);
});

test('names, parts and properties are set where they changed and removed where they went', () => {
  const before = image(
    { s1: data },
    {
      names: [
        { name: 'kept', formula: 'Data!$A$1' },
        { name: 'moved', formula: 'Data!$A$1' },
        { name: 'gone', formula: 'Data!$A$1', sheet: 'Data' },
      ],
      customParts: [{ namespace: 'urn:gone', xml: '<a xmlns="urn:gone"/>' }],
    },
  );
  const moved = { name: 'moved', formula: 'Data!$A$2' };
  const part = { namespace: 'urn:new', xml: '<a xmlns="urn:new"/>' };
  const now = image(
    { s1: data },
    {
      names: [{ name: 'kept', formula: 'Data!$A$1' }, moved],
      customParts: [part],
      properties: { title: 'New' },
      activeSheet: 'Data',
    },
  );
  expect(changesSince(before, now)).toMatchObject({
    setNames: [moved],
    removeNames: [{ name: 'gone', sheet: 'Data' }],
    setCustomParts: [part],
    removeCustomParts: ['urn:gone'],
    properties: { title: 'New' },
    activeSheet: 'Data',
  });
});
