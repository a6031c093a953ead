/** The little of o-spreadsheet that its adapter uses; the library comes from whoever starts the emulator. */
export interface SpreadsheetLibrary {
  readonly Model: new (data: object, config?: object) => SpreadsheetModel;
  readonly UIPlugin: new (config: never) => {
    dispatch(type: string, payload: object): { readonly isSuccessful: boolean };
  };
  readonly registries: {
    readonly featurePluginRegistry: {
      contains(key: string): boolean;
      add(key: string, plugin: unknown): unknown;
    };
    readonly coreViewsPluginRegistry: {
      get(key: string): new (config: never) => { finalize(): void };
      replace(key: string, plugin: unknown): unknown;
    };
  };
  readonly helpers: {
    formatValue(value: unknown, options: { readonly format?: string; readonly locale: object }): string;
  };
  readonly DEFAULT_LOCALE: object;
}

export interface SpreadsheetModel {
  readonly getters: SpreadsheetGetters;
  dispatch(
    type: string,
    payload?: object,
  ): { readonly isSuccessful: boolean; readonly reasons: readonly string[] };
  on(
    event: 'command-rejected',
    owner: object,
    tell: (rejected: { command: SpreadsheetCommand }) => void,
  ): void;
  on(event: string, owner: object, tell: (command: SpreadsheetCommand) => void): void;
  /** Tells the spreadsheet's own undo what to forget. */
  readonly session: { trigger(event: string, data: object): void };
  readonly selection: {
    observe(owner: object, observer: { handleEvent(event: GridSelection): void }): void;
    selectZone(selection: GridSelection['anchor']): unknown;
  };
}

export interface GridSelection {
  readonly anchor: { readonly cell: { readonly col: number; readonly row: number }; readonly zone: GridZone };
}

/** A command as its listeners see it; what it holds depends on its type. */
export interface SpreadsheetCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly sheetIdTo?: string;
  readonly target?: readonly GridZone[];
  readonly dimension?: 'ROW' | 'COL';
  readonly base?: number;
  readonly position?: 'before' | 'after';
  readonly quantity?: number;
  readonly elements?: readonly number[];
  readonly col?: number;
  readonly row?: number;
  readonly zone?: GridZone;
  readonly oldName?: string;
  readonly newName?: string;
  /** What an undo takes back, or a redo does again. */
  readonly commands?: readonly SpreadsheetCommand[];
}

export interface GridPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface GridZone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridCell {
  readonly id: number;
  readonly isFormula: boolean;
  readonly content?: string;
  readonly parsedValue?: string | number | boolean | null;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly format?: string;
}

export interface SpreadsheetGetters {
  readonly evaluateFormula: (sheetId: string, formula: string) => unknown;
  readonly getSheetIds: () => readonly string[];
  readonly getSheetName: (sheetId: string) => string;
  readonly getNumberRows: (sheetId: string) => number;
  readonly getNumberCols: (sheetId: string) => number;
  readonly getCell: (position: GridPosition) => GridCell | undefined;
  readonly getCellText: (position: GridPosition, options: { readonly showFormula: boolean }) => string;
  readonly getEvaluatedCell: (position: GridPosition) => {
    readonly type: string;
    readonly value: string | number | boolean | null;
    readonly formattedValue: string;
  };
  readonly getRowCellIds: (sheetId: string, row: number) => readonly number[];
  readonly getCellPosition: (id: number) => GridPosition;
  readonly getEvaluatedCellsPositions: (sheetId: string) => readonly GridPosition[];
  readonly getMerges: (sheetId: string) => readonly GridZone[];
  readonly getColSize: (sheetId: string, column: number) => number;
  readonly getRowSize: (sheetId: string, row: number) => number;
  readonly isColHidden: (sheetId: string, column: number) => boolean;
  readonly isRowHidden: (sheetId: string, row: number) => boolean;
  readonly isSheetVisible: (sheetId: string) => boolean;
  readonly getActiveSheetId: () => string;
  readonly getSelectedZones: () => readonly GridZone[];
  readonly getRangeDataFromZone: (sheetId: string, zone: GridZone) => object;
  readonly getTableStyles: () => Readonly<Record<string, unknown>>;
  readonly getNamedRanges: () => readonly {
    readonly name: string;
    readonly range: { readonly sheetId: string; readonly zone: GridZone };
  }[];
  readonly getSpreadZone: (position: GridPosition) => GridZone | undefined;
  readonly getConditionalFormats: (sheetId: string) => readonly { readonly id: string }[];
  readonly getDataValidationRules: (sheetId: string) => readonly { readonly id: string }[];
  readonly getCoreTables: (sheetId: string) => readonly { readonly range: { readonly zone: GridZone } }[];
  readonly getFigures: (sheetId: string) => readonly { readonly id: string }[];
}
