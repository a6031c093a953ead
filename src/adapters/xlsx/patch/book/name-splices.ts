import type { NamePlan, Plan } from '../../../../core/model/plan';
import { definedNamesXml } from '../../write/defined-names-xml';
import { attribute, setAttribute } from '../xml/attributes';
import { prefixed } from '../xml/prefixed';
import type { Splices } from '../xml/splices';
import { type XmlElement, childOf, childrenOf, contentOf, rootOf } from '../xml/xml-element';
import type { BookSheet } from './book-sheet';

interface NameChanges {
  readonly sheets: readonly BookSheet[];
  readonly setNames: readonly NamePlan[];
  readonly removeNames: readonly { readonly name: string; readonly sheet?: string }[];
  /** Where the list goes when there is none. */
  readonly place: number;
}

/** Changes the list of names: those of sheets that moved, those to be set and those to be removed. */
export function spliceNames(splices: Splices, root: XmlElement, changes: NameChanges): void {
  const { xml } = splices;
  const list = childOf(xml, root, 'definedNames');
  const added = prefixed(newNames(changes), root.prefix);
  if (!list) {
    const [open, close] = ['<definedNames>', '</definedNames>'].map((tag) => prefixed(tag, root.prefix));
    if (added) splices.insert(changes.place, `${open}${added}${close}`);
    return;
  }
  const names = [...childrenOf(xml, list)].map((element) => ({ element, ...fateOf(xml, element, changes) }));
  // An empty list is against the schema.
  if (added === '' && names.every(({ isGone }) => isGone)) return splices.replace(list.start, list.end, '');
  for (const { element, isGone, place } of names) {
    if (isGone) splices.replace(element.start, element.end, '');
    else if (place !== attribute(xml, element, 'localSheetId'))
      setAttribute(splices, element, 'localSheetId', place);
  }
  splices.append(list, added);
}

/** Whether a name goes, and the place its sheet has then. */
function fateOf(xml: string, element: XmlElement, changes: NameChanges) {
  const name = attribute(xml, element, 'name') ?? '';
  const before = attribute(xml, element, 'localSheetId');
  const place = changes.sheets.findIndex((sheet) => before !== undefined && sheet.before === Number(before));
  const sheet = changes.sheets[place];
  const isLost = before !== undefined && (!sheet || (sheet.plan !== undefined && isBuiltIn(name)));
  const key = keyOf(name, sheet?.name);
  const isNamed = [...changes.setNames, ...changes.removeNames].some(
    (one) => keyOf(one.name, one.sheet) === key,
  );
  return { isGone: isLost || isNamed, place: before === undefined ? undefined : String(place) };
}

/** What Excel keeps for a sheet itself: print area, print titles, filter. */
function isBuiltIn(name: string): boolean {
  return name.startsWith('_xlnm.');
}

function keyOf(name: string, sheet: string | undefined): string {
  return `${sheet?.toLowerCase() ?? ''}!${name.toLowerCase()}`;
}

/** The names to be set and the print areas and titles of new sheets, as the writer writes them. */
function newNames({ sheets, setNames }: NameChanges): string {
  const plan: Plan = {
    sheets: sheets.map(({ name, plan: own }) => (own ? { ...own, name } : { name, blocks: [] })),
    styles: {},
    names: setNames.map((name) => ({
      ...name,
      ...(name.sheet !== undefined && { sheet: asWritten(sheets, name.sheet) }),
    })),
    properties: {},
    customParts: [],
  };
  const xml = definedNamesXml(plan);
  return xml && contentOf(xml, rootOf(xml));
}

function asWritten(sheets: readonly BookSheet[], name: string): string {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name ?? name;
}
