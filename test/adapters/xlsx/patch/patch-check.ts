import { readDirectory } from '../../../../src/adapters/xlsx/zip/directory';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { type CellTable, Kind, valueAt } from '../../../../src/core/model/cells';
import type { Patch } from '../../../../src/core/model/patch';
import type { PlanValue } from '../../../../src/core/model/plan';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../../src/core/model/snapshot';
import { formatOf } from '../../../../src/core/model/snapshot';

/** What differs between a workbook with a patch in it and what it should be; nothing when all is well. */
export function patchProblems(before: Uint8Array, patch: Patch, after: Uint8Array): string[] {
  const [old, now] = [before, after].map((bytes) => {
    const read = readWorkbook(bytes, 'a.xlsx');
    if (!read.ok) throw new Error(`not readable: ${JSON.stringify(read.refusal)}`);
    return read.value;
  });
  if (!old || !now) return [];
  return [...partProblems(before, after, patch), ...snapshotProblems(expected(old, patch), plain(now))];
}

/** Parts a patch may change: those its own things stand in. */
function mayChange(part: string, patch: Patch): boolean {
  const has = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  const sheets = /worksheets\/[^/]*\.xml$|\/sheet\d*\.xml$/i;
  if (/\[content_types\]\.xml$|\.rels$|workbook\d*\.xml$|calcChain\.xml$/i.test(part)) return true;
  if (sheets.test(part)) return true;
  if (/styles\d*\.xml$/i.test(part))
    return has(patch.conditionalFormats) || has(patch.addSheets) || hasStyle(patch);
  if (/\/tables\//i.test(part)) return (patch.cells ?? []).some(({ value }) => isHeading(value));
  if (/comments|\.vml$/i.test(part)) return has(patch.notes);
  if (/docProps|core\.xml|custom\.xml|\.psmdcp/i.test(part)) return patch.properties !== undefined;
  return false;
}

function hasStyle({ cells = [] }: Patch): boolean {
  return cells.some(({ style }) => style !== undefined);
}

/** Sheets that changed though the patch does not name them are found by count: at most the one patched and the selected. */
function partProblems(before: Uint8Array, after: Uint8Array, patch: Patch): string[] {
  const old = rawParts(before);
  const now = rawParts(after);
  const problems: string[] = [];
  let sheetsChanged = 0;
  for (const [written, bytes] of old) {
    const same = now.get(written);
    if (same && Buffer.compare(bytes, same) === 0) continue;
    const name = `/${written.replaceAll('\\', '/')}`;
    if (!mayChange(name, patch)) problems.push(`part ${name} ${same ? 'changed' : 'is gone'}`);
    if (/worksheets\/[^/]*\.xml$/.test(name)) sheetsChanged++;
  }
  if (sheetsChanged > 1 && patch.activeSheet === undefined) problems.push(`${sheetsChanged} sheets changed`);
  const kept = [...old.keys()].filter((name) => now.has(name));
  const order = [...now.keys()].filter((name) => old.has(name));
  if (kept.join() !== order.join()) problems.push('parts are in another order');
  return problems;
}

/** Parts as they are compressed, by name. */
function rawParts(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    readDirectory(bytes, 20_000).map((one) => [
      one.name,
      bytes.subarray(one.dataStart, one.dataStart + one.compressedSize),
    ]),
  );
}

type PlainCells = Record<string, readonly unknown[]>;

interface PlainSheet {
  readonly name: string;
  readonly cells: PlainCells;
  readonly rest: unknown;
}

interface PlainBook {
  readonly sheets: readonly PlainSheet[];
  readonly rest: Record<string, unknown>;
}

function plain(book: WorkbookSnapshot): PlainBook {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      cells: plainCells(book, sheet.cells),
      rest: restOf(sheet),
    })),
    rest: {
      date1904: book.date1904,
      names: [...book.names].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      properties: book.properties,
      customParts: book.customParts === 'unknown' ? [] : byText(book.customParts),
      contents: book.contents,
    },
  };
}

function restOf(sheet: SheetSnapshot): Record<string, unknown> {
  const { cells, dimension, name, ...rest } = sheet;
  void [cells, dimension, name];
  return rest;
}

function plainCells(book: WorkbookSnapshot, table: CellTable): PlainCells {
  const cells: PlainCells = {};
  for (let i = 0; i < table.size; i++) {
    const value = valueAt(table, i);
    const shown: unknown = Object.entries(value as object).find(([key]) => key !== 'kind')?.[1];
    const kind = value.kind === Kind.date ? Kind.number : value.kind;
    const formula = table.formulas.get(i);
    cells[`${table.rows[i]},${table.columns[i]}`] = [
      kind,
      shown,
      formula?.text ?? null,
      formula?.calculated ?? null,
      formatOf(book, table, i),
    ];
  }
  return cells;
}

