import type { Area } from './area';
import { HostObject, List } from './host-object';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** A table over cells that hold its headings. */
export class Table extends HostObject {
  Style = '';
  ShowBandedRows = true;
  ShowFilterButton = true;
  ShowHeaders = true;
  ShowTotals = false;

  constructor(
    readonly Worksheet: Worksheet,
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

  constructor(private readonly sheet: Worksheet) {
    const tables: Table[] = [];
    super(
      'TableCollection',
      () => tables,
      ({ Id, Name }) => [Id, Name],
    );
    this.#tables = tables;
  }

  Add(address: string): Table {
    const id = this.sheet.workbook.newId();
    const { area } = this.sheet.GetRange(address);
    const table: Table = new Table(this.sheet, id, `Table${id}`, area, () => {
      this.#tables.splice(this.#tables.indexOf(table), 1);
    });
    this.#tables.push(table);
    return table;
  }
}
