import type { SpreadsheetLibrary, SpreadsheetModel } from '../../emulator/document/grid-types';
import type { Language } from '../texts';
import { gridWord } from './grid-words';

/** What the page gets from the files beside it: the embedded spreadsheet and what it is drawn with. */
interface PageGlobals {
  readonly o_spreadsheet: SpreadsheetLibrary & {
    readonly Spreadsheet: unknown;
    setTranslationMethod(translate: (text: string) => string): void;
  };
  readonly owl: { readonly App: new (component: unknown, config: object) => OwlApp };
}

interface OwlApp {
  mount(target: Element): Promise<unknown>;
  destroy(): void;
}

/** How the spreadsheet speaks to its user. */
export interface SpreadsheetVoice {
  tell(text: string): void;
  refuse(text: string, then: () => void): void;
  ask(text: string, yes: () => void, no: () => void): void;
}

export interface SpreadsheetLooks {
  readonly isDark: boolean;
  readonly voice: SpreadsheetVoice;
}

const page = (): PageGlobals => globalThis as unknown as PageGlobals;

export const spreadsheetLibrary = (): SpreadsheetLibrary => page().o_spreadsheet;

let templates: Promise<string> | null = null;

/** Shows a model in an element; it goes away with the function that comes back. */
export async function showSpreadsheet(
  target: Element,
  model: SpreadsheetModel,
  { isDark, voice }: SpreadsheetLooks,
): Promise<() => void> {
  templates ??= fetch('/workbench/vendor/o_spreadsheet.xml').then((response) => response.text());
  const loaded = await templates;
  // Another workbook may have been opened meanwhile.
  if (!target.isConnected) return () => undefined;
  const app = new (page().owl.App)(page().o_spreadsheet.Spreadsheet, {
    props: {
      model,
      colorScheme: isDark ? 'dark' : 'light',
      notifyUser: ({ text }: { readonly text: string }) => voice.tell(text),
      raiseError: (text: string, then?: () => void) => voice.refuse(text, then ?? (() => undefined)),
      askConfirmation: (text: string, yes: () => void, no?: () => void) =>
        voice.ask(text, yes, no ?? (() => undefined)),
    },
    templates: loaded,
    warnIfNoStaticProps: false,
  });
  await app.mount(target);
  return () => app.destroy();
}

const locales = {
  'en-US': {
    name: 'English (US)',
    code: 'en_US',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ',',
  },
  'sv-SE': {
    name: 'Swedish',
    code: 'sv_SE',
    thousandsSeparator: ' ',
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'yyyy-mm-dd',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
} as const;

/** Numbers and dates are shown and typed as people write them, and the grid speaks as the workbench does. */
export function setGridLanguage(model: SpreadsheetModel, language: Language): void {
  page().o_spreadsheet.setTranslationMethod((text) => gridWord(text, language));
  model.dispatch('UPDATE_LOCALE', { locale: locales[language] });
}
