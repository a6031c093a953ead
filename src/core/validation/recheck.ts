import { makeReport, type Report } from '../issues/report';
import { type CellTable, Kind } from '../model/cells';
import type { ReadColumn } from '../reading/table';
import { allRules, dependsOn } from '../rules/all-rules';
import type { CheckedTable } from '../rules/checked-table';
import { makeLookup } from '../rules/lookup';
import type { RuleKind } from '../rules/rule';
import type { Bucket } from './bucket';
import { checkRule, checkTables, type Found, type FoundByTable } from './check-tables';
import { checkedTables, type ValidateOptions, workbookIssues } from './validate';
import type { WorkbookTables } from './workbook-tables';

/** A workbook as it was checked, with what is needed to check it again after an edit. */
export interface CheckedWorkbook {
  readonly report: Report;
  readonly workbook: WorkbookTables;
  readonly tables: readonly CheckedTable[];
  readonly found: Found;
  readonly options: ValidateOptions;
}

/** Checks a workbook so that it can be checked again without starting over. */
export function checkOnce(workbook: WorkbookTables, options: ValidateOptions): CheckedWorkbook {
  const tables = checkedTables(workbook, options);
  const found = checkTables(tables, makeLookup(tables), options.today);
  return withReport({ workbook, tables, found, options });
}

/**
 * Checks again after an edit: only the rules that depend on what was edited, with the same result as from the start.
 *
 * `workbook` is what was read after it, `edited` the sheets in which it was made. When rows or columns came or went in
 * a table, all of it counts as edited.
 */
export function recheck(
  previous: CheckedWorkbook,
  workbook: WorkbookTables,
  edited: ReadonlySet<string>,
): CheckedWorkbook {
  const now = checkedTables(workbook, previous.options);
  const pairs = paired(previous.tables, now);
  if (!pairs) return checkOnce(workbook, previous.options);
  const changes = pairs.map(([old, table]) => ({ old, table, fields: changedFields(old, table, edited) }));
  const tables = changes.map(({ old, table, fields }) => (fields.size === 0 ? old : table));
  const context = { lookup: makeLookup(tables), today: previous.options.today };
  const found = new Map<string, FoundByTable>();
  for (const rule of allRules) {
    const before = previous.found.get(rule.id) ?? new Map<CheckedTable, ReadonlyMap<string, Bucket>>();
    if (rule.scope === 'workbook') {
      const isConcerned = changes.some(
        ({ table, fields }) => fields.size > 0 && concerns(rule, table, fields),
      );
      found.set(rule.id, isConcerned ? checkRule(rule, tables, context) : kept(before, changes));
      continue;
    }
    const again = changes.filter(
      ({ table, fields }) => fields.size > 0 && dependsOn(rule, table.template, fields),
    );
    const fresh = checkRule(
      rule,
      again.map(({ table }) => table),
      context,
    );
    found.set(
      rule.id,
      new Map([
        ...kept(before, changes),
        ...again.map(({ table }) => [table, fresh.get(table) ?? new Map()] as const),
      ]),
    );
  }
  return withReport({ workbook, tables, found, options: previous.options });
}

interface Change {
  readonly old: CheckedTable;
  readonly table: CheckedTable;
  /** Fields in which something is different now. */
  readonly fields: ReadonlySet<string>;
}

function withReport(checked: Omit<CheckedWorkbook, 'report'>): CheckedWorkbook {
  const { workbook, tables, found, options } = checked;
  return { ...checked, report: makeReport(workbookIssues(workbook, tables, found, options)) };
}

/** Each table with what it was before; null when other tables are there now. */
function paired(
  before: readonly CheckedTable[],
  now: readonly CheckedTable[],
): (readonly [CheckedTable, CheckedTable])[] | null {
  if (before.length !== now.length) return null;
  const pairs = now.map((table, i) => [before[i] ?? table, table] as const);
  return pairs.every(([old, table]) => old.sheet === table.sheet && old.template === table.template)
    ? pairs
    : null;
}

/** The fields with something different in them; all of them when the table has another shape. */
function changedFields(
  old: CheckedTable,
  table: CheckedTable,
  edited: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!edited.has(table.sheet)) return new Set();
  const fields = table.template.columns.map(({ id }) => id);
  return new Set(
    hasSameShape(old, table) ? fields.filter((field) => !isSameColumn(old, table, field)) : fields,
  );
}

