import type { Range } from '../../../core/model/address';
import { formatRange } from '../../../core/model/address';
import type { CustomPart, DefinedName } from '../../../core/model/snapshot';
import type { Errand, Trip } from '../session';
import type { CellGrid } from './cell-grid';
import { queueGrid } from './cell-grid';
import { parseHostAddress } from './host-address';
import type { Overview, SheetHead } from './overview';
import type { PlacedRemark } from './remarks';
import { queueRemarkPlaces } from './remarks';
import { definedName } from './overview';

/** What the second trip tells: all of each sheet but the cells beyond its first corner. */
export interface Details {
  readonly sheets: readonly SheetDetails[];
  readonly tableRanges: readonly (Range | null)[];
  readonly parts: readonly CustomPart[];
  readonly remarks: readonly PlacedRemark[];
}

export interface SheetDetails {
  readonly head: SheetHead;
  /** Around the cells that hold something; null for an empty sheet. */
  readonly used: Range | null;
  readonly corner: CellGrid | null;
  readonly names: readonly DefinedName[];
  readonly merges: readonly Range[];
  readonly conditionalFormats: readonly Range[];
  readonly validations: readonly Range[];
  /** The visible part of the cells that hold or show something; null when nothing of it is visible. */
  readonly visible: readonly Range[] | null;
  /** Around the cells that hold something or have a look of their own. */
  readonly formatted: Range | null;
  readonly filter: Range | null;
}

/** Cells from the first one on that come along with the details, so that a small workbook needs no more trips. */
export interface Corner {
  readonly rows: number;
  readonly columns: number;
}

export function cornerRange({ rows, columns }: Corner): Range {
  return { top: 1, left: 1, bottom: rows, right: columns };
}

/**
 * Asks for the rest of what was found.
 *
 * @param cornerOf how much of a sheet's cells to bring; null for none.
 */
export function detailsErrand(
  overview: Overview,
  cornerOf: (sheet: string) => Corner | null,
): Errand<Details> {
  return (trip) => {
    const sheets = overview.sheets.map((head) => queueSheet(trip, head, cornerOf(head.name)));
    const tables = overview.tables.map(({ name }) =>
      queueAddress(trip.workbook.tables.getItem(name).getRange().untrack()),
    );
    const parts = overview.parts.map(({ id, namespace }) => {
      const xml = trip.workbook.customXmlParts.getItem(id).getXml();
      return () => ({ namespace, xml: xml.value });
    });
    const remarks = queueRemarkPlaces(trip, overview.remarks);
    return () => ({
      remarks: remarks(),
      sheets: sheets.map((pickUp) => pickUp()),
      tableRanges: tables.map((pickUp) => pickUp()),
      parts: parts.map((pickUp) => pickUp()),
    });
  };
}

function queueSheet(trip: Trip, head: SheetHead, corner: Corner | null): () => SheetDetails {
  const sheet = trip.sheet(head.name);
  const filled = sheet.getUsedRangeOrNullObject(true).untrack();
  const formatted = sheet.getUsedRangeOrNullObject(false).untrack();
  const used = queueAddress(filled);
  const shown = queueAddress(formatted);
  const cells =
    corner && queueGrid(filled.getIntersectionOrNullObject(formatRange(cornerRange(corner))).untrack());
  const names = sheet.names.load('items/name,items/formula,items/visible');
  const merges = queueAreas(formatted.getMergedAreasOrNullObject().untrack());
  const special = (type: 'ConditionalFormats' | 'DataValidations' | 'Visible') =>
    queueAreas(formatted.getSpecialCellsOrNullObject(type).untrack());
  const conditionalFormats = special('ConditionalFormats');
  const validations = special('DataValidations');
  const visible = special('Visible');
  const filter = queueAddress(sheet.autoFilter.getRangeOrNullObject().untrack());
  return () => ({
    head,
    used: used(),
    corner: cells?.() ?? null,
    names: names.items.map((name) => definedName(name, head.name)),
    merges: merges() ?? [],
    conditionalFormats: conditionalFormats() ?? [],
    validations: validations() ?? [],
    visible: visible(),
    formatted: shown(),
    filter: filter(),
  });
}

function queueAddress(range: Excel.Range): () => Range | null {
  range.load('address');
  return () => (range.isNullObject ? null : (parseHostAddress(range.address)?.range ?? null));
}

function queueAreas(found: Excel.RangeAreas): () => Range[] | null {
  found.load('areas/items/address');
  return () =>
    found.isNullObject
      ? null
      : found.areas.items.flatMap(({ address }) => parseHostAddress(address)?.range ?? []);
}
