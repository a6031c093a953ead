/** The little of o-spreadsheet that its adapter uses; the library comes from whoever starts the emulator. */
export interface SpreadsheetLibrary {
  readonly Model: new (data: object, config?: object) => SpreadsheetModel;
  readonly UIPlugin: new (...args: never[]) => { dispatch(type: string, payload: object): unknown };
  readonly registries: {
    readonly featurePluginRegistry: {
      contains(key: string): boolean;
      add(key: string, plugin: unknown): unknown;
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
  on(event: string, owner: object, callback: (command: SpreadsheetCommand) => void): void;
  exportData(): object;
}

/** A command as its listeners see it; what it holds depends on its type. */
export interface SpreadsheetCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly sheetIdTo?: string;
  readonly dimension?: 'ROW' | 'COL';
  readonly base?: number;
  readonly position?: 'before' | 'after';
  readonly quantity?: number;
  readonly elements?: readonly number[];
  readonly col?: number;
  readonly row?: number;
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
  evaluateFormula(sheetId: string, formula: string): unknown;
  getSheetIds(): readonly string[];
  getSheetName(sheetId: string): string;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getCell(position: GridPosition): GridCell | undefined;
  getCellText(position: GridPosition, options: { readonly showFormula: boolean }): string;
  getEvaluatedCell(position: GridPosition): {
    readonly type: string;
    readonly value: string | number | boolean | null;
    readonly formattedValue: string;
  };
  getRowCellIds(sheetId: string, row: number): readonly number[];
  getCellPosition(id: number): GridPosition;
  getEvaluatedCellsPositions(sheetId: string): readonly GridPosition[];
  getMerges(sheetId: string): readonly GridZone[];
  getColSize(sheetId: string, column: number): number;
  getRowSize(sheetId: string, row: number): number;
  isColHidden(sheetId: string, column: number): boolean;
  isRowHidden(sheetId: string, row: number): boolean;
  isSheetVisible(sheetId: string): boolean;
  getActiveSheetId(): string;
  getSelectedZones(): readonly GridZone[];
  getRangeDataFromZone(sheetId: string, zone: GridZone): object;
  getTableStyles(): Readonly<Record<string, unknown>>;
  getNamedRanges(): readonly { readonly name: string }[];
  getSpreadZone(position: GridPosition): GridZone | undefined;
  getConditionalFormats(sheetId: string): readonly { readonly id: string }[];
  getDataValidationRules(sheetId: string): readonly { readonly id: string }[];
  getCoreTables(sheetId: string): readonly { readonly range: { readonly zone: GridZone } }[];
  getFigures(sheetId: string): readonly { readonly id: string }[];
}
