import { resolveTarget } from '../../read/package';
import { DEFAULT_LIMITS } from '../../read/limits';
import { ReadRefusal } from '../../read/read-refusal';
import { toUtf8 } from '../../read/xml/utf8';
import { Archive } from '../../zip/archive';
import type { ZipEntry } from '../../zip/directory';
import { Type } from '../../write/xml-names';
import { Splices } from '../xml/splices';
import { withContentType, withoutContentType } from './content-types-draft';
import type { PartRelationship } from './relationships-draft';
import {
  NO_RELATIONSHIPS,
  relationshipsIn,
  relationshipsPart,
  withRelationship,
} from './relationships-draft';
import { type ZipPiece, copiedPiece, newPiece, zipOf } from './zip-copy';

const TYPES = '/[Content_Types].xml';
/** Longer texts than this the language cannot hold. */
const LONGEST_TEXT = 500_000_000;

/** A package that is changed part by part; parts nobody changes are copied as they are, compressed bytes and all. */
export class PackageDraft {
  readonly #bytes: Uint8Array;
  readonly #archive: Archive;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #parts = new Set<string>();
  /** Names as they are by names in small letters; the first counts, as when reading. */
  readonly #folded = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #changed = new Map<string, string | null>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#archive = new Archive(bytes, DEFAULT_LIMITS);
    for (const entry of this.#archive.entries) {
      const name = resolveTarget('/', entry.name);
      this.#entries.set(name, entry);
      this.#list(name);
    }
  }

  /** Names of all parts there are, as `/xl/workbook.xml`. */
  get names(): readonly string[] {
    return [...this.#parts];
  }

  has(part: string): boolean {
    return this.#parts.has(part) || this.#folded.has(part.toLowerCase());
  }

  /** A part's text as it stands now. */
  text(part: string): string {
    const name = this.#nameOf(part);
    const text = this.#changed.get(name) ?? this.#texts.get(name);
    if (text !== undefined) return text;
    const read = this.#read(name);
    this.#texts.set(name, read);
    return read;
  }

  set(part: string, text: string): void {
    const name = this.#nameOf(part);
    if (this.#changed.has(name) || this.text(name) !== text) this.#changed.set(name, text);
  }

  add(part: string, contentType: string, text: string): void {
    this.#list(part);
    this.#changed.set(part, text);
    this.set(TYPES, withContentType(this.text(TYPES), part, contentType));
  }

  /** Takes a part away with its relationships and its content type. */
  remove(part: string): void {
    const name = this.#nameOf(part);
    this.#changed.set(name, null);
    this.#parts.delete(name);
    if (this.#folded.get(name.toLowerCase()) === name) this.#folded.delete(name.toLowerCase());
    this.set(TYPES, withoutContentType(this.text(TYPES), name));
    if (this.has(relationshipsPart(name))) this.remove(relationshipsPart(name));
  }

  /** Where a part leads to; '/' stands for the package itself. */
  relationships(part: string): readonly PartRelationship[] {
    const holder = relationshipsPart(part);
    return this.has(holder) ? relationshipsIn(this.text(holder), this.#fullName(part)) : [];
  }

  /** Leads a part to another; gives the relationship's id. */
  relate(part: string, type: string, target: string): string {
    const holder = relationshipsPart(this.#fullName(part));
    if (!this.has(holder)) this.add(holder, Type.relationships, NO_RELATIONSHIPS);
    const { xml, id } = withRelationship(this.text(holder), type, target);
    this.set(holder, xml);
    return id;
  }

  unrelate(part: string, isGone: (relationship: PartRelationship) => boolean): void {
    const holder = relationshipsPart(part);
    if (!this.has(holder)) return;
    const splices = new Splices(this.text(holder));
    for (const one of relationshipsIn(splices.xml, part)) {
      if (isGone(one)) splices.replace(one.element.start, one.element.end, '');
    }
    this.set(holder, splices.result());
  }

  /** The highest number in the names of parts such as `/xl/charts/chart7.xml`. */
  highestNumber(pattern: RegExp): number {
    return Math.max(0, ...this.names.map((name) => Number(pattern.exec(name)?.[1] ?? 0)));
  }

  /** The package's bytes: parts in their old order, new ones behind them. */
  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const waiting = new Map(this.#changed);
    const pieces: ZipPiece[] = [];
    for (const entry of this.#archive.entries) {
      const name = resolveTarget('/', entry.name);
      const text = this.#changed.get(name);
      waiting.delete(name);
      if (text === undefined) pieces.push(copiedPiece(this.#bytes, entry));
      else if (text !== null && this.#entries.get(name) === entry) {
        pieces.push(newPiece(entry.name, encoder.encode(text)));
      }
    }
    for (const [name, text] of waiting) {
      if (text !== null) pieces.push(newPiece(name.slice(1), encoder.encode(text)));
    }
    return zipOf(pieces);
  }

  #list(name: string): void {
    this.#parts.add(name);
    if (!this.#folded.has(name.toLowerCase())) this.#folded.set(name.toLowerCase(), name);
  }

  #nameOf(part: string): string {
    if (!this.has(part)) throw new ReadRefusal('damaged', { what: 'missing-part', part });
    return this.#fullName(part);
  }

  /** The part's name as it is written in the package. */
  #fullName(part: string): string {
    return this.#parts.has(part) ? part : (this.#folded.get(part.toLowerCase()) ?? part);
  }

  #read(name: string): string {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new ReadRefusal('damaged', { what: 'missing-part', part: name });
    const bytes = this.#archive.read(entry);
    if (bytes.length > LONGEST_TEXT) throw new ReadRefusal('too-large', { part: name, limit: LONGEST_TEXT });
    const utf8 = toUtf8(bytes);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(utf8);
      // Written back it is UTF-8, and says so.
      return utf8 === bytes ? text : text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[^"']+/, '$1UTF-8');
    } catch {
      throw new ReadRefusal('cannot-keep', { what: 'encoding', part: name });
    }
  }
}
