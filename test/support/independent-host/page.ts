import { Channel } from './channel';
import { Workbook } from './workbook';
import type { Content } from './homes';

/** A sheet to begin with, by its name. */
export type GivenSheets = Readonly<Record<string, readonly (readonly Content[])[]>>;

/** What a test does with the host's page. */
export interface IndependentHost {
  /** Opens a workbook with the pane of an address beside it. */
  open(sheets: GivenSheets, pane: string): void;
  sheetNames(): string[];
  /** What a sheet's cells hold, row by row. */
  rows(sheet: string): Content[][];
  selected(): string;
  /** What the pane asked for and did not get. */
  refused(): readonly string[];
  /** Somebody types into a cell. */
  type(sheet: string, address: string, content: Content): void;
}

// A second host, so that the pane is not fitted to the workbench's alone: it was written from a description of how
// Office.js talks to a host, shares no code with src/emulator, and knows no more of Excel than the pane needs here.
const [conversation, control] = ['independent-1', 'control-1'];
const hostInfo = 'Excel$Web$16.01$en-US$11111111-2222-4333-8444-555555555555$$disableLogging$0';

const workbook = new Workbook();
let channel: Channel | null = null;

function open(sheets: GivenSheets, pane: string): void {
  for (const [name, rows] of Object.entries(sheets))
    workbook.add(
      name,
      rows.map((row) => [...row]),
    );
  sheetNamed(Object.keys(sheets)[0] ?? '').Activate();
  const frame = document.createElement('iframe');
  const xdmInfo = `${conversation}|${control}|${location.origin}`;
  frame.name = JSON.stringify({
    baseFrameName: `frame_${conversation}`,
    hostInfo,
    xdmInfo,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.title = 'Task pane';
  document.body.append(frame);
  const { contentWindow } = frame;
  if (contentWindow === null) throw new Error('The frame has no window.');
  const { origin } = new URL(pane);
  channel = new Channel(
    { id: conversation, pane: contentWindow, paneOrigin: origin, context: contextFor(origin) },
    workbook,
  );
  addEventListener('message', (event) => channel?.receive(event));
  frame.src = pane;
}

/** What stands in the note of the protocol; the lowest requirement set the pane supports. */
function contextFor(paneOrigin: string): object {
  return {
    _id: control,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: 'https://localhost/Independent.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '11111111-2222-4333-8444-555555555555',
    _appInstanceId: 'instance-1',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.15407.10000',
    _clientWindowHeight: 900,
    _clientWindowWidth: 1400,
    _addinName: 'Samverka',
    _appDomains: [paneOrigin],
    _featureGates: {},
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify({ ExcelApi: '1.14', RichApiRuntime: '1.2' }),
  };
}

function sheetNamed(name: string) {
  const sheet = workbook.sheets.find(({ Name }) => Name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const independentHost: IndependentHost = {
  open,
  sheetNames: () => workbook.sheets.map(({ Name }) => Name),
  rows: (name) => sheetNamed(name).GetUsedRangeOrNullObject()?.Formulas ?? [],
  refused: () => channel?.refused ?? [],
  selected: () => workbook.GetSelectedRange().Address,
  type(name, address, content) {
    const sheet = sheetNamed(name);
    sheet.write(sheet.GetRange(address).area, [[content]]);
    channel?.tell();
  },
};

Object.assign(globalThis, { independentHost });
