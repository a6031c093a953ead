import type { NamePlan } from '../../../../core/model/plan';
import { ReadRefusal } from '../../read/read-refusal';
import { attributes } from '../../write/xml-escape';
import { Ns } from '../../write/xml-names';
import type { PackageDraft } from '../package/package-draft';
import { attribute, prefixedAttribute, setAttribute } from '../xml/attributes';
import { placeInOrder } from '../xml/place-in-order';
import { prefixed } from '../xml/prefixed';
import { Splices } from '../xml/splices';
import { type XmlElement, childOf, childrenOf, rootOf } from '../xml/xml-element';
import type { BookSheet } from './book-sheet';
import { spliceNames } from './name-splices';

/** The order of a workbook's children in the schema. */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** What of the workbook's own part is changed besides its sheets. */
export interface BookChanges {
  readonly setNames: readonly NamePlan[];
  readonly removeNames: readonly { readonly name: string; readonly sheet?: string }[];
  readonly activeSheet: string | undefined;
  readonly calculates: boolean;
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The workbook's own part: the list of sheets, names, what is shown first. */
export class WorkbookDraft {
  sheets: BookSheet[];
  readonly #draft: PackageDraft;
  readonly #root: XmlElement;
  readonly #xml: string;

  constructor(
    draft: PackageDraft,
    readonly part: string,
  ) {
    this.#draft = draft;
    this.#xml = draft.text(part);
    this.#root = rootOf(this.#xml);
    if (/\sxmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/purl\.oclc\.org\/ooxml\//.test(this.#tag())) {
      throw new ReadRefusal('format-strict');
    }
    this.sheets = this.#readSheets();
  }

  /** The sheet of that name. */
  sheet(name: string): BookSheet {
    const found = this.sheets.find((sheet) => sameName(sheet.name, name));
    if (!found) throw new ReadRefusal('sheet-missing', { sheet: name });
    return found;
  }

  has(name: string): boolean {
    return this.sheets.some((sheet) => sameName(sheet.name, name));
  }

  get nextId(): number {
    return Math.max(0, ...this.sheets.map(({ id }) => id)) + 1;
  }

  /** Place of the sheet that is shown first. */
  active(named: string | undefined): number {
    const isVisible = (i: number) => this.sheets[i]?.state === 'visible';
    const before = this.#activeBefore();
    const wanted = named === undefined ? -1 : this.sheets.indexOf(this.sheet(named));
    const kept = this.sheets.findIndex((sheet) => sheet.before === before);
    if (isVisible(wanted)) return wanted;
    // A hidden sheet that was shown first before is not ours to change.
    if (isVisible(kept) || this.sheets[kept]?.xml !== undefined) return kept;
    return this.sheets.findIndex((_, i) => isVisible(i));
  }

  /** Whether another sheet than before is shown first, or the same with a new content. */
  isActiveChanged(named: string | undefined): boolean {
    const sheet = this.sheets[this.active(named)];
    return sheet?.before !== this.#activeBefore() || sheet.plan !== undefined;
  }

  save(changes: BookChanges): void {
    const splices = new Splices(this.#xml);
    this.#saveSheets(splices);
    this.#saveView(splices, changes.activeSheet);
    const place = placeInOrder(this.#xml, this.#root, 'definedNames', ORDER);
    spliceNames(splices, this.#root, { sheets: this.sheets, place, ...changes });
    if (changes.calculates) this.#saveCalculation(splices);
    this.#draft.set(this.part, splices.result());
  }

  #activeBefore(): number {
    const view = this.#view();
    return Number((view && attribute(this.#xml, view, 'activeTab')) ?? 0);
  }

  #tag(): string {
    return this.#xml.slice(this.#root.start, this.#root.contentStart);
  }

  #readSheets(): BookSheet[] {
    const list = childOf(this.#xml, this.#root, 'sheets');
    const related = this.#draft.relationships(this.part);
    const found: BookSheet[] = [];
    for (const element of list ? childrenOf(this.#xml, list) : []) {
      const relationship = prefixedAttribute(this.#xml, element, 'id') ?? '';
      const target = related.find(({ id }) => id === relationship);
      const state = attribute(this.#xml, element, 'state');
      found.push({
        name: attribute(this.#xml, element, 'name') ?? '',
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        id: Number(attribute(this.#xml, element, 'sheetId') ?? 0),
        relationship,
        part: target?.target ?? '',
        hasCells: target?.type === 'worksheet',
        before: found.length,
        xml: this.#xml.slice(element.start, element.end),
      });
    }
    return found;
  }

  /** The list is written anew only when a sheet came, went or changed its state. */
  #saveSheets(splices: Splices): void {
    const list = childOf(this.#xml, this.#root, 'sheets');
    if (!list) throw new ReadRefusal('damaged', { what: 'sheets' });
    const count = [...childrenOf(this.#xml, list)].length;
    const isSame =
      this.sheets.length === count &&
      this.sheets.every(({ before, xml }, i) => before === i && xml !== undefined);
    if (isSame) return;
    const elements = this.sheets.map((sheet) => sheet.xml ?? prefixed(sheetXml(sheet), this.#root.prefix));
    splices.replace(list.contentStart, list.contentEnd, elements.join(''));
  }

  #view(): XmlElement | undefined {
    const views = childOf(this.#xml, this.#root, 'bookViews');
    return views && childOf(this.#xml, views, 'workbookView');
  }

  #saveView(splices: Splices, named: string | undefined): void {
    const view = this.#view();
    const active = this.active(named);
    if (!view) {
      if (active <= 0) return;
      const views = `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
      const place = placeInOrder(this.#xml, this.#root, 'bookViews', ORDER);
      splices.insert(place, prefixed(views, this.#root.prefix));
      return;
    }
    setPlace(splices, view, 'activeTab', active);
    const first = Number(attribute(this.#xml, view, 'firstSheet') ?? 0);
    const moved = this.sheets.findIndex(({ before }) => before === first);
    if (first > 0) setPlace(splices, view, 'firstSheet', Math.max(0, moved));
  }

  #saveCalculation(splices: Splices): void {
    const calculation = childOf(this.#xml, this.#root, 'calcPr');
    if (calculation) return setAttribute(splices, calculation, 'fullCalcOnLoad', 1);
    const place = placeInOrder(this.#xml, this.#root, 'calcPr', ORDER);
    splices.insert(place, prefixed('<calcPr fullCalcOnLoad="1"/>', this.#root.prefix));
  }
}

/** Writes a place only where it differs from what is said or, unsaid, from 0. */
function setPlace(splices: Splices, view: XmlElement, name: string, place: number): void {
  if (Number(attribute(splices.xml, view, name) ?? 0) !== place) setAttribute(splices, view, name, place);
}

function sheetXml({ name, id, state, relationship }: BookSheet): string {
  const head = attributes({ name, sheetId: id, state: state === 'visible' ? undefined : state });
  return `<sheet${head} xmlns:r="${Ns.r}" r:id="${relationship}"/>`;
}
