import { done, refused, type Result } from '../../src/core/issues/refusal';
import { formatAddress, parseAddress, type Range } from '../../src/core/model/address';
import { CellTableBuilder } from '../../src/core/model/cell-table-builder';
import { cellIndex, Kind, valueAt, type CellTable, type CellValue } from '../../src/core/model/cells';
import { furnitureOf } from '../../src/core/model/furniture';
import type { Patch } from '../../src/core/model/patch';
import type { Plan, PlanValue, SheetPlan } from '../../src/core/model/plan';
import {
  digestOfValue,
  type ChangedPlace,
  type Receipt,
  type UndoOutcome,
  type UndoStep,
  type WrittenCells,
} from '../../src/core/model/receipt';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/snapshot';
import { saysSame } from '../../src/core/model/stored-cells';
import type {
  Unwatch,
  WorkbookChange,
  WorkbookEvent,
  WorkbookPlace,
  WorkbookPort,
} from '../../src/ports/workbook-port';
import { subtractRange } from '../../src/core/model/subtract-range';
import { ruleSnapshot, snapshotOfPlan } from './plan-snapshot';

type Simple = string | number | boolean | null;

const EMPTY: Plan = { sheets: [], styles: {}, names: [], properties: {}, customParts: [] };

/** An open workbook that is nothing but snapshots: what is applied is what reading would give back. */
export class MemoryWorkbook implements WorkbookPort {
  #now: WorkbookSnapshot;
  #place: WorkbookPlace;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  #receipts: readonly { readonly receipt: Receipt; readonly before: WorkbookSnapshot }[] = [];
  #count = 0;

  constructor(plan: Plan = { ...EMPTY, sheets: [{ name: 'Sheet1', blocks: [] }] }, file = 'Book1.xlsx') {
    this.#now = { ...snapshotOfPlan(plan, file), format: 'open' };
    this.#place = { sheet: this.#now.sheets[0]?.name ?? '', address: 'A1' };
  }

  get snapshot(): WorkbookSnapshot {
    return this.#now;
  }

  get place(): WorkbookPlace {
    return this.#place;
  }

