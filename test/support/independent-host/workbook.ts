import type { Area } from './area';
import { formatArea } from './area';
import { CustomXmlParts } from './custom-xml-parts';
import { HostError, HostObject, List, Settings, emptyList, ignored } from './host-object';
import { NamedItems } from './named-items';
import type { BookOfSheets, SheetOfCells } from './homes';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** What happened: an event of the object model, or of the document when it has no number. */
export interface HostEvent {
  readonly type: number | 'documentSelectionChanged';
  readonly targets: readonly string[];
  readonly payload: object;
}

const [cellsChanged, sheetAdded, sheetDeleted] = [10, 13, 15] as const;

/** The whole document, and the root of the object model. */
export class Workbook extends HostObject implements BookOfSheets {
  readonly sheets: Worksheet[] = [];
  /** Waiting to be told. */
  readonly events: HostEvent[] = [];
  selected: Range | null = null;
  #ids = 0;

  readonly Name = 'Independent.xlsx';
  readonly Names = new NamedItems();
  readonly Comments = emptyList('CommentCollection');
  readonly CustomXmlParts = new CustomXmlParts(() => this.newId());
  readonly Protection = new Settings('WorkbookProtection', { Protected: false });
  readonly Application = new Settings('Application', {
    SuspendApiCalculationUntilNextSync: ignored,
    SuspendScreenUpdatingUntilNextSync: ignored,
  });
  readonly Properties = new Settings('DocumentProperties', {
    Title: '',
    Author: '',
    LastAuthor: '',
    CreationDate: null,
    Custom: emptyList('DocumentPropertyCollection'),
  });
  readonly Worksheets: HostObject = Object.assign(
    new List<Worksheet>(
      'WorksheetCollection',
      () => this.sheets,
      ({ Id, Name }) => [Id, Name],
    ),
    { Add: (name: string) => this.add(name) },
  );

  constructor() {
    super('Workbook');
  }

  get Tables(): HostObject {
    return new List(
      'TableCollection',
      () => this.sheets.flatMap(({ Tables }) => Tables.items()),
      ({ Id, Name }) => [Id, Name],
    );
  }

  GetSelectedRange(): Range {
    if (this.selected === null) throw new HostError('InvalidSelection', 'Workbook.getSelectedRange');
    return this.selected;
  }

  newId(): string {
    return String(++this.#ids);
  }

  add(name: string, rows?: Worksheet['rows']): Worksheet {
    const sheet = new Worksheet(this, `{sheet ${this.newId()}}`, name, rows);
    this.sheets.push(sheet);
    this.#tell(sheetAdded, ['Workbook'], sheet);
    return sheet;
  }

  remove(sheet: SheetOfCells): void {
    this.sheets.splice(
      this.sheets.findIndex((one) => one === sheet),
      1,
    );
    this.#tell(sheetDeleted, ['Workbook'], sheet);
    const [first] = this.sheets;
    if (this.selected?.sheet === sheet) first?.Activate();
  }

  select(sheet: SheetOfCells, area: Area): void {
    this.selected = new Range(sheet, area);
    this.events.push({ type: 'documentSelectionChanged', targets: [], payload: {} });
  }

  cellsChanged(sheet: SheetOfCells, area: Area): void {
    this.#tell(cellsChanged, [sheet.Id, 'Workbook'], sheet, {
      address: formatArea(area),
      changeType: 'RangeEdited',
      triggerSource: 'Unknown',
      referenceId: '',
      shiftDirection: 'None',
    });
  }

  #tell(type: number, targets: readonly string[], { Id }: SheetOfCells, more: object = {}): void {
    this.events.push({ type, targets, payload: { worksheetId: Id, source: 'Local', ...more } });
  }
}
