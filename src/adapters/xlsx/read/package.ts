import type { Archive } from '../zip/archive';
import type { ZipEntry } from '../zip/directory';
import type { Limits } from './limits';
import { ReadRefusal } from './read-refusal';
import { toUtf8 } from './xml/utf8';
import { XmlReader } from './xml/xml-reader';

/** A relationship of a part; `target` is the full name of the part it leads to. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: the same in transitional and strict files. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a workbook by name, as `/xl/workbook.xml`. */
export class Package {
  readonly names: readonly string[];
  private readonly exact = new Map<string, ZipEntry>();
  private readonly folded = new Map<string, ZipEntry>();
  private readonly touched = new Set<ZipEntry>();
  private readonly relationsOf = new Map<string, readonly Relationship[]>();
  private otherBytes: number;

  constructor(
    private readonly archive: Archive,
    private readonly limits: Limits,
  ) {
    this.otherBytes = limits.otherBytes;
    for (const entry of archive.entries) {
      const name = partName(entry.name);
      // Of two entries with one name the later counts, as when a zip was added to.
      this.exact.set(name, entry);
      if (!this.folded.has(name.toLowerCase())) this.folded.set(name.toLowerCase(), entry);
    }
    this.names = [...this.exact.keys()];
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Makes a sheet or the shared strings ready to be read. */
  async prepareLarge(name: string): Promise<void> {
    const entry = this.find(name);
    if (entry) await this.archive.prepare(entry);
  }

  /**
   * The bytes of a sheet or the shared strings, which may be large; null when there is no such part. They hold only
   * until the next of them is asked for.
   */
  readLarge(name: string): Uint8Array | null {
    const entry = this.find(name);
    if (!entry) return null;
    this.touched.add(entry);
    return this.archive.readLent(entry);
  }

  /** The bytes of any other part; all of them together are bounded. Null when there is no such part. */
  read(name: string): Uint8Array | null {
    const entry = this.find(name);
    if (!entry) return null;
    this.touched.add(entry);
    const bytes = this.archive.read(entry, this.otherBytes);
    this.otherBytes -= bytes.length;
    return bytes;
  }

  /** A reader over a part that is not large; null when there is no such part. */
  open(name: string): XmlReader | null {
    const bytes = this.read(name);
    return bytes && new XmlReader(toUtf8(bytes), this.limits.nesting);
  }

  wasRead(name: string): boolean {
    const entry = this.find(name);
    return entry !== undefined && this.touched.has(entry);
  }

  /** Where a part leads to; '/' stands for the package itself. */
  relationships(part: string): readonly Relationship[] {
    const known = this.relationsOf.get(part);
    if (known) return known;
    const found = this.readRelationships(part);
    this.relationsOf.set(part, found);
    return found;
  }

  private readRelationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const reader = this.open(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    const found: Relationship[] = [];
    while (reader && reader.next() !== 'end') {
      if (reader.name !== 'Relationship' || reader.depth !== 2) continue;
      if (found.length >= this.limits.relationships) {
        throw new ReadRefusal('too-large', { what: 'relationships', limit: this.limits.relationships });
      }
      const type = reader.attribute('Type') ?? '';
      found.push({
        id: reader.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: this.targetOf(folder, reader.attribute('Target') ?? ''),
        isExternal: reader.attribute('TargetMode') === 'External',
      });
    }
    return found;
  }

  /** Some programs write targets from the root without the slash that says so. */
  private targetOf(folder: string, target: string): string {
    const usual = resolveTarget(folder, target);
    if (folder === '/' || this.has(usual)) return usual;
    const fromRoot = resolveTarget('/', target);
    return this.has(fromRoot) ? fromRoot : usual;
  }

  private find(name: string): ZipEntry | undefined {
    return this.exact.get(name) ?? this.folded.get(name.toLowerCase());
  }
}

/** A name without steps, escapes or a slash at either end: nothing in it needs resolving. */
const PLAIN = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** Names in the zip get one form: slashes, and one of them first. */
function partName(name: string): string {
  return resolveTarget('/', name);
}

/** A relationship's target from the folder of the part it belongs to. */
export function resolveTarget(folder: string, target: string): string {
  if (PLAIN.test(target)) return folder + target;
  const path = decodePercent(target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}${path.endsWith('/') ? '/' : ''}`;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
