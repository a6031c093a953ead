import type { Area } from './area';
import { parseArea } from './area';
import type { SheetOfCells } from './homes';
import { HostError, HostObject, List } from './host-object';
import { Range } from './range';

/** A table over cells that hold its headings. */
export class Table extends HostObject {
  Style = '';
  ShowBandedRows = true;
  ShowFilterButton = true;
  ShowHeaders = true;
  ShowTotals = false;

  constructor(
    readonly Worksheet: SheetOfCells,
    readonly Id: string,
    public Name: string,
    private readonly area: Area,
    readonly Delete: () => void,
  ) {
    super('Table');
  }

  get Columns(): HostObject {
    const columns = this.GetRange().Formulas[0]?.map((heading) => new Column(String(heading))) ?? [];
    return new List(
      'TableColumnCollection',
      () => columns,
      ({ Name }) => [Name],
    );
  }

  GetRange(): Range {
    return new Range(this.Worksheet, this.area);
  }
}

class Column extends HostObject {
  constructor(readonly Name: string) {
    super('TableColumn');
  }
}

/** The tables of a sheet. */
export class Tables extends List<Table> {
  readonly #tables: Table[];

  constructor(
    private readonly sheet: SheetOfCells,
    private readonly newId: () => string,
  ) {
    const tables: Table[] = [];
    super(
      'TableCollection',
      () => tables,
      ({ Id, Name }) => [Id, Name],
    );
    this.#tables = tables;
  }

  Add(address: string): Table {
    const id = this.newId();
    const area = parseArea(address);
    if (area === null) throw new HostError('InvalidArgument', 'TableCollection.add');
    const table: Table = new Table(this.sheet, id, `Table${id}`, area, () => {
      this.#tables.splice(this.#tables.indexOf(table), 1);
    });
    this.#tables.push(table);
    return table;
  }
}
