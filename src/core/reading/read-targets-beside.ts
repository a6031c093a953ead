import { periodFromCode } from '../model/period';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { TemplateDefinition } from '../templates/template';
import { isOfPeriod } from './period-columns';
import { readTable } from './read-table';
import type { ColumnMatch, FieldValue, ReadColumn, ReadTable, TableMatch } from './table';
import { cellsByColumn } from './table-cells';

/** Fields of results that say the same about the target beside them, with what they are called there. */
const SHARED: Readonly<Record<string, string>> = {
  indicator_id: 'indicator_id',
  partner_id: 'partner_id',
  period: 'period',
  geography: 'geography',
  category: 'disaggregation',
};

/** Headings that say themselves that the target is the whole year's. */
const OF_YEAR = /annual|year|annuel|anual|helår|årsmål|året|\/ ?år|per år/i;

/** The targets that stand beside a table's results; empty when there are none. */
export function readTargetsBeside(
  results: ReadTable,
  workbook: WorkbookSnapshot,
  template: TemplateDefinition | undefined,
): ReadTable[] {
  const targets = results.match.columns.filter((match) => match.template === 'targets');
  const sheet = workbook.sheets[results.sheet];
  if (!template || !sheet || targets.length === 0) return [];
  const byColumn = cellsByColumn(
    sheet.cells,
    results.match.region,
    new Set(targets.map(({ column }) => column)),
  );
  const { dataRows } = results.match.region;
  const rows = dataRows.filter((_, at) => [...byColumn.values()].some((cells) => (cells[at] ?? -1) >= 0));
  if (rows.length === 0) return [];
  const table = readTable(targetMatch(results.match, rows), results.sheet, workbook, template);
  return [targets.some(isDated) ? table : ofYears(table, targets[0]?.heading ?? '', results.match)];
}

function isDated({ period }: ColumnMatch): boolean {
  return period !== undefined;
}

/** The match as it looks from the targets: their columns, those that say what they are about, and their rows. */
function targetMatch({ region, columns, given }: TableMatch, dataRows: readonly number[]): TableMatch {
  const own = columns.some((match) => match.template === 'targets' && isDated(match));
  const fieldOf = (field: string) => (own && field === 'period' ? undefined : SHARED[field]);
  const taken = columns.flatMap((match): ColumnMatch[] => {
    const { template, ...rest } = match;
    if (template === 'targets') return [rest];
    const field = match.field === null || isDated(match) ? undefined : fieldOf(match.field);
    return field === undefined ? [] : [{ ...rest, field }];
  });
  const places = new Set(taken.map(({ column }) => column));
  return {
    region: { ...region, columns: region.columns.filter(({ column }) => places.has(column)), dataRows },
    template: 'targets',
    columns: taken,
    given: given.flatMap((one) => {
      const field = fieldOf(one.field);
      return field === undefined ? [] : [{ ...one, field }];
    }),
  };
}

/**
 * Targets whose headings name no period are for the year of their row or title; but where one indicator has
 * different ones in a year they are for the rows' own periods.
 */
function ofYears(table: ReadTable, heading: string, { columns }: TableMatch): ReadTable {
  const own = table.columns.get('period');
  if (!own) return withPeriod(table, { ...blank(table.size), values: yearsOfColumns(table.size, columns) });
  const years = own.values.map(yearOf);
  return !OF_YEAR.test(heading) && differWithin(table, years)
    ? table
    : withPeriod(table, { ...own, values: years });
}

function withPeriod(table: ReadTable, column: ReadColumn): ReadTable {
  return { ...table, columns: new Map([...table.columns, ['period', column]]) };
}

function blank(size: number): Omit<ReadColumn, 'values'> {
  return { field: 'period', heading: '', cells: new Int32Array(size).fill(-1), notes: new Map() };
}

/** Beside periods as columns: the one year that they are all in. */
function yearsOfColumns(size: number, columns: readonly ColumnMatch[]): (string | null)[] {
  const years = new Set(columns.filter(isOfPeriod).map(({ period }) => yearOf(period ?? null)));
  const [year = null] = years;
  return new Array<string | null>(size).fill(years.size === 1 ? year : null);
}

/** A year is itself, be it a school's or a budget's; a shorter period is in its calendar year. */
function yearOf(code: FieldValue | null): string | null {
  const period = typeof code === 'string' ? periodFromCode(code) : null;
  if (!period) return null;
  const isYear = period.kind === 'year' || period.kind === 'schoolYear' || period.kind === 'fiscalYear';
  return isYear ? period.code : period.code.slice(0, 4);
}

/** Whether what has one target a year has several, for its several periods. */
function differWithin(table: ReadTable, years: readonly (string | null)[]): boolean {
  const parts = ['indicator_id', 'partner_id', 'geography', 'disaggregation'].flatMap((field) => [
    table.columns.get(field)?.values,
    table.names.get(field)?.values,
  ]);
  const targets = table.columns.get('target')?.values ?? [];
  const periods = table.columns.get('period')?.values ?? [];
  const known = new Map<string, number>();
  return targets.some((target, record) => {
    if (target === null) return false;
    const key = [years[record], ...parts.map((values) => values?.[record] ?? '')].join('\n');
    const before = known.get(key) ?? record;
    known.set(key, record);
    // Two different ones in one and the same period are a conflict, not a plan by period.
    return targets[before] !== target && periods[before] !== periods[record];
  });
}
