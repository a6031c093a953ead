import type { Sheet } from '../document/book';
import { applyTableFilters, filterKinds, hideFiltered } from '../document/filtering';
import type { Criteria } from '../document/state';
import type { Zone } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import type { ColumnTarget } from './table-columns';
import { asRange, rangeOf, type RangeTarget, type TableTarget } from './targets';

function checked(criteria: Criteria): Criteria {
  if (!filterKinds.includes(criteria.filterOn))
    throw refuse('NotImplemented', `This host does not filter on ${criteria.filterOn}.`);
  return criteria;
}

function setFilter({ sheet, table, column }: ColumnTarget, criteria: Criteria | null): void {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions: filtering must be allowed
  if (sheet.protection && sheet.protection.options['allowAutoFilter'] !== true) throw refuse('AccessDenied');
  column.filter = criteria && checked(criteria);
  applyTableFilters(sheet, table);
}

export const filter = define<Excel.Filter, ColumnTarget>()({
  get: { criteria: ({ column }) => column.filter },
  call: {
    apply: setFilter,
    applyValuesFilter: (target, values: unknown[]) => setFilter(target, { filterOn: 'Values', values }),
    applyCustomFilter: (target, criterion1: string, criterion2?: string | null, operator?: string | null) =>
      setFilter(target, {
        filterOn: 'Custom',
        criterion1,
        criterion2: criterion2 ?? null,
        operator: operator ?? null,
      }),
    clear: (target) => setFilter(target, null),
  },
});

/** The filter of a table, or the one that a sheet may have of its own. */
type FilterTarget = Sheet | TableTarget;

const isTable = (target: FilterTarget): target is TableTarget => 'table' in target;

interface Filtered {
  readonly sheet: Sheet;
  readonly zone: Zone;
  readonly criteria: (Criteria | null)[];
}

function filteredOf(target: FilterTarget): Filtered | null {
  if (!isTable(target)) return target.autoFilter && { sheet: target, ...target.autoFilter };
  const criteria = target.table.columns.map((column) => column.filter);
  return { sheet: target.sheet, zone: target.table.zone, criteria };
}

function refilter(target: FilterTarget): void {
  if (isTable(target)) return applyTableFilters(target.sheet, target.table);
  if (!target.autoFilter) return;
  const { zone, criteria } = target.autoFilter;
  const set = criteria.flatMap((one, i) => (one ? [[i, one] as const] : []));
  hideFiltered(target, { ...zone, top: zone.top + 1 }, new Map(set));
}

function clear(target: FilterTarget): void {
  if (isTable(target)) for (const column of target.table.columns) column.filter = null;
  else target.autoFilter?.criteria.fill(null);
  refilter(target);
}

export const autoFilter = define<Excel.AutoFilter, FilterTarget>()({
  get: {
    enabled: (target) => filteredOf(target) !== null && (!isTable(target) || target.table.showFilterButton),
    isDataFiltered: (target) => filteredOf(target)?.criteria.some((one) => one !== null) ?? false,
    criteria: (target) => filteredOf(target)?.criteria ?? [],
  },
  call: {
    apply: (target, source: RangeTarget | string, column?: number | null, criteria?: Criteria | null) => {
      const sheet = isTable(target) ? target.sheet : target;
      const { zone } = asRange(sheet.book, sheet, source);
      if (isTable(target)) {
        const state = column === null || column === undefined ? undefined : target.table.columns[column];
        if (state) state.filter = criteria ? checked(criteria) : null;
      } else {
        const width = zone.right - zone.left + 1;
        const kept = target.autoFilter?.criteria ?? [];
        target.autoFilter = { zone, criteria: Array.from({ length: width }, (_, i) => kept[i] ?? null) };
        if (typeof column === 'number')
          target.autoFilter.criteria[column] = criteria ? checked(criteria) : null;
      }
      refilter(target);
    },
    clearCriteria: clear,
    reapply: refilter,
    remove: (target) => {
      clear(target);
      if (isTable(target)) target.table.showFilterButton = false;
      else target.autoFilter = null;
    },
    getRange: (target) => {
      const found = filteredOf(target);
      if (!found) throw refuse('ItemNotFound');
      return rangeOf(found.sheet, found.zone);
    },
    getRangeOrNullObject: (target) => {
      const found = filteredOf(target);
      return found && rangeOf(found.sheet, found.zone);
    },
  },
});