  read(sheets?: readonly string[]): Promise<Result<WorkbookSnapshot>> {
    const wanted = new Set(sheets ?? this.#now.sheets.map(({ name }) => name));
    const cells = new CellTableBuilder().build();
    const read = this.#now.sheets.map((sheet) => (wanted.has(sheet.name) ? sheet : { ...sheet, cells }));
    return Promise.resolve(done({ ...this.#now, sheets: read }));
  }

  apply({ patch, basis, deed }: WorkbookChange): Promise<Result<Receipt>> {
    const clash = patch.addSheets?.find(({ sheet }) => this.#sheet(sheet.name));
    if (clash) return refusedLater('sheet-exists', clash.sheet.name);
    const changed = touchedSheets(patch).find(
      (name) =>
        !isSame(
          this.#sheet(name),
          basis.sheets.find((sheet) => sheet.name === name),
        ),
    );
    if (changed !== undefined) return refusedLater('workbook-changed', changed);
    const before = this.#now;
    this.#now = patched(before, patch);
    const receipt = { id: String(++this.#count), deed, steps: steps(patch, this.#now) };
    this.#receipts = [{ receipt, before }, ...this.#receipts];
    if (patch.activeSheet !== undefined) this.#place = { sheet: patch.activeSheet, address: 'A1' };
    this.#tellSince(before);
    return Promise.resolve(done(receipt));
  }

  undo({ id, steps: done_ }: Receipt, reach: 'all' | 'unchanged'): Promise<Result<UndoOutcome>> {
    const kept = this.#receipts.find(({ receipt }) => receipt.id === id);
    if (!kept) return refusedLater('session-lost', id);
    const places = done_.flatMap((step) => this.#changedSince(step));
    if (places.length > 0 && reach === 'all') {
      return Promise.resolve(done({ status: 'changed-since', places }));
    }
    const left = new Set(places.map(({ sheet }) => sheet));
    const sheets = [
      ...kept.before.sheets.map((sheet) =>
        left.has(sheet.name) ? (this.#sheet(sheet.name) ?? sheet) : sheet,
      ),
      ...this.#now.sheets.filter(
        ({ name }) => left.has(name) && !kept.before.sheets.some((sheet) => sheet.name === name),
      ),
    ];
    const before = this.#now;
    this.#now = { ...kept.before, formats: this.#now.formats, sheets };
    this.#receipts = this.#receipts.filter((one) => one !== kept);
    this.#tellSince(before);
    return Promise.resolve(
      done(places.length === 0 ? { status: 'undone' } : { status: 'partly-undone', places }),
    );
  }

  receipts(): Promise<readonly Receipt[]> {
    return Promise.resolve(this.#receipts.map(({ receipt }) => receipt));
  }

  reveal(place: WorkbookPlace): Promise<Result<void>> {
    if (!this.#sheet(place.sheet)) return refusedLater('sheet-missing', place.sheet);
    this.#place = place;
    return Promise.resolve(done(undefined));
  }

  selection(): Promise<Result<WorkbookPlace>> {
    return Promise.resolve(done(this.#place));
  }

  watch(listener: (event: WorkbookEvent) => void): Promise<Unwatch> {
    this.#listeners.add(listener);
    return Promise.resolve(() => void this.#listeners.delete(listener));
  }

  /** As if the user wrote in a cell. */
  type(sheet: string, address: string, value: Simple): void {
    const at = parseAddress(address);
    if (!at) throw new Error(`${address} is no address`);
    const cells = [{ sheet, ...at, value }];
    this.#now = patched(this.#now, { cells });
    this.#tell({ kind: 'cells', sheet, address });
  }

  /** What stands in a cell; null when it is empty. */
  valueOf(sheet: string, address: string): Simple {
    const at = parseAddress(address);
    const found = this.#sheet(sheet);
    return at && found ? simpleAt(found.cells, at.row, at.column) : null;
  }

  #sheet(name: string): SheetSnapshot | undefined {
    return this.#now.sheets.find((sheet) => sheet.name === name);
  }

  #tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** As Excel does: sheets that came or went, and the others whose cells are new. */
  #tellSince({ sheets }: WorkbookSnapshot): void {
    const names = (some: readonly SheetSnapshot[]) => some.map(({ name }) => name).join('\n');
    if (names(sheets) !== names(this.#now.sheets)) this.#tell({ kind: 'sheets' });
    for (const sheet of this.#now.sheets) {
      const before = sheets.find(({ name }) => name === sheet.name);
      if (before && before !== sheet) this.#tell({ kind: 'cells', sheet: sheet.name });
    }
  }

  #changedSince(step: UndoStep): ChangedPlace[] {
    if (step.kind !== 'sheet-added' && step.kind !== 'sheet-replaced' && step.kind !== 'cells-set') return [];
    const sheet = this.#sheet(step.sheet);
    if (!sheet) return [{ sheet: step.sheet }];
    const { range, digests } = step.written;
    const now = writtenIn(sheet.cells, range).digests;
    return digests.flatMap((row, r) =>
      row.flatMap((digest, c) =>
        digest === now[r]?.[c]
          ? []
          : { sheet: sheet.name, address: formatAddress({ row: range.top + r, column: range.left + c }) },
      ),
    );
  }
}

function refusedLater(
  code: 'sheet-exists' | 'workbook-changed' | 'session-lost' | 'sheet-missing',
  found: string,
) {
  return Promise.resolve(refused<never>({ code, params: { found } }));
}

function touchedSheets(patch: Patch): string[] {
  const { replaceSheets = [], removeSheets = [], cells = [], validations = [] } = patch;
  const partly = [...cells, ...validations].map(({ sheet }) => sheet);
  return [...replaceSheets.map(({ name }) => name), ...removeSheets, ...partly];
}

function isSame(a: SheetSnapshot | undefined, b: SheetSnapshot | undefined): boolean {
  return a === undefined || b === undefined ? a === b : saysSame(a.cells, b.cells);
}

function patched(before: WorkbookSnapshot, patch: Patch): WorkbookSnapshot {
  const formats = [...before.formats];
  const built = (sheet: SheetPlan): SheetSnapshot => {
    const made = snapshotOfPlan({ ...EMPTY, sheets: [sheet], styles: patch.styles ?? {} });
    const places = made.formats.map((format) => {
      const known = formats.indexOf(format);
      return known >= 0 ? known : formats.push(format) - 1;
    });
    const [only] = made.sheets;
    if (!only) throw new Error('a plan of one sheet gives one sheet');
    return { ...only, cells: { ...only.cells, formats: only.cells.formats.map((i) => places[i] ?? 0) } };
  };
  const replaced = new Map(patch.replaceSheets?.map((sheet) => [sheet.name, sheet]));
  const sheets = before.sheets
    .filter(({ name }) => !patch.removeSheets?.includes(name))
    .map((sheet) => {
      const plan = replaced.get(sheet.name);
      return plan ? built(plan) : withRules(withCells(sheet, patch), patch);
    });
  const names = patch.setNames ?? [];
  const parts = patch.setCustomParts ?? [];
  const keptParts = before.customParts === 'unknown' ? [] : before.customParts;
  return {
    ...before,
    sheets: [...sheets, ...(patch.addSheets ?? []).map(({ sheet }) => built(sheet))],
    formats,
    names: [
      ...before.names.filter(
        (old) =>
          !names.some((name) => name.name === old.name && (name.sheet ?? null) === old.sheet) &&
          !patch.removeNames?.some((name) => name.name === old.name && (name.sheet ?? null) === old.sheet),
      ),
      ...names.map(({ name, formula, sheet, hidden }) => ({
        name,
        formula,
        sheet: sheet ?? null,
        hidden: hidden ?? false,
      })),
    ],
    customParts: [
      ...keptParts.filter(
        ({ namespace }) =>
          !parts.some((part) => part.namespace === namespace) &&
          !patch.removeCustomParts?.includes(namespace),
      ),
      ...parts,
    ],
  };
}

function withCells(sheet: SheetSnapshot, { cells = [] }: Patch): SheetSnapshot {
  const own = cells.filter((cell) => cell.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const values = new Map<string, { row: number; column: number; value: CellValue; format: number }>();
  for (let i = 0; i < sheet.cells.size; i++) {
    const [row = 0, column = 0, format = 0] = [
      sheet.cells.rows[i],
      sheet.cells.columns[i],
      sheet.cells.formats[i],
    ];
    values.set(`${row},${column}`, { row, column, value: valueAt(sheet.cells, i), format });
  }
  for (const { row, column, value } of own) {
    const key = `${row},${column}`;
    const simple = cellValue(value);
    if (simple) values.set(key, { row, column, value: simple, format: values.get(key)?.format ?? 0 });
    else values.delete(key);
  }
  const builder = new CellTableBuilder();
  const ordered = [...values.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value, format } of ordered) builder.add(row, column, value, format);
  const dimension = own.reduce((range: Range | null, { row, column }) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    return range === null ? cell : around(range, cell);
  }, sheet.dimension);
  const tables = sheet.tables.map((table) => ({
    ...table,
    headings: table.headings.map((heading, i) => {
      const { top, left } = table.range;
      const renamed = own.find(({ row, column }) => row === top && column === left + i)?.value;
      return typeof renamed === 'string' ? renamed : heading;
    }),
  }));
  return { ...sheet, dimension, tables, cells: builder.build() };
}

function withRules(sheet: SheetSnapshot, { validations = [] }: Patch): SheetSnapshot {
  return validations
    .filter((one) => one.sheet === sheet.name)
    .reduce((now, { ranges, rule, prompt }) => {
      const kept = now.validations
        .map((one) => ({ ...one, ranges: withoutRanges(one.ranges, ranges) }))
        .filter((one) => one.ranges.length > 0);
      const isNone = rule.type === 'any' && prompt === undefined;
      return { ...now, validations: isNone ? kept : [...kept, ruleSnapshot(ranges, rule)] };
    }, sheet);
}

function withoutRanges(ranges: readonly Range[], holes: readonly Range[]): readonly Range[] {
  return holes.reduce((rest, hole) => rest.flatMap((range) => subtractRange(range, hole)), [...ranges]);
}

function around(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function cellValue(value: PlanValue): CellValue | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { kind: Kind.number, number: value };
  if (typeof value === 'boolean') return { kind: Kind.boolean, boolean: value };
  if (typeof value === 'string') return { kind: Kind.text, text: value };
  throw new Error('a workbook in memory takes plain values');
}

function steps(patch: Patch, after: WorkbookSnapshot): UndoStep[] {
  const replaced = patch.replaceSheets ?? [];
  const written = (name: string): WrittenCells => {
    const sheet = after.sheets.find((one) => one.name === name);
    const range = sheet?.dimension ?? { top: 1, left: 1, bottom: 1, right: 1 };
    return sheet ? writtenIn(sheet.cells, range) : { range, digests: [] };
  };
  return [
    ...(patch.addSheets ?? []).map(({ sheet }) => ({
      kind: 'sheet-added' as const,
      sheet: sheet.name,
      written: written(sheet.name),
      furniture: furnitureOf(sheet, {}, () => null),
    })),
    ...replaced.map((before) => ({
      kind: 'sheet-replaced' as const,
      sheet: before.name,
      written: written(before.name),
      before,
      furniture: furnitureOf(before, {}, () => null),
    })),
  ];
}

function writtenIn(cells: CellTable, range: Range): WrittenCells {
  const digests: number[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: number[] = [];
    for (let column = range.left; column <= range.right; column++) {
      line.push(digestOfValue(simpleAt(cells, row, column)));
    }
    digests.push(line);
  }
  return { range, digests };
}

function simpleAt(cells: CellTable, row: number, column: number): Simple {
  const i = cellIndex(cells, row, column);
  if (i < 0) return null;
  const value = valueAt(cells, i);
  switch (value.kind) {
    case Kind.number:
      return value.number;
    case Kind.date:
      return value.serial;
    case Kind.boolean:
      return value.boolean;
    case Kind.error:
      return value.error;
    case Kind.text:
      return value.text;
  }
}
