/** Different pieces of XML, each once, by their place in the list. What it starts with keeps its places. */
export class XmlList {
  readonly #places = new Map<string, number>();
  readonly #items: string[];
  readonly #first: number;

  constructor(first: readonly string[] = []) {
    this.#items = [...first];
    this.#first = first.length;
    for (const [i, xml] of first.entries()) if (!this.#places.has(xml)) this.#places.set(xml, i);
  }

  place(xml: string): number {
    const known = this.#places.get(xml);
    if (known !== undefined) return known;
    this.#places.set(xml, this.#items.length);
    return this.#items.push(xml) - 1;
  }

  get size(): number {
    return this.#items.length;
  }

  /** What was placed after what it started with. */
  get added(): readonly string[] {
    return this.#items.slice(this.#first);
  }

  has(xml: string): boolean {
    return this.#places.has(xml);
  }

  /** The list inside its element; nothing when it is empty. */
  xml(element: string): string {
    if (this.size === 0) return '';
    return `<${element} count="${this.size}">${this.#items.join('')}</${element}>`;
  }
}