/** Records that stand in the same rows, and columns that are taken for the same fields. */
function hasSameShape({ table: a }: CheckedTable, { table: b }: CheckedTable): boolean {
  const isForm =
    b.match.region.orientation === 'form' || b.match.columns.some(({ period }) => period !== undefined);
  return (
    !isForm &&
    a.size === b.size &&
    a.rows.every((row, record) => row === b.rows[record]) &&
    sameMatch(a.match) === sameMatch(b.match)
  );
}

/** One edit may change how a whole column is read, and even another one: so what was read is compared. */
function isSameColumn(old: CheckedTable, now: CheckedTable, field: string): boolean {
  return (['columns', 'names'] as const).every((side) => {
    const a = old.table[side].get(field);
    const b = now.table[side].get(field);
    if (!a || !b) return a === b;
    return a.heading === b.heading && isSameReading(a, b) && isSameTyping(old.cells, a, now.cells, b);
  });
}

function isSameReading(a: ReadColumn, b: ReadColumn): boolean {
  if (a.notes.size !== b.notes.size) return false;
  for (const [record, note] of b.notes) {
    const before = a.notes.get(record);
    if (before?.raw !== note.raw || before.problem !== note.problem || before.flag !== note.flag)
      return false;
    if (before.suggestion !== note.suggestion) return false;
  }
  for (let record = 0; record < b.values.length; record++) {
    const [before, now] = [a.values[record], b.values[record]];
    // Most values are the same ones: only lists of codes need to be spelt out.
    if (before !== now && String(before) !== String(now)) return false;
  }
  return true;
}

function isSameTyping(oldCells: CellTable, a: ReadColumn, cells: CellTable, b: ReadColumn): boolean {
  for (let record = 0; record < b.cells.length; record++) {
    const [i, j] = [a.cells[record] ?? -1, b.cells[record] ?? -1];
    if (i < 0 || j < 0) {
      if (i !== j) return false;
      continue;
    }
    const kind = cells.kinds[j];
    const [before = 0, now = 0] = [oldCells.numbers[i], cells.numbers[j]];
    const isText = kind === Kind.text || kind === Kind.error;
    const isSame = isText ? oldCells.texts[before] === cells.texts[now] : before === now;
    if (oldCells.kinds[i] !== kind || !isSame) return false;
  }
  return true;
}

function sameMatch({ columns, given }: CheckedTable['table']['match']): string {
  return JSON.stringify([columns, given]);
}

/** Whether a rule of the workbook looks at the edited fields, in the tables that use it or in those it looks up. */
function concerns(
  { reads, ...rule }: RuleKind,
  { template }: CheckedTable,
  fields: ReadonlySet<string>,
): boolean {
  if (reads === undefined || reads.includes(template.id)) return true;
  const own = allRules.find(({ id }) => id === rule.id);
  return (
    own !== undefined &&
    (dependsOn(own, template, fields) || keyFields(template).some((field) => fields.has(field)))
  );
}

/** Codes and names are what other rows refer to. */
function keyFields({ columns, namingField }: CheckedTable['template']): string[] {
  return [namingField, 'aliases', ...columns.flatMap(({ id, type }) => (type.kind === 'code' ? [id] : []))];
}

/** What was found before, told of the tables as they are now. */
function kept(
  before: FoundByTable,
  changes: readonly Change[],
): Map<CheckedTable, ReadonlyMap<string, Bucket>> {
  return new Map(
    changes.flatMap(({ old, table, fields }) => {
      const buckets = before.get(old);
      if (!buckets) return [];
      return [fields.size === 0 ? ([old, buckets] as const) : ([table, moved(buckets, table)] as const)];
    }),
  );
}

function moved(buckets: ReadonlyMap<string, Bucket>, at: CheckedTable): Map<string, Bucket> {
  return new Map(
    [...buckets].map(([key, bucket]) => [
      key,
      {
        ...bucket,
        kept: bucket.kept.map(({ finding, address }) => ({ address, finding: { ...finding, at } })),
      },
    ]),
  );
}
