import {
  type Address,
  type Range,
  contains,
  formatAddress,
  parseRange,
} from '../../../../core/model/address';
import type { RefusalCode } from '../../../../core/issues/refusal';
import { ReadRefusal } from '../../read/read-refusal';
import type { PackageDraft } from '../package/package-draft';
import { attribute } from '../xml/attributes';
import { type XmlElement, childOf, childrenOf, rootOf } from '../xml/xml-element';
import type { PlanValue } from '../../../../core/model/plan';
import { unescapeCellText } from '../../read/xml/xml-text';
import type { SheetDraft } from './sheet-draft';

/** Cells that may not be written, and why. */
interface Guard {
  readonly code: RefusalCode;
  readonly range: Range;
  /** The one cell of the range that may be written. */
  readonly except?: Address;
  /** What its cells say already, from left to right: that may be written. */
  readonly says?: readonly string[];
}

export interface TablePlace {
  readonly name: string;
  readonly range: Range;
}

/** Refuses, by its name and place, a cell that belongs to something larger. */
export class CellGuards {
  readonly #guards: readonly Guard[];
  readonly tables: readonly TablePlace[];

  constructor(
    draft: PackageDraft,
    sheet: SheetDraft,
    private readonly name: string,
  ) {
    const opened = (type: string) =>
      draft
        .relationships(sheet.part)
        .filter((one) => one.type === type && draft.has(one.target))
        .map(({ target }) => draft.text(target));
    const tables = opened('table');
    this.tables = tables.flatMap(tablePlace);
    this.#guards = [
      ...merges(sheet),
      ...arrayFormulas(sheet),
      ...tables.flatMap(tableRows),
      ...opened('pivotTable').flatMap(pivotRange),
    ];
  }

  check(at: Address, value: PlanValue): void {
    for (const { code, range, except, says } of this.#guards) {
      if (!contains(range, at) || (except?.row === at.row && except.column === at.column)) continue;
      if (says !== undefined && says[at.column - range.left] === value) continue;
      throw new ReadRefusal(code, { sheet: this.name, cell: formatAddress(at) });
    }
  }
}

function merges(sheet: SheetDraft): Guard[] {
  const list = sheet.child('mergeCells');
  const found: Guard[] = [];
  for (const element of list ? childrenOf(sheet.xml, list) : []) {
    const range = rangeOf(sheet.xml, element);
    if (range) found.push({ code: 'cell-merged', range, except: { row: range.top, column: range.left } });
  }
  return found;
}

function arrayFormulas({ xml }: SheetDraft): Guard[] {
  const found: Guard[] = [];
  for (const [tag] of xml.matchAll(/<(?:[\w.-]+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g)) {
    const range = parseRange(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
    if (!range || (range.top === range.bottom && range.left === range.right)) continue;
    found.push({ code: 'cell-in-array-formula', range });
  }
  return found;
}

function tablePlace(xml: string): TablePlace[] {
  const range = rangeOf(xml, rootOf(xml));
  return range ? [{ name: attribute(xml, rootOf(xml), 'displayName') ?? '', range }] : [];
}

/** A heading stands in the table's part as well, where it has been renamed; so do totals, which formulas name. */
function tableRows(xml: string): Guard[] {
  const table = rootOf(xml);
  const range = rangeOf(xml, table);
  if (!range) return [];
  const code = 'cell-in-table-heading';
  const rows = (name: string, usual: number) => Number(attribute(xml, table, name) ?? usual);
  const list = childOf(xml, table, 'tableColumns');
  const says = [...(list ? childrenOf(xml, list) : [])].map((column) =>
    unescapeCellText(attribute(xml, column, 'name') ?? ''),
  );
  const top = { ...range, bottom: range.top + rows('headerRowCount', 1) - 1 };
  const headings = { code, range: top, says } as const;
  const totals = { code, range: { ...range, top: range.bottom - rows('totalsRowCount', 0) + 1 } } as const;
  return [headings, totals];
}

function pivotRange(xml: string): Guard[] {
  const location = childOf(xml, rootOf(xml), 'location');
  const range = location && rangeOf(xml, location);
  return range ? [{ code: 'cell-in-pivot-table', range }] : [];
}

function rangeOf(xml: string, element: XmlElement): Range | null {
  return parseRange(attribute(xml, element, 'ref') ?? '');
}
