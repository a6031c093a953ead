/** What an add-in learns of its host at the start. */
export interface HostDescription {
  readonly conversation: string;
  readonly control: string;
  /** Words of the user interface: `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** Formats of the document: `Office.context.contentLanguage`. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly origin: string;
  /** Requirement sets with the highest version of each, as texts: the number 1.10 would be 1.1. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly settings: readonly (readonly [string, string])[];
}

/**
 * ExcelApi up to what the client library implements. `RedirectV1Api` is left out on purpose: it would send calls of
 * the common API through the object model; `OpenBrowserWindowApi` because the client has it on Windows and Mac only:
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/open-browser-window-api-requirement-sets
 */
export const fullRequirements: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  RichApiRuntime: '1.2',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  AddinCommands: '1.1',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  MatrixBindings: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
};

export const appContext = (host: HostDescription): object => ({
  _id: host.control,
  _appName: 16,
  _appVersion: '16.01',
  _appUILocale: host.displayLanguage,
  _dataLocale: host.contentLanguage,
  _docUrl: host.documentUrl,
  _clientMode: 1,
  _settings: host.settings,
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: host.conversation,
  _appInstanceId: host.conversation,
  _appMinorVersion: 1,
  _hostFullVersion: '16.0.15407.10000',
  _clientWindowHeight: 900,
  _clientWindowWidth: 1400,
  _addinName: 'Add-in',
  _appDomains: [host.origin],
  _featureGates: {},
  _initialDisplayMode: 2,
  _requirementMatrix: JSON.stringify(host.requirements),
});
