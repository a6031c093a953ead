import { furnished, furnitureOf } from '../../../src/core/model/furniture';
import { lastFurniture } from '../../../src/core/model/known-furniture';
import type { SheetPlan } from '../../../src/core/model/plan';
import type { Receipt, UndoStep } from '../../../src/core/model/receipt';

const written = { range: { top: 1, left: 1, bottom: 1, right: 1 }, digests: [] };
const receipt = (id: string, ...steps: UndoStep[]): Receipt => ({
  id,
  deed: { kind: 'templates-inserted', names: [] },
  steps,
});
const furniture = (tabColor: string) => furnitureOf({ name: 'Data', blocks: [], tabColor }, {}, () => null);

test('columns keep the width that was read and the look that was planned', () => {
  const plan: SheetPlan = {
    name: 'Data',
    blocks: [{ row: 1, column: 1, values: [['x']] }],
    columns: [{ first: 1, last: 3, width: 10, style: 'code' }],
  };
  const kept = furnitureOf(plan, { code: { numberFormat: '@' }, other: { bold: true } }, () => null);
  expect(kept.styles).toEqual({ code: { numberFormat: '@' } });
  expect(kept).not.toHaveProperty('blocks');
  const read: SheetPlan = { name: 'Data', blocks: [], columns: [{ first: 1, last: 1, width: 40 }] };
  expect(furnished(read, kept).columns).toEqual([
    { first: 1, last: 1, width: 40, style: 'code' },
    { first: 2, last: 3, width: 10, style: 'code' },
  ]);
});

test('a sheet’s furniture is that of the newest receipt which tells of the sheet', () => {
  const added = receipt('1', {
    kind: 'sheet-added',
    sheet: 'Data',
    written,
    furniture: furniture('#111111'),
  });
  const replaced = receipt('2', {
    kind: 'sheet-replaced',
    sheet: 'data',
    written,
    before: { name: 'Data', blocks: [] },
    furniture: furniture('#222222'),
  });
  expect(lastFurniture('DATA', [replaced, added])?.tabColor).toBe('#222222');
  expect(lastFurniture('Data', [added])?.tabColor).toBe('#111111');
  expect(lastFurniture('Other', [replaced, added])).toBeNull();
});

test('a sheet that was taken away since is another one when it is there again', () => {
  const added = receipt('1', {
    kind: 'sheet-added',
    sheet: 'Data',
    written,
    furniture: furniture('#111111'),
  });
  const removed = receipt('2', { kind: 'sheet-removed', position: 0, before: { name: 'Data', blocks: [] } });
  expect(lastFurniture('Data', [removed, added])).toBeNull();
});
