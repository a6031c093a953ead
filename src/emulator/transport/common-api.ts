import type { Book } from '../document/book';
import { values } from '../excel/range-values';
import type { Dispatch } from './endpoint';

/** The client's code for what a host cannot do. */
const notSupported = 5001;

/** The common API of documents: settings that travel with the workbook, its bytes in slices, the selection. */
export function documentMethods(book: Book): Dispatch {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();
  let next = 1;
  return {
    64: () => ({ Data: values({ sheet: book.active, zone: book.active.selection }) }),
    75: () => ({ Properties: { Settings: settingsOf(book) } }),
    76: (request) => {
      const { Properties = [] } = request['DdaSettingsMethod'] as {
        readonly Properties?: readonly [string, string][];
      };
      book.documentSettings.clear();
      for (const [key, value] of Properties) book.documentSettings.set(key, value);
      return {};
    },
    // A copy of the document: type (1 is compressed) and size of a slice; then handle and size come back.
    77: async (request) => {
      const write = book.options.files?.write;
      if (!write || Number(request['0']) !== 1) return { Error: notSupported };
      const bytes = await write(book);
      copies.set(next, { bytes, slice: Number(request['1']) });
      return { 0: next++, 1: bytes.length };
    },
    80: (request) => {
      const copy = copies.get(Number(request['2']));
      if (!copy) return { Error: notSupported };
      const from = Number(request['3']) * copy.slice;
      const data = [...copy.bytes.subarray(from, from + copy.slice)];
      return { 0: data, 1: data.length };
    },
    81: (request) => {
      copies.delete(Number(request['2']));
      return {};
    },
    94: () => ({}),
  };
}

const settingsOf = (book: Book): object[] =>
  [...book.documentSettings].map(([Name, Value]) => ({ Name, Value }));
