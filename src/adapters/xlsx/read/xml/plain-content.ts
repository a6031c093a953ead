import type { XmlReader } from './xml-reader';

/** What the fast scanners know: elements holding elements, elements holding text, and the attributes they read. */
const CONTAINERS: ReadonlySet<string> = new Set(['row', 'c', 'is', 'si', 'r', 'rPh']);
const LEAVES: ReadonlySet<string> = new Set(['v', 'f', 't']);
const ATTRIBUTES = ['r', 's', 't', 'si', 'ref', 'hidden'];
/** Beta versions of Excel 2007 called a shared string so. */
const ALIASES: ReadonlyMap<string, string> = new Map([['sstItem', 'si']]);
/** Of several forms of the same content the one for programs that know no extension is read. */
const ALTERNATIVES: ReadonlySet<string> = new Set(['AlternateContent', 'Fallback']);
const CHUNK = 65_536;

/**
 * Rewrites what the open element holds in the one form the fast scanners read: no prefixes, comments, CDATA or
 * elements they do not know. The reader stands behind the element afterwards.
 */
export function plainContent(reader: XmlReader): Uint8Array {
  const { depth } = reader;
  const name = reader.name;
  const isOurs = sameNamespace(reader);
  const out = new ByteSink();
  /** Names of the open elements; null for those that are left out without their content. */
  const open: (string | null)[] = [];
  for (;;) {
    const event = reader.next();
    if (event === 'end' || reader.depth < depth) break;
    if (event === 'close') out.add(closeTag(open.pop()));
    else if (ALTERNATIVES.has(reader.name)) open.push(null);
    else if (!isOurs(reader)) reader.skip();
    else if (LEAVES.has(reader.name)) addLeaf(reader, out);
    else {
      const container = ALIASES.get(reader.name) ?? reader.name;
      if (CONTAINERS.has(container)) {
        open.push(container);
        out.add(openTag(reader, container));
      } else reader.skip();
    }
  }
  out.add(`</${name}>`);
  return out.bytes();
}

/** Tells elements of the namespace that the open one has, also where they have another prefix. */
function sameNamespace({ prefix, namespace }: XmlReader): (reader: XmlReader) => boolean {
  const prefixes = new Set([prefix]);
  return (reader) => {
    if (prefixes.has(reader.prefix)) return true;
    const isSame = namespace !== '' && reader.namespace === namespace;
    if (isSame) prefixes.add(reader.prefix);
    return isSame;
  };
}

function closeTag(name: string | null | undefined): string {
  return name === null || name === undefined ? '' : `</${name}>`;
}

function addLeaf(reader: XmlReader, out: ByteSink): void {
  const name = reader.name;
  out.add(openTag(reader, name));
  out.add(escapeText(reader.text()));
  out.add(`</${name}>`);
}

function openTag(reader: XmlReader, name: string): string {
  if (!reader.hasAttributes) return `<${name}>`;
  let tag = `<${name}`;
  for (const attribute of ATTRIBUTES) {
    const value = reader.attribute(attribute);
    if (value !== null) tag += ` ${attribute}="${escapeText(value.trim())}"`;
  }
  return `${tag}>`;
}

function escapeText(text: string): string {
  if (!/[&<>"\r]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** Collects text as UTF-8. */
class ByteSink {
  private readonly encoder = new TextEncoder();
  private readonly chunks: Uint8Array[] = [];
  private pending = '';

  add(text: string): void {
    this.pending += text;
    if (this.pending.length >= CHUNK) this.flush();
  }

  bytes(): Uint8Array {
    this.flush();
    const all = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  private flush(): void {
    this.chunks.push(this.encoder.encode(this.pending));
    this.pending = '';
  }
}
