import { type XmlElement, qualifiedName } from './xml-element';

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes of a text by place, made all at once. What none of them covers stays as it is. */
export class Splices {
  readonly #splices: Splice[] = [];

  constructor(readonly xml: string) {}

  replace(from: number, to: number, text: string): void {
    if (this.xml.slice(from, to) !== text) this.#splices.push({ from, to, text });
  }

  /** Of several texts at one place the first comes first. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Puts a text behind all that an element holds. */
  append(element: XmlElement, text: string): void {
    if (text === '') return;
    if (!element.isSelfClosed) this.insert(element.contentEnd, text);
    else this.replace(element.end - 2, element.end, `>${text}</${qualifiedName(element)}>`);
  }

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  result(): string {
    const inOrder = [...this.#splices].sort((a, b) => a.from - b.from);
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of inOrder) {
      if (from < at) throw new Error(`Two changes of one part overlap at ${from}.`);
      pieces.push(this.xml.slice(at, from), text);
      at = to;
    }
    pieces.push(this.xml.slice(at));
    return pieces.join('');
  }
}
