import type { Book } from '../document/book';
import type { Dispatch } from './endpoint';

/** The common API of documents: settings that travel with the workbook. */
export function documentMethods(book: Book): Dispatch {
  return {
    75: () => ({ Properties: { Settings: settingsOf(book) } }),
    76: (request) => {
      const { Properties = [] } = request['DdaSettingsMethod'] as {
        readonly Properties?: readonly [string, string][];
      };
      book.documentSettings.clear();
      for (const [key, value] of Properties) book.documentSettings.set(key, value);
      return {};
    },
    94: () => ({}),
  };
}

const settingsOf = (book: Book): object[] =>
  [...book.documentSettings].map(([Name, Value]) => ({ Name, Value }));
