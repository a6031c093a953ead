import { type Range, formatRange } from '../../../core/model/address';
import type { SheetPlan } from '../../../core/model/plan';
import { CellXml } from './cell-xml';
import { conditionalFormatsXml } from './conditional-formats-xml';
import { dataBarsExtension } from './data-bar-xml';
import { dataValidationsXml } from './data-validations-xml';
import { linksXml } from './links-xml';
import { pageSetupXml } from './page-setup-xml';
import type { Relationships } from './relationships';
import type { CellTexts } from './shared-strings';
import { SheetData } from './sheet-data';
import { columnsXml, sheetViewXml } from './sheet-view-xml';
import type { Styles } from './styles';
import { argb } from './xml-escape';
import { Ns, XML_HEAD } from './xml-names';

/** Ids of the parts a sheet points to. */
export interface SheetPointers {
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly tables: readonly string[];
}

/** Writes one sheet: what stands before its rows, the rows, and what stands after them, in the schema's order. */
export class SheetXml {
  readonly #sheet: SheetPlan;
  readonly #styles: Styles;
  readonly #texts: CellTexts;
  readonly #isActive: boolean;
  readonly #links: string;
  readonly #parts: SheetPointers;

  constructor(
    sheet: SheetPlan,
    shared: { readonly styles: Styles; readonly texts: CellTexts },
    own: { readonly isActive: boolean; readonly relationships: Relationships; readonly parts: SheetPointers },
  ) {
    this.#sheet = sheet;
    this.#styles = shared.styles;
    this.#texts = shared.texts;
    this.#isActive = own.isActive;
    this.#links = linksXml(sheet.links ?? [], own.relationships);
    this.#parts = own.parts;
  }

  *chunks(): Generator<string> {
    yield this.#head();
    yield* new SheetData(this.#sheet, new CellXml(this.#styles, this.#texts)).chunks();
    yield this.#tail();
  }

  #head(): string {
    const sheet = this.#sheet;
    const tab = sheet.tabColor === undefined ? '' : `<tabColor rgb="${argb(sheet.tabColor)}"/>`;
    const fit = sheet.print?.fit === undefined ? '' : '<pageSetUpPr fitToPage="1"/>';
    const properties = tab + fit && `<sheetPr>${tab}${fit}</sheetPr>`;
    return [
      `${XML_HEAD}<worksheet xmlns="${Ns.main}" xmlns:r="${Ns.r}">`,
      properties,
      `<dimension ref="${formatRange(dimension(sheet))}"/>`,
      sheetViewXml(sheet, this.#isActive),
      '<sheetFormatPr defaultRowHeight="15"/>',
      columnsXml(sheet.columns ?? [], this.#styles),
    ].join('');
  }

  #tail(): string {
    const sheet = this.#sheet;
    const formats = sheet.conditionalFormats ?? [];
    const extensions = dataBarsExtension(formats);
    return [
      protectionXml(sheet),
      mergesXml(sheet.merges ?? []),
      conditionalFormatsXml(formats, this.#styles),
      dataValidationsXml(sheet.validations ?? []),
      this.#links,
      pageSetupXml(sheet.print),
      this.#pointersXml(),
      extensions && `<extLst>${extensions}</extLst>`,
      '</worksheet>',
    ].join('');
  }

  #pointersXml(): string {
    const { drawing, legacyDrawing, tables } = this.#parts;
    const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
    return [
      drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`,
      legacyDrawing === undefined ? '' : `<legacyDrawing r:id="${legacyDrawing}"/>`,
      parts && `<tableParts count="${tables.length}">${parts}</tableParts>`,
    ].join('');
  }
}

/** Guards against slips, not against people: columns can still be widened and rows filtered. */
function protectionXml({ protect }: SheetPlan): string {
  if (protect !== true) return '';
  return '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
}

function mergesXml(merges: readonly Range[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function dimension({ blocks }: SheetPlan): Range {
  const range = { top: Infinity, left: Infinity, bottom: 1, right: 1 };
  for (const { row, column, values } of blocks) {
    const width = values.reduce((widest, { length }) => Math.max(widest, length), 0);
    if (width === 0) continue;
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row + values.length - 1);
    range.right = Math.max(range.right, column + width - 1);
  }
  return range.top === Infinity ? { top: 1, left: 1, bottom: 1, right: 1 } : range;
}
