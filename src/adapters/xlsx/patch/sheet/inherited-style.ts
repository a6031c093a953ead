import { attribute } from '../xml/attributes';
import { type XmlElement, childrenOf } from '../xml/xml-element';

/** The style a cell that is not there would get: its row's, else its column's. */
export class InheritedStyle {
  readonly #columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];

  constructor(
    private readonly xml: string,
    columns: XmlElement | undefined,
  ) {
    const number = (element: XmlElement, name: string) => Number(attribute(xml, element, name) ?? 0);
    this.#columns = [...(columns ? childrenOf(xml, columns) : [])].map((element) => ({
      min: number(element, 'min'),
      max: number(element, 'max'),
      style: number(element, 'style'),
    }));
  }

  of(row: XmlElement | undefined, column: number): number {
    const own = row && attribute(this.xml, row, 's');
    if (row && own !== undefined && /^(?:1|true)$/.test(attribute(this.xml, row, 'customFormat') ?? '')) {
      return Number(own);
    }
    return this.#columns.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
  }
}
