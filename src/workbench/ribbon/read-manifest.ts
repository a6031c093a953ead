/** What a manifest puts on Excel's ribbon, in one language. */
export interface Ribbon {
  readonly name: string;
  readonly paneUrl: string;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses of the icon by its size in pixels. */
  readonly icon: ReadonlyMap<number, string>;
  readonly action:
    { readonly kind: 'pane'; readonly url: string } | { readonly kind: 'function'; readonly name: string };
}

/** @param address turns an address of the manifest's into one that this page can load. */
export function readManifest(manifest: Document, locale: string, address: (url: string) => string): Ribbon {
  const read = new ManifestReader(manifest, locale, address);
  return {
    name: read.localised(first(manifest, 'DisplayName')),
    paneUrl: address(first(manifest, 'SourceLocation')?.getAttribute('DefaultValue') ?? ''),
    tabs: all(manifest, 'CustomTab').map((tab) => read.tab(tab)),
  };
}

// Elements by their names without prefixes: the manifest has some in namespaces of their own.
const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];
const first = (within: Document | Element, name: string): Element | null => all(within, name)[0] ?? null;
const child = (parent: Element, name: string): Element | null =>
  [...parent.children].find((element) => element.localName === name) ?? null;
const typeOf = (element: Element | null): string | null =>
  element?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? null;

class ManifestReader {
  readonly #resources: ReadonlyMap<string, Element>;

  constructor(
    manifest: Document,
    private readonly locale: string,
    private readonly address: (url: string) => string,
  ) {
    const resources = ['Image', 'Url', 'String'].flatMap((kind) => all(manifest, kind));
    this.#resources = new Map(
      resources.flatMap((element) => {
        const id = element.getAttribute('id');
        return id === null ? [] : [[id, element] as const];
      }),
    );
  }

  tab(tab: Element): RibbonTab {
    return { ...this.#named(tab), groups: all(tab, 'Group').map((group) => this.#group(group)) };
  }

  /** The value for the language, else the one that holds without any. */
  localised(element: Element | null): string {
    if (!element) return '';
    const override = all(element, 'Override').find((other) => other.getAttribute('Locale') === this.locale);
    return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  }

  #group(group: Element): RibbonGroup {
    const controls = all(group, 'Control').filter((control) => typeOf(control) === 'Button');
    return { ...this.#named(group), buttons: controls.map((control) => this.#button(control)) };
  }

  #button(control: Element): RibbonButton {
    const tip = child(control, 'Supertip');
    const action = child(control, 'Action');
    const icon = all(control, 'Image').map(
      (image) => [Number(image.getAttribute('size')), this.address(this.#resource(image))] as const,
    );
    return {
      ...this.#named(control),
      tip: { title: this.#text(tip, 'Title'), text: this.#text(tip, 'Description') },
      icon: new Map(icon),
      action:
        typeOf(action) === 'ShowTaskpane'
          ? { kind: 'pane', url: this.address(this.#text(action, 'SourceLocation')) }
          : { kind: 'function', name: first(control, 'FunctionName')?.textContent?.trim() ?? '' },
    };
  }

  #named(element: Element): { readonly id: string; readonly label: string } {
    return { id: element.getAttribute('id') ?? '', label: this.#text(element, 'Label') };
  }

  #text(parent: Element | null, name: string): string {
    const element = parent && child(parent, name);
    return element ? this.#resource(element) : '';
  }

  #resource(element: Element): string {
    return this.localised(this.#resources.get(element.getAttribute('resid') ?? '') ?? null);
  }
}
