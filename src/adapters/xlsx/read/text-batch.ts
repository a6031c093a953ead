import type { StringItemReader } from './string-item';
import type { TextPool } from './text-pool';
import { NUL, cellText } from './xml/xml-text';

const ROOM = 16_384;
/** Longer texts are decoded alone. */
const LONGEST = 1024;
const SEPARATOR = '\0';

/** Appends texts to a pool and decodes many of them at once, which costs far less than one by one. */
export class TextBatch {
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly bytes = new Uint8Array(ROOM);
  private size = 0;
  /** What each text asks for when it is decoded. */
  private readonly found: number[] = [];

  constructor(private readonly pool: TextPool) {}

  add(item: StringItemReader): void {
    const { bytes, from, to, found } = item;
    if (!item.isOnePiece || to - from > LONGEST || (found & NUL) !== 0) return this.addText(item.text);
    if (this.size + to - from >= ROOM) this.flush();
    let { size } = this;
    for (let at = from; at < to; at++) this.bytes[size++] = bytes[at]!;
    this.bytes[size] = 0;
    this.size = size + 1;
    this.found.push(found);
  }

  addText(text: string): void {
    this.flush();
    this.pool.append(text);
  }

  /** Appends what was added so far. */
  flush(): void {
    const { found, pool } = this;
    if (found.length === 0) return;
    const texts = this.decoder.decode(this.bytes.subarray(0, this.size - 1)).split(SEPARATOR);
    for (let i = 0; i < found.length; i++) pool.append(cellText(texts[i]!, found[i]!));
    found.length = 0;
    this.size = 0;
  }
}
