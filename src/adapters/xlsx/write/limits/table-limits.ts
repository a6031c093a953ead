import { intersects } from '../../../../core/model/address';
import type { Plan, SheetPlan, TablePlan } from '../../../../core/model/plan';
import { plannedCell, shownValue } from '../planned-cells';
import { type Limits, cellPlace, folded, longer, place } from './limit';

const MAX_HEADING = 255;

/** Headings are unique and equal to the cells' text; tables lie apart from each other and from merged cells. */
export function* tableLimits({ sheets }: Plan): Limits {
  for (const sheet of sheets) {
    const { name, tables = [], merges = [] } = sheet;
    for (const [i, table] of tables.entries()) {
      const where = place(name, table.range);
      yield* shapeLimits(table, where);
      yield* headingLimits(sheet, table);
      if (tables.slice(0, i).some(({ range }) => intersects(range, table.range))) {
        yield { what: 'tables-overlap', where, limit: 1, found: 2 };
      }
      if (merges.some((merge) => intersects(merge, table.range))) {
        yield { what: 'table-merged', where, limit: 0, found: 1 };
      }
    }
  }
}

/** A table has at least one row between its headings and its totals. */
function* shapeLimits({ range, columns, hasTotalsRow }: TablePlan, where: string): Limits {
  const width = range.right - range.left + 1;
  const height = range.bottom - range.top + 1;
  const least = hasTotalsRow === true ? 3 : 2;
  if (columns.length !== width) yield { what: 'table-columns', where, limit: width, found: columns.length };
  if (height < least) yield { what: 'table-rows', where, limit: least, found: height };
}

function* headingLimits(sheet: SheetPlan, { range, columns }: TablePlan): Limits {
  const known = new Set<string>();
  for (const [i, { name }] of columns.entries()) {
    const where = cellPlace(sheet.name, range.top, range.left + i);
    if (name === '') yield { what: 'table-heading', where, limit: '1', found: 0 };
    yield* longer('table-heading', where, MAX_HEADING, name);
    if (known.has(folded(name))) yield { what: 'table-heading-unique', where, limit: 1, found: name };
    known.add(folded(name));
    const cell = shownValue(plannedCell(sheet.blocks, range.top, range.left + i).value);
    if (cell !== name) yield { what: 'table-heading-text', where, limit: name, found: String(cell ?? '') };
  }
}
