/** Different pieces of XML, each once, by their place in the list. */
export class XmlList {
  readonly #places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.#places.get(xml);
    if (known !== undefined) return known;
    this.#places.set(xml, this.#places.size);
    return this.#places.size - 1;
  }

  get size(): number {
    return this.#places.size;
  }

  has(xml: string): boolean {
    return this.#places.has(xml);
  }

  /** The list inside its element; nothing when it is empty. */
  xml(element: string): string {
    if (this.size === 0) return '';
    return `<${element} count="${this.size}">${[...this.#places.keys()].join('')}</${element}>`;
  }
}
