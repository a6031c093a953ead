import { done, refused, type Result } from '../../core/issues/refusal';
import type { WorkbookExchange } from '../../ports/workbook-exchange';
import { refusalOf } from './host-errors';

/** The largest slice that Office gives: 4 MB. */
const SLICE = 4_194_304;
/** Bytes turned into characters at a time: a call takes only so many arguments. */
const RUN = 0x8000;

type Answer<T> = (result: Office.AsyncResult<T>) => void;

/**
 * Workbooks as bytes, through Excel.
 *
 * Files are handed over by `createWorkbook` because Excel on Mac has no downloads.
 *
 * @param excel the global `Excel`; @param office the global `Office`, after `Office.onReady`.
 * @param btoa the page's own.
 */
export function officeExchange(
  excel: typeof Excel,
  office: typeof Office,
  btoa: (binary: string) => string,
): WorkbookExchange {
  return {
    bytes: () => orRefusal(() => bytesOf(office)),
    openNew: (bytes) => orRefusal(() => excel.createWorkbook(btoa(toBinary(bytes)))),
  };
}

async function bytesOf({ context, FileType }: typeof Office): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    context.document.getFileAsync(FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let i = 0, at = 0; i < file.sliceCount; i++) {
      // Office gives one slice at a time.
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(i, done));
      const data = slice.data as number[];
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    // Only two copies of a document may be open at once.
    await answered<void>((done) => file.closeAsync(done));
  }
}

function answered<T>(ask: (answer: Answer<T>) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      String(status) === 'succeeded' ? resolve(value) : reject(new FileError(error)),
    ),
  );
}

/** Office could not give a copy of the document. */
class FileError extends Error {
  constructor(readonly given: { readonly code: number; readonly message: string }) {
    super(given.message);
  }
}

async function orRefusal<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await work());
  } catch (error) {
    if (error instanceof FileError) {
      return refused({ code: 'host-refused', params: { host: error.given.code } });
    }
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refused(refusal);
  }
}

/** One character for each byte, as base64 is made from. */
function toBinary(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += RUN)
    texts.push(String.fromCharCode(...bytes.subarray(at, at + RUN)));
  return texts.join('');
}
