import type { Result } from '../../../core/issues/refusal';
import { done, refused } from '../../../core/issues/refusal';
import type { Range } from '../../../core/model/address';
import { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { CellTable } from '../../../core/model/cells';
import type { ColumnPlan, NamePlan, ValidationPlan } from '../../../core/model/plan';
import type { DocumentProperties, WorkbookSnapshot } from '../../../core/model/snapshot';
import type { CellGrid } from '../read/cell-grid';
import { FormatList, addGrid, queueGrid } from '../read/cell-grid';
import { parseHostAddress } from '../read/host-address';
import { queueProperties } from '../read/overview';
import { readGrids } from '../read/read-grids';
import { cellCount } from '../read/rectangles';
import type { Errand, Session, Trip } from '../session';
import type { LookAt, LooksRead } from './looks';
import { CELLS_A_TRIP, lookAtIn, queueLooks, readLooks } from './looks';
import type { RuleRead } from './read-rules';
import { queueRule, readRules } from './read-rules';
import type { Touched } from './touched';
import { queueWidths } from './widths';
import { namesOf } from './write-names';
import { partOf } from './write-parts';

/** What a patch touches, as it stands right before it is written. */
export interface Before extends Heads {
  /** Cells of what is touched, by sheet; none for sheets that are only added to. */
  readonly cells: ReadonlyMap<string, CellTable>;
  readonly formats: readonly string[];
  /** The number format of a cell that is to be set, also of an empty one. */
  readonly formatAt: FormatAt;
  /** How the cells of sheets whose content goes look. */
  readonly lookAt: LookAt;
  /** What the cells had that get rules, in the order of what is touched. */
  readonly rules: readonly (readonly ValidationPlan[])[];
}

export type FormatAt = (sheet: string, row: number, column: number) => string | undefined;

interface Heads {
  readonly sheets: readonly SheetBefore[];
  readonly isProtected: boolean;
  readonly properties: DocumentProperties;
  /** In the order of what is touched; null where there is none. */
  readonly names: readonly (NamePlan | null)[];
  readonly parts: ReadonlyMap<string, string>;
  /** Widths of the filled columns of sheets whose content goes. */
  readonly widths: ReadonlyMap<string, readonly ColumnPlan[]>;
  /** Ids of the conditional formats of the sheets that get some. */
  readonly formatIds: ReadonlyMap<string, readonly string[]>;
  /** Ids of the conversations, when some are to be added. */
  readonly commentIds: readonly string[];
}

export interface SheetBefore extends SheetContents {
  readonly name: string;
  readonly isProtected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** What lies over the cells of a sheet whose content goes; not asked for of others. */
export interface SheetContents {
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

/** So many cells come along with the heads; more take trips of their own. */
const CELLS_WITH_HEADS = 40_000;

export async function inspect(
  session: Session,
  touched: Touched,
  basis: WorkbookSnapshot,
): Promise<Result<Before>> {
  const expected = expectedCells(touched, basis);
  const whole = await session.trip(
    errand(touched, basis, expected <= CELLS_WITH_HEADS, expected <= CELLS_A_TRIP),
  );
  // Long texts and rich looks make the answer too large; then cells and looks take trips of their own.
  const isTooLarge = !whole.ok && whole.refusal.params?.['host'] === 'ResponsePayloadSizeLimitExceeded';
  const found = isTooLarge ? await session.trip(errand(touched, basis, false, false)) : whole;
  if (!found.ok) return changedWhenGone(found.refusal);
  const isSmall = expected <= CELLS_WITH_HEADS && !isTooLarge;
  const { grids, used } = found.value;
  const formats = new FormatList();
  const builders = new Map<string, CellTableBuilder>();
  const taken: { readonly sheet: string; readonly grid: CellGrid }[] = [];
  const take = (sheet: string, grid: CellGrid) => {
    taken.push({ sheet, grid });
    const builder = builders.get(sheet) ?? new CellTableBuilder();
    builders.set(sheet, builder);
    addGrid(grid, formats, builder);
  };
  for (const { sheet, grid } of grids) if (grid !== null) take(sheet, grid);
  if (!isSmall) {
    const wanted = [
      ...touched.looked,
      ...used.flatMap(({ sheet, range }) => (range === null ? [] : [{ sheet, range }])),
    ];
    const read = await readGrids(session, wanted, take);
    if (!read.ok) return changedWhenGone(read.refusal);
  }
  const rules: (readonly ValidationPlan[])[] = [];
  for (const [i, own] of touched.ruled.entries()) {
    const read = await readRules(session, own, found.value.ruleReads[i] ?? 'none');
    if (!read.ok) return changedWhenGone(read.refusal);
    rules.push(read.value);
  }
  const cells = new Map([...builders].map(([sheet, builder]) => [sheet, builder.build()]));
  const going = used.flatMap(({ sheet, range }) => (range === null ? [] : [{ sheet, range }]));
  const lookAt = lookAtIn(found.value.looks ?? (await readLooks(session, going)));
  const formatAt = formatAtIn(taken);
  return done({ ...found.value, cells, formats: formats.codes, formatAt, lookAt, rules });
}

function formatAtIn(taken: readonly { readonly sheet: string; readonly grid: CellGrid }[]): FormatAt {
  return (sheet, row, column) => {
    for (const { sheet: name, grid } of taken) {
      const code = name === sheet ? grid.formats[row - grid.row]?.[column - grid.column] : undefined;
      if (typeof code === 'string') return code;
    }
    return undefined;
  };
}

/** What was asked for by name is not there any more. */
function changedWhenGone(refusal: Parameters<typeof refused>[0]): Result<never> {
  const isGone = refusal.params?.['host'] === 'ItemNotFound';
  return refused(isGone ? { code: 'workbook-changed' } : refusal);
}

function expectedCells({ looked, whole }: Touched, basis: WorkbookSnapshot): number {
  const sheets = basis.sheets.filter(({ name }) => whole.includes(name));
  const ranges = [...looked.map(({ range }) => range), ...sheets.flatMap(({ dimension }) => dimension ?? [])];
  return ranges.reduce((sum, range) => sum + cellCount(range), 0);
}

interface Found extends Heads {
  readonly ruleReads: readonly RuleRead[];
  /** null when they did not come along. */
  readonly looks: readonly LooksRead[] | null;
  readonly grids: readonly { readonly sheet: string; readonly grid: CellGrid | null }[];
  readonly used: readonly { readonly sheet: string; readonly range: Range | null }[];
}

function errand(
  touched: Touched,
  basis: WorkbookSnapshot,
  withCells: boolean,
  withLooks: boolean,
): Errand<Found> {
  return (trip) => {
    const heads = queueHeads(trip, touched, basis);
    const used = touched.whole.map((sheet) => {
      const range = trip.sheet(sheet).getUsedRangeOrNullObject(true).untrack().load('address');
      return { sheet, range };
    });
    const grids = !withCells
      ? []
      : [
          ...touched.looked.map(({ sheet, range }) => ({
            sheet,
            pickUp: queueGrid(trip.range(sheet, range)),
          })),
          ...used.map(({ sheet, range }) => ({ sheet, pickUp: queueGrid(range) })),
        ];
    const rules = touched.ruled.map(({ sheet, range }) => queueRule(trip.range(sheet, range), range));
    const looks = !withLooks ? null : used.map(({ range }) => queueLooks(range));
    return () => ({
      ...heads(),
      ruleReads: rules.map((pickUp) => pickUp()),
      looks:
        looks?.flatMap((pickUp, i) => {
          const { sheet = '', range } = used[i] ?? {};
          const at = range?.isNullObject === false ? parseHostAddress(range.address) : null;
          return at === null ? [] : [{ sheet, range: at.range, looks: pickUp() }];
        }) ?? null,
      grids: grids.map(({ sheet, pickUp }) => ({ sheet, grid: pickUp() })),
      used: used.map(({ sheet, range }) => ({
        sheet,
        range: range.isNullObject ? null : (parseHostAddress(range.address)?.range ?? null),
      })),
    });
  };
}

function queueHeads(trip: Trip, touched: Touched, basis: WorkbookSnapshot): () => Heads {
  const { workbook } = trip;
  const sheets = workbook.worksheets.load('items/name,items/protection/protected,items/protection/options');
  const contents = new Map(touched.whole.map((sheet) => [sheet, queueContents(trip.sheet(sheet))]));
  const widths = touched.whole.map((name) => {
    const columns = basis.sheets.find((sheet) => sheet.name === name)?.dimension?.right ?? 0;
    return [name, queueWidths(trip, name, columns)] as const;
  });
  workbook.protection.load('protected');
  const properties = queueProperties(trip);
  const names = touched.names.map(({ name, sheet }) => {
    if (sheet !== undefined && touched.added.includes(sheet)) return () => null;
    const item = namesOf(trip, sheet).getItemOrNullObject(name);
    item.load('name,formula,visible,comment');
    return () => (item.isNullObject ? null : namePlan(item, sheet));
  });
  const parts = touched.namespaces.map((namespace) => {
    const part = partOf(trip, namespace).load('id');
    const xml = part.getXml();
    return () => (part.isNullObject ? [] : [[namespace, xml.value] as const]);
  });
  const formats = touched.partly.map((sheet) => {
    const { conditionalFormats } = trip.sheet(sheet).getRange().untrack();
    conditionalFormats.load('items/id');
    return () => [sheet, conditionalFormats.items.map(({ id }) => id)] as const;
  });
  const comments = touched.hasNotes ? workbook.comments.load('items/id') : null;
  return () => ({
    sheets: sheets.items.map(({ name, protection }) => ({
      name,
      isProtected: protection.protected,
      options: protection.options,
      ...(contents.get(name)?.() ?? { charts: [], tables: [] }),
    })),
    isProtected: workbook.protection.protected,
    properties: properties(),
    names: names.map((pickUp) => pickUp()),
    parts: new Map(parts.flatMap((pickUp) => pickUp())),
    widths: new Map(widths.map(([name, pickUp]) => [name, pickUp()])),
    formatIds: new Map(formats.map((pickUp) => pickUp())),
    commentIds: comments?.items.map(({ id }) => id) ?? [],
  });
}

export function queueContents(sheet: Excel.Worksheet): () => SheetContents {
  const charts = sheet.charts.load('items/name');
  const tables = sheet.tables.load('items/name');
  return () => ({
    charts: charts.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
  });
}

function namePlan(item: Excel.NamedItem, sheet: string | undefined): NamePlan {
  return {
    name: item.name,
    formula: String(item.formula).replace(/^=/, ''),
    ...(sheet !== undefined && { sheet }),
    ...(!item.visible && { hidden: true }),
    ...(item.comment !== '' && { comment: item.comment }),
  };
}
