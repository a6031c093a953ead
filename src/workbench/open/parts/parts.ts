import { unzipSync } from 'fflate';

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** The parts of an .xlsx, read as XML when asked for. The reader of partners' files has vetted it before. */
export class Parts {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  }

  xml(path: string): Element | null {
    const file = this.#files[path];
    if (!file) return null;
    return new DOMParser().parseFromString(this.#decoder.decode(file), 'text/xml').documentElement;
  }

  /** What a part points to, by the ids it uses. */
  relations(path: string): ReadonlyMap<string, Relation> {
    const cut = path.lastIndexOf('/') + 1;
    const root = this.xml(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
    return new Map(
      [...(root?.children ?? [])].map((relation) => [
        relation.getAttribute('Id') ?? '',
        {
          type: relation.getAttribute('Type')?.split('/').at(-1) ?? '',
          path:
            relation.getAttribute('TargetMode') === 'External'
              ? (relation.getAttribute('Target') ?? '')
              : new URL(relation.getAttribute('Target') ?? '', `zip:///${path}`).pathname.slice(1),
        },
      ]),
    );
  }

  /** Worksheets by the names on their tabs. */
  sheets(): ReadonlyMap<string, string> {
    const relations = this.relations('xl/workbook.xml');
    const root = this.xml('xl/workbook.xml');
    return new Map(
      (root ? all(root, 'sheet') : []).map((sheet) => [
        sheet.getAttribute('name') ?? '',
        relations.get(attributeOf(sheet, 'id'))?.path ?? '',
      ]),
    );
  }
}

/** Elements by name, whatever their prefix. */
export const all = (within: Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

export const child = (parent: Element | null, name: string): Element | null =>
  [...(parent?.children ?? [])].find((element) => element.localName === name) ?? null;

/** A child further in. */
export const inside = (parent: Element | null, ...names: readonly string[]): Element | null =>
  names.reduce<Element | null>(child, parent);

/** An attribute by its local name: `r:id` when asked for `id`. */
export const attributeOf = (element: Element, name: string): string =>
  [...element.attributes].find(({ localName }) => localName === name)?.value ?? '';

export const isOn = (value: string | null | undefined): boolean => value === '1' || value === 'true';

export const numberOf = (element: Element | null, name: string): number | undefined => {
  const text = element?.getAttribute(name);
  return text === null || text === undefined || text === '' ? undefined : Number(text);
};