function expected(book: WorkbookSnapshot, patch: Patch): PlainBook {
  const before = plain(book);
  const properties = { ...book.properties, ...patch.properties };
  const custom = { ...book.properties.custom, ...patch.properties?.custom };
  const sheets = before.sheets.map((sheet, i) => expectedSheet(sheet, book.sheets[i], patch));
  const names = [
    ...book.names.filter(({ name }) => !patch.setNames?.some((one) => one.name === name)),
    ...(patch.setNames ?? []).map(({ name, formula }) => ({ name, formula, sheet: null, hidden: false })),
    ...printTitles(patch),
  ].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const customParts = [
    ...(book.customParts === 'unknown' ? [] : book.customParts),
    ...(patch.setCustomParts ?? []),
  ];
  const rest = {
    ...before.rest,
    names,
    customParts: byText(customParts),
    properties: { ...properties, custom },
  };
  return { sheets: [...sheets], rest };
}

function printTitles({ addSheets = [] }: Patch) {
  return addSheets.map(({ sheet }) => ({
    name: '_xlnm.Print_Titles',
    formula: `'${sheet.name}'!$1:$1`,
    sheet: sheet.name,
    hidden: false,
  }));
}

function expectedSheet(sheet: PlainSheet, snapshot: SheetSnapshot | undefined, patch: Patch): PlainSheet {
  const cells = { ...sheet.cells };
  for (const { row, column, value, style } of (patch.cells ?? []).filter((one) => one.sheet === sheet.name)) {
    const key = `${row},${column}`;
    const format = style ? '0.000' : cells[key]?.[4];
    const cell = expectedCell(value);
    if (cell) cells[key] = [...cell, format];
    else delete cells[key];
  }
  const isHere = (one: { readonly sheet: string }) => one.sheet === sheet.name;
  const notes = (patch.notes ?? [])
    .filter(isHere)
    .map(({ row, column, author, text }) => ({ row, column, author, text, kind: 'note' }));
  const old = snapshot?.comments === 'unknown' ? [] : (snapshot?.comments ?? []);
  const comments = [...old, ...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const formats = (patch.conditionalFormats ?? [])
    .filter(isHere)
    .flatMap(({ ranges, rule }) => (rule.type === 'dataBar' ? [...ranges, ...ranges] : ranges));
  const conditionalFormats = byText([...(snapshot?.conditionalFormats ?? []), ...formats]);
  const tables = (snapshot?.tables ?? []).map((table) =>
    withHeadings(table, (patch.cells ?? []).filter(isHere)),
  );
  return {
    name: sheet.name,
    cells,
    rest: { ...(sheet.rest as object), tables, comments, conditionalFormats },
  };
}

/** What is written into a table's heading is the name of its column, too. */
function withHeadings(table: TableSnapshot, cells: NonNullable<Patch['cells']>): TableSnapshot {
  const { top, left } = table.range;
  const headings = table.headings.map((heading, i) => {
    const value = cells.find(({ row, column }) => row === top && column === left + i)?.value;
    return table.hasHeaderRow && isHeading(value) ? value : heading;
  });
  return { ...table, headings };
}

const isHeading = (value: PlanValue | undefined): value is string =>
  typeof value === 'string' && value !== '';

const byText = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();

function expectedCell(value: PlanValue): readonly unknown[] | null {
  // The reader takes an empty text for an empty cell.
  if (value === null || value === '') return null;
  if (typeof value === 'string') return [Kind.text, value, null, null];
  if (typeof value === 'number') return [Kind.number, value, null, null];
  if (typeof value === 'boolean') return [Kind.boolean, value, null, null];
  if ('error' in value) return [Kind.error, value.error, null, null];
  if ('runs' in value) return [Kind.text, value.runs.map(({ text }) => text).join(''), null, null];
  return [Kind.number, value.cached, value.formula, true];
}

function snapshotProblems(want: PlainBook, got: PlainBook): string[] {
  const problems: string[] = [];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  for (const sheet of want.sheets) {
    const found = got.sheets.find(({ name }) => name === sheet.name);
    if (!found) {
      problems.push(`sheet ${sheet.name} is gone`);
      continue;
    }
    problems.push(...cellProblems(sheet, found));
    const rest = found.rest as Record<string, unknown>;
    const restNow = { ...rest, conditionalFormats: byText(rest['conditionalFormats'] as unknown[]) };
    for (const [key, value] of Object.entries(sheet.rest as object)) {
      const now = restNow[key as keyof typeof restNow] as unknown;
      if (!same(value, now)) problems.push(`${sheet.name} ${key}: ${short(value)} became ${short(now)}`);
    }
  }
  for (const [key, value] of Object.entries(want.rest)) {
    if (!same(sorted(value), sorted(got.rest[key])))
      problems.push(`${key}: ${short(value)} became ${short(got.rest[key])}`);
  }
  return problems;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function cellProblems(want: PlainSheet, got: PlainSheet): string[] {
  const keys = new Set([...Object.keys(want.cells), ...Object.keys(got.cells)]);
  const problems: string[] = [];
  for (const key of keys) {
    const [a, b] = [want.cells[key], got.cells[key]];
    // A cell that was empty may have had a format nobody could see.
    const isSame =
      JSON.stringify(a?.slice(0, 4)) === JSON.stringify(b?.slice(0, 4)) &&
      (a?.[4] === undefined || a[4] === b?.[4]);
    if (!isSame && problems.length < 3) problems.push(`${want.name} ${key}: ${short(a)} became ${short(b)}`);
  }
  return problems;
}

const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
