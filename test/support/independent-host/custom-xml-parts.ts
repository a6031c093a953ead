import { HostObject, List } from './host-object';

class CustomXmlPart extends HostObject {
  constructor(
    readonly Id: string,
    private xml: string,
    readonly Delete: () => void,
  ) {
    super('CustomXmlPart');
  }

  get NamespaceUri(): string {
    return new DOMParser().parseFromString(this.xml, 'application/xml').documentElement.namespaceURI ?? '';
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: string): void {
    this.xml = xml;
  }
}

/** What add-ins keep in the document. */
export class CustomXmlParts extends List<CustomXmlPart> {
  readonly #parts: CustomXmlPart[];

  constructor(private readonly newId: () => string) {
    const parts: CustomXmlPart[] = [];
    super(
      'CustomXmlPartCollection',
      () => parts,
      ({ Id }) => [Id],
    );
    this.#parts = parts;
  }

  Add(xml: string): CustomXmlPart {
    const part: CustomXmlPart = new CustomXmlPart(this.newId(), xml, () => {
      this.#parts.splice(this.#parts.indexOf(part), 1);
    });
    this.#parts.push(part);
    return part;
  }

  GetByNamespace(namespace: string): HostObject {
    const found = () => this.#parts.filter(({ NamespaceUri }) => NamespaceUri === namespace);
    return Object.assign(new List('CustomXmlPartScopedCollection', found, ({ Id }) => [Id]), {
      GetOnlyItemOrNullObject: () => (found().length === 1 ? found()[0] : null),
    });
  }
}
