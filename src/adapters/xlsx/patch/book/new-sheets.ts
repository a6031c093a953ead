import type { Plan, SheetPlan } from '../../../../core/model/plan';
import type { SheetState } from '../../../../core/model/snapshot';
import { SheetParts, type UsedNumbers } from '../../write/sheet-parts';
import type { Part } from '../../write/part';
import { inlineTexts } from '../../write/shared-strings';
import type { Styles } from '../../write/styles';
import { totalsBlocks } from '../../write/totals-row';
import { plainAttribute } from '../../write/xml-escape';
import { Rel } from '../../write/xml-names';
import type { PackageDraft } from '../package/package-draft';
import { firstFreeBlock } from '../sheet/note-splices';
import { SheetDraft } from '../sheet/sheet-draft';
import { attribute, setAttribute } from '../xml/attributes';
import { rootOf } from '../xml/xml-element';
import type { BookSheet } from './book-sheet';
import type { WorkbookDraft } from './workbook-draft';

/** Writes whole sheets of a plan into a package; their numbers begin after those in use. */
export class NewSheets {
  readonly #parts: SheetParts;
  #number: number;

  constructor(
    private readonly draft: PackageDraft,
    private readonly book: WorkbookDraft,
    plan: Plan,
    styles: Styles,
  ) {
    this.#parts = new SheetParts(plan, { styles, texts: inlineTexts }, usedNumbers(draft));
    this.#number = usedSheetNumber(draft);
  }

  /** Writes the parts of a sheet and leads the workbook to them. Macros know a sheet by its code name. */
  add(plan: SheetPlan, id: number, before: number, codeName?: string): BookSheet {
    const whole = withTotals(plan);
    const written = this.#parts.of(whole, this.#number++, false);
    for (const part of written) this.draft.add(`/${part.path}`, part.contentType, textOf(part));
    const part = `/${written[0]?.path ?? ''}`;
    if (codeName !== undefined) this.#setCodeName(part, codeName);
    const relationship = this.draft.relate(this.book.part, Rel.worksheet, part);
    const state: SheetState = plan.state ?? 'visible';
    return { name: plan.name, state, id, relationship, part, hasCells: true, before, plan: whole };
  }

  #setCodeName(part: string, codeName: string): void {
    const sheet = new SheetDraft(part, this.draft.text(part));
    const properties = sheet.child('sheetPr');
    const value = plainAttribute(codeName);
    if (properties) setAttribute(sheet.splices, properties, 'codeName', value);
    else sheet.insert('sheetPr', `<sheetPr codeName="${value}"/>`);
    this.draft.set(part, sheet.splices.result());
  }
}

/** The sheet with the cells of its tables' totals rows, which the plan leaves to the writer. */
export function withTotals(plan: SheetPlan): SheetPlan {
  return { ...plan, blocks: [...plan.blocks, ...totalsBlocks(plan)] };
}

function textOf(part: Part): string {
  return [...part.chunks()].join('');
}

/** Also parts of notes and their boxes are numbered like their sheets. */
function usedSheetNumber(draft: PackageDraft): number {
  return draft.highestNumber(/\/(?:sheet|comments|vmlDrawing)(\d+)\.(?:xml|vml)$/i);
}

function usedNumbers(draft: PackageDraft): UsedNumbers {
  const ids = draft.names
    .filter((name) => /\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => {
      const xml = draft.text(name);
      return Number(attribute(xml, rootOf(xml), 'id') ?? 0);
    });
  return {
    tables: Math.max(draft.highestNumber(/\/table(\d+)\.xml$/i), ...ids),
    charts: draft.highestNumber(/\/chart(\d+)\.xml$/i),
    drawings: draft.highestNumber(/\/drawing(\d+)\.xml$/i),
    noteBlocks: firstFreeBlock(draft) - 1,
  };
}
