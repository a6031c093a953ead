const en = {
  notExcel: 'Workbench, not Excel',
  notExcelTip:
    'A spreadsheet for trying Samverka without Excel. It shows most of what Excel shows; what matters should be looked at in Excel too.',
  file: 'File',
  workbook: 'Workbook',
  edit: 'Edit',
  view: 'View',
  newBook: 'New',
  open: 'Open',
  samples: 'Samples',
  save: 'Save as .xlsx',
  undo: 'Undo',
  redo: 'Redo',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  'high-contrast': 'High contrast',
  language: 'Language',
  closePane: 'Close the pane',
  resizePane: 'Width of the pane',
  paneTitle: 'Task pane',
  ready: 'Ready',
  working: 'Working …',
  dropHere: 'Drop a workbook (.xlsx or .csv) to open it',
  ok: 'OK',
  cancel: 'Cancel',
  requests: (requests: number, actions: number) =>
    `The pane has made ${requests} requests with ${actions} actions`,
  opened: (name: string) => `${name} is open.`,
  saved: (name: string) => `${name} is saved among your downloads.`,
  notOpened: (name: string, code: string) => `${name} could not be opened (${code}).`,
  notSaved: (code: string) => `The workbook could not be saved (${code}).`,
  failed: (text: string) => `Something in the workbench failed: ${text}`,
  created:
    'The pane has made a new workbook. OK opens it here instead of this one; Cancel puts it among your downloads.',
  refused: {
    sheet:
      'The cell or chart you’re trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.',
    workbook: 'Workbook is protected and cannot be changed.',
  },
  emptyBook: 'Book1.xlsx',
  sheetWord: 'Sheet',
  groups: {
    masters: 'Masters and summaries',
    skolgang: 'Tillsammans för skolgång (Swedish)',
    rowca: 'Sahel response 2014 (English)',
    odd: 'Odd files',
  } as Readonly<Record<string, string>>,
};

export type Texts = typeof en;

const sv: Texts = {
  notExcel: 'Arbetsbänk, inte Excel',
  notExcelTip:
    'Ett kalkylark för att prova Samverka utan Excel. Det visar det mesta som Excel visar; det som är viktigt bör du också se i Excel.',
  file: 'Arkiv',
  workbook: 'Arbetsbok',
  edit: 'Redigera',
  view: 'Visa',
  newBook: 'Ny',
  open: 'Öppna',
  samples: 'Exempel',
  save: 'Spara som .xlsx',
  undo: 'Ångra',
  redo: 'Gör om',
  theme: 'Tema',
  light: 'Ljust',
  dark: 'Mörkt',
  'high-contrast': 'Hög kontrast',
  language: 'Språk',
  closePane: 'Stäng panelen',
  resizePane: 'Panelens bredd',
  paneTitle: 'Åtgärdsfönster',
  ready: 'Klar',
  working: 'Arbetar …',
  dropHere: 'Släpp en arbetsbok (.xlsx eller .csv) för att öppna den',
  ok: 'OK',
  cancel: 'Avbryt',
  requests: (requests, actions) => `Panelen har gjort ${requests} anrop med ${actions} steg`,
  opened: (name) => `${name} är öppen.`,
  saved: (name) => `${name} är sparad bland dina hämtade filer.`,
  notOpened: (name, code) => `${name} gick inte att öppna (${code}).`,
  notSaved: (code) => `Arbetsboken gick inte att spara (${code}).`,
  failed: (text) => `Något i arbetsbänken gick fel: ${text}`,
  created:
    'Panelen har gjort en ny arbetsbok. OK öppnar den här i stället för den här arbetsboken; Avbryt lägger den bland dina hämtade filer.',
  refused: {
    sheet:
      'Cellen eller diagrammet som du försöker ändra finns i ett skyddat blad. Om du vill göra ändringar tar du bort bladets skydd. Du kan bli ombedd att ange ett lösenord.',
    workbook: 'Arbetsboken är skyddad och kan inte ändras.',
  },
  emptyBook: 'Bok1.xlsx',
  sheetWord: 'Blad',
  groups: {
    masters: 'Samlade arbetsböcker och sammanfattningar',
    skolgang: 'Tillsammans för skolgång',
    rowca: 'Sahel 2014 (engelska)',
    odd: 'Udda filer',
  },
};

export type Language = 'en-US' | 'sv-SE';

export const languages: readonly { readonly tag: Language; readonly name: string }[] = [
  { tag: 'en-US', name: 'English' },
  { tag: 'sv-SE', name: 'Svenska' },
];

export const textsFor = (language: Language): Texts => (language === 'sv-SE' ? sv : en);
