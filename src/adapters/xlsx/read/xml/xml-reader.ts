import { APOSTROPHE, BANG, COLON, EQ, GT, LT, QUESTION, QUOTE, SLASH, asciiText, isSpace } from '../ascii';
import { ReadRefusal } from '../read-refusal';
import { decodeXmlText } from './xml-text';

export type XmlEvent = 'open' | 'close' | 'end';

const LONGEST_NAME = 1000;
const LONGEST_TEXT = 67_108_864;
const cdataDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
const CDATA = [60, 33, 91, 67, 68, 65, 84, 65, 91];

/** Walks through the tags of UTF-8 bytes: enough XML for every part but the large ones. */
export class XmlReader {
  /** Local name of the tag just met. */
  name = '';
  /** Its prefix, '' when it has none. */
  prefix = '';
  /** Where reading goes on. */
  at: number;
  depth = 0;
  private attributesFrom = 0;
  private attributesTo = 0;
  private rootFrom = 0;
  private rootTo = 0;
  private isSelfClosing = false;

  constructor(
    readonly bytes: Uint8Array,
    private readonly maxDepth: number,
  ) {
    this.at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  }

  /** Goes to the next tag; an element without content gives `open`, then `close`. */
  next(): XmlEvent {
    if (this.isSelfClosing) return this.closeSelf();
    for (;;) {
      const tag = this.find(LT, this.at);
      if (tag < 0) return this.finish();
      const byte = this.bytes[tag + 1];
      if (byte === BANG || byte === QUESTION) this.at = this.skipMarkup(tag);
      else return byte === SLASH ? this.close(tag) : this.open(tag);
    }
  }

  /** Goes to the next child of the element at `depth`; false when the element has ended. */
  nextChild(depth: number): boolean {
    for (;;) {
      const event = this.next();
      if (event === 'open') return true;
      if (event === 'end' || this.depth < depth) return false;
    }
  }

  get hasAttributes(): boolean {
    return this.attributesTo > this.attributesFrom;
  }

  /** Value of an attribute of the open tag; with `anyPrefix`, of `r:id` when asked for `id`. */
  attribute(name: string, anyPrefix = false): string | null {
    return this.attributeIn(this.attributesFrom, this.attributesTo, name, anyPrefix);
  }

  private attributeIn(from: number, to: number, name: string, anyPrefix: boolean): string | null {
    const { bytes } = this;
    let at = from;
    while (at < to) {
      const equals = this.find(EQ, at, to);
      if (equals < 0) return null;
      let quote = equals + 1;
      while (isSpace(bytes[quote])) quote++;
      const close = this.find(bytes[quote]!, quote + 1, to);
      if (close < 0) return null;
      let end = equals;
      while (isSpace(bytes[end - 1])) end--;
      if (this.isNamed(name, at, end, anyPrefix)) return decodeXmlText(bytes, quote + 1, close);
      at = close + 1;
    }
    return null;
  }

  /** The namespace of the open tag, as far as the tag itself or the document's first says it; '' when neither does. */
  get namespace(): string {
    const name = this.prefix === '' ? 'xmlns' : `xmlns:${this.prefix}`;
    return this.attribute(name) ?? this.attributeIn(this.rootFrom, this.rootTo, name, false) ?? '';
  }

  /** Whether the tag just met has this local name. */
  is(name: string): boolean {
    return this.name === name;
  }

  /** All text inside the open element, which is left behind. */
  text(): string {
    if (this.isSelfClosing) {
      this.closeSelf();
      return '';
    }
    const depth = this.depth;
    let text = '';
    for (;;) {
      const tag = this.find(LT, this.at);
      if (tag < 0) throw new ReadRefusal('truncated');
      text += decodeXmlText(this.bytes, this.at, tag);
      if (text.length > LONGEST_TEXT) throw new ReadRefusal('text-too-long', { limit: LONGEST_TEXT });
      if (this.isCdata(tag)) text += this.cdata(tag);
      else if (this.bytes[tag + 1] === BANG || this.bytes[tag + 1] === QUESTION)
        this.at = this.skipMarkup(tag);
      else {
        this.at = tag;
        if (this.next() === 'open') {
          if (this.isSelfClosing) this.closeSelf();
        } else if (this.depth < depth) return text;
      }
    }
  }

