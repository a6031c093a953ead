/** What the adapter needs of Office.js: the library itself, handed in by the page that loaded it. */
export interface OfficeHost {
  /** `Excel.run`. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether the host has this version of the set `ExcelApi`. */
  has(version: string): boolean;
  /** What the open document is known by from one load of the pane to the next. */
  readonly document: string;
}

/** The lowest version of `ExcelApi` that is supported: Excel 2021. */
export const FLOOR = '1.14';

/** @param excel the global `Excel`; @param office the global `Office`, after `Office.onReady`. */
export function officeHost(excel: typeof Excel, office: typeof Office): OfficeHost {
  return {
    run: (batch) => excel.run(batch),
    has: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
    document: office.context.document.url || 'unsaved',
  };
}
