import type { DifferentialStyle } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/style-plan';
import { NO_BORDER, NO_FILL, alignmentXml, borderXml, fillXml } from './cell-format-xml';
import { fontXml } from './font-xml';
import { NumberFormats, numberFormatXml } from './number-formats';
import { argb, attributes } from './xml-escape';
import { XmlList } from './xml-list';
import { Ns, XML_HEAD } from './xml-names';

/** Different cell formats Excel takes in one workbook. */
export const MAX_STYLES = 64_000;

/** The lists of a style sheet, which point into each other by place. */
export interface StyleLists {
  readonly numberFormats: NumberFormats;
  readonly fonts: XmlList;
  readonly fills: XmlList;
  readonly borders: XmlList;
  readonly formats: XmlList;
  readonly differential: XmlList;
}

const DEFAULT_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"></xf>';

/** Lists with what every workbook must have. */
export function newStyleLists(): StyleLists {
  return {
    numberFormats: new NumberFormats(),
    fonts: new XmlList([fontXml({})]),
    fills: new XmlList([NO_FILL, '<fill><patternFill patternType="gray125"/></fill>']),
    borders: new XmlList([NO_BORDER]),
    formats: new XmlList([DEFAULT_FORMAT]),
    differential: new XmlList(),
  };
}

/** The workbook's style sheet. Only what cells ask for gets into the file. */
export class Styles {
  readonly #plan: Readonly<Record<string, CellStyle>>;
  readonly #numberFormats: NumberFormats;
  readonly #fonts: XmlList;
  readonly #fills: XmlList;
  readonly #borders: XmlList;
  readonly #formats: XmlList;
  readonly #differential: XmlList;
  readonly #byKey = new Map<string, number>();
  readonly #quotedByKey = new Map<string, number>();

  /** `lists` are those of a workbook that is changed; what is there keeps its place. */
  constructor(plan: Readonly<Record<string, CellStyle>>, lists = newStyleLists()) {
    this.#plan = plan;
    this.#numberFormats = lists.numberFormats;
    this.#fonts = lists.fonts;
    this.#fills = lists.fills;
    this.#borders = lists.borders;
    this.#formats = lists.formats;
    this.#differential = lists.differential;
  }

  /** The style as planned; the workbook's default when there is no key. */
  style(key: string | undefined): CellStyle {
    if (key === undefined) return {};
    const style = this.#plan[key];
    if (style === undefined) throw new Error(`The plan has no style "${key}".`);
    return style;
  }

  /** Index of the cell format. */
  index(key: string | undefined): number {
    if (key === undefined) return 0;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const index = this.#formats.place(this.#formatXml(this.style(key), false));
    this.#byKey.set(key, index);
    return index;
  }

  /** Index of the same format for text that Excel would take for something else once it is edited. */
  quotedIndex(key: string | undefined): number {
    const id = key ?? '';
    const known = this.#quotedByKey.get(id);
    if (known !== undefined) return known;
    const style = this.style(key);
    const xml = this.#formatXml(style, style.numberFormat !== '@');
    // The mark only helps editing: it is not worth a workbook that Excel refuses for its number of formats.
    const fits = this.#formats.size < MAX_STYLES || this.#formats.has(xml);
    const index = fits ? this.#formats.place(xml) : this.index(key);
    this.#quotedByKey.set(id, index);
    return index;
  }

  /** Index of the look of a conditional format. */
  differential(style: DifferentialStyle): number {
    return this.#differential.place(this.#differentialXml(style));
  }

  /** Different cell formats, were all styles of the plan in use. */
  static count(plan: Readonly<Record<string, CellStyle>>): number {
    const styles = new Styles(plan);
    for (const key of Object.keys(plan)) styles.index(key);
    return styles.#formats.size;
  }

  xml(): string {
    return [
      `${XML_HEAD}<styleSheet xmlns="${Ns.main}">`,
      this.#numberFormats.xml(),
      this.#fonts.xml('fonts'),
      this.#fills.xml('fills'),
      this.#borders.xml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#formats.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.#differential.xml('dxfs'),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      '</styleSheet>',
    ].join('');
  }

  #formatXml(style: CellStyle, quotePrefix: boolean): string {
    const numFmtId = this.#numberFormats.id(style.numberFormat ?? 'General');
    const fontId = this.#fonts.place(fontXml(style));
    const fillId = this.#fills.place(fillXml(style));
    const borderId = this.#borders.place(borderXml(style.border));
    const alignment = alignmentXml(style);
    const isUnlocked = style.locked === false;
    const applied = (is: boolean) => (is ? true : undefined);
    const head = attributes({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: applied(quotePrefix),
      applyNumberFormat: applied(numFmtId > 0),
      applyFont: applied(fontId > 0),
      applyFill: applied(fillId > 0),
      applyBorder: applied(borderId > 0),
      applyAlignment: applied(alignment !== ''),
      applyProtection: applied(isUnlocked),
    });
    const protection = isUnlocked ? '<protection locked="0"/>' : '';
    return `<xf${head}>${alignment}${protection}</xf>`;
  }

  #differentialXml({ bold, italic, color, fill, numberFormat }: DifferentialStyle): string {
    const font = [
      bold === undefined ? '' : `<b${attributes({ val: bold })}/>`,
      italic === undefined ? '' : `<i${attributes({ val: italic })}/>`,
      color === undefined ? '' : `<color rgb="${argb(color)}"/>`,
    ].join('');
    return [
      '<dxf>',
      font && `<font>${font}</font>`,
      numberFormat === undefined ? '' : numberFormatXml(this.#numberFormats.id(numberFormat), numberFormat),
      fill === undefined ? '' : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`,
      '</dxf>',
    ].join('');
  }
}
