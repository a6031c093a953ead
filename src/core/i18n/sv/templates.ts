import type { Catalog } from '../catalog';

/** Orden på mallarnas blad på svenska. */
export const templates: Catalog['templates'] = {
  version: (version) => `Version ${version}`,
  total: 'Summa',
  requiredColumns: 'Kolumner med * måste fyllas i',
  requiredRows: 'Rader med * måste fyllas i',
  listsTab: 'Listor',
  listsTitle: 'Listor',
  listsPurpose: 'Valen bakom arbetsbokens rullistor. Ändra inget här.',
  selfCheck: {
    heading: 'Saknas för collective impact, enligt svaren',
    nothing: 'Inget: alla fem villkor finns.',
    help: 'Följer era svar av sig själv.',
  },
  kept: {
    tab: 'Sparat vid sidan',
    title: 'Sparat vid sidan',
    purpose:
      'Det som stod utanför tabellerna i den äldre arbetsboken. Flytta det du behöver och ta sedan bort bladet.',
    columns: { sheet: 'Blad', cell: 'Cell', text: 'Det som stod där' },
  },
  chooseAmong: (labels) => `Välj bland: ${labels}.`,
  errorTitle: 'Kontrollera värdet',
  errors: {
    shownOnly: 'Den här kolumnen fyller i sig själv. Ändra det som den talar om i stället.',
    list: 'Välj ett värde ur listan.',
    yesNo: 'Välj Ja eller Nej.',
    reference: (heading) => `Den koden finns inte i bladet ${heading}. Välj en ur listan.`,
    code: (example) => `Skriv en kod som ${example} som ingen annan rad har.`,
    number: 'Skriv ett tal, utan ord eller enheter.',
    whole: 'Skriv ett heltal, utan ord eller enheter.',
    numberBetween: (low, high) => `Skriv ett tal från ${low} till ${high}.`,
    wholeBetween: (low, high) => `Skriv ett heltal från ${low} till ${high}.`,
    numberFrom: (low) => `Skriv ett tal som är ${low} eller mer.`,
    wholeFrom: (low) => `Skriv ett heltal som är ${low} eller mer.`,
    notBelow: (heading) => `Skriv ett tal som inte är lägre än ”${heading}”.`,
    date: 'Skriv ett datum som 2025-03-31.',
    dateNotInFuture: 'Skriv ett datum som 2025-03-31, inte senare än i dag.',
    dateNotBefore: (heading) => `Skriv ett datum som 2025-03-31, inte före ”${heading}”.`,
    email: 'Skriv en e-postadress som namn@example.org.',
    orgNumber: 'Skriv organisationsnumrets tio siffror, till exempel 212000-1355.',
  },
};
