import { HostObject, List } from './host-object';

class NamedItem extends HostObject {
  Visible = true;

  constructor(
    readonly Name: string,
    public Formula: string,
    public Comment: string,
    readonly Delete: () => void,
  ) {
    super('NamedItem');
  }
}

/** Names of the workbook or of one sheet. */
export class NamedItems extends List<NamedItem> {
  constructor(names: NamedItem[] = []) {
    super(
      'NamedItemCollection',
      () => names,
      ({ Name }) => [Name],
    );
    this.Add = (name, formula, comment) => {
      const item = new NamedItem(name, formula, comment ?? '', () => {
        names.splice(names.indexOf(item), 1);
      });
      names.push(item);
      return item;
    };
  }

  readonly Add: (name: string, formula: string, comment: string | null) => NamedItem;
}
