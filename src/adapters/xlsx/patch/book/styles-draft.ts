import { ReadRefusal } from '../../read/read-refusal';
import type { CellStyle } from '../../../../core/model/style-plan';
import { NumberFormats } from '../../write/number-formats';
import { MAX_STYLES, type StyleLists, Styles } from '../../write/styles';
import { Rel, Type } from '../../write/xml-names';
import { XmlList } from '../../write/xml-list';
import type { PackageDraft } from '../package/package-draft';
import { attribute, setAttribute } from '../xml/attributes';
import { placeInOrder } from '../xml/place-in-order';
import { prefixed } from '../xml/prefixed';
import { Splices } from '../xml/splices';
import { type XmlElement, childOf, childrenOf, rootOf } from '../xml/xml-element';

/** The order of a style sheet's children in the schema. */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** The workbook's style sheet with what the patch adds to it; styles there are keep their places. */
export class StylesDraft {
  readonly styles: Styles;
  readonly #draft: PackageDraft;
  readonly #workbook: string;
  readonly #part: string | undefined;
  readonly #lists: StyleLists | undefined;

  constructor(draft: PackageDraft, workbook: string, plan: Readonly<Record<string, CellStyle>>) {
    this.#draft = draft;
    this.#workbook = workbook;
    const related = draft.relationships(workbook).find(({ type }) => type === 'styles')?.target;
    this.#part = related !== undefined && draft.has(related) ? related : undefined;
    this.#lists = this.#part === undefined ? undefined : listsIn(draft.text(this.#part));
    this.styles = new Styles(plan, this.#lists);
  }

  /** Writes what was added. */
  save(isUsed: boolean): void {
    const lists = this.#lists;
    if (lists === undefined || this.#part === undefined) {
      if (isUsed) this.#create();
      return;
    }
    const found = lists.formats.size;
    if (found > MAX_STYLES)
      throw new ReadRefusal('excel-limit', { what: 'styles', where: '', limit: MAX_STYLES, found });
    const splices = new Splices(this.#draft.text(this.#part));
    addTo(splices, 'numFmts', lists.numberFormats.added);
    addTo(splices, 'fonts', lists.fonts.added);
    addTo(splices, 'fills', lists.fills.added);
    addTo(splices, 'borders', lists.borders.added);
    addTo(
      splices,
      'cellXfs',
      isBased(splices.xml) ? lists.formats.added : lists.formats.added.map(withoutBase),
    );
    addTo(splices, 'dxfs', lists.differential.added);
    this.#draft.set(this.#part, splices.result());
  }

  #create(): void {
    const part = '/xl/styles.xml';
    this.#draft.add(part, Type.styles, this.styles.xml());
    this.#draft.relate(this.#workbook, Rel.styles, part);
  }
}

function listsIn(xml: string): StyleLists {
  const root = rootOf(xml);
  const list = (name: string) => {
    const parent = childOf(xml, root, name);
    return [...(parent ? childrenOf(xml, parent) : [])];
  };
  const pieces = (name: string) => list(name).map(({ start, end }) => xml.slice(start, end));
  return {
    numberFormats: new NumberFormats(new Map(list('numFmts').map((one) => numberFormat(xml, one)))),
    fonts: new XmlList(pieces('fonts')),
    fills: new XmlList(pieces('fills')),
    borders: new XmlList(pieces('borders')),
    formats: new XmlList(isBased(xml) ? pieces('cellXfs') : pieces('cellXfs').map(withBase)),
    differential: new XmlList(pieces('dxfs')),
  };
}

/** Whether there are the named styles that the writer's formats say they are based on. */
function isBased(xml: string): boolean {
  return childOf(xml, rootOf(xml), 'cellStyleXfs') !== undefined;
}

const BASE = ' xfId="0"';
const withoutBase = (xf: string) => xf.replace(BASE, '');
const withBase = (xf: string) => xf.replace(/ borderId="\d+"/, `$&${BASE}`);

function numberFormat(xml: string, element: XmlElement): readonly [string, number] {
  return [attribute(xml, element, 'formatCode') ?? '', Number(attribute(xml, element, 'numFmtId') ?? 0)];
}

function addTo(splices: Splices, name: string, added: readonly string[]): void {
  if (added.length === 0) return;
  const { xml } = splices;
  const root = rootOf(xml);
  const list = childOf(xml, root, name);
  const items = prefixed(added.join(''), root.prefix);
  if (!list) {
    const whole = `${prefixed(`<${name} count="${added.length}">`, root.prefix)}${items}${prefixed(`</${name}>`, root.prefix)}`;
    splices.insert(placeInOrder(xml, root, name, ORDER), whole);
    return;
  }
  const count = [...childrenOf(xml, list)].length + added.length;
  if (attribute(xml, list, 'count') !== undefined && !list.isSelfClosed)
    setAttribute(splices, list, 'count', count);
  if (list.isSelfClosed) {
    const tag = prefixed(`<${name} count="${count}">`, root.prefix);
    splices.replace(list.start, list.end, `${tag}${items}${prefixed(`</${name}>`, root.prefix)}`);
  } else splices.append(list, items);
}
