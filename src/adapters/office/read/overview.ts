import type { DefinedName, DocumentProperties, SheetState } from '../../../core/model/snapshot';
import type { Remarks } from './remarks';
import { NO_REMARKS, queueRemarks } from './remarks';
import type { Errand, Trip } from '../session';

/** What the first trip tells: what there is, and by which names to ask for the rest. */
export interface Overview {
  readonly file: string;
  readonly sheets: readonly SheetHead[];
  readonly tables: readonly TableHead[];
  readonly names: readonly DefinedName[];
  readonly parts: readonly PartHead[];
  readonly properties: DocumentProperties;
  readonly isProtected: boolean;
  readonly remarks: Remarks;
}

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
  readonly isProtected: boolean;
}

export interface TableHead {
  readonly name: string;
  readonly sheet: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly hasFilter: boolean;
  readonly headings: readonly string[];
}

export interface PartHead {
  readonly id: string;
  readonly namespace: string;
}

const states: Readonly<Record<string, SheetState>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Asks what the workbook has; what is written beside cells only when it is wanted. */
export const overviewErrand =
  (withRemarks: boolean): Errand<Overview> =>
  (trip) => {
    const { workbook } = trip;
    workbook.load('name');
    workbook.protection.load('protected');
    const sheets = workbook.worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected',
    );
    const tables = workbook.tables.load(
      'items/name,items/showHeaders,items/showTotals,items/showFilterButton,items/worksheet/name,items/columns/items/name',
    );
    const names = workbook.names.load('items/name,items/formula,items/visible');
    const parts = workbook.customXmlParts.load('items/id,items/namespaceUri');
    const properties = queueProperties(trip);
    const remarks = withRemarks ? queueRemarks(trip) : () => NO_REMARKS;
    return () => ({
      remarks: remarks(),
      file: workbook.name,
      isProtected: workbook.protection.protected,
      sheets: sheets.items.map(({ id, name, visibility, protection }) => ({
        id,
        name,
        state: states[visibility] ?? 'visible',
        isProtected: protection.protected,
      })),
      tables: tables.items.map(tableHead),
      names: names.items.map((name) => definedName(name, null)),
      parts: parts.items.map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri })),
      properties: properties(),
    });
  };

export function definedName(item: Excel.NamedItem, sheet: string | null): DefinedName {
  const formula = String(item.formula).replace(/^=/, '');
  return { name: item.name, formula, sheet, hidden: !item.visible };
}

function tableHead(table: Excel.Table): TableHead {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
    hasFilter: table.showFilterButton,
    headings: table.columns.items.map(({ name }) => name),
  };
}

export function queueProperties({ workbook }: Trip): () => DocumentProperties {
  const properties = workbook.properties.load('title,author,lastAuthor,creationDate');
  const custom = properties.custom.load('items/key,items/value');
  return () => ({
    ...(properties.title !== '' && { title: properties.title }),
    ...(properties.author !== '' && { creator: properties.author }),
    ...(properties.lastAuthor !== '' && { lastModifiedBy: properties.lastAuthor }),
    ...created(properties.creationDate),
    custom: Object.fromEntries(custom.items.map(({ key, value }) => [key, customValue(value)])),
  });
}

/** The typings say Date; the library hands on whatever text the host sent. */
function created(date: Date | string | null): { readonly created?: string } {
  const time = date === null ? NaN : new Date(date).getTime();
  return Number.isNaN(time) ? {} : { created: new Date(time).toISOString().replace('.000Z', 'Z') };
}

function customValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
