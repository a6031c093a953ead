import { ReadRefusal } from '../../read/read-refusal';

const TAB = 9;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GT = 62;
const QUESTION = 63;

/** Walks through the tags of a document's text; comments, CDATA and instructions are passed over. */
export class TagScanner {
  /** Where the tag just met starts, and the place behind it. */
  start = 0;
  end = 0;
  nameStart = 0;
  nameEnd = 0;
  isClosing = false;
  isSelfClosed = false;

  constructor(
    readonly xml: string,
    private at = 0,
    private readonly to = xml.length,
  ) {}

  /** Goes to the next tag; false when there is none before the end. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf('<', this.at);
      if (start < 0 || start >= this.to) return false;
      const byte = xml.charCodeAt(start + 1);
      if (byte === BANG) this.at = this.behindMarkup(start);
      else if (byte === QUESTION) this.at = this.behind('?>', start + 2);
      else {
        this.read(start, byte === SLASH);
        return true;
      }
    }
  }

  /** Goes behind the end tag of the element whose open tag was just met; gives the place where that tag starts. */
  leave(): number {
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw new ReadRefusal('truncated');
      if (this.isClosing) depth--;
      else if (!this.isSelfClosed) depth++;
    }
    return this.start;
  }

  private read(start: number, isClosing: boolean): void {
    const { xml } = this;
    this.start = start;
    this.isClosing = isClosing;
    let at = (this.nameStart = start + (isClosing ? 2 : 1));
    while (!endsName(xml.charCodeAt(at))) at++;
    this.nameEnd = at;
    for (let char = xml.charCodeAt(at); char !== GT; char = xml.charCodeAt(++at)) {
      if (char === QUOTE) at = this.behind('"', at + 1) - 1;
      else if (char === APOSTROPHE) at = this.behind("'", at + 1) - 1;
      else if (Number.isNaN(char)) throw new ReadRefusal('truncated');
    }
    this.isSelfClosed = xml.charCodeAt(at - 1) === SLASH;
    this.at = this.end = at + 1;
  }

  /** A comment, CDATA or a document type. Entities of its own are refused, as the reader does. */
  private behindMarkup(start: number): number {
    const { xml } = this;
    if (xml.startsWith('<!--', start)) return this.behind('-->', start + 4);
    if (xml.startsWith('<![CDATA[', start)) return this.behind(']]>', start + 9);
    const end = this.behind('>', start);
    if (xml.slice(start, end).includes('[')) throw new ReadRefusal('damaged', { what: 'entities' });
    return end;
  }

  private behind(text: string, from: number): number {
    const found = this.xml.indexOf(text, from);
    if (found < 0) throw new ReadRefusal('truncated');
    return found + text.length;
  }
}

function endsName(char: number): boolean {
  return (
    char === GT || char === SLASH || char === SPACE || (char >= TAB && char < SPACE) || Number.isNaN(char)
  );
}
