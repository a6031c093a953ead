import { strFromU8, unzipSync } from 'fflate';

/** An element found by its local name, with its attributes decoded and what stands inside it as it is. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part, or the address when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A workbook's parts as text, by path. */
export class WorkbookPackage {
  readonly parts: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array) {
    const files = Object.entries(unzipSync(bytes));
    this.parts = new Map(files.map(([path, content]) => [path, strFromU8(content)]));
  }

  text(path: string): string {
    return this.parts.get(path) ?? '';
  }

  relationships(path: string): readonly Relationship[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const rels = this.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
    return elements(rels, 'Relationship').map(({ attributes: a }) => {
      const isExternal = a['TargetMode'] === 'External';
      const target = a['Target'] ?? '';
      return {
        id: a['Id'] ?? '',
        type: (a['Type'] ?? '').replace(/.*\//, ''),
        target: isExternal ? target : resolved(folder, target),
        isExternal,
      };
    });
  }

  /** The parts a part points to with relationships of one type. */
  targets(path: string, type: string): readonly string[] {
    return this.relationships(path)
      .filter((relationship) => relationship.type === type && !relationship.isExternal)
      .map(({ target }) => target);
  }
}

export function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<((?:\\w+:)?${name})((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</\\1>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, , attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decoded(value),
      ]),
    ),
    inner,
  }));
}

/** Text of XML, and of Excel's own `_xHHHH_`. */
export function decoded(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? '';
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