  /** Leaves the open element behind with all in it. */
  skip(): void {
    const depth = this.depth;
    while (this.depth >= depth) if (this.next() === 'end') return;
  }

  /** Goes on at a place behind the open element, which a faster scanner has read. */
  leaveAt(place: number): void {
    this.at = place;
    this.depth--;
  }

  private isCdata(tag: number): boolean {
    return this.bytes[tag + 1] === BANG && CDATA.every((byte, i) => this.bytes[tag + i] === byte);
  }

  private cdata(tag: number): string {
    const end = this.skipMarkup(tag);
    this.at = end;
    const text = cdataDecoder.decode(this.bytes.subarray(tag + CDATA.length, end - 3));
    return text.replace(/\r\n?/g, '\n');
  }

  private open(tag: number): XmlEvent {
    let end = tag + 1;
    const { bytes } = this;
    while (end < bytes.length && bytes[end] !== GT && bytes[end] !== SLASH && !isSpace(bytes[end])) end++;
    this.setName(tag + 1, end);
    this.attributesFrom = end;
    for (let quote = 0; ; end++) {
      const byte = bytes[end];
      if (byte === undefined) throw new ReadRefusal('truncated');
      if (quote) quote = byte === quote ? 0 : quote;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
      else if (byte === GT) break;
    }
    this.isSelfClosing = bytes[end - 1] === SLASH;
    this.attributesTo = this.isSelfClosing ? end - 1 : end;
    this.at = end + 1;
    if (this.rootTo === 0) {
      this.rootFrom = this.attributesFrom;
      this.rootTo = this.attributesTo;
    }
    if (++this.depth > this.maxDepth) throw new ReadRefusal('too-deep', { limit: this.maxDepth });
    return 'open';
  }

  private close(tag: number): XmlEvent {
    const end = this.find(GT, tag);
    if (end < 0) throw new ReadRefusal('truncated');
    let nameEnd = end;
    while (isSpace(this.bytes[nameEnd - 1])) nameEnd--;
    this.setName(tag + 2, nameEnd);
    this.at = end + 1;
    this.depth--;
    return 'close';
  }

  private closeSelf(): XmlEvent {
    this.isSelfClosing = false;
    this.depth--;
    return 'close';
  }

  private finish(): XmlEvent {
    if (this.depth > 0) throw new ReadRefusal('truncated');
    return 'end';
  }

  private setName(from: number, to: number): void {
    if (to - from > LONGEST_NAME) throw new ReadRefusal('damaged', { what: 'tag-name' });
    let local = from;
    for (let i = from; i < to; i++) if (this.bytes[i] === COLON) local = i + 1;
    this.prefix = local === from ? '' : asciiText(this.bytes, from, local - 1);
    this.name = asciiText(this.bytes, local, to);
  }

  private isNamed(name: string, at: number, end: number, anyPrefix: boolean): boolean {
    const start = end - name.length;
    const before = this.bytes[start - 1];
    return start >= at && (isSpace(before) || (anyPrefix && before === COLON)) && this.standsAt(start, name);
  }

  private standsAt(at: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Passes a comment, a processing instruction, CDATA or a document type. Entities of its own are refused. */
  private skipMarkup(tag: number): number {
    const { bytes } = this;
    if (bytes[tag + 1] === QUESTION) return this.after('?>', tag + 2);
    if (bytes[tag + 2] === 45 && bytes[tag + 3] === 45) return this.after('-->', tag + 4);
    if (this.isCdata(tag)) return this.after(']]>', tag + CDATA.length);
    const end = this.find(GT, tag);
    if (end < 0) throw new ReadRefusal('truncated');
    if (this.bytes.subarray(tag, end).includes(91)) throw new ReadRefusal('damaged', { what: 'entities' });
    return end + 1;
  }

  private after(ending: string, from: number): number {
    const last = ending.charCodeAt(ending.length - 1);
    for (let at = this.find(last, from); at >= 0; at = this.find(last, at + 1)) {
      const start = at - ending.length + 1;
      if (start >= from && this.standsAt(start, ending)) return at + 1;
    }
    throw new ReadRefusal('truncated');
  }

  private find(byte: number, from: number, to = this.bytes.length): number {
    const { bytes } = this;
    for (let i = from; i < to; i++) if (bytes[i] === byte) return i;
    return -1;
  }
}
